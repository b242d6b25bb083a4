#pragma once

#include "core/paper/composer.h"

namespace kontorist::paper {

/// A printed column: where it stands on the page and how its cells look.
struct ColumnPlace
{
    const Column *column;
    int x;
    int width;
    int fewest; ///< what it needs at least where columns must be made narrower
    bool stretches = false;
    bool holdsMore = false; ///< the first that stretches

    int right() const { return x + width; }
};

Style cellStyle(const Column &column);

/// Module and height of a barcode in a cell, in 1/100 mm.
constexpr int cellModule = 25;
constexpr int cellCodeHeight = 850;
/// Every second barcode steps aside by this much, so that a scanner held too low does not read its neighbour.
constexpr int cellCodeStep = 1200;

/// The columns that are printed, from the text's left to its right edge: as wide as their content needs, with
/// what is left for those that stretch. None if the table has no rows.
std::vector<ColumnPlace> fittedColumns(Composer &composer);

} // namespace kontorist::paper
