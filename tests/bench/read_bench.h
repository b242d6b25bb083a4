#pragma once

#include "tests/bench/company.h"
#include "tests/bench/options.h"
#include "tests/bench/report.h"

namespace kontorist::bench {

/// What a person looks at, at each size: the newest orders, a search as it is typed, sums from summaries and from
/// raw lines, the check of the whole company.
void benchReading(Shelf &shelf, const Options &options, Report &report);
/// Bytes of the file that a finished order occupies, by table.
void benchBytes(Shelf &shelf, const Options &options, Report &report);

} // namespace kontorist::bench
