#pragma once

#include "core/billing/invoice.h"
#include "core/db/database.h"

namespace kontorist::invoice_list_store {

/// One row of the list of invoices and corrections.
struct InvoiceRow
{
    InvoiceId id;
    QString number;
    InvoiceKind kind = InvoiceKind::Invoice;
    QDate issuedOn;
    QString customer;
    QString customerName;
    Money gross;
    Money payable; ///< gross less what was paid in advance
    Money open;    ///< of a correction: the credit that is not used
    QDate dueOn;
    bool isCorrected = false; ///< in part, or whole
    bool isCancelled = false;

    bool isCorrection() const
    {
        return kind == InvoiceKind::Correction || kind == InvoiceKind::Cancellation ||
               kind == InvoiceKind::Credit;
    }
};

enum class Which { All, Open, Overdue, Paid, Corrections };

struct Filter
{
    Which which = Which::All;
    QDate today;
    QString
        search; ///< a number, its beginning, or an order; or a debtor among `searchedDebtors`; of all invoices
    QList<PartyId> searchedDebtors;
    int limit = 100;
    InvoiceId before; ///< keyset: only older ones; null = from the newest
};

/// Newest first, a page at a time.
QList<InvoiceRow> list(const Database &database, const Filter &filter);
/// The row of one. Raises Refused(InvoiceUnknown).
InvoiceRow row(const Database &database, const QString &number);

struct Counts
{
    qint64 all = 0;
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 corrections = 0;
    qint64 cancelled = 0; ///< invoices that were taken back whole

    qint64 paid() const { return all - corrections - open - cancelled; }
};
Counts counts(const Database &database, QDate today);
/// The overdue alone, asked for with every change.
qint64 overdue(const Database &database, QDate today);

/// What was put against an invoice: money, a credit, an advance that it deducted.
struct Settlement
{
    QString number;
    QDate on;
    Money amount;
    Money discount;
    bool isPayment = true; ///< else a correction
};
QList<Settlement> settlements(const Database &database, InvoiceId invoice);
/// The orders that an invoice bills, by number.
QStringList orders(const Database &database, InvoiceId invoice);

} // namespace kontorist::invoice_list_store
