#include "core/paper/page.h"
#include "core/paper/style.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QSet>

namespace kontorist::paper {

namespace {

TextMark textAt(int x, int y, int height)
{
    return TextMark{{x, y, 500, height}, {Face::Regular, height * 2 / 3, height}, colour::text, u"text"_s};
}

/// Two columns of lines that begin together and then go their own ways.
Block twoColumns(int left, int leftPitch, int right, int rightPitch)
{
    Block block;
    for (int i = 0; i < left; ++i)
        block.marks.emplace_back(textAt(0, i * leftPitch, leftPitch));
    for (int i = 0; i < right; ++i)
        block.marks.emplace_back(textAt(600, i * rightPitch, rightPitch));
    block.height = std::max(left * leftPitch, right * rightPitch);
    return block;
}

} // namespace

TEST_CASE("a block is cut between lines, and nothing of it is lost")
{
    rc::prop("two columns, any height", [] {
        const Block block = twoColumns(*rc::gen::inRange(1, 40), *rc::gen::inRange(100, 500),
                                       *rc::gen::inRange(0, 40), *rc::gen::inRange(100, 500));
        const int height = *rc::gen::inRange(0, block.height);
        const auto parts = cut(block, height);
        RC_ASSERT(parts.first.height <= height);
        RC_ASSERT(parts.first.height + parts.second.height == block.height);
        RC_ASSERT(parts.first.marks.size() + parts.second.marks.size() == block.marks.size());
        for (const Mark &mark : parts.first.marks)
            RC_ASSERT(covered(mark).bottom() <= parts.first.height);
        for (const Mark &mark : parts.second.marks)
            RC_ASSERT(covered(mark).y >= 0);
    });
}

TEST_CASE("a ground is cut with the lines that stand on it")
{
    Block block = twoColumns(10, 400, 0, 400);
    block.marks.insert(block.marks.begin(), FillMark{{0, 0, 1000, 4000}, colour::zebra});
    const auto parts = cut(block, 1700);
    CHECK(covered(parts.first.marks.front()) == Box{0, 0, 1000, 1600});
    CHECK(covered(parts.second.marks.front()) == Box{0, 0, 1000, 2400});
}

TEST_CASE("a block without a gap is not cut")
{
    const auto parts = cut(twoColumns(1, 3000, 9, 300), 1000);
    CHECK(parts.first.marks.empty());
    CHECK(parts.second.marks.size() == 10);
}

TEST_CASE("only colours that can be read on white are legible")
{
    CHECK(isLegible(QColor(0x0b, 0x5c, 0xad)));
    CHECK(isLegible(QColor(0x76, 0x76, 0x76)));       // 4.54 : 1
    CHECK_FALSE(isLegible(QColor(0x77, 0x77, 0x77))); // 4.48 : 1
    CHECK_FALSE(isLegible(Qt::yellow));
    CHECK_FALSE(isLegible(QColor()));
}

} // namespace kontorist::paper
