#pragma once

#include "core/billing/invoice.h"
#include "core/db/database.h"
#include "core/pricing/pricing.h"

namespace kontorist::customer_view_store {

/// An invoice or correction of a customer, or of one who became him, newest first.
struct InvoiceRow
{
    InvoiceId id;
    QString number;
    InvoiceKind kind = InvoiceKind::Invoice;
    QDate issuedOn;
    QDate dueOn;
    Money gross;
    Money open; ///< of it; nothing where it is paid
};
QList<InvoiceRow> invoices(const Database &database, PartyId debtor, int limit);

/// What a customer pays otherwise than everybody: prices of his own and of his group.
struct PriceEntry
{
    PriceRow row;
    QString sku; ///< empty: the price is for a group of articles
    QString name;
};
QList<PriceEntry> prices(const Database &database, PartyId customer, const QString &priceGroup, int limit);

/// What goes over from a customer to another when the two are joined.
struct Holdings
{
    qint64 orders = 0;
    qint64 openItems = 0;
    Money open; ///< of them; credits count against it
    qint64 prices = 0;
};
Holdings holdings(const Database &database, PartyId from, PartyId into);

/// The city that a postcode belongs to by the addresses of our own customers; nothing where it is new. `word` is the
/// postcode as the search keeps it: it leads to the customers without an index of its own.
QString cityOf(const Database &database, const QString &postcode, const QString &word);

} // namespace kontorist::customer_view_store
