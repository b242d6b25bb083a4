#include "core/paper/fonts.h"

#include "core/base/error.h"

#include <algorithm>
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
using Families = std::array<QString, 3>;

Families loaded(const QString &name)
{
    return {loadedFamily(u":/fonts/%1-Regular.ttf"_s.arg(name)),
            loadedFamily(u":/fonts/%1-SemiBold.ttf"_s.arg(name)),
            loadedFamily(u":/fonts/%1-Bold.ttf"_s.arg(name))};
}

const Families &families(Typeface typeface)
{
    switch (typeface) {
    case Typeface::NotoSerif: {
        static const Families serif = loaded(u"NotoSerif"_s);
        return serif;
    }
    case Typeface::Lato: {
        static const Families lato = loaded(u"Lato"_s);
        return lato;
    }
    case Typeface::NotoSans:
        break;
    }
    static const Families sans = loaded(u"NotoSans"_s);
    return sans;
}

QFont made(const Style &style)
{
    constexpr std::array weights = {QFont::Normal, QFont::DemiBold, QFont::Bold};
    const auto face = static_cast<size_t>(style.face);
    QFont font(families(style.typeface)[face]);
    font.setWeight(weights[face]);
    font.setPixelSize(style.size);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

} // namespace

void loadFonts()
{
    families(Typeface::NotoSans);
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

bool FontSet::has(const QString &text, Style style)
{
    if (style.typeface == Typeface::NotoSans)
        return true;
    Entry &font = entry(style);
    if (!font.raw.isValid())
        font.raw = QRawFont::fromFont(font.font);
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(),
                       [&](uint character) { return font.raw.supportsCharacter(character); });
}

FontSet::Entry &FontSet::entry(Style style)
{
    for (Entry &entry : m_entries)
        if (entry.style.face == style.face && entry.style.size == style.size &&
            entry.style.typeface == style.typeface)
            return entry;
    const QFont font = made(style);
    return m_entries.emplace_back(Entry{style, font, QFontMetricsF(font)});
}

} // namespace kontorist::paper
