#pragma once

#include "core/db/transaction.h"
#include "core/progress/progress.h"

namespace kontorist::progress_store {

QList<LineProgress> lines(const Database &database, OrderId order);
OrderProgress order(const Database &database, OrderId order);
QList<OrderProgress> orders(const Database &database); ///< of all that are no quotes
QList<OrderProgress> orders(const Database &database, const QList<OrderId> &orders);

/// A document that belongs to an order, wherever it stands.
struct Document
{
    QString kind;
    QString number;
    qint64 record = 0;
    QDate on;
};
QList<Document> documents(const Database &database, OrderId order);

/// Puts an order on the work lists where it belongs now, closes it when nothing is left to do, and opens it
/// again when something is. Every action that moved it calls this last.
void refresh(Transaction &tx, OrderId order);
void refresh(Transaction &tx, const QList<OrderId> &orders);
void refreshOrdersOf(Transaction &tx, const QList<OrderLineId> &lines);

} // namespace kontorist::progress_store
