#include "app/commands/shared_fields.h"
#include "core/documents/document_json_rules.h"
#include "core/documents/letterhead_actions.h"
#include "core/documents/letterhead_rules.h"
#include "core/documents/letterhead_store.h"

namespace kontorist::commands {

namespace {

constexpr Field textFields[] = {
    {"document", FieldType::Word, true, "on which documents",
     "quote|confirmation|deliveryNote|invoice|correction"},
    {"language", FieldType::Word, true, "of the documents", "de|en"},
    {"opening", FieldType::Note, false, "before the table"},
    {"closing", FieldType::Note, false, "at the end"},
};

constexpr Field footerFields[] = {
    {"text", FieldType::Note, false, "below what stands in this column of the foot anyway"},
};

constexpr Field letterheadFields[] = {
    {"form", FieldType::Word, false, "of DIN 5008: A has the address field higher; default B", "A|B"},
    {"accent", FieldType::Text, false, "colour of subject and total, #1f5fa8; empty: black"},
    {"typeface", FieldType::Word, false, "what letters are set in; default notoSans",
     "notoSans|notoSerif|lato"},
    {"slogan", FieldType::Text, false, "below the company's name, small"},
    {"logo", FieldType::Text, false, "path of a PNG, JPEG or SVG file; empty: no logo"},
    {"logoOnRight", FieldType::Flag, false, "above the information block instead of the text"},
    {"logoHasName", FieldType::Flag, false, "the name is in the picture and is not printed beside it"},
    {"footer", FieldType::List, false, "up to four columns, from the left", "", footerFields},
    {"hidden", FieldType::Texts, false,
     "columns of the table that are left out: position, article, dated, ordered, open"},
    {"texts", FieldType::List, false, "what every document of a kind says; replaces those of before", "",
     textFields},
};

void takeTexts(const Input &input, Letterhead &letterhead)
{
    if (input.has("footer")) {
        letterhead.footer.clear();
        for (const Input &column : input.list("footer"))
            letterhead.footer.append(column.text("text"));
    }
    if (!input.has("texts"))
        return;
    letterhead.texts.clear();
    for (const Input &text : input.list("texts"))
        letterhead.texts.append({text.word<DocumentKind>("document").value_or(DocumentKind::Invoice),
                                 text.text("language"), text.text("opening"), text.text("closing")});
}

void takeHidden(const Input &input, Letterhead &letterhead)
{
    if (!input.has("hidden"))
        return;
    letterhead.hidden.clear();
    const QStringList words = input.texts("hidden");
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto column = fromWord<OptionalColumn>(words[i]);
        if (!column)
            throw Refused(Fault::ChoiceUnknown, u"hidden[%1]"_s.arg(i),
                          u"position, article, dated, ordered, open"_s);
        if (!letterhead.hidden.contains(*column))
            letterhead.hidden.append(*column);
    }
}

QJsonObject set(Session &session, const Input &input)
{
    Letterhead letterhead = letterhead_store::current(session.database);
    letterhead.form = input.word<LetterForm>("form").value_or(letterhead.form);
    letterhead.accent = input.optionalText("accent").value_or(letterhead.accent).toLower();
    letterhead.typeface = input.word<LetterTypeface>("typeface").value_or(letterhead.typeface);
    letterhead.slogan = input.optionalText("slogan").value_or(letterhead.slogan);
    if (const auto path = input.optionalText("logo")) {
        letterhead.logoId = {};
        letterhead.logo =
            path->isEmpty() ? QByteArray() : shared::fileContent(*path, letterhead_rules::mostLogoBytes);
    }
    letterhead.logoOnRight = input.flag("logoOnRight", letterhead.logoOnRight);
    letterhead.logoHasName = input.flag("logoHasName", letterhead.logoHasName);
    takeHidden(input, letterhead);
    takeTexts(input, letterhead);
    letterhead_actions::set(session, letterhead);
    return {};
}

QJsonObject show(Session &session, const Input &)
{
    return document_json_rules::content(letterhead_store::current(session.database));
}

} // namespace

QList<Command> ofLetterhead()
{
    return {{"letterhead.set",
             "Sets how letters look from now on; what was handed out before stays as it is",
             Command::Effect::Changes,
             letterheadFields,
             {Fault::ColourUnreadable, Fault::ColourTooPale, Fault::PictureUnreadable, Fault::TextTwice,
              Fault::NumberTooLarge, Fault::FileMissing, Fault::FileNotReadable, Fault::FileTooLarge},
             set},
            {"letterhead.show", "How letters look now", Command::Effect::Reads, {}, {}, show}};
}

} // namespace kontorist::commands
