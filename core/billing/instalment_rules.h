#pragma once

#include "core/billing/invoice_rules.h"

/// Instalments (Ratenzahlung): an invoice whose sum is due in parts. VAT and revenue stay with the invoice.
namespace kontorist::instalment_rules {

/// The invoice with its plan, in the order of the days; it earns no cash discount, and the last day is when all of it is
/// due. Raises Refused: InstalmentsDiffer (with what is payable), EndBeforeStart.
Invoice agreed(Invoice invoice, QList<Instalment> instalments);

/// What is payable in so many parts, a month apart; cents that do not come out are in the first.
QList<Instalment> monthly(Money payable, int parts, QDate first);

/// What of each instalment is open while so much of all is: money settles them in the order of their days.
QList<Money> open(const QList<Instalment> &instalments, Money open);

} // namespace kontorist::instalment_rules
