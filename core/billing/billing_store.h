#pragma once

#include "core/billing/invoice.h"
#include "core/db/transaction.h"

#include <QHash>

namespace kontorist::billing_store {

/// Raises Refused(InvoiceUnknown).
Invoice get(const Database &database, const QString &number);
/// Whether a number is that of a correction or cancellation.
bool isCorrection(const Database &database, const QString &number);
Invoice load(const Database &database, InvoiceId id);
/// A stretch of all issued documents, by id, with all their parts.
QList<Invoice> after(const Database &database, qint64 id, int limit);
QHash<InvoiceId, Invoice> load(const Database &database, const QList<InvoiceId> &ids);
QList<Invoice> correctionsOf(const Database &database, InvoiceId invoice);
/// Both in one: an invoice and what corrects it.
struct Corrected
{
    Invoice invoice;
    QList<Invoice> corrections;

    QList<Invoice> all() const { return QList{invoice} + corrections; }
    bool isCancelled() const
    {
        return !corrections.isEmpty() && corrections.last().kind == InvoiceKind::Cancellation;
    }
};
Corrected withCorrections(const Database &database, InvoiceId id);
QHash<InvoiceId, Corrected> withCorrections(const Database &database, const QList<InvoiceId> &ids);
/// The invoices that bill lines of an order, and their corrections.
QList<InvoiceId> ofOrder(const Database &database, OrderId order);

/// What an invoice or correction bills of one order, with tax; the whole of it unless it bills others, too.
/// The documents that bill an order or take back of it, document by document.
QList<BilledPart> billedFor(const Database &database, OrderId order);
/// What has been asked of an order in advance and is not deducted yet: down payment invoices that stand, and
/// advances that nobody asked for.
Money askedFor(const Database &database, OrderId order);
/// A down payment invoice of these orders that is not paid.
struct OpenDownPayment
{
    QString number;
    Money open;
};
std::optional<OpenDownPayment> openDownPayment(const Database &database, const QList<OrderId> &orders);
QList<OrderId> ordersOfLines(const Database &database, const QList<OrderLineId> &lines);

/// Gives a document and its lines their identity, and the document its number: the last thing before its hash.
void number(Transaction &tx, Invoice &invoice);
/// Stores an issued document with all that it posts, and notes it with its hash. Where its debtor gets his by mail, in
/// the form that `mailedAs` names, it waits in the outbox from then on, and the journal says so.
void add(Transaction &tx, const IssuedPosting &posting, std::optional<InvoiceForm> mailedAs);

/// What of these orders' deliveries may be billed, by day of supply; `until` leaves later supplies out.
QList<BillItem> toBill(const Database &database, const QList<OrderId> &orders, QDate until);
QList<ChargedSoFar> charged(const Database &database, OrderId order);
/// Deliveries of an order that stand on an invoice which is not cancelled.
QList<DeliveryId> billedDeliveries(const Database &database, OrderId order);
/// Orders that stand on the work list for invoices, by debtor: those of one, or of all.
QList<OrderId> ordersToBill(const Database &database, PartyId debtor = {});

/// Orders on the work list for invoices, as a run sees them.
QList<BillCandidate> candidates(const Database &database);

/// Cash discount that was granted on an invoice and still stands.
Money discountTaken(const Database &database, InvoiceId invoice);
QHash<InvoiceId, Money> discountTaken(const Database &database, const QList<InvoiceId> &invoices);
/// What each correction of the invoice took back of its cash discount; the newest first.
QList<std::pair<InvoiceId, Money>> discountReversals(const Database &database, InvoiceId invoice);

} // namespace kontorist::billing_store
