#include "core/paper/address.h"

#include <array>

namespace kontorist::paper {

namespace {

constexpr int addressHeight = 2730;

// Six lines as the standard has them; smaller ones for what is longer.
constexpr std::array addressStyles = {
    Style{Face::Regular, points(100), 455},
    Style{Face::Regular, points(90), 390},
    Style{Face::Regular, points(80), 341},
    Style{Face::Regular, points(70), 303},
};

std::vector<Typesetter::Line> linesOf(Typesetter &type, const QStringList &address, Style style, int width)
{
    return type.lines(address.join(u'\n'), style, width);
}

bool hasRoom(const std::vector<Typesetter::Line> &lines, Style style)
{
    return static_cast<int>(lines.size()) * style.pitch <= addressHeight;
}

void setReturnLine(Composer &composer, Block &block, const Area &zone)
{
    if (composer.sheet.returnLine.isEmpty())
        return;
    const Style style = style::returnLine;
    const auto line = composer.type.elided(composer.sheet.returnLine, style, zone.width);
    composer.type.set(block, {zone.x, zone.y - style.pitch - 90, zone.width}, line, {style, colour::muted});
    block.marks.emplace_back(levelRule(zone.x, zone.x + zone.width, zone.y - 80, 10, colour::rule));
}

/// An address of one line more than fits is no address; what is left of a hostile one stays in the window.
void setAddress(Composer &composer, Block &block, const Area &zone)
{
    Style style = addressStyles.front();
    auto lines = linesOf(composer.type, composer.sheet.address, style, zone.width);
    for (size_t i = 1; i < addressStyles.size() && !hasRoom(lines, style); ++i) {
        style = addressStyles[i];
        lines = linesOf(composer.type, composer.sheet.address, style, zone.width);
    }
    int y = zone.y;
    for (const auto &line : lines)
        if (y + style.pitch <= zone.y + addressHeight)
            y = composer.type.set(block, {zone.x, y, zone.width}, line, {style});
}

Area addressZone(const Measures &measures)
{
    const int width = measures.addressField.right() - measures.left;
    return {measures.left, measures.addressZone, width};
}

} // namespace

bool fitsAddressField(const QStringList &address)
{
    Typesetter type;
    const Area zone = addressZone(measures(Form::B, PaperSize::A4));
    return address.size() <= 6 && linesOf(type, address, addressStyles.front(), zone.width).size() <= 6 &&
           type.widestLine(address.join(u'\n'), addressStyles.front()) <= zone.width;
}

void setAddressField(Composer &composer, Block &block)
{
    const Area zone = addressZone(composer.measures);
    setReturnLine(composer, block, zone);
    if (!composer.sheet.address.isEmpty())
        setAddress(composer, block, zone);
}

} // namespace kontorist::paper
