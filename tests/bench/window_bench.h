#pragma once

#include "tests/bench/company.h"
#include "tests/bench/options.h"
#include "tests/bench/report.h"

namespace kontorist::bench {

/// The start of the program to the first painted orders beside an empty window, each in a process of its own, the
/// memory of both, and the list turned page by page beside a model that has its rows in memory.
void benchWindow(Shelf &shelf, const Options &options, Report &report);

/// The process that is started for it: shows `what` ("empty", "scroll" or "list", the latter two with a company),
/// prints its figures as soon as it stands on the screen, and ends.
int runScreen(const QString &what, const QString &company);

} // namespace kontorist::bench
