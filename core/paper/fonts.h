#pragma once

#include "core/paper/style.h"

#include <deque>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>

namespace kontorist::paper {

/// Puts the shipped Noto Sans into Qt's font database, once per process and from whatever thread comes first.
/// Layout and paint see to it themselves; a program calls it at its start so that the first page is not the
/// slow one. The other families follow with the first letter that is set in them. Raises Failed(FileMissing).
void loadFonts();

/// The fonts of one layout or one paint, made once each: with PreferNoHinting and an em in 1/100 mm they
/// measure the same for a printer, a PDF and a screen. No other font ever steps in for a missing character.
/// Belongs to one thread.
class FontSet final
{
public:
    FontSet() { loadFonts(); }

    const QFont &font(Style style) { return entry(style).font; }
    const QFontMetricsF &metrics(Style style) { return entry(style).metrics; }
    /// In 1/100 mm, rounded up. Shaping is what layout costs, and tables repeat themselves: kept once measured.
    int width(const QString &text, Style style);
    /// Whether the family of the style has every character of the text; Noto Sans is what the others are measured by.
    bool has(const QString &text, Style style);

private:
    struct Entry
    {
        Style style;
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, int> widths = {};
        QRawFont raw = {}; ///< asked for its characters, where they may lack
    };

    Entry &entry(Style style);

    std::deque<Entry> m_entries; // a handful; references to them stay valid
};

} // namespace kontorist::paper
