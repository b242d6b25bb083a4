#include "core/documents/letterhead_rules.h"

#include "core/documents/letter_rules.h"
#include "core/paper/picture.h"

#include <algorithm>
#include <QColor>

namespace kontorist::letterhead_rules {

namespace {

constexpr qsizetype footerColumns = 4;

std::optional<Objection> colourObjection(const QString &accent)
{
    if (accent.isEmpty())
        return {};
    const QColor colour(accent);
    if (accent.size() != 7 || !accent.startsWith(u'#') || !colour.isValid())
        return Objection{Fault::ColourUnreadable, u"accent"_s, accent};
    if (!paper::isLegible(colour))
        return Objection{Fault::ColourTooPale, u"accent"_s, accent};
    return {};
}

qsizetype linesOf(const QString &text)
{
    return text.isEmpty() ? 0 : text.count(u'\n') + 1;
}

// What the law wants in the foot comes first; a line that found no room there would be missed by nobody but its author.
std::optional<Objection> footerObjection(const Letterhead &letterhead, const Company &company)
{
    if (letterhead.footer.size() > footerColumns)
        return Objection{Fault::NumberTooLarge, u"footer"_s, QString::number(footerColumns)};
    const QList<QStringList> own = letter_rules::letterhead(company, paper::Wording(u"en"_s)).footer;
    for (qsizetype i = 0; i < letterhead.footer.size(); ++i)
        if (const qsizetype room = paper::mostFooterLines - own.value(i).size();
            linesOf(letterhead.footer[i]) > room)
            return Objection{Fault::NumberTooLarge, u"footer[%1]"_s.arg(i), QString::number(room)};
    return {};
}

std::optional<Objection> textObjection(const QList<LetterheadText> &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (texts[i].document == texts[j].document && texts[i].language == texts[j].language)
                return Objection{Fault::TextTwice, u"texts[%1]"_s.arg(i), word(texts[i].document)};
    return {};
}

paper::Typeface typefaceOf(LetterTypeface typeface)
{
    switch (typeface) {
    case LetterTypeface::NotoSans:
        break;
    case LetterTypeface::NotoSerif:
        return paper::Typeface::NotoSerif;
    case LetterTypeface::Lato:
        return paper::Typeface::Lato;
    }
    return paper::Typeface::NotoSans;
}

} // namespace

std::optional<Objection> objection(const Letterhead &letterhead, const Company &company)
{
    if (auto wrong = colourObjection(letterhead.accent))
        return wrong;
    if (!letterhead.logo.isEmpty() && paper::picture(letterhead.logo, {1000, 1000}).size.isEmpty())
        return Objection{Fault::PictureUnreadable, u"logo"_s};
    if (auto wrong = footerObjection(letterhead, company))
        return wrong;
    return textObjection(letterhead.texts);
}

paper::Sheet dressed(paper::Sheet sheet, DocumentKind kind, const Letterhead &letterhead)
{
    if (sheet.letterhead.form == paper::Form::Plain)
        return sheet;
    sheet.letterhead.form = letterhead.form == LetterForm::A ? paper::Form::A : paper::Form::B;
    sheet.letterhead.accent = letterhead.accent.isEmpty() ? QColor() : QColor(letterhead.accent);
    sheet.letterhead.typeface = typefaceOf(letterhead.typeface);
    sheet.letterhead.slogan = letterhead.slogan;
    sheet.letterhead.logo = letterhead.logo;
    sheet.letterhead.logoOnRight = letterhead.logoOnRight;
    sheet.letterhead.logoHasName = letterhead.logoHasName;
    for (qsizetype i = 0; i < letterhead.footer.size(); ++i) {
        if (letterhead.footer[i].isEmpty())
            continue;
        while (sheet.letterhead.footer.size() <= i)
            sheet.letterhead.footer.append(QStringList());
        sheet.letterhead.footer[i] += letterhead.footer[i].split(u'\n');
    }
    sheet.table.columns.removeIf([&](const paper::Column &column) {
        return std::any_of(letterhead.hidden.begin(), letterhead.hidden.end(),
                           [&](OptionalColumn hidden) { return column.id == word(hidden); });
    });
    for (const LetterheadText &text : letterhead.texts) {
        if (text.document != kind || text.language != sheet.language)
            continue;
        if (!text.opening.isEmpty())
            sheet.opening.append(paper::Paragraph{text.opening});
        letter_rules::addClosing(sheet, {{text.closing}});
    }
    return sheet;
}

} // namespace kontorist::letterhead_rules
