#include "core/paper/fonts.h"

#include "core/base/error.h"

#include <array>
#include <cmath>
#include <QFontDatabase>

namespace kontorist::paper {

namespace {

// Qt's smallest letter spacing, 0.00016 mm, keeps the text engine from joining ff, fi and fl: as one glyph
// "Oberfläche" would be found neither by a search in the PDF nor by who copies it.
constexpr qreal noLigatures = 1.0 / 64;

QString loadedFamily(const QString &file)
{
    const QStringList families =
        QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
    if (families.isEmpty())
        throw Failed(Fault::FileMissing, file);
    return families.first();
}

/// By face: a platform may list the semibold as a family of its own.
const std::array<QString, 3> &fontFamilies()
{
    static const std::array<QString, 3> families = {loadedFamily(u":/fonts/NotoSans-Regular.ttf"_s),
                                                    loadedFamily(u":/fonts/NotoSans-SemiBold.ttf"_s),
                                                    loadedFamily(u":/fonts/NotoSans-Bold.ttf"_s)};
    return families;
}

QFont made(Face face, int size)
{
    constexpr std::array weights = {QFont::Normal, QFont::DemiBold, QFont::Bold};
    QFont font(fontFamilies()[static_cast<size_t>(face)]);
    font.setWeight(weights[static_cast<size_t>(face)]);
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

} // namespace

void loadFonts()
{
    fontFamilies();
}

int FontSet::width(const QString &text, Style style)
{
    Entry &font = entry(style);
    const auto known = font.widths.constFind(text);
    if (known != font.widths.constEnd())
        return *known;
    const int width = static_cast<int>(std::ceil(font.metrics.horizontalAdvance(text)));
    font.widths.insert(text, width);
    return width;
}

FontSet::Entry &FontSet::entry(Style style)
{
    for (Entry &entry : m_entries)
        if (entry.face == style.face && entry.size == style.size)
            return entry;
    const QFont font = made(style.face, style.size);
    return m_entries.emplace_back(Entry{style.face, style.size, font, QFontMetricsF(font)});
}

} // namespace kontorist::paper
