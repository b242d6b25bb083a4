#pragma once

#include "core/billing/invoice_list_store.h"
#include "core/receivables/account_list_store.h"
#include "ui/text/state_text.h"

#include <QJsonObject>

namespace kontorist {

/// Where an invoice or correction stands on a day.
StateText invoiceState(const invoice_list_store::InvoiceRow &invoice, QDate today);
/// "Collective invoice", "Cancellation".
QString invoiceKind(InvoiceKind kind);
/// The numbers of all invoices that one request made, as the door answers it.
QStringList issuedInvoices(const QJsonObject &answer);
/// "RE-2026-00001 was issued."
QString issuedText(const QStringList &numbers);
/// The same for an open item or a payment.
StateText accountState(const account_list_store::AccountRow &row, QDate today);
StateText paymentState(const account_list_store::PaymentView &payment);
/// "Transfer", "Cash".
QString paymentMethod(PayBy method);

} // namespace kontorist
