#include "core/paper/letterhead.h"

#include "core/paper/picture.h"

#include <array>

namespace kontorist::paper {

namespace {

constexpr std::array nameStyles = {
    style::company,
    Style{Face::Bold, points(160), 710},
    Style{Face::Bold, points(140), 620},
    Style{Face::Bold, points(120), 540},
};

/// The largest style in which the name is one line; the smallest if it never is.
Style nameStyle(Typesetter &type, const QString &name, int width)
{
    for (const Style &style : nameStyles)
        if (type.width(name, style) <= width)
            return style;
    return nameStyles.back();
}

Block nameBlock(Composer &composer, int width)
{
    constexpr size_t mostLines = 3;
    const Letterhead &letterhead = composer.sheet.letterhead;
    Block block;
    int y = 0;
    if (!letterhead.company.isEmpty()) {
        const Style style = nameStyle(composer.type, letterhead.company, width);
        auto lines = composer.type.lines(letterhead.company, style, width);
        lines.resize(std::min(lines.size(), mostLines));
        for (const auto &line : lines)
            y = composer.type.set(block, {0, y, width}, line, {style});
    }
    if (!letterhead.slogan.isEmpty()) {
        const auto line = composer.type.elided(letterhead.slogan, style::cell, width);
        composer.type.set(block, {0, y, width}, line, {style::cell, colour::muted});
    }
    return block;
}

/// The two places of a letterhead share their left edges with what stands below them.
Area place(const Measures &measures, bool onRight)
{
    const int top = measures.letterhead / 3;
    if (onRight)
        return {measures.information.x, top, measures.right - measures.information.x};
    return {measures.left, top, measures.information.x - measures.left - 500};
}

} // namespace

void setLetterhead(Composer &composer, Block &block)
{
    const Letterhead &letterhead = composer.sheet.letterhead;
    const int height = composer.measures.letterhead * 2 / 5;
    const Area logoPlace = place(composer.measures, letterhead.logoOnRight);
    const Picture logo = picture(letterhead.logo, {std::min(logoPlace.width, 7500), height});
    if (!logo.size.isEmpty()) {
        const Box box{logoPlace.x, logoPlace.y, logo.size.width(), logo.size.height()};
        block.marks.emplace_back(ImageMark{box, logo.image});
        if (letterhead.logoHasName)
            return;
    }
    const Area namePlace = place(composer.measures, logo.size.isEmpty() || !letterhead.logoOnRight);
    const Block name = nameBlock(composer, namePlace.width);
    const int drop = std::max(0, (logo.size.height() - name.height) / 2);
    block.add(name, namePlace.x, namePlace.y + drop);
}

} // namespace kontorist::paper
