#pragma once

#include "tests/bench/company.h"
#include "tests/bench/options.h"
#include "tests/bench/report.h"

namespace kontorist::bench {

/// A file of a thousand orders comes in, and a thousand delivered orders are invoiced in one run, each against its
/// own statements replayed in one batch.
void benchBulk(Shelf &shelf, const Options &options, Report &report);

} // namespace kontorist::bench
