#pragma once

#include "core/company/company.h"
#include "core/sales/order.h"

#include <QHash>

namespace kontorist {

/// What the rules of an order need to know of the rest of the world.
struct OrderContext
{
    Company company;
    Party customer;
    Party debtor; ///< who gets the invoice; the customer himself unless he says otherwise
    std::optional<Address> namedShipTo;             ///< the delivery address that the draft names by its code
    QHash<QString, NamedArticle> articles;          ///< by what was typed, and by SKU
    QMultiHash<ArticleId, QString> customerNumbers; ///< how the customer calls them
    QList<PriceRow> prices;
    TaxRates rates;
    QHash<ArticleId, Availability> availability;
    QDate today;

    /// How a confirmation goes out: as somebody said, else as the customer wants it.
    QString confirmationWay(const QString &said) const
    {
        return said.isEmpty() ? word(customer.wayOf(LetterKind::Confirmations, company)) : said;
    }
};

} // namespace kontorist
