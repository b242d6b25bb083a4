#pragma once

namespace kontorist::paper {

/// A rectangle on a page. Every length on paper is a whole number of hundredths of a millimetre, counted
/// from the top left corner of the page.
struct Box
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    constexpr int right() const { return x + width; }
    constexpr int bottom() const { return y + height; }
    constexpr bool holds(const Box &other) const
    {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }
    constexpr bool meets(const Box &other) const
    {
        return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
    }
    constexpr Box moved(int dx, int dy) const { return {x + dx, y + dy, width, height}; }
    bool operator==(const Box &) const = default;
};

} // namespace kontorist::paper
