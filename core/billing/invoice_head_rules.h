#pragma once

#include "core/billing/invoice_rules.h"

/// What invoices over deliveries and down payment invoices have in common.
namespace kontorist::invoice_head_rules {

/// Who is billed, where it went and how it is to be paid, as the orders say it; of several what they share.
void takeHead(Invoice &invoice, const QList<BillOrder> &orders, const Party &debtor);
/// Raises Refused: CompanyIncomplete, RecipientIncomplete, InvoiceNegative, OutsideScopeMixed.
void insistOnIssuable(const Invoice &invoice);

} // namespace kontorist::invoice_head_rules
