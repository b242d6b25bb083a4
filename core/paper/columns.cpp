#include "core/paper/columns.h"

#include <algorithm>

namespace kontorist::paper {

namespace {

constexpr int columnGap = 450;
constexpr int widestCell = 4500;  // longer texts wrap, unless their column stretches
constexpr int widestTitle = 2200; // longer titles wrap between words
constexpr int narrowestText = 1500;
constexpr int fewestStretch = 3500; // what a stretching column gets at least

bool hasContent(const Table &table, const Column &column)
{
    if (column.kind == CellKind::CheckBox)
        return !table.rows.isEmpty();
    return std::any_of(table.rows.begin(), table.rows.end(), [&column](const Row &row) {
        return row.heading.isEmpty() && !row.cells.value(column.id).trimmed().isEmpty();
    });
}

int codeWidth(const QString &content)
{
    const auto symbol = encodedIfPossible(Code::Code128, content.toUtf8());
    return symbol ? (symbol->width + 2 * quietZone(Code::Code128)) * cellModule : 0;
}

int cellWidth(Composer &composer, const Column &column, const QString &content)
{
    return column.kind == CellKind::Barcode ? codeWidth(content)
                                            : composer.type.widestLine(content, cellStyle(column));
}

/// The largest sum that may have to be carried over; with a minus sign, which takes room as well.
Money carriedAtMost(const Table &table)
{
    std::optional<Money> sum;
    Money most;
    for (const Row &row : table.rows) {
        if (!row.amount)
            continue;
        sum = sum ? *sum + *row.amount : *row.amount;
        if (sum->absolute().minor() > most.minor())
            most = sum->absolute();
    }
    return -most;
}

/// What the cells need, uncut.
int neededWidth(Composer &composer, const Column &column)
{
    const Table &table = composer.sheet.table;
    int widest = column.kind == CellKind::CheckBox ? 500 : 0;
    for (const Row &row : table.rows)
        widest = std::max(widest, cellWidth(composer, column, row.cells.value(column.id)));
    if (column.kind == CellKind::Barcode)
        return widest + cellCodeStep;
    if (column.carries)
        widest = std::max(
            widest, composer.type.width(composer.wording.amount(carriedAtMost(table)), style::cellStrong));
    return std::min(widest, widestCell);
}

int naturalWidth(Composer &composer, const Column &column)
{
    const int line = composer.type.widestLine(column.title, style::columnTitle);
    const int title = line <= widestTitle ? line : composer.type.widestWord(column.title, style::columnTitle);
    return std::max({neededWidth(composer, column), title, column.width});
}

/// The first column of text from the left takes what is left where none is said to.
bool stretchesInstead(const std::vector<const Column *> &columns, const Column *column)
{
    const auto isText = [](const Column *c) { return c->kind == CellKind::Text && c->align == Align::Left; };
    const auto text = std::find_if(columns.begin(), columns.end(), isText);
    return column == (text == columns.end() ? columns.back() : *text);
}

std::vector<const Column *> printedColumns(const Table &table)
{
    std::vector<const Column *> columns;
    for (const Column &column : table.columns)
        if (hasContent(table, column))
            columns.push_back(&column);
    return columns;
}

/// How narrow a column may get before its figures or bars suffer.
int narrowest(const Column &column, int natural)
{
    if (column.kind == CellKind::Barcode)
        return natural - cellCodeStep;
    const bool isRead = column.style == CellStyle::Place || column.style == CellStyle::Count;
    const bool canWrap = column.kind == CellKind::Text && column.align == Align::Left && !isRead;
    return canWrap ? std::min(natural, std::max(narrowestText, column.width)) : natural;
}

/// Takes room from columns in proportion to what they can spare; at most all of it.
void narrow(std::vector<ColumnPlace> &places, int excess)
{
    const auto spare = [](const ColumnPlace &place) {
        return place.stretches ? 0 : place.width - place.fewest;
    };
    int spares = 0;
    for (const ColumnPlace &place : places)
        spares += spare(place);
    for (ColumnPlace &place : places)
        if (spares > 0)
            place.width -= static_cast<int>(qint64(spare(place)) * std::min(excess, spares) / spares);
}

int fixedWidth(const std::vector<ColumnPlace> &places)
{
    int width = 0;
    for (const ColumnPlace &place : places)
        width += place.stretches ? 0 : place.width;
    return width;
}

/// Fixed columns first; when there are too many of them, texts wrap before figures have to.
void share(std::vector<ColumnPlace> &places, int room)
{
    const auto isStretching = [](const ColumnPlace &place) { return place.stretches; };
    const auto stretching = static_cast<int>(std::count_if(places.begin(), places.end(), isStretching));
    const int most = std::max(room - stretching * fewestStretch, room / 2);
    if (fixedWidth(places) > most)
        narrow(places, fixedWidth(places) - most);
    for (ColumnPlace &place : places)
        place.fewest = 1;
    if (fixedWidth(places) > most)
        narrow(places, fixedWidth(places) - most);
    const int left = room - fixedWidth(places);
    for (ColumnPlace &place : places)
        if (place.stretches)
            place.width = left / stretching;
}

void lineUp(std::vector<ColumnPlace> &places, const Measures &measures)
{
    int x = measures.left;
    for (ColumnPlace &place : places) {
        place.x = x;
        x += place.width + columnGap;
    }
    places.back().width = measures.right - places.back().x;
    const auto name =
        std::find_if(places.begin(), places.end(), [](const ColumnPlace &place) { return place.stretches; });
    name->holdsMore = true;
}

} // namespace

Style cellStyle(const Column &column)
{
    switch (column.style) {
    case CellStyle::Plain:
        return style::cell;
    case CellStyle::Strong:
        return style::cellStrong;
    case CellStyle::Place:
        return style::place;
    case CellStyle::Count:
        return style::count;
    }
    return style::cell;
}

std::vector<ColumnPlace> fittedColumns(Composer &composer)
{
    const std::vector<const Column *> columns = printedColumns(composer.sheet.table);
    if (columns.empty())
        return {};
    const bool isSaid = std::any_of(columns.begin(), columns.end(), [](auto *c) { return c->stretches; });
    std::vector<ColumnPlace> places;
    for (const Column *column : columns) {
        const bool stretches = isSaid ? column->stretches : stretchesInstead(columns, column);
        const int natural = stretches ? 0 : naturalWidth(composer, *column);
        places.push_back({column, 0, natural, narrowest(*column, natural), stretches});
    }
    const int gaps = static_cast<int>(places.size() - 1) * columnGap;
    share(places, composer.measures.textWidth() - gaps);
    lineUp(places, composer.measures);
    return places;
}

} // namespace kontorist::paper
