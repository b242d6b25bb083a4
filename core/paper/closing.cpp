#include "core/paper/closing.h"

namespace kontorist::paper {

namespace {

constexpr int besideCode = 400;
constexpr int paragraphGap = 130;

struct PlacedCode
{
    Block block;
    int side = 0; ///< with the quiet zone; zero: no code
};

/// At least 25 mm with its quiet zone and 0.5 mm a module, as banking apps want it. The quiet zone reaches
/// into the margin, so that the dark square stands at the text's edge.
PlacedCode placedCode(Composer &composer, const Closing &closing)
{
    const auto symbol = encodedIfPossible(Code::Qr, closing.qr);
    if (!symbol)
        return {};
    const int modules = symbol->width + 2 * quietZone(Code::Qr);
    const int module = std::max(50, (2500 + modules - 1) / modules);
    const int dark = symbol->width * module;
    const int quiet = quietZone(Code::Qr) * module;
    PlacedCode code{{}, dark + quiet};
    code.block.marks.emplace_back(CodeMark{{0, quiet / 2, dark, dark}, *symbol});
    code.block.height = quiet / 2 + dark + quiet;
    if (!closing.qrCaption.isEmpty())
        composer.type.set(code.block, {0, quiet / 2 + dark + quiet, dark}, closing.qrCaption,
                          {style::small, colour::muted, Align::Centre});
    return code;
}

int setParagraphs(Composer &composer, Block &block, Area area, const Closing &closing)
{
    if (!closing.title.isEmpty())
        area.y = composer.type.set(block, area, closing.title, {style::bodyStrong}) + 40;
    for (const Paragraph &paragraph : closing.paragraphs) {
        const Ink look = ink(paragraph.tone, style::body, style::bodyStrong);
        area.y = composer.type.set(block, area, paragraph.text, look) + paragraphGap;
    }
    return area.y;
}

/// Boxes with their words in a row, as many rows as they need.
void setCheckBoxes(Composer &composer, Block &block, const QStringList &labels)
{
    constexpr int side = 320;
    constexpr int beside = side + 160;
    const Measures &measures = composer.measures;
    int x = measures.left;
    int y = block.height + 100;
    for (const QString &label : labels) {
        const auto line = composer.type.elided(label, style::body, measures.textWidth() - beside);
        if (x > measures.left && x + beside + line.width > measures.right) {
            x = measures.left;
            y += style::body.pitch + 120;
        }
        block.addFrame({x, y + style::body.baseline() - 290, side, side}, 15, colour::text);
        composer.type.set(block, {x + beside, y, line.width}, line, {style::body});
        x += beside + line.width + 700;
    }
}

/// Lines to write on, the labels below them.
void setSignatures(Composer &composer, Block &block, const QStringList &labels)
{
    constexpr int gap = 800;
    constexpr int roomToSign = 1300;
    constexpr int most = 4;
    const Measures &measures = composer.measures;
    const int count = std::min(static_cast<int>(labels.size()), most);
    const int width = (measures.textWidth() - (std::max(count, 2) - 1) * gap) / std::max(count, 2);
    for (qsizetype first = 0; first < labels.size(); first += most) {
        const int y = block.height + roomToSign;
        int x = measures.left;
        for (const QString &label : labels.mid(first, most)) {
            block.marks.emplace_back(levelRule(x, x + width, y, 12, colour::text));
            composer.type.set(block, {x, y + 40, width}, label, {style::small, colour::muted});
            x += width + gap;
        }
    }
}

} // namespace

Block paragraphBlock(Composer &composer, const Paragraph &paragraph)
{
    Block block;
    composer.type.set(block, {composer.measures.left, 0, composer.measures.textWidth()}, paragraph.text,
                      ink(paragraph.tone, style::body, style::bodyStrong));
    return block;
}

Block closingBlock(Composer &composer, const Closing &closing)
{
    const Measures &measures = composer.measures;
    const PlacedCode code = placedCode(composer, closing);
    const int indent = code.side == 0 ? 0 : code.side + besideCode;
    Block block;
    block.add(code.block, measures.left, 0);
    const bool hasText = !closing.title.isEmpty() || !closing.paragraphs.isEmpty();
    if (hasText)
        setParagraphs(composer, block, {measures.left + indent, 0, measures.textWidth() - indent}, closing);
    if (!closing.checkBoxes.isEmpty())
        setCheckBoxes(composer, block, closing.checkBoxes);
    if (!closing.signatures.isEmpty())
        setSignatures(composer, block, closing.signatures);
    return block;
}

} // namespace kontorist::paper
