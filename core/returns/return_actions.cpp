#include "core/returns/return_actions.h"

#include "core/article/article_store.h"
#include "core/base/json.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_store.h"
#include "core/numbering/numbering_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/returns/return_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"

#include <algorithm>
#include <QSet>

namespace kontorist::return_actions {

namespace {

Quantity announcedOf(const QList<return_store::Announced> &announced, OrderLineId line)
{
    Quantity sum;
    for (const return_store::Announced &each : announced)
        if (each.line == line)
            sum += each.quantity;
    return sum;
}

Quantity returnableOf(const OrderLine &line, const QList<LineProgress> &progress, bool isOfOrdered)
{
    for (const LineProgress &each : progress)
        if (each.line == line.id)
            return isOfOrdered ? line.wanted() : each.shipped + each.replaced;
    return {};
}

ReturnLine lineOf(const OrderLine &ordered, const Announcement::Line &wish)
{
    ReturnLine line;
    line.orderLine = ordered.id;
    line.article = ordered.article;
    line.sku = ordered.sku;
    line.name = ordered.name;
    line.quantity = wish.quantity;
    line.price = wish.price;
    line.taxClass = ordered.taxClass;
    line.reason = wish.reason;
    return line;
}

// The lines of a delivery note by the order lines behind them.
QList<Announcement::Line> byOrderLine(const Delivery &delivery, const Order &order,
                                      const QList<Announcement::Line> &lines)
{
    QList<Announcement::Line> wishes = lines;
    for (Announcement::Line &wish : wishes) {
        const auto found = std::find_if(delivery.lines.begin(), delivery.lines.end(),
                                        [&](const DeliveryLine &each) { return each.position == wish.line; });
        if (found == delivery.lines.end())
            throw Refused(Fault::LineUnknown, QString::number(wish.line));
        if (wish.quantity > found->quantity)
            throw Refused(Fault::AboveDelivered, QString::number(wish.line), found->quantity.written());
        wish.line = order.line(found->orderLine)->position;
    }
    return wishes;
}

QList<Announcement::Line> allOf(const Order &order, const QList<LineProgress> &progress,
                                const QList<return_store::Announced> &announced)
{
    QList<Announcement::Line> wishes;
    for (const OrderLine &line : order.lines) {
        const Quantity left = returnableOf(line, progress, false) - announcedOf(announced, line.id);
        if (left.isPositive())
            wishes.append({line.position, {}, left, word(ReturnReason::Withdrawal), {}, {}, {}});
    }
    return wishes;
}

void takeOriginal(Transaction &tx, ReturnCase &returned, const Announcement &announcement, QDate today)
{
    const bool byDelivery = !announcement.deliveryNote.isEmpty();
    const Delivery delivery = byDelivery ? delivery_store::get(tx, announcement.deliveryNote) : Delivery();
    if (delivery.undoneOn.isValid())
        throw Refused(Fault::DeliveryAlreadyUndone, announcement.deliveryNote);
    const order_store::Found found =
        order_store::claim(tx, byDelivery ? delivery.order : order_store::idOf(tx, announcement.order));
    const Order &order = found.order;
    if (order.state == OrderState::Quote || order.state == OrderState::Cancelled)
        throw Refused(order.isQuote ? Fault::OrderIsQuote : Fault::OrderCancelled, order.number);
    auto announced = return_store::announced(tx, order.id);
    QList<Announcement::Line> wishes =
        byDelivery ? byOrderLine(delivery, order, announcement.lines) : announcement.lines;
    if (wishes.isEmpty())
        wishes = allOf(order, found.progress, announced);
    returned.order = order.id;
    returned.customer = order.customer;
    for (const Announcement::Line &wish : wishes) {
        const OrderLine *ordered = order.line(wish.line);
        if (!ordered)
            throw Refused(Fault::LineUnknown, QString::number(wish.line));
        const Quantity left = returnableOf(*ordered, found.progress, announcement.isOfOrdered) -
                              announcedOf(announced, ordered->id);
        if (wish.quantity > left)
            throw Refused(Fault::AboveDelivered, u"%1 %2"_s.arg(wish.line).arg(ordered->sku), left.written());
        returned.lines.append(lineOf(*ordered, wish));
        announced.append({ordered->id, wish.quantity}); // the same line may be named again
    }
    if (!announcement.isWithdrawal)
        return;
    QDate delivered = order.orderedOn;
    for (const Returnable &each : return_store::returnable(tx, order.id))
        delivered = std::max(delivered, each.suppliedOn);
    require(return_rules::withdrawalObjection(party_store::load(tx, order.customer), delivered, today));
}

void takeArticles(Transaction &tx, ReturnCase &returned, const Announcement &announcement)
{
    returned.isWithoutOriginal = true;
    returned.customer = party_store::get(tx, announcement.customer).id;
    QStringList skus;
    for (const Announcement::Line &wish : announcement.lines)
        if (!wish.sku.isEmpty())
            skus.append(wish.sku);
    const auto articles = article_store::named(tx, skus, returned.customer);
    for (const Announcement::Line &wish : announcement.lines) {
        ReturnLine line;
        line.sku = wish.sku;
        line.name = wish.name;
        line.quantity = wish.quantity;
        line.price = wish.price;
        line.taxClass = wish.taxClass;
        line.reason = wish.reason;
        if (const auto named = articles.constFind(wish.sku); named != articles.constEnd()) {
            line.article = named->article.id;
            line.name = named->article.name;
            line.taxClass = named->article.taxClass;
        } else if (!wish.sku.isEmpty() && wish.name.isEmpty()) {
            throw Refused(Fault::ArticleUnknown, wish.sku);
        }
        returned.lines.append(line);
    }
}

ReturnLine &named(ReturnCase &returned, int position)
{
    for (ReturnLine &each : returned.lines)
        if (each.position == position)
            return each;
    throw Refused(Fault::LineUnknown, QString::number(position));
}

// What comes in, by the SKU it was found under; empty = what was announced.
QHash<QString, NamedArticle> cameAs(const Database &database, const QList<Arrival> &arrivals)
{
    QStringList skus;
    for (const Arrival &arrival : arrivals)
        if (!arrival.sku.isEmpty())
            skus.append(arrival.sku);
    auto found = skus.isEmpty() ? QHash<QString, NamedArticle>() : article_store::named(database, skus);
    for (const QString &sku : skus)
        if (!found.contains(sku))
            throw Refused(Fault::ArticleUnknown, sku);
    return found;
}

} // namespace

ReturnCase open(Session &session, const Announcement &announcement)
{
    require(company_rules::dateObjection(session.today(), session.clock.today()));
    Transaction tx(session.database);
    ReturnCase returned;
    returned.id = tx.newId<struct ReturnTag>();
    returned.openedOn = session.today();
    returned.isWithdrawal = announcement.isWithdrawal;
    if (announcement.customer.isEmpty())
        takeOriginal(tx, returned, announcement, session.today());
    else
        takeArticles(tx, returned, announcement);
    if (returned.lines.isEmpty())
        throw Refused(Fault::AboveDelivered, announcement.order, u"0"_s);
    for (qsizetype i = 0; i < returned.lines.size(); ++i) {
        returned.lines[i].id = tx.newId<struct ReturnLineTag>();
        returned.lines[i].position = static_cast<int>(i) + 1;
    }
    const DocumentNumber number = numbering_store::draw(tx, Series::Return, returned.openedOn);
    returned.number = number.text;
    returned.year = number.year;
    returned.count = number.count;
    return_store::add(tx, returned);
    tx.note(u"return.opened"_s, returned.id.value(), compact({{u"return"_s, returned.number}}));
    tx.commit();
    return returned;
}

namespace {

// What an arrival moves: normally the pieces come from the customer into quarantine at the value they left with.
// When another article came than was booked out, the one that was thought gone is still in its bin.
struct Arriving
{
    ReturnReceipt receipt;
    ArticleId booked; ///< what the delivery had taken out
    bool isOther = false;
};

// Back-orders get what is free again.
QList<Reservation> served(Transaction &tx, Booking &booking, const QList<ArticleId> &articles, QDate on)
{
    if (articles.isEmpty())
        return {};
    const Reallocation served = allocation_rules::served(booking, stock_store::waiting(tx, articles, on));
    if (served.isEmpty())
        return {};
    stock_store::apply(tx, served);
    QSet<OrderId> orders;
    for (const Reservation &each : served.begun)
        orders.insert(each.order);
    stock_store::limit(tx, orders.values(),
                       allocation_rules::incompleteUntil(company_store::current(tx), on));
    progress_store::refresh(tx, orders.values());
    return served.begun;
}

QList<Reservation> bookArrivals(Transaction &tx, OrderId order, QList<Arriving> &arrivals, QDate on)
{
    const Location location = stock_store::locations(tx).first();
    const PlaceId quarantine = stock_store::place(tx, location.id, PlaceKind::Quarantine);
    QList<qint64> deliveries;
    QList<ArticleId> articles, corrected;
    QList<StockKey> keys;
    for (Arriving &arrival : arrivals) {
        arrival.receipt.place = quarantine;
        deliveries.append(arrival.receipt.deliveryLine.value());
        articles += {arrival.receipt.article, arrival.booked};
        keys.append({arrival.receipt.article, quarantine, {}});
        if (arrival.isOther)
            corrected.append(arrival.booked);
    }
    const QList<StockMovement> shipped = stock_store::movementsOf(tx, deliveries);
    const QList<PickedFrom> picks =
        corrected.isEmpty() ? QList<PickedFrom>() : pick_store::picksOf(tx, order);
    for (const StockMovement &movement : shipped)
        keys.append(return_rules::homeOf(movement, picks));
    stock_store::prepare(tx, keys);
    Booking booking(stock_store::lockToServe(tx, articles, on));
    for (const Arriving &arrival : arrivals) {
        const ReturnReceipt &receipt = arrival.receipt;
        const StockMovement movement = return_rules::shippedWith(receipt, shipped);
        Money value = movement.quantity.isPositive()
                          ? receipt.quantity.shareOf(movement.quantity, movement.value)
                          : Money();
        if (arrival.isOther && movement.quantity.isPositive()) {
            booking.bringIn(outside::customer, return_rules::homeOf(movement, picks), receipt.quantity, value,
                            MovementCause::Return, receipt.id);
            const qsizetype before = booking.movements().size();
            return_rules::takeMistaken(booking, receipt);
            value = {};
            for (const StockMovement &taken : booking.movements().mid(before))
                value += taken.value;
        }
        booking.bringIn(outside::customer, {receipt.article, quarantine, {}}, receipt.quantity, value,
                        MovementCause::Return, receipt.id);
    }
    QList<Reservation> allocated = served(tx, booking, corrected, on);
    stock_store::save(tx, booking.changes(), booking.movements(), on);
    return allocated;
}

} // namespace

Moved receive(Session &session, const QString &number, const QList<Arrival> &arrivals)
{
    require(company_rules::dateObjection(session.today(), session.clock.today()));
    Transaction tx(session.database);
    ReturnCase returned = return_store::claim(tx, return_store::idOf(tx, number));
    require(return_rules::objection(returned));
    QList<Returnable> returnable =
        returned.order.isNull() ? QList<Returnable>() : return_store::returnable(tx, returned.order);
    const auto came = cameAs(tx, arrivals);
    QList<Arriving> arrived, moving;
    QList<ReturnReceipt> all;
    QList<ArticleId> articles;
    for (const Arrival &arrival : arrivals) {
        ReturnLine &line = named(returned, arrival.line);
        if (arrival.quantity > line.quantity - line.received)
            throw Refused(Fault::AboveReturned, u"%1 %2"_s.arg(line.position).arg(line.sku),
                          (line.quantity - line.received).written());
        line.received += arrival.quantity;
        QList<ReturnReceipt> receipts =
            line.orderLine.isNull()
                ? QList{ReturnReceipt{0, line.id, {}, line.article, {}, arrival.quantity, {}}}
                : return_rules::receipts(line, returnable, arrival.quantity);
        const ArticleId article = arrival.sku.isEmpty() ? line.article : came[arrival.sku].article.id;
        for (ReturnReceipt &receipt : receipts) {
            receipt.id = tx.newId<struct ReturnReceiptTag>().value();
            receipt.article = article;
            // Without an original nothing had been booked out by mistake.
            arrived.append({receipt, line.article, article != line.article && !line.orderLine.isNull()});
            articles.append(article);
        }
    }
    const QSet<ArticleId> ofStock = article_store::ofStock(tx, articles);
    for (const Arriving &each : arrived)
        if (ofStock.contains(each.receipt.article))
            moving.append(each);
        else
            all.append(each.receipt);
    QList<Reservation> allocated;
    if (!moving.isEmpty())
        allocated = bookArrivals(tx, returned.order, moving, session.today());
    for (const Arriving &each : moving)
        all.append(each.receipt);
    return_store::addReceipts(tx, all, session.today());
    returned.state = return_rules::stateAfter(returned);
    return_store::saveState(tx, returned.id, returned.state);
    if (!returned.order.isNull())
        progress_store::refresh(tx, returned.order);
    tx.note(u"return.received"_s, returned.id.value(), compact({{u"return"_s, returned.number}}));
    tx.commit();
    return {returned, allocated};
}

namespace {

// Where pieces go by what is said of them; each place is looked up once.
QHash<Verdict, PlaceId> targetsOf(Transaction &tx, const QList<Judgement> &judgements, LocationId location)
{
    QHash<Verdict, PlaceId> targets{{Verdict::Scrap, outside::loss}, {Verdict::SendBack, outside::customer}};
    for (const Judgement &judgement : judgements) {
        if (targets.contains(judgement.verdict))
            continue;
        const PlaceKind kind = judgement.verdict == Verdict::Resell   ? PlaceKind::Sellable
                               : judgement.verdict == Verdict::Second ? PlaceKind::Second
                                                                      : PlaceKind::Partner;
        targets.insert(judgement.verdict, stock_store::place(tx, location, kind));
    }
    return targets;
}

} // namespace

Moved inspect(Session &session, const QString &number, const QList<Judgement> &judgements)
{
    require(company_rules::dateObjection(session.today(), session.clock.today()));
    Transaction tx(session.database);
    ReturnCase returned = return_store::claim(tx, return_store::idOf(tx, number));
    require(return_rules::objection(returned));
    const QList<ReturnReceipt> receipts = return_store::receipts(tx, returned.id);
    const LocationId location = stock_store::locations(tx).first().id;
    const QHash<Verdict, PlaceId> targets = targetsOf(tx, judgements, location);
    QList<ArticleId> articles;
    QList<StockKey> keys;
    for (const ReturnReceipt &receipt : receipts)
        if (!receipt.place.isNull()) {
            articles.append(receipt.article);
            for (const PlaceId target : targets)
                if (!outside::contains(target))
                    keys.append({receipt.article, target, {}});
        }
    stock_store::prepare(tx, keys);
    Booking booking(stock_store::lockToServe(tx, articles, session.today()));
    for (const Judgement &judgement : judgements) {
        ReturnLine &line = named(returned, judgement.line);
        if (judgement.quantity > line.received - line.inspected)
            throw Refused(Fault::AboveReturned, u"%1 %2"_s.arg(line.position).arg(line.sku),
                          (line.received - line.inspected).written());
        const qint64 id = tx.newId<struct ReturnVerdictTag>().value();
        // Pieces are judged in the order they came in; what came before has been judged already.
        Quantity skipped = line.inspected;
        Quantity left = judgement.quantity;
        for (const ReturnReceipt &receipt : receipts) {
            if (receipt.line != line.id)
                continue;
            const Quantity passed = std::min(skipped, receipt.quantity);
            skipped -= passed;
            const Quantity part = std::min(left, receipt.quantity - passed);
            left -= part;
            if (part.isPositive() && !receipt.place.isNull())
                booking.take({receipt.article, receipt.place, {}}, targets[judgement.verdict], part, {},
                             MovementCause::Inspect, id);
        }
        line.inspected += judgement.quantity;
        return_store::addVerdict(tx, id, line.id, judgement.verdict, judgement.quantity, session.today());
    }
    const QList<Reservation> allocated = served(tx, booking, articles, session.today());
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    returned.state = return_rules::stateAfter(returned);
    return_store::saveState(tx, returned.id, returned.state);
    tx.note(u"return.inspected"_s, returned.id.value(), compact({{u"return"_s, returned.number}}));
    tx.commit();
    return {returned, allocated};
}

} // namespace kontorist::return_actions
