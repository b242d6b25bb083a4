#pragma once

#include "core/receivables/account_list_store.h"
#include "ui/widgets/suggestion_list.h"

namespace kontorist {

/// What money can be put against: an open invoice, an order (an advance), or a customer's account (a credit).
struct BookingTarget
{
    enum class Kind { Invoice, Order, Customer };

    Kind kind = Kind::Invoice;
    QString number; ///< of invoice or order; of the customer
    QString customer;
    QString customerName;
    PayableInvoice payable; ///< of an invoice
    Money worth;            ///< of an order
};

/// Finds it by what a person types: an amount, (a part of) a number, a name. The likeliest first.
namespace booking_search {

/// Cash discount is what a payment of that value date earns.
QList<BookingTarget> found(const Database &database, const QString &text, std::optional<Money> amount,
                           QDate valueOn);
/// The target behind a number, if money can be put against it.
std::optional<BookingTarget> named(const Database &database, const QString &number);
/// Only what one customer owes.
QList<BookingTarget> openOf(const Database &database, const QString &customer, const QString &text);

/// What a person has typed, and the days by which it is judged.
struct Typed
{
    std::optional<Money> amount = {};
    QDate today;
    QDate valueOn;
};
/// As two lines with what tells it from others, each with its target.
QList<Suggestion> suggestions(const QList<BookingTarget> &targets, const Typed &typed);
BookingTarget targetOf(const Suggestion &suggestion);

} // namespace booking_search
} // namespace kontorist
