#pragma once

#include "core/paper/box.h"

namespace kontorist::paper {

/// The forms of DIN 5008:2020. Plain is for papers that stay in the house, such as pick lists: no letterhead,
/// no address field, no fold marks.
enum class Form { A, B, Plain };

/// A5 is for plain papers; a letter is always A4.
enum class PaperSize { A4, A5 };

/// Where things stand, in 1/100 mm from the top left corner.
struct Measures
{
    int width;
    int height;
    int left;  ///< the text's left edge
    int right; ///< the text's right edge

    int letterhead;   ///< its height
    Box addressField; ///< what a window envelope shows
    int addressZone;  ///< top of the six address lines; the return line ends above it
    Box information;  ///< the information block; it may grow downwards
    int subject;      ///< top of the subject on the first page

    int folds[2]; ///< zero: none
    int punch;

    int following; ///< top of the text on following pages
    int shortHead; ///< top of the line that heads them
    int footer;    ///< top of the company's footer; it may grow upwards
    int lowest;    ///< no mark below

    constexpr int textWidth() const { return right - left; }
    constexpr bool isLetter() const { return addressField.width > 0; }
};

/// What follows the address field or the information block keeps this distance.
constexpr int belowTheField = 846;

constexpr Measures letterForm(int letterhead, int fold1, int fold2)
{
    return {.width = 21000,
            .height = 29700,
            .left = 2500,
            .right = 19000,
            .letterhead = letterhead,
            .addressField = {2000, letterhead, 8500, 4500},
            .addressZone = letterhead + 1770,
            .information = {12500, letterhead + 500, 7500, 4000},
            .subject = letterhead + 4500 + belowTheField,
            .folds = {fold1, fold2},
            .punch = 14850,
            .following = 2700,
            .shortHead = 1500,
            .footer = 26500,
            .lowest = 29200};
}

constexpr Measures plainForm(int width, int height, int left, int right)
{
    return {.width = width,
            .height = height,
            .left = left,
            .right = width - right,
            .letterhead = 0,
            .addressField = {},
            .addressZone = 0,
            .information = {},
            .subject = 1500,
            .folds = {0, 0},
            .punch = 0,
            .following = 2200,
            .shortHead = 1200,
            .footer = height - 1500,
            .lowest = height - 800};
}

constexpr Measures measures(Form form, PaperSize size)
{
    if (form == Form::A)
        return letterForm(2700, 8700, 19200);
    if (form == Form::B)
        return letterForm(4500, 10500, 21000);
    return size == PaperSize::A4 ? plainForm(21000, 29700, 2000, 1500) : plainForm(14800, 21000, 1500, 1000);
}

} // namespace kontorist::paper
