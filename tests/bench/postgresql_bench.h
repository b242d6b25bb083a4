#pragma once

#include "tests/bench/options.h"
#include "tests/bench/report.h"

namespace kontorist::bench {

/// One order's life on a PostgreSQL of the bench's own (syncs off, a Unix socket) against its own statements through
/// libpq; then one writer against eight.
void benchPostgresql(const Options &options, Report &report);

} // namespace kontorist::bench
