#pragma once

#include "tests/bench/company.h"

namespace kontorist::bench {

/// A file of orders of five lines each, numbered from `first`; they were placed on the last `days` days.
QByteArray orderTable(int first, int orders, int days = 1);

/// Takes it in; whoever gets fewer orders than are in it measures something else, so that ends the bench.
void importAll(Desk &desk, const QByteArray &table, int orders);

} // namespace kontorist::bench
