#include "core/paper/typesetter.h"

#include "core/paper/printable.h"

#include <QTextLayout>

namespace kontorist::paper {

namespace {

/// Once the lines are broken, a blank that must not break is a blank: a search for "151,31 €" finds it.
QString asPrinted(QString line)
{
    line.replace(QChar::Nbsp, u' ').replace(u'\u2011', u'-');
    return line.trimmed();
}

QString singleLine(const QString &text)
{
    return printable(text).replace(u'\n', u' ');
}

} // namespace

Style Typesetter::own(Style style, const QString &text)
{
    style.typeface = m_typeface;
    if (!m_fonts.has(text, style))
        style.typeface = Typeface::NotoSans;
    return style;
}

int Typesetter::width(const QString &text, Style style)
{
    const QString line = asPrinted(singleLine(text));
    return m_fonts.width(line, own(style, line));
}

int Typesetter::widestLine(const QString &text, Style style)
{
    int widest = 0;
    for (const QString &line : printable(text).split(u'\n'))
        widest = std::max(widest, width(line, style));
    return widest;
}

int Typesetter::widestWord(const QString &text, Style style)
{
    int widest = 0;
    const QString line = singleLine(text);
    const Style set = own(style, asPrinted(line));
    for (const QString &word : line.split(u' '))
        widest = std::max(widest, m_fonts.width(asPrinted(word), set));
    return widest;
}

std::vector<Typesetter::Line> Typesetter::lines(const QString &text, Style style, int width)
{
    std::vector<Line> lines;
    for (const QString &paragraph : printable(text).split(u'\n'))
        wrap(lines, paragraph, style, width);
    return lines;
}

void Typesetter::wrap(std::vector<Line> &lines, const QString &paragraph, Style wanted, int width)
{
    const QString whole = asPrinted(paragraph);
    const Style style = own(wanted, whole);
    const int wholeWidth = m_fonts.width(whole, style);
    if (wholeWidth <= width) {
        lines.push_back({whole, wholeWidth, style.typeface});
        return;
    }
    QTextLayout layout(paragraph.trimmed(), m_fonts.font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString text = asPrinted(layout.text().mid(line.textStart(), line.textLength()));
        lines.push_back({text, std::min(m_fonts.width(text, style), width), style.typeface});
    }
    layout.endLayout();
}

Typesetter::Line Typesetter::elided(const QString &text, Style wanted, int width)
{
    const QString whole = asPrinted(singleLine(text));
    const Style style = own(wanted, whole + QChar(u'\u2026'));
    const int wholeWidth = m_fonts.width(whole, style);
    if (wholeWidth <= width)
        return {whole, wholeWidth, style.typeface};
    const QString part = m_fonts.metrics(style).elidedText(whole, Qt::ElideRight, width);
    return {part, std::min(m_fonts.width(part, style), width), style.typeface};
}

int Typesetter::set(Block &block, const Area &area, const QString &text, const Ink &ink)
{
    int y = area.y;
    for (const Line &line : lines(text, ink.style, area.width))
        y = set(block, {area.x, y, area.width}, line, ink);
    return y;
}

int Typesetter::set(Block &block, const Area &area, const Line &line, const Ink &ink)
{
    const int spare = area.width - line.width;
    const int x = area.x + (ink.align == Align::Left ? 0 : ink.align == Align::Right ? spare : spare / 2);
    const int bottom = area.y + ink.style.pitch;
    Style style = ink.style;
    style.typeface = line.typeface;
    if (!line.text.isEmpty())
        block.marks.emplace_back(
            TextMark{{x, area.y, line.width, style.pitch}, style, ink.colour, line.text});
    block.height = std::max(block.height, bottom);
    return bottom;
}

} // namespace kontorist::paper
