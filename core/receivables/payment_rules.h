#pragma once

#include "core/base/error.h"
#include "core/receivables/payment.h"

#include <QHash>

namespace kontorist::payment_rules {

/// The cash discount that an invoice still earns on a value date.
Money discountOn(const PayableInvoice &invoice, QDate valueOn);

/// One invoice with what is put against it.
struct Share
{
    qint64 invoice = 0;
    Money amount;
    Money discount;
    bool isAdvance = false; ///< on a down payment invoice: it takes money alone, no credit and no discount
};

/// How much of so much money an invoice takes: what was said, or what is open. Paid within the days and short by
/// no more than the discount, the rest is cash discount; else it stays open. Raises Refused: AboveOpen,
/// DownPaymentDiscount.
Share share(const PayableInvoice &invoice, const PaymentItem &item, Money available, QDate valueOn);
/// What each of these invoices takes, in the order in which the person named them. Where the money is short of all
/// that is open by no more than the cash discount that all of them earn, it pays them all.
QList<Share> shares(QList<PayableInvoice> payable, const QList<PaymentItem> &items, Money available,
                    QDate valueOn);

/// Who pays what: money and credits are used up in the order they are given. Raises Refused(ItemsExceedPayment).
struct Source
{
    qint64 document = 0;
    Money available;
};
Money total(const QList<Source> &sources);
QList<Source> sources(const QList<OpenItem> &credits);
/// What a person wants to use of the credits among these items; by default all of each. Raises Refused(AboveOpen).
QList<Source> credits(const QList<OpenItem> &items, const QList<PaymentItem> &wishes);
QList<Allocation> allocations(QList<Source> sources, const QList<Share> &shares, QDate on);

/// What of a source these allocations leave.
Money unused(const Source &source, const QList<Allocation> &allocations);
QHash<qint64, QString> numbers(const QList<OpenItem> &items); ///< by document

/// A payment of a day, without identity and number.
struct Facts
{
    PaymentDirection direction = PaymentDirection::In;
    PartyId party;
    PayBy method = PayBy::Transfer;
    Money amount;
};
Payment booked(const Facts &facts, QDate on);
/// The one debtor that documents belong to. Raises Refused: PaymentWithoutParty, SeveralDebtors.
PartyId oneDebtor(const QList<PartyId> &debtors, const QString &reference);
/// How a refund is taken from credits, the first first. Raises Refused(AboveCredit) with what there is.
QList<Allocation> payouts(const Payment &refund, const QList<OpenItem> &credits, const QString &subject);

/// Whether an order needs what was paid on it in advance: not when it is cancelled, or delivered and billed to its
/// end (what is left then was too much).
bool needsAdvance(const AdvancedOrder &order);
/// How so much credit is made of advances that their orders need no longer, the first first.
QList<AdvanceRelease> releases(const QList<Advance> &advances, const QList<AdvancedOrder> &orders,
                               Money wanted);
/// The VAT of an advance is corrected when the money is used otherwise or paid back (§ 17 Abs. 2 Nr. 2 UStG).
QList<LedgerEntry> releaseEntries(const QList<AdvanceRelease> &releases, Chart chart, QDate on);
/// How much a person wants to put against these items, as far as it can be said.
Money wanted(const QList<PaymentItem> &wishes, const QList<OpenItem> &items, Money orders);

/// Whether a payment can be undone.
std::optional<Objection> undoObjection(const Payment &payment, bool isRefunded,
                                       const QList<Advance> &advances);

/// The groups of an advance: the order's, in proportion to what was paid; VAT is contained in it.
QList<TaxGroup> advanceGroups(const Totals &order, Money amount);
/// The groups of money that came for a down payment invoice: that invoice's, in proportion; what completes it takes
/// the rest, so that the VAT is the one that was printed.
QList<TaxGroup> downPaymentGroups(const Invoice &downPayment, const QList<Advance> &earlier, Money amount);

LedgerEntry paymentEntry(const Payment &payment, Money onAccount, Chart chart, const QString &text);
/// Money becomes an advance, with its VAT: straight from the bank, from the account of what was asked for, or from
/// the customer's account on a later day.
LedgerEntry advanceEntry(const Payment &payment, const Advance &advance, AdvanceOrigin from, QDate on,
                         const Party &debtor, Chart chart);
/// The mirror of an entry, posted on a day.
LedgerEntry reversed(const LedgerEntry &entry, const Payment &payment, QDate on);

} // namespace kontorist::payment_rules
