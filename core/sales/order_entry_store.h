#pragma once

#include "core/db/database.h"
#include "core/sales/order.h"

/// What a clerk wants to see while a customer is on the phone: who it may be, what he means, what he owes, what he
/// had last time.
namespace kontorist::order_entry_store {

/// A customer as a list of suggestions shows him; numbers that were merged lead to the one they became.
struct CustomerRow
{
    PartyId id;
    QString number;
    QString name;
    QString city;
    QString phone;
    QString blocked; ///< the reason; empty = not blocked
    QDate lastOrderedOn;
};
/// Whoever of these buys from us, in no order; nobody twice.
QList<CustomerRow> customers(const Database &database, const QList<PartyId> &parties);
std::optional<PartyId> customerNumbered(const Database &database, const QString &number);

struct ArticleRow
{
    ArticleId id;
    QString sku;
    QString name;
    LineKind kind = LineKind::Stock;
    Unit unit;
    std::optional<Price> price; ///< of the list, for one, on that day
};
/// In no order.
QList<ArticleRow> articles(const Database &database, const QList<ArticleId> &articles, QDate today);

/// Invoices of a debtor that should have been paid.
struct Overdue
{
    qint64 invoices = 0;
    Money open;
    QDate since; ///< the day on which the oldest of them was due
};
Overdue overdue(const Database &database, PartyId debtor, QDate today);

struct LastOrder
{
    OrderId id;
    QString number;
    QDate orderedOn;
    qint64 lines = 0;
};
/// The newest order of a customer that was not cancelled.
std::optional<LastOrder> lastOrder(const Database &database, PartyId customer);

/// The places that lie under a postcode, as the addresses of the company know them; the most frequent first.
QStringList citiesOf(const Database &database, const QString &postcode);

} // namespace kontorist::order_entry_store
