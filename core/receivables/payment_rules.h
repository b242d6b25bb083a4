#pragma once

#include "core/base/error.h"
#include "core/receivables/payment.h"

namespace kontorist::payment_rules {

/// The cash discount that an invoice still earns on a value date.
Money discountOn(const PayableInvoice &invoice, QDate valueOn);

/// One invoice with what is put against it.
struct Share
{
    qint64 invoice = 0;
    Money amount;
    Money discount;
};

/// How much of so much money an invoice takes: what was said, or what is open. Paid within the days and short by
/// no more than the discount, the rest is cash discount; else it stays open. Raises Refused(AboveOpen).
Share share(const PayableInvoice &invoice, const PaymentItem &item, Money available, QDate valueOn);

/// Who pays what: money and credits are used up in the order they are given. Raises Refused(ItemsExceedPayment).
struct Source
{
    qint64 document = 0;
    Money available;
};
QList<Allocation> allocations(QList<Source> sources, const QList<Share> &shares, QDate on);

/// Whether a payment can be undone.
std::optional<Objection> undoObjection(const Payment &payment, bool isRefunded,
                                       const QList<Advance> &advances);

/// The groups of an advance: the order's, in proportion to what was paid; VAT is contained in it.
QList<TaxGroup> advanceGroups(const Totals &order, Money amount);

LedgerEntry paymentEntry(const Payment &payment, Money onAccount, Chart chart, const QString &text);
LedgerEntry advanceEntry(const Payment &payment, const Advance &advance, Chart chart, const QString &text);
/// The mirror of an entry, posted on a day.
LedgerEntry reversed(const LedgerEntry &entry, const Payment &payment, QDate on);

} // namespace kontorist::payment_rules
