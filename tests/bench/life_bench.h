#pragma once

#include "tests/bench/company.h"
#include "tests/bench/life.h"
#include "tests/bench/options.h"
#include "tests/bench/report.h"
#include "tests/bench/stopwatch.h"

namespace kontorist::bench {

/// A life by its steps.
struct LifeSeries
{
    std::array<Series, stepCount> steps;
    Series all;

    void addRound(const std::array<Times, stepCount> &round, int lives);
};

/// One order's life on SQLite at a size of the company, four ways that ran in turn: through the product's actions,
/// through its connection alone, its very statements through the C API, and the hand-written limit.
struct LifeFigures
{
    LifeSeries product;
    Series connection;
    LifeSeries floor;
    LifeSeries limit;
    std::array<qint64, stepCount> statements{}; ///< of one life
    std::array<qint64, stepCount> commits{};
    std::array<qint64, stepCount> limitStatements{};
};
LifeFigures measureLives(Shelf &shelf, int orders, const Options &options);

void benchLives(Shelf &shelf, const Options &options, Report &report);
/// What a life costs when there are already so many orders; what a finished one occupies.
void benchGrowth(Shelf &shelf, const Options &options, Report &report);
/// Which statements of a life cost most, at the largest size.
void benchStatements(Shelf &shelf, const Options &options, Report &report);

} // namespace kontorist::bench
