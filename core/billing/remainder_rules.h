#pragma once

#include "core/billing/invoice_rules.h"

/// The invoice over the remainder (Restrechnung, Abschn. 14.8 Abs. 11 UStAE): advances stand on it as lines below zero,
/// each at its own rate, so that its VAT is what is still due. An e-invoice has no other place for the VAT in advances.
namespace kontorist::remainder_rules {

/// Whether a debtor's invoice bills the remainder: as was said for it, else as the company does it, else where he gets
/// e-invoices.
bool isWanted(std::optional<AdvanceStyle> said, const Company &company, const Party &debtor);

/// What so much of each advance takes off, by tax group.
QList<Deduction> deductions(const QList<std::pair<Advance, Money>> &advances);

/// The invoice as it is handed out: with its deductions as lines, and the sums of what is left. One without any is as it
/// is.
Invoice shown(Invoice invoice);

} // namespace kontorist::remainder_rules
