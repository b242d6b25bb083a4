#include "app/commands/command.h"
#include "core/numbering/number_range_store.h"
#include "core/numbering/numbering_actions.h"

namespace kontorist::commands {

namespace {

constexpr Field rangeFields[] = {
    {"range", FieldType::Word, true, "of which documents or partners",
     "quote|order|pickList|deliveryNote|invoice|correction|payment|reminder|return|purchase|receipt|case|"
     "customer|supplier"},
    {"pattern", FieldType::Text, false,
     "A-Z, 0-9, - and / beside {YYYY} or {YY} and {N} or {N:5}: RE-{YYYY}-{N:5}"},
    {"next", FieldType::Integer, false,
     "where it goes on; of documents only before the first number of the year is given"},
};

QJsonObject set(Session &session, const Input &input)
{
    numbering_actions::RangeChange change;
    change.series = input.word<Series>("range").value_or(Series::Order);
    change.pattern = input.optionalText("pattern");
    if (input.has("next"))
        change.next = input.integer("next");
    return {{u"next"_s, numbering_actions::set(session, change)}};
}

QJsonObject show(Session &session, const Input &)
{
    QJsonArray ranges;
    for (const NumberRange &range : number_range_store::all(session.database, session.today()))
        ranges.append(QJsonObject{{u"range"_s, word(range.series)},
                                  {u"pattern"_s, range.pattern},
                                  {u"last"_s, range.last},
                                  {u"next"_s, range.next}});
    return {{u"ranges"_s, ranges}};
}

} // namespace

QList<Command> ofNumbering()
{
    return {
        {"numbering.set",
         "Sets how the numbers of a range are written and where they go on, from the next number",
         Command::Effect::Changes,
         rangeFields,
         {Fault::PatternUnreadable, Fault::PatternRepeats, Fault::PatternTaken, Fault::TextTooLong,
          Fault::NumbersDrawn},
         set},
        {"numbering.show", "The number ranges and their next numbers", Command::Effect::Reads, {}, {}, show}};
}

} // namespace kontorist::commands
