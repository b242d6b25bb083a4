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
constexpr int mostPages = 25;          ///< of invoices that are open for a little more
constexpr qsizetype fewestOfOrder = 4; ///< of the characters of an order's number

class Booking
{
    Q_DECLARE_TR_FUNCTIONS(Booking)

public:
    static Suggestion invoice(const BookingTarget &target, const Typed &typed);
    static Suggestion of(const BookingTarget &target, const Typed &typed);
};

Suggestion Booking::invoice(const BookingTarget &target, const Typed &typed)
{
    const std::optional<Money> &amount = typed.amount;
    const OpenItem &item = target.payable.item;
    Suggestion row;
    row.first = item.number + u" · "_s + target.customerName;
    row.second = tr("%1 open · due %2").arg(format::moneyWithSign(item.open), format::date(item.dueOn));
    const Money discount = payment_rules::discountOn(target.payable, typed.valueOn);
    account_list_store::AccountRow account;
    account.open = item.open;
    account.amount = item.amount;
    account.dueOn = item.dueOn;
    const StateText state = accountState(account, typed.today);
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

Suggestion Booking::of(const BookingTarget &target, const Typed &typed)
{
    Suggestion row;
    row.first = target.number + u" · "_s + target.customerName;
    switch (target.kind) {
    case BookingTarget::Kind::Invoice:
        return invoice(target, typed);
    case BookingTarget::Kind::Order:
        row.second = tr("Order over %1, paid in advance").arg(format::moneyWithSign(target.worth));
        break;
    case BookingTarget::Kind::Customer:
        row.second = tr("On the customer's account, as a credit");
        break;
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
    for (const SearchHit &hit : search_actions::findAmong(database, u"party"_s, text, mostCustomers))
        parties.append(party_store::load(database, PartyId(hit.record.id)));
    return parties;
}

// Those that the amount pays with exactly the cash discount of that day; the nearest first, so that a look at some
// hundred finds them however many are open.
QList<BookingTarget> withDiscount(const Database &database, Money amount, QDate valueOn)
{
    QList<BookingTarget> targets;
    account_list_store::Nearest sought{amount};
    for (int page = 0; page < mostPages && targets.size() < most; ++page) {
        const QList<account_list_store::Candidate> found = account_list_store::nearest(database, sought);
        for (const account_list_store::Candidate &each : found)
            if (amount + payment_rules::discountOn(each.payable, valueOn) == each.payable.item.open)
                targets.append(targetOf(each));
        if (found.size() < sought.limit)
            break;
        sought.afterOpen = found.last().payable.item.open;
        sought.after = found.last().payable.item.document;
    }
    return targets;
}

// What is paid exactly comes first, what is paid with cash discount next, then what is only named.
QList<BookingTarget> invoices(const Database &database, const account_list_store::Sought &sought,
                              QDate valueOn)
{
    QList<BookingTarget> targets, named;
    for (const account_list_store::Candidate &candidate : account_list_store::candidates(database, sought))
        (sought.amount == candidate.payable.item.open ? targets : named).append(targetOf(candidate));
    if (sought.amount)
        targets += withDiscount(database, *sought.amount, valueOn);
    for (const BookingTarget &target : std::as_const(named))
        if (std::ranges::none_of(targets,
                                 [&](const BookingTarget &each) { return each.number == target.number; }))
            targets.append(target);
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
                           QDate valueOn)
{
    const QList<Party> parties = customersNamed(database, text);
    account_list_store::Sought sought;
    sought.number = text;
    sought.amount = amount;
    for (const Party &party : parties)
        sought.parties.append(party.id);
    QList<BookingTarget> targets = invoices(database, sought, valueOn);
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

QList<Suggestion> suggestions(const QList<BookingTarget> &targets, const Typed &typed)
{
    QList<Suggestion> rows;
    for (const BookingTarget &target : targets) {
        Suggestion row = Booking::of(target, typed);
        row.id = rows.size();
        row.payload = QVariant::fromValue(target);
        rows.append(row);
    }
    return rows;
}

BookingTarget targetOf(const Suggestion &suggestion)
{
    return suggestion.payload.value<BookingTarget>();
}

} // namespace kontorist::booking_search
