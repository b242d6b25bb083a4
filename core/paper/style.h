#pragma once

#include <QColor>

namespace kontorist::paper {

/// The families that a letter may be set in. Each comes with the program, has three faces, and digits that are all
/// equally wide, so that columns of money stand below each other.
enum class Typeface { NotoSans, NotoSerif, Lato };

/// The three faces of a family.
enum class Face { Regular, SemiBold, Bold };

enum class Align { Left, Centre, Right };

/// How a line of text looks: face, size of the em and distance of the lines, in 1/100 mm.
struct Style
{
    Face face;
    int size;
    int pitch;
    Typeface typeface = Typeface::NotoSans;

    bool operator==(const Style &) const = default;
    /// From the top of a line to its baseline: capitals stand in the middle. 0.714 em is their height in
    /// every face of Noto; in Lato it is 0.720.
    constexpr int baseline() const { return (pitch * 1000 + size * 714) / 2000; }
};

/// Typographic points, given in tenths, as 1/100 mm.
constexpr int points(int tenths)
{
    return (tenths * 2540 + 360) / 720;
}

namespace style {

constexpr Style body{Face::Regular, points(100), 470};
constexpr Style bodyStrong{Face::SemiBold, points(100), 470};
constexpr Style cell{Face::Regular, points(90), 420};
constexpr Style cellStrong{Face::SemiBold, points(90), 420};
constexpr Style columnTitle{Face::SemiBold, points(80), 370};
constexpr Style small{Face::Regular, points(80), 370};
constexpr Style smallStrong{Face::SemiBold, points(80), 370};
constexpr Style footer{Face::Regular, points(75), 335};
constexpr Style returnLine{Face::Regular, points(70), 320};
constexpr Style subject{Face::SemiBold, points(140), 620};
constexpr Style company{Face::Bold, points(180), 800};
constexpr Style total{Face::Bold, points(110), 560};
constexpr Style place{Face::Bold, points(160), 680};
constexpr Style count{Face::Bold, points(180), 760};

} // namespace style

/// On white paper. Nothing is ever drawn half transparent: PDF/A-1 forbids it.
namespace colour {

constexpr QRgb text = 0xff1b1f24;
constexpr QRgb muted = 0xff57606a;
constexpr QRgb rule = 0xff8c959f;
constexpr QRgb hairline = 0xffd0d7de;
constexpr QRgb zebra = 0xfff3f5f7;
constexpr QRgb watermark = 0xffe9ebee;
constexpr QRgb bars = 0xff000000;

} // namespace colour

/// Whether a colour can be read on white: a contrast of 4.5 : 1 or more (WCAG 2.1, 1.4.3).
bool isLegible(QColor onWhite);

} // namespace kontorist::paper
