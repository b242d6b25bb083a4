#pragma once

#include "core/company/company.h"
#include "core/insight/customer_view_store.h"
#include "core/party/party_store.h"
#include "core/receivables/receivables_store.h"
#include "core/sales/order_list_store.h"

#include <QJsonObject>

namespace kontorist {

/// All that the page of a customer shows, read at once on the reading thread.
struct CustomerFacts
{
    Party party;
    QString billTo; ///< number of who gets the invoices; empty = itself
    Company company;
    QList<party_store::CustomerArticle> articleNumbers;
    Money owed;
    Money undelivered; ///< ordered, neither billed nor paid
    Money overdue;
    QList<receivables_store::OpenRow> openItems;
    QList<order_list_store::OrderRow> orders;
    QHash<OrderId, order_list_store::Standing> standings;
    QList<customer_view_store::InvoiceRow> invoices;
    QList<customer_view_store::PriceEntry> prices;
    QDate today;

    /// Nothing where there is none of this number.
    static std::optional<CustomerFacts> load(const Database &database, const QString &number, QDate today);

    /// What can be edited, in the words of party.change.
    QJsonObject values() const;
};

} // namespace kontorist
