#include "core/paper/information.h"

namespace kontorist::paper {

namespace {

constexpr int labelGap = 400;
constexpr int lowestFact = 19000; // the first page keeps room for its text

int labelWidth(Composer &composer)
{
    int widest = 2600;
    for (const Fact &fact : composer.sheet.facts)
        widest = std::max(widest, composer.type.widestLine(fact.label, style::small));
    return std::min(widest, 3600);
}

/// Label and value on one baseline.
Block factBlock(Composer &composer, const Fact &fact, int label)
{
    const Box &place = composer.measures.information;
    const int valueX = label + labelGap;
    Block block;
    composer.type.set(block, {0, style::body.baseline() - style::small.baseline(), label}, fact.label,
                      {style::small, colour::muted});
    composer.type.set(block, {valueX, 0, place.width - valueX}, fact.value, {style::body});
    return block;
}

} // namespace

Information setInformation(Composer &composer, Block &block)
{
    const Box &place = composer.measures.information;
    const int label = labelWidth(composer);
    Information result{place.y, {}};
    for (const Fact &fact : composer.sheet.facts) {
        const Block row = factBlock(composer, fact, label);
        if (!result.rest.isEmpty() || result.bottom + row.height > lowestFact) {
            result.rest.append(fact);
            continue;
        }
        block.add(row, place.x, result.bottom);
        result.bottom += row.height + 20;
    }
    const Block code = documentCode(composer, place.width - 1000);
    if (!code.isEmpty()) {
        result.bottom += result.bottom > place.y ? 250 : 0;
        block.add(code, place.x, result.bottom);
        result.bottom += code.height;
    }
    return result;
}

Block factStrip(Composer &composer, const QList<Fact> &facts, int width)
{
    constexpr int perRow = 4;
    constexpr int gap = 400;
    const int column = (width - (perRow - 1) * gap) / perRow;
    Block block;
    int top = 0;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const int index = static_cast<int>(i % perRow);
        if (index == 0 && i > 0)
            top = block.height + 150;
        const int x = index * (column + gap);
        const int y =
            composer.type.set(block, {x, top, column}, facts[i].label, {style::small, colour::muted});
        composer.type.set(block, {x, y, column}, facts[i].value, {style::bodyStrong});
    }
    return block;
}

Block documentCode(Composer &composer, int width)
{
    constexpr int height = 900;
    const QString &text = composer.sheet.barcode;
    Block block;
    if (text.isEmpty())
        return block;
    int y = 0;
    const auto symbol = encodedIfPossible(Code::Code128, text.toUtf8());
    for (const int module : {33, 30, 25}) { // 0.25 mm is what every scanner reads
        if (!symbol || symbol->width * module > width)
            continue;
        block.marks.emplace_back(CodeMark{{0, 0, symbol->width * module, height}, *symbol});
        y = height + 30;
        break;
    }
    composer.type.set(block, {0, y, width}, text, {style::small});
    return block;
}

} // namespace kontorist::paper
