#pragma once

#include "core/db/database.h"
#include "core/insight/check.h"
#include "core/progress/progress.h"

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
QList<Invariant> ofNumbers();
QList<Invariant> ofRecords();

Finding found(const Database &database, const Invariant &invariant);

/// An order with the steps of its work lists, as they are stored.
struct Listed
{
    QString order;
    OrderProgress progress;
    QList<Step> steps;
};
QList<Listed> listed(const Database &database);

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
