#pragma once

#include "core/db/transaction.h"
#include "core/receivables/payment.h"

namespace kontorist::receivables_store {

/// Draws the payment's number.
void number(Transaction &tx, Payment &payment);
void add(Transaction &tx, const Payment &payment);
/// Raises Refused(PaymentUnknown).
Payment get(const Database &database, const QString &number);
void ask(Questions &questions, Payment &into, const QString &number); ///< its id stays null if it is unknown
void undo(Transaction &tx, PaymentId payment, QDate on, const QString &reason);

/// The open items behind numbers of invoices and corrections, locked. Raises Refused(DocumentUnknown).
QList<OpenItem> lockByNumber(Transaction &tx, const QStringList &numbers);
/// Which of these documents are orders, and for which orders the down payment invoices among them ask.
struct OrdersBehind
{
    QHash<QString, OrderId> orders;
    QList<OrderId> asked; ///< by id, each once
};
OrdersBehind ordersBehind(const Database &database, const QStringList &numbers);
/// Open invoices with what decides their cash discount.
QList<PayableInvoice> payable(const Database &database, const QList<OpenItem> &items);
/// The payment or correction of a number. Raises Refused(DocumentUnknown).
qint64 creditByNumber(const Database &database, const QString &number);
QList<OpenItem> credits(const Database &database, PartyId party);
/// Credits of corrections that were used in the same breath as a payment.
QList<Allocation> creditsUsedWith(const Database &database, PaymentId payment);
/// What a correction's credit was put against later than it was issued.
QList<Allocation> offsetsOf(const Database &database, InvoiceId correction);

/// The orders that advances stand on, claimed in the order of their ids.
QList<AdvancedOrder> advanced(Transaction &tx, const QList<Advance> &advances);
/// Makes credit of advances, and posts it.
void release(Transaction &tx, const QList<AdvanceRelease> &releases, const QList<LedgerEntry> &entries,
             QDate on);

/// Orders whose lines these documents bill.
QList<OrderId> ordersOf(const Database &database, const QList<qint64> &invoices);
/// Brings the work lists of the orders up to date that these allocations touch, and of some more.
void refreshOrders(Transaction &tx, const QList<Allocation> &allocations, const QList<OrderId> &more);

/// What was open on a day, as known now.
struct OpenRow
{
    OpenItem item;
    QString customer;
    QString customerName;
    bool isDownPayment = false;    ///< asked for before the supply
    QList<Instalment> instalments; ///< that it is due in
};
QList<OpenRow> openOn(const Database &database, PartyId party, QDate on);
/// What was paid on an order: advances and allocations to the invoices that bill it.
Money paidOn(const Database &database, OrderId order);

} // namespace kontorist::receivables_store
