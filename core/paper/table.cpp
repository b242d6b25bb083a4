#include "core/paper/table.h"

#include <algorithm>

namespace kontorist::paper {

namespace {

constexpr int cellPad = 115;
constexpr int tallestRow = 5000; // of what a caller may ask for

/// A rule under what is set so far.
void addRule(const Composer &composer, Block &block, int thickness, QRgb colour)
{
    block.marks.emplace_back(
        levelRule(composer.measures.left, composer.measures.right, block.height, thickness, colour));
}

Block tableHead(Composer &composer, const std::vector<ColumnPlace> &places)
{
    Block head;
    std::vector<Block> titles;
    for (const ColumnPlace &place : places) {
        Block title;
        composer.type.set(title, {place.x, 0, place.width}, place.column->title,
                          {style::columnTitle, colour::muted, place.column->align});
        head.height = std::max(head.height, title.height);
        titles.push_back(std::move(title));
    }
    const int height = head.height;
    for (const Block &title : titles)
        head.add(title, 0, height - title.height);
    head.height = height + 70;
    addRule(composer, head, 18, colour::rule);
    return head;
}

void setCode(Composer &composer, Block &block, const ColumnPlace &place, const QString &content,
             bool stepsAside)
{
    const auto symbol = encodedIfPossible(Code::Code128, content.toUtf8());
    const int quiet = quietZone(Code::Code128) * cellModule;
    const int width = symbol ? symbol->width * cellModule : 0;
    if (!symbol || width + 2 * quiet > place.width) {
        composer.type.set(block, {place.x, 0, place.width}, content, {style::cell});
        return;
    }
    const int x = stepsAside ? place.right() - quiet - width : place.x + quiet;
    block.marks.emplace_back(CodeMark{{x, 0, width, cellCodeHeight}, *symbol});
    block.height = cellCodeHeight;
}

Block cellBlock(Composer &composer, const ColumnPlace &place, const Row &row, bool isOdd)
{
    constexpr int side = 420;
    const QString content = row.cells.value(place.column->id);
    Block cell;
    if (place.column->kind == CellKind::CheckBox) {
        cell.addFrame({place.x + 20, 0, side, side}, 15, colour::text);
    } else if (place.column->kind == CellKind::Barcode && !content.isEmpty()) {
        setCode(composer, cell, place, content, isOdd);
    } else if (!content.isEmpty()) {
        composer.type.set(cell, {place.x, 0, place.width}, content,
                          {cellStyle(*place.column), colour::text, place.column->align});
    }
    return cell;
}

void setMore(Composer &composer, Block &cell, const ColumnPlace &place, const Row &row)
{
    int y = cell.height;
    for (const Paragraph &paragraph : row.more) {
        const Ink look = ink(paragraph.tone, style::small, style::smallStrong);
        y = composer.type.set(cell, {place.x, y, place.width}, paragraph.text, look);
    }
}

/// The filled cells of a row, each with its top at zero.
std::vector<Block> cellBlocks(Composer &composer, const std::vector<ColumnPlace> &places, const Row &row,
                              bool isOdd)
{
    std::vector<Block> cells;
    for (const ColumnPlace &place : places) {
        cells.push_back(cellBlock(composer, place, row, isOdd));
        if (place.holdsMore)
            setMore(composer, cells.back(), place, row);
    }
    return cells;
}

/// Cells share their first baseline; in rows of a given height they stand in the middle.
Block itemRow(Composer &composer, const std::vector<ColumnPlace> &places, const Row &row, bool isOdd)
{
    const Table &table = composer.sheet.table;
    const std::vector<Block> cells = cellBlocks(composer, places, row, isOdd);
    const int rowHeight = std::min(table.rowHeight, tallestRow);
    int height = rowHeight;
    for (const Block &cell : cells)
        height = std::max(height, cell.height + 2 * cellPad);
    Block block;
    if (table.zebra && isOdd)
        block.marks.emplace_back(
            FillMark{{composer.measures.left, 0, composer.measures.textWidth(), height}, colour::zebra});
    for (const Block &cell : cells)
        block.add(cell, 0, rowHeight > 0 ? (height - cell.height) / 2 : cellPad);
    block.height = height;
    if (!table.zebra)
        addRule(composer, block, 10, colour::hairline);
    return block;
}

Block headingRow(Composer &composer, const QString &heading)
{
    Block block;
    const Measures &measures = composer.measures;
    composer.type.set(block, {measures.left, 3 * cellPad, measures.textWidth()}, heading,
                      {style::cellStrong});
    block.height += cellPad;
    addRule(composer, block, 10, colour::hairline);
    return block;
}

const ColumnPlace *carryingPlace(const std::vector<ColumnPlace> &places)
{
    const auto place =
        std::find_if(places.begin(), places.end(), [](const ColumnPlace &s) { return s.column->carries; });
    return place == places.end() ? nullptr : &*place;
}

/// One row of the totals; the emphasised one stands under a rule of one point.
void setTotal(Composer &composer, Block &block, const Total &total, const Area &place)
{
    const Ink look{total.emphasised ? style::total : style::body};
    int y = place.y;
    if (total.emphasised || total.ruled) {
        y += 60;
        block.marks.emplace_back(levelRule(place.x, place.x + place.width, y,
                                           total.emphasised ? points(10) : 10,
                                           total.emphasised ? composer.accent : colour::rule));
        y += total.emphasised ? 60 : 30;
    }
    const int amount = std::min(composer.type.width(total.amount, look.style), place.width * 2 / 3);
    composer.type.set(block, {place.x, y, place.width - amount - 300}, total.label, look);
    composer.type.set(block, {place.x + place.width - amount, y, amount}, total.amount,
                      {look.style, look.colour, Align::Right});
    block.height += 30;
}

} // namespace

TableParts tableParts(Composer &composer)
{
    TableParts parts;
    parts.places = fittedColumns(composer);
    if (parts.places.empty())
        return parts;
    parts.head = tableHead(composer, parts.places);
    bool isOdd = false;
    for (const Row &row : composer.sheet.table.rows) {
        const bool isHeading = !row.heading.isEmpty();
        Block block =
            isHeading ? headingRow(composer, row.heading) : itemRow(composer, parts.places, row, isOdd);
        isOdd = !isHeading && !isOdd;
        parts.rows.push_back({std::move(block), isHeading, isHeading ? std::nullopt : row.amount});
    }
    if (carryingPlace(parts.places))
        parts.carryHeight = carryLine(composer, parts, Money()).height;
    return parts;
}

Block carryLine(Composer &composer, const TableParts &table, Money sum)
{
    const ColumnPlace *place = carryingPlace(table.places);
    Block block;
    const int left = composer.measures.left;
    const Ink look{style::cellStrong, colour::text, Align::Right};
    const QString amount = composer.wording.amount(sum);
    const int amountWidth = std::max(place->width, composer.type.width(amount, look.style));
    const int labelRight = std::max(left + 1, place->right() - amountWidth - 300);
    composer.type.set(block, {left, cellPad, labelRight - left},
                      composer.wording.text(QT_TRANSLATE_NOOP("Paper", "Carried over")), look);
    composer.type.set(block, {place->right() - amountWidth, cellPad, amountWidth}, amount, look);
    block.height += cellPad;
    addRule(composer, block, 10, colour::hairline);
    return block;
}

Block totalsBlock(Composer &composer, const TableParts &table)
{
    constexpr int width = 8500;
    const ColumnPlace *place = carryingPlace(table.places);
    const int right = place ? place->right() : composer.measures.right;
    const int left = std::max(composer.measures.left, right - width);
    Block block;
    for (const Total &total : composer.sheet.totals)
        setTotal(composer, block, total, {left, block.height, right - left});
    return block;
}

} // namespace kontorist::paper
