#pragma once

#include "core/billing/invoice.h"

namespace kontorist::run_rules {

/// What one unit of a run bills: orders, or one delivery of an order, and supplies up to a day.
struct Unit
{
    QList<OrderId> orders;
    QStringList numbers;
    QDate until;
    QString deliveryNote;
};

/// The units of a run: each delivery for itself, a complete order whole, or all of a debtor together where his mode
/// (or the run) says so; weeks and months only when they are over.
QList<Unit> units(const QList<BillCandidate> &candidates, QDate until, std::optional<bool> collective);

/// The same unit, of one of its orders alone.
Unit only(const Unit &unit, qsizetype order);

} // namespace kontorist::run_rules
