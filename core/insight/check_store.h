#pragma once

#include "core/article/article.h"
#include "core/db/database.h"
#include "core/insight/check.h"
#include "core/progress/progress.h"

#include <QHash>

/// The invariants that questions to the database prove, by theme, and what rules need to prove the others.
namespace kontorist::check_store {

QList<Invariant> ofStock();
QList<Invariant> ofSales();
QList<Invariant> ofDeliveries();
QList<Invariant> ofBilling();
QList<Invariant> ofTax();
QList<Invariant> ofLedger();
QList<Invariant> ofReceivables();
QList<Invariant> ofPayments();
QList<Invariant> ofReturns();
QList<Invariant> ofOutbox();
QList<Invariant> ofNumbers();
QList<Invariant> ofRecords();

Finding found(const Database &database, const Invariant &invariant);

/// A line with what the check needs of its progress.
struct LineSeen
{
    LineKind kind = LineKind::Stock;
    LineProgress progress;
};

/// An order with its lines, and with the steps of its work lists as they are stored. The sums of its progress are not
/// asked for: check_rules::sum adds them up from the lines, so that one look at the lines proves whatever is said of them.
struct OrderSeen
{
    QString number;
    bool isQuote = false;
    OrderProgress progress;
    QList<Step> steps;
    QList<LineSeen> lines;
};
QList<OrderSeen> ordersAfter(const Database &database, qint64 id, int limit); ///< a stretch, by id
QHash<OrderId, Money> owed(const Database &database); ///< of each order of which something is owed

/// An order as whoever moves it sums it up, with the steps of its work lists as they are stored.
struct Listed
{
    QString order;
    OrderProgress progress;
    QList<Step> steps;
};
QList<Listed> listed(const Database &database);

/// What is stored of a heap: one article and lot in one place.
struct HeapSum
{
    Heap heap;
    qint64 quantity = 0;
    qint64 value = 0;
};
QList<HeapSum> heaps(const Database &database);
/// "A100 shelf R1-02 L7"
QString nameOf(const Database &database, const Heap &heap);
QList<Moved> movementsAfter(const Database &database, qint64 id, int limit); ///< a stretch, by id

/// What the journal noted when a document was issued, beside the hash that the document carries.
struct Noted
{
    QString number;
    QByteArray hash;
    QByteArray detail; ///< empty where nothing was noted
};
QList<Noted> noted(const Database &database);

/// A stretch of the archive, by id.
struct Archived
{
    qint64 id = 0;
    QString document;
    QByteArray hash;
    QByteArray bytes;
};
QList<Archived> archivedAfter(const Database &database, qint64 id, int limit);

} // namespace kontorist::check_store
