#pragma once

#include "core/paper/columns.h"

namespace kontorist::paper {

/// A table in parts that a page can be filled with, one below the other.
struct TableParts
{
    struct Part
    {
        Block block;
        bool isHeading;
        std::optional<Money> amount;
    };

    Block head;
    std::vector<Part> rows;
    std::vector<ColumnPlace> places;
    int carryHeight = 0; ///< zero: nothing is carried over
};

TableParts tableParts(Composer &composer);

/// "Carried over 1.234,56": at the foot of a page and at the head of the next.
Block carryLine(Composer &composer, const TableParts &table, Money sum);

/// The totals below the column that carries sums; empty without totals.
Block totalsBlock(Composer &composer, const TableParts &table);

} // namespace kontorist::paper
