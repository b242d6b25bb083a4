#include "ui/payments/booking_search.h"

#include "core/party/party_store.h"
#include "core/receivables/payment_rules.h"
#include "core/sales/order_list_store.h"
#include "core/search/search_actions.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

#include <QCoreApplication>

namespace kontorist::booking_search {

namespace {

constexpr int most = 20;
constexpr int mostCustomers = 5;
constexpr qsizetype fewestOfOrder = 4; ///< of the characters of an order's number

class Booking
{
    Q_DECLARE_TR_FUNCTIONS(Booking)

public:
    static Suggestion invoice(const BookingTarget &target, std::optional<Money> amount, QDate today);
};

Suggestion Booking::invoice(const BookingTarget &target, std::optional<Money> amount, QDate today)
{
    const OpenItem &item = target.payable.item;
    Suggestion row;
    row.first = item.number + u" · "_s + target.customerName;
    row.second = tr("%1 open · due %2").arg(format::moneyWithSign(item.open), format::date(item.dueOn));
    const Money discount = payment_rules::discountOn(target.payable, today);
    account_list_store::AccountRow account;
    account.open = item.open;
    account.amount = item.amount;
    account.dueOn = item.dueOn;
    const StateText state = accountState(account, today);
    row.badge = state.word;
    row.role = state.role;
    row.icon = state.icon;
    if (amount && *amount == item.open) {
        row.badge = tr("Exactly");
        row.role = Role::Ok;
        row.icon = u"circle-check"_s;
    } else if (amount && discount.isPositive() && *amount + discount == item.open) {
        row.badge = tr("With cash discount");
        row.role = Role::Ok;
        row.icon = u"circle-check"_s;
    }
    return row;
}

BookingTarget targetOf(const account_list_store::Candidate &candidate)
{
    return {BookingTarget::Kind::Invoice,
            candidate.payable.item.number,
            candidate.customer,
            candidate.customerName,
            candidate.payable,
            {}};
}

QList<Party> customersNamed(const Database &database, const QString &text)
{
    QList<Party> parties;
    for (const SearchHit &hit : search_actions::find(database, text, most))
        if (hit.record.kind == u"party" && parties.size() < mostCustomers)
            parties.append(party_store::load(database, PartyId(hit.record.id)));
    return parties;
}

// How near an invoice comes to the amount that was typed: exactly, with its cash discount, or by another way.
int rank(const BookingTarget &target, std::optional<Money> amount, QDate today)
{
    const Money open = target.payable.item.open;
    if (!amount || *amount == open)
        return 0;
    return *amount + payment_rules::discountOn(target.payable, today) == open ? 1 : 2;
}

QList<BookingTarget> invoices(const Database &database, const account_list_store::Sought &sought, QDate today)
{
    QList<BookingTarget> targets;
    for (const account_list_store::Candidate &candidate : account_list_store::candidates(database, sought)) {
        const BookingTarget target = targetOf(candidate);
        const bool isNamed = sought.parties.contains(candidate.payable.item.party) ||
                             target.number.contains(sought.number, Qt::CaseInsensitive);
        if (isNamed || rank(target, sought.amount, today) < 2)
            targets.append(target);
    }
    std::stable_sort(targets.begin(), targets.end(), [&](const BookingTarget &a, const BookingTarget &b) {
        return rank(a, sought.amount, today) < rank(b, sought.amount, today);
    });
    return targets.mid(0, most);
}

QList<BookingTarget> orders(const Database &database, const QString &text)
{
    order_list_store::Filter filter;
    filter.search = text;
    filter.limit = mostCustomers;
    QList<BookingTarget> targets;
    for (const order_list_store::OrderRow &order : order_list_store::list(database, filter))
        if (order.state == OrderState::Entered || order.state == OrderState::Released)
            targets.append({BookingTarget::Kind::Order,
                            order.number,
                            order.customer,
                            order.customerName,
                            {},
                            order.gross});
    return targets;
}

} // namespace

QList<BookingTarget> found(const Database &database, const QString &text, std::optional<Money> amount,
                           QDate today)
{
    const QList<Party> parties = customersNamed(database, text);
    account_list_store::Sought sought;
    sought.number = text;
    sought.amount = amount;
    for (const Party &party : parties)
        sought.parties.append(party.id);
    QList<BookingTarget> targets = invoices(database, sought, today);
    if (text.size() >= fewestOfOrder && !amount)
        targets += orders(database, text);
    for (const Party &party : parties)
        targets.append({BookingTarget::Kind::Customer, party.number, party.number, party.name, {}, {}});
    return targets;
}

std::optional<BookingTarget> named(const Database &database, const QString &number)
{
    const auto candidates = account_list_store::candidates(database, QStringList{number});
    if (!candidates.isEmpty())
        return targetOf(candidates.first());
    for (const BookingTarget &order : orders(database, number))
        if (order.number == number)
            return order;
    return {};
}

QList<BookingTarget> openOf(const Database &database, const QString &customer, const QString &text)
{
    account_list_store::Sought sought;
    sought.parties = {party_store::get(database, customer).id};
    QList<BookingTarget> targets;
    for (const account_list_store::Candidate &candidate : account_list_store::candidates(database, sought))
        if (candidate.payable.item.number.contains(text, Qt::CaseInsensitive))
            targets.append(targetOf(candidate));
    return targets;
}

Suggestion suggestion(const BookingTarget &target, int place, std::optional<Money> amount, QDate today)
{
    Suggestion row;
    switch (target.kind) {
    case BookingTarget::Kind::Invoice:
        row = Booking::invoice(target, amount, today);
        break;
    case BookingTarget::Kind::Order:
        row.first = target.number + u" · "_s + target.customerName;
        row.second = Booking::tr("Order over %1, paid in advance").arg(format::moneyWithSign(target.worth));
        break;
    case BookingTarget::Kind::Customer:
        row.first = target.number + u" · "_s + target.customerName;
        row.second = Booking::tr("On the customer's account, as a credit");
        break;
    }
    row.id = place;
    row.payload = place;
    return row;
}

} // namespace kontorist::booking_search
