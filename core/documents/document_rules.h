#pragma once

#include "core/documents/document.h"
#include "core/paper/sheet.h"

namespace kontorist::document_rules {

/// The papers as they are printed, in the language of their order or invoice. The same facts give the same sheet;
/// nothing here knows today's date.

/// A quote with its term, a confirmation with the dates of delivery, or a pro forma invoice: it tells no VAT apart and
/// says that it is no invoice (§ 14c UStG).
paper::Sheet sheet(const OrderPaper &paper);
/// For the hand: places in walking order, large, each with a code to scan; neither prices nor addresses.
paper::Sheet sheet(const PickPaper &paper);
/// What was sent and what is still open, without prices.
paper::Sheet sheet(const DeliveryPaper &paper);
/// What § 14 Abs. 4 UStG asks for, with the sentence of the tax case and how to pay; corrections name the invoice
/// that they correct (§ 31 Abs. 5 UStDV). One without a number is marked as a draft.
paper::Sheet sheet(const InvoicePaper &paper);

/// What an invoice says in words beside its figures, as the page says it: "Invoice RE-2026-00001", the advances that it
/// deducts with their VAT, why it corrects and what becomes of the money.
QString subject(const Invoice &invoice);
QStringList deductions(const InvoicePaper &paper);
QStringList settlement(const Invoice &invoice);

/// The language of papers that stay in the house: that of the country the company is in.
QString houseLanguage(const Company &company);

/// The VAT in each advance that an invoice deducts, as the ledger moved it; the entries stand in the order of the
/// advances.
QList<DeductedAdvance> withTax(QList<DeductedAdvance> advances, const QList<LedgerEntry> &entries,
                               const Invoice &invoice);

} // namespace kontorist::document_rules
