#pragma once

#include "core/billing/invoice.h"

namespace kontorist::run_rules {

/// What one unit of a run bills: orders, and supplies up to a day.
struct Unit
{
    QList<OrderId> orders;
    QStringList numbers;
    QDate until;
};

/// The units of a run: each order for itself, or all of a debtor together where his mode (or the run) says so;
/// weeks and months only when they are over.
QList<Unit> units(const QList<BillCandidate> &candidates, QDate until, std::optional<bool> collective);

} // namespace kontorist::run_rules
