#include "core/numbering/numbering_actions.h"

#include "core/base/json.h"
#include "core/db/transaction.h"
#include "core/numbering/number_range_store.h"
#include "core/numbering/numbering_rules.h"
#include "core/numbering/numbering_store.h"

#include <algorithm>

namespace kontorist::numbering_actions {

namespace {

NumberRange rangeOf(const Database &database, Series series, QDate today)
{
    const QList<NumberRange> ranges = number_range_store::all(database, today);
    return *std::ranges::find(ranges, series, &NumberRange::series);
}

void setPattern(Transaction &tx, const NumberRange &range, const QString &pattern)
{
    require(numbering_rules::objection({pattern}, range.isYearly));
    require(numbering_rules::likeness(range.series, {pattern}, number_range_store::patterns(tx)));
    numbering_store::savePattern(tx, range.series, {range.pattern}, {pattern});
}

} // namespace

QString set(Session &session, const RangeChange &change)
{
    Transaction tx(session.database);
    numbering_store::lockRanges(tx);
    const NumberRange range = rangeOf(tx, change.series, session.today());
    if (change.pattern && *change.pattern != range.pattern)
        setPattern(tx, range, *change.pattern);
    if (change.next && *change.next != range.nextCount &&
        !numbering_store::startAt(tx, change.series, range.isYearly ? session.today().year() : 0,
                                  *change.next))
        throw Refused(Fault::NumbersDrawn, u"next"_s, range.last);
    QString next = rangeOf(tx, change.series, session.today()).next;
    tx.note(u"numbering.set"_s, tx.newId<struct RangeTag>().value(),
            compact({{u"range"_s, word(change.series)}, {u"next"_s, next}}));
    tx.commit();
    return next;
}

} // namespace kontorist::numbering_actions
