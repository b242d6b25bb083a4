#pragma once

#include "core/paper/address.h"
#include "core/paper/page.h"
#include "core/paper/sheet.h"

namespace kontorist::paper {

/// A sheet on pages, by DIN 5008. Pure: the same sheet gives the same marks on every machine.
/// The table's head stands on each of its pages, sums are carried over from one to the next. A row, the
/// totals and each closing block stay whole, and the totals have at least one item above them; only what is
/// higher than a page is cut, between two lines. At least one page.
std::vector<Page> paginate(const Sheet &sheet);

} // namespace kontorist::paper
