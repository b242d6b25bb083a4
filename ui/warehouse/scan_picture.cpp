#include "ui/warehouse/scan_picture.h"

#include "core/article/article_store.h"
#include "core/base/error.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_rules.h"
#include "core/delivery/delivery_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/stock/stock_store.h"
#include "ui/text/error_text.h"

namespace kontorist {

namespace {

using Articles = QHash<QString, NamedArticle>;

QString unitOf(const Articles &articles, const QString &sku, const QString &language)
{
    const auto found = articles.constFind(sku);
    return found == articles.constEnd() ? QString() : found->article.unit.word(language);
}

QList<ScanTarget> targetsOf(const Database &database, const QList<PickStop> &stops, const QString &language)
{
    QStringList skus;
    for (const PickStop &stop : stops)
        skus.append(stop.sku);
    const Articles articles = article_store::named(database, skus);
    QList<ScanTarget> targets;
    for (const PickStop &stop : stops)
        targets.append({stop.key.article, stop.sku, stop.name, stop.gtin,
                        unitOf(articles, stop.sku, language), stop.bin, stop.orderNumber, stop.orderLine,
                        stop.quantity, stop.picked, stop.shorted});
    return targets;
}

QList<OrderId> ordersOf(const Database &database, const QString &number, QString &pickList)
{
    try {
        const OrderId id = order_store::idOf(database, number);
        pickList = pick_store::openListOf(database, id).value_or(QString());
        return {id};
    } catch (const Refused &) {
    }
    try {
        QList<OrderId> orders = pick_store::ordersOn(database, number);
        pickList = number;
        return orders;
    } catch (const Refused &) {
        return {};
    }
}

// A list that is walked, as far as it goes for these orders; what of it nobody wants any more is not asked for.
QList<PickStop> walked(const Database &database, const QString &number, const QList<OrderId> &orders)
{
    PickList list = pick_store::get(database, number);
    list.stops.removeIf([&](const PickStop &stop) { return !orders.contains(stop.order); });
    delivery_rules::shrunk(list.stops, stock_store::reservationsOf(database, orders));
    return list.stops;
}

bool hasOpen(const QList<PickStop> &stops)
{
    return std::any_of(stops.begin(), stops.end(),
                       [](const PickStop &stop) { return stop.open().isPositive(); });
}

void findStops(const Database &database, ScanPicture &picture, const QList<OrderId> &orders,
               const QString &language)
{
    QList<PickStop> stops;
    if (!picture.pickList.isEmpty())
        stops = walked(database, picture.pickList, orders);
    if (!hasOpen(stops))
        for (const Location &location : stock_store::locations(database)) {
            const QList<PickStop> next =
                delivery_rules::stops(pick_store::candidates(database, orders, location.id));
            if (next.isEmpty())
                continue;
            stops = next;
            picture.pickList.clear();
            picture.location = location.code;
            break;
        }
    picture.stops = targetsOf(database, stops, language);
}

ScanOrder orderOf(const Database &database, OrderId id, bool requiresPicking, const QString &language)
{
    const order_store::Found found = order_store::find(database, id);
    ScanOrder order{found.order.number,
                    found.order.shipAddress.name,
                    (found.order.shipAddress.postcode + u' ' + found.order.shipAddress.city).trimmed(),
                    found.order.carrier,
                    found.order.completeOnly,
                    progress_store::order(database, id).steps(),
                    {},
                    {},
                    delivery_store::waitingParcels(database, id)};
    if (const auto objection = order_rules::objection(found.order, OrderAct::Ship, found.holds))
        order.stopped = errorText(*objection);
    QStringList skus;
    for (const OrderLine &line : found.order.lines)
        skus.append(line.sku);
    const Articles articles = article_store::named(database, skus);
    for (const LineProgress &line : found.progress) {
        const OrderLine *ordered = found.order.line(line.line);
        const Quantity here = line.staged + (requiresPicking ? Quantity() : line.reserved) - line.boxed;
        if (!ordered->isOfStock() || !here.isPositive())
            continue;
        const auto known = articles.constFind(ordered->sku);
        order.toPack.append({ordered->article, ordered->sku, ordered->name,
                             known == articles.constEnd() ? QString() : known->article.gtin,
                             unitOf(articles, ordered->sku, language), QString(), order.number, line.position,
                             Quantity::raw(here.raw()), Quantity()});
    }
    return order;
}

} // namespace

const ScanOrder *ScanPicture::order(const QString &number) const
{
    for (const ScanOrder &each : orders)
        if (each.number == number)
            return &each;
    return nullptr;
}

ScanPicture scanPicture(const Database &database, const QString &number, const QString &language)
{
    ScanPicture picture;
    const QList<OrderId> orders = ordersOf(database, number, picture.pickList);
    picture.isMissing = orders.isEmpty();
    if (picture.isMissing)
        return picture;
    const Company company = company_store::current(database);
    picture.requiresPicking = company.requiresPicking;
    picture.requiresCheck = company.requiresCheck;
    picture.requiresHandover = company.requiresHandover;
    findStops(database, picture, orders, language);
    for (const OrderId id : orders)
        picture.orders.append(orderOf(database, id, company.requiresPicking, language));
    return picture;
}

} // namespace kontorist
