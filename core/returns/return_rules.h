#pragma once

#include "core/base/error.h"
#include "core/billing/correction_rules.h"
#include "core/returns/return_case.h"

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
QList<CreditWish> credits(const QList<ReturnReceipt> &receipts, QList<BilledPiece> billed,
                          const QString &reason);

ReturnState stateAfter(const ReturnCase &returned);

} // namespace kontorist::return_rules
