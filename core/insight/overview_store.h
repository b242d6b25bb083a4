#pragma once

#include "core/db/database.h"

namespace kontorist::overview_store {

/// How many and how much.
struct Sum
{
    qint64 count = 0;
    Money amount;
};

/// The company's day: what came in, what went out, what is owed.
struct Day
{
    Sum ordered;  ///< orders taken today, gross
    Sum shipped;  ///< delivery notes of today; without an amount
    Sum invoiced; ///< invoices issued today, gross
    Sum paid;     ///< payments booked today
    Sum open;     ///< invoices with something open
    Sum overdue;  ///< of these, due before today
};
Day day(const Database &database, QDate today);

/// What waits for somebody beside the work lists of orders.
struct Waiting
{
    qint64 returnsToReceive = 0; ///< announced, not here yet
    qint64 returnsToInspect = 0;
    qint64 returnsToSettle = 0;
    qint64 low = 0;     ///< articles at or below the point where they are ordered again
    qint64 blocked = 0; ///< customers for whom nothing may be released
};
Waiting waiting(const Database &database);

/// The newest documents of all kinds, by kind and number.
struct Paper
{
    QString kind; ///< order, delivery, invoice, payment, return
    QString number;
    QString customer;
    QDate on;
    Money gross; ///< nothing where it has none
    qint64 id = 0;
};
QList<Paper> newest(const Database &database, int limit);

/// What a company must have before an order can be taken.
struct Begun
{
    bool hasName = false;
    bool hasCustomer = false;
    bool hasArticle = false;
    bool hasOrder = false;
};
Begun begun(const Database &database);

} // namespace kontorist::overview_store
