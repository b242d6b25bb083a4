#include "core/paper/page.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kontorist::paper {

namespace {

Box aroundTurned(const Box &box, int angle)
{
    const double radians = angle * std::numbers::pi / 180;
    const double cosine = std::abs(std::cos(radians));
    const double sine = std::abs(std::sin(radians));
    const int width = static_cast<int>(std::ceil(box.width * cosine + box.height * sine));
    const int height = static_cast<int>(std::ceil(box.width * sine + box.height * cosine));
    return {box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height};
}

Box aroundLine(const LineMark &line)
{
    const int half = (line.thickness + 1) / 2;
    const int x = std::min(line.x1, line.x2);
    const int y = std::min(line.y1, line.y2);
    const bool isLevel = line.y1 == line.y2;
    return isLevel ? Box{x, y - half, std::abs(line.x2 - line.x1), 2 * half}
                   : Box{x - half, y, 2 * half, std::abs(line.y2 - line.y1)};
}

/// A ground may be cut anywhere and a level rule goes to one side; everything else must stay whole.
bool isSolid(const Mark &mark)
{
    const auto *line = std::get_if<LineMark>(&mark);
    return !std::holds_alternative<FillMark>(mark) && !(line && line->y1 == line->y2);
}

bool isCleanCut(const Block &block, int y)
{
    return std::none_of(block.marks.begin(), block.marks.end(), [y](const Mark &mark) {
        const Box box = covered(mark);
        return isSolid(mark) && box.y < y && box.bottom() > y;
    });
}

/// The lowest end of a solid mark that can be cut at; zero if there is none.
int cutAt(const Block &block, int height)
{
    std::vector<int> ends;
    for (const Mark &mark : block.marks)
        if (isSolid(mark) && covered(mark).bottom() <= height)
            ends.push_back(covered(mark).bottom());
    std::sort(ends.rbegin(), ends.rend());
    const auto end = std::find_if(ends.begin(), ends.end(), [&](int y) { return isCleanCut(block, y); });
    return end == ends.end() ? 0 : *end;
}

void addFillInParts(const FillMark &fill, int y, Block &above, Block &below)
{
    FillMark upper = fill;
    FillMark lower = fill;
    upper.box.height = std::min(fill.box.bottom(), y) - fill.box.y;
    lower.box.y = std::max(fill.box.y, y);
    lower.box.height = fill.box.bottom() - lower.box.y;
    if (upper.box.height > 0)
        above.marks.emplace_back(upper);
    if (lower.box.height > 0)
        below.marks.push_back(moved(lower, 0, -y));
}

} // namespace

Box covered(const Mark &mark)
{
    if (const auto *line = std::get_if<LineMark>(&mark))
        return aroundLine(*line);
    if (const auto *text = std::get_if<TextMark>(&mark))
        return text->angle == 0 ? text->box : aroundTurned(text->box, text->angle);
    if (const auto *fill = std::get_if<FillMark>(&mark))
        return fill->box;
    if (const auto *image = std::get_if<ImageMark>(&mark))
        return image->box;
    return std::get<CodeMark>(mark).box;
}

Mark moved(Mark mark, int dx, int dy)
{
    std::visit(
        [dx, dy](auto &any) {
            if constexpr (std::is_same_v<std::decay_t<decltype(any)>, LineMark>) {
                any.x1 += dx;
                any.x2 += dx;
                any.y1 += dy;
                any.y2 += dy;
            } else {
                any.box = any.box.moved(dx, dy);
            }
        },
        mark);
    return mark;
}

void Block::add(const Block &other, int dx, int dy)
{
    for (const Mark &mark : other.marks)
        marks.push_back(moved(mark, dx, dy));
    height = std::max(height, dy + other.height);
}

bool Block::isBlank() const
{
    return std::none_of(marks.begin(), marks.end(), isSolid);
}

void Block::addFrame(const Box &box, int thickness, QRgb colour)
{
    for (const int y : {box.y, box.bottom()})
        marks.emplace_back(LineMark{box.x, y, box.right(), y, thickness, colour});
    for (const int x : {box.x, box.right()})
        marks.emplace_back(LineMark{x, box.y, x, box.bottom(), thickness, colour});
    height = std::max(height, box.bottom());
}

std::pair<Block, Block> cut(const Block &block, int height)
{
    const int y = cutAt(block, height);
    Block above{y, {}};
    Block below{block.height - y, {}};
    if (y == 0)
        return {above, block};
    for (const Mark &mark : block.marks) {
        if (const auto *fill = std::get_if<FillMark>(&mark))
            addFillInParts(*fill, y, above, below);
        else if (covered(mark).y < y)
            above.marks.push_back(mark);
        else
            below.marks.push_back(moved(mark, 0, -y));
    }
    return {above, below};
}

} // namespace kontorist::paper
