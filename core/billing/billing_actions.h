#pragma once

#include "core/billing/correction_rules.h"
#include "core/billing/hand_out.h"
#include "core/billing/invoice_rules.h"
#include "core/billing/part_rules.h"
#include "core/journal/session.h"

namespace kontorist::billing_actions {

/// What to bill: an order, some delivery notes, or all of a debtor; and up to which day of supply.
struct Request
{
    QString order;
    QList<part_rules::PartWish> lines; ///< of that order; none = all
    QStringList deliveryNotes;
    QString customer;
    QList<OrderId> orders;                ///< for a run
    QDate until;                          ///< invalid = whatever is delivered
    QList<Instalment> instalments;        ///< none = all of it on the day that the terms say
    std::optional<AdvanceStyle> advances; ///< none = as the company does it
    invoice_rules::Wording wording;
};

/// Issues what is to be billed (Rechnung): number, document, ledger and open item in one unit; advances are
/// deducted. Deliveries that may not stand on one invoice make several, and so do supplies in and outside the scope of
/// VAT. A final invoice (Schlussrechnung) is the last of one order. Raises Refused: NothingToBill, LineUnknown,
/// AboveToBill, FinalTooEarly, InstalmentsDiffer, DownPaymentOpen, and what invoice_rules and the question object.
QList<Invoice> issue(Session &session, const Request &request, HandOutQuestion question = nullptr);

/// What `issue` would make of it today, without numbers; raises what it would raise.
QList<Invoice> drafts(const Database &database, const Request &request, QDate today,
                      HandOutQuestion question = nullptr);

/// Corrects part of an invoice; the credit first lowers what is open on it.
Invoice correct(Session &session, const QString &invoice, const correction_rules::Wishes &wishes,
                HandOutQuestion question = nullptr);

/// Takes all that stands of an invoice back; its pieces can be billed again.
Invoice cancel(Session &session, const QString &invoice, const QString &reason,
               HandOutQuestion question = nullptr);

/// What correcting with these wishes would issue and post today, without a number; without any line or charge, what
/// cancelling would. Raises what they would raise.
IssuedPosting correctionDraft(const Database &database, const QString &invoice,
                              const correction_rules::Wishes &wishes, QDate today,
                              HandOutQuestion question = nullptr);

} // namespace kontorist::billing_actions
