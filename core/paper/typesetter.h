#pragma once

#include "core/paper/fonts.h"
#include "core/paper/page.h"

namespace kontorist::paper {

/// How text is set: look, colour, side.
struct Ink
{
    Style style;
    QRgb colour = colour::text;
    Align align = Align::Left;
};

/// Where text may stand: from here down, so wide.
struct Area
{
    int x;
    int y;
    int width;
};

/// Turns texts into marks. The one place where text meets a font: everything that is printed has passed
/// `printable`, and no line is wider than its area.
class Typesetter final
{
public:
    struct Line
    {
        QString text;
        int width;
        Typeface typeface = Typeface::NotoSans;
    };

    explicit Typesetter(Typeface typeface = Typeface::NotoSans) : m_typeface(typeface) {}

    int width(const QString &text, Style style);
    int widestLine(const QString &text, Style style);
    int widestWord(const QString &text, Style style);

    /// Wrapped at words, within them if a word alone is too wide.
    std::vector<Line> lines(const QString &text, Style style, int width);
    /// One line, ended with an ellipsis if it is too wide.
    Line elided(const QString &text, Style wanted, int width);

    /// Sets wrapped text and returns the y below its last line.
    int set(Block &block, const Area &area, const QString &text, const Ink &ink);
    int set(Block &block, const Area &area, const Line &line, const Ink &ink);

private:
    /// In the sheet's typeface, or in Noto Sans where that lacks a character of the text.
    Style own(Style style, const QString &text);
    void wrap(std::vector<Line> &lines, const QString &paragraph, Style wanted, int width);

    Typeface m_typeface;
    FontSet m_fonts;
};

} // namespace kontorist::paper
