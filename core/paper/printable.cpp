#include "core/paper/printable.h"

#include <algorithm>
#include <array>
#include <QList>

namespace kontorist::paper {

namespace {

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

// What the three shipped fonts contain, in order; a test compares it with the fonts.
constexpr std::array shippedCharacters = std::to_array<CharacterRange>({
    {0x0020, 0x007e}, {0x00a0, 0x0377}, {0x037a, 0x037f}, {0x0384, 0x038a}, {0x038c, 0x038c},
    {0x038e, 0x03a1}, {0x03a3, 0x03e1}, {0x03f0, 0x052f}, {0x1ab0, 0x1ac0}, {0x1c80, 0x1c88},
    {0x1d00, 0x1df9}, {0x1dfb, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d},
    {0x1f50, 0x1f57}, {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d},
    {0x1f80, 0x1fb4}, {0x1fb6, 0x1fc4}, {0x1fc6, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fdd, 0x1fef},
    {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffe}, {0x2000, 0x2064}, {0x2066, 0x2071}, {0x2074, 0x208e},
    {0x2090, 0x209c}, {0x20a0, 0x20bf}, {0x20f0, 0x20f0}, {0x2100, 0x215f}, {0x2184, 0x2184},
    {0x2189, 0x2189}, {0x25cc, 0x25cc}, {0x2c60, 0x2c7f}, {0x2de0, 0x2e52}, {0xa640, 0xa69f},
    {0xa700, 0xa7bf}, {0xa7c2, 0xa7ca}, {0xa7f5, 0xa7ff}, {0xa92e, 0xa92e}, {0xab30, 0xab6b},
    {0xfb00, 0xfb06}, {0xfe00, 0xfe00}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}, {0xfffc, 0xfffd},
});

// Marks that only steer the order, the joining or the look of their neighbours. Among them are the overrides
// that could turn 1.234,56 around; on paper, texts run from left to right.
constexpr std::array invisibleCharacters = std::to_array<CharacterRange>({
    {0x00ad, 0x00ad},
    {0x034f, 0x034f},
    {0x061c, 0x061c},
    {0x180b, 0x180e},
    {0x200b, 0x200f},
    {0x202a, 0x202e},
    {0x2060, 0x206f},
    {0xfe00, 0xfe0f},
    {0xfeff, 0xfeff},
    {0xfffc, 0xfffc},
    {0x1f3fb, 0x1f3ff},
    {0xe0000, 0xe01ef},
});

template<size_t count>
bool isAmong(const std::array<CharacterRange, count> &ranges, char32_t c)
{
    const auto range = std::lower_bound(ranges.begin(), ranges.end(), c,
                                        [](const CharacterRange &r, char32_t x) { return r.last < x; });
    return range != ranges.end() && range->first <= c;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

/// Lines and visible characters; nothing is left between a letter and its accent.
QString visible(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n' || c == 0x2028 || c == 0x2029)
            result += u'\n';
        else if (c == U'\t')
            result += u' ';
        else if (!isControl(c) && !isAmong(invisibleCharacters, c))
            result += QChar::fromUcs4(c);
    }
    return result;
}

/// What nearly all texts consist of, composed or not, needs no second look.
bool isPlain(QChar c)
{
    return (c >= u' ' && c <= u'~') || (c >= u'\u00a0' && c <= u'\u017f' && c != QChar::SoftHyphen) ||
           (c >= u'\u2010' && c <= u'\u2026') || c == u'\u20ac';
}

} // namespace

QString printable(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    for (const char32_t c : visible(text).normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool isShipped = c == U'\n' || isAmong(shippedCharacters, c);
        result += isShipped ? QChar(static_cast<char16_t>(c)) : QChar(QChar::ReplacementCharacter);
    }
    return result;
}

bool isPrintable(const QString &text)
{
    return !printable(text).contains(QChar::ReplacementCharacter);
}

} // namespace kontorist::paper
