#pragma once

#include "tests/bench/company.h"
#include "tests/bench/options.h"
#include "tests/bench/report.h"

namespace kontorist::bench {

/// An invoice of one page from the books to the PDF against a bare QPainter that writes the same texts at the same
/// places; and one of some thirty pages.
void benchPaper(Shelf &shelf, const Options &options, Report &report);

} // namespace kontorist::bench
