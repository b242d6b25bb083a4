#pragma once

#include "core/base/error.h"
#include "core/billing/correction_rules.h"
#include "core/delivery/delivery.h"
#include "core/returns/return_case.h"
#include "core/stock/booking_rules.h"

namespace kontorist::return_rules {

/// The last day on which a consumer may withdraw: 14 days after the goods arrived (§ 355 BGB).
QDate withdrawalEnds(QDate delivered);
std::optional<Objection> withdrawalObjection(const Party &customer, QDate delivered, QDate today);

/// Whether a return still takes steps.
std::optional<Objection> objection(const ReturnCase &returned);

/// So much of an order line comes back: split over its deliveries, the oldest first, each with what of it is not
/// billed. Raises Refused(AboveDelivered).
QList<ReturnReceipt> receipts(const ReturnLine &line, QList<Returnable> &returnable, Quantity quantity);

/// The corrections that credit received pieces: per invoice its lines and quantities. Pieces that were never billed
/// need none.
struct CreditWish
{
    InvoiceId invoice;
    correction_rules::Wishes wishes;
};
struct BilledPiece
{
    DeliveryLineId deliveryLine;
    InvoiceId invoice;
    int line = 0;
    Quantity standing; ///< base units billed and not yet corrected
};
QList<CreditWish> credits(const QList<ReturnReceipt> &receipts, QList<BilledPiece> billed);

/// All that left for the delivery line of a receipt, from however many heaps, with the first of these.
StockMovement shippedWith(const ReturnReceipt &receipt, const QList<StockMovement> &shipped);

/// The bin of what was taken for shipped: where the picker thought to have it from.
StockKey homeOf(const StockMovement &movement, const QList<PickedFrom> &picks);

/// What was sent by mistake left bins that still count it. Raises Refused(StockShort).
void takeMistaken(Booking &booking, const ReturnReceipt &receipt);

/// Whether nothing of an order is left with the customer, or still to come.
bool isAllBack(const QList<LineProgress> &progress);
/// The charges of an invoice that a full withdrawal repays: what sending the order had cost, but for what was more than
/// standard delivery (§ 357 Abs. 2 BGB).
QList<correction_rules::ChargeWish> freight(const Invoice &invoice, const QList<Invoice> &corrections,
                                            const Order &order);

/// Number and reasons of a return, as a correction says them in the language of its paper.
QString reason(const ReturnCase &returned, const QString &language);

ReturnState stateAfter(const ReturnCase &returned);

} // namespace kontorist::return_rules
