#pragma once

#include "core/db/transaction.h"
#include "core/returns/return_case.h"

namespace kontorist::return_store {

/// Raises Refused(ReturnUnknown).
ReturnId idOf(const Database &database, const QString &number);
void askId(Questions &questions, ReturnId &into, const QString &number); ///< it stays null if it is unknown
ReturnCase load(const Database &database, ReturnId id);
/// Raises the version; the first thing of every step.
ReturnCase claim(Transaction &tx, ReturnId id);

void add(Transaction &tx, const ReturnCase &returned);
void saveState(Transaction &tx, ReturnId id, ReturnState state);

/// Delivered pieces of an order that may still come back, oldest delivery first.
QList<Returnable> returnable(const Database &database, OrderId order);
/// So much of each line is already announced in returns that are not settled or rejected, or has come back.
struct Announced
{
    OrderLineId line;
    Quantity quantity;
};
QList<Announced> announced(const Database &database, OrderId order);

void addReceipts(Transaction &tx, const QList<ReturnReceipt> &receipts, QDate on);
QList<ReturnReceipt> receipts(const Database &database, ReturnId id);
void addVerdict(Transaction &tx, qint64 id, ReturnLineId line, Verdict verdict, Quantity quantity, QDate on);

struct SettledLine
{
    ReturnLineId line;
    Quantity quantity;
    Quantity replaced;
};
struct Rebill
{
    DeliveryLineId deliveryLine;
    Quantity quantity;
};
struct SettlementRecord
{
    qint64 id = 0;
    ReturnId returned;
    Settlement how = Settlement::Credit;
    Money deduction;
    QDate on;
    QList<SettledLine> lines;
    QList<Rebill> rebills;
    QList<InvoiceId> corrections;
};
void addSettlement(Transaction &tx, const SettlementRecord &record);
/// Corrections by which a return was credited.
QStringList correctionsOf(const Database &database, ReturnId id);

/// Invoice lines that bill these delivery lines, with what still stands of them.
struct Billed
{
    DeliveryLineId deliveryLine;
    InvoiceId invoice;
    int line = 0;
    Quantity standing;
};
QList<Billed> billed(const Database &database, const QList<ReturnReceipt> &receipts);

} // namespace kontorist::return_store
