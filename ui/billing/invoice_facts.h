#pragma once

#include "core/billing/billing_store.h"
#include "core/billing/invoice_list_store.h"
#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// All that the page of an invoice shows, read in one go, and how it becomes rows.
struct InvoiceFacts
{
    invoice_list_store::InvoiceRow row;
    Invoice invoice;
    QList<Invoice> corrections;
    QList<invoice_list_store::Settlement> settlements;
    QStringList orders;
    QString missing; ///< why there is nothing to show

    static InvoiceFacts of(const Database &database, const QString &number);
};

/// The tables of the page.
class InvoiceTables
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceTables)

public:
    static QList<ListColumn> lineColumns();
    static QList<ListRow> lines(const Invoice &invoice);
    static QList<ListColumn> taxColumns();
    /// A row for each rate, and the sum.
    static QList<ListRow> taxes(const Invoice &invoice);
    static QList<ListColumn> settlementColumns();
    static QList<ListRow> settlements(const InvoiceFacts &facts);
    static QList<ListColumn> documentColumns();
    /// Orders, delivery notes, corrections, and what it corrects; Enter opens them.
    static QList<ListRow> documents(const InvoiceFacts &facts);
    static QList<ListColumn> postingColumns();
    static QList<ListRow> postings(const QList<LedgerEntry> &entries);
};

} // namespace kontorist
