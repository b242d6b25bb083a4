#include "core/delivery/delivery_actions.h"

#include "core/article/article_store.h"
#include "core/base/json.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_store.h"
#include "core/numbering/numbering_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"

#include <utility>

namespace kontorist::delivery_actions {

namespace {

QList<ArticleId> articlesOf(const QList<delivery_rules::ShipmentLine> &shipment)
{
    QList<ArticleId> articles;
    for (const delivery_rules::ShipmentLine &line : shipment)
        for (const Reservation &source : line.sources)
            if (!articles.contains(source.key.article))
                articles.append(source.key.article);
    return articles;
}

QList<DeliveryLine> linesOf(Transaction &tx, const QList<delivery_rules::ShipmentLine> &shipment)
{
    QList<DeliveryLine> lines;
    for (const delivery_rules::ShipmentLine &each : shipment)
        lines.append({tx.newId<struct DeliveryLineTag>(), static_cast<int>(lines.size()) + 1, each.line,
                      each.quantity, each.isReplacement});
    return lines;
}

// Out of the bins and of staging, each heap under the delivery line it went with.
void takeOut(Transaction &tx, const QList<delivery_rules::ShipmentLine> &shipment,
             const QList<DeliveryLine> &lines, QDate on)
{
    const QList<ArticleId> articles = articlesOf(shipment);
    if (articles.isEmpty())
        return;
    Booking booking(stock_store::lock(tx, articles));
    QList<Reservation> used;
    for (qsizetype i = 0; i < shipment.size(); ++i)
        for (const Reservation &source : shipment[i].sources) {
            booking.take(source.key, outside::customer, source.quantity, source.quantity, MovementCause::Ship,
                         lines[i].id.value());
            used.append(source);
        }
    stock_store::save(tx, booking.changes(), booking.movements(), on);
    stock_store::release(tx, used);
}

void passOn(Transaction &tx, const Order &order, const QList<DeliveryLine> &lines, QDate on)
{
    QList<ArticleId> bought;
    for (const OrderLine &line : order.lines)
        if (line.kind == LineKind::Nonstock && !line.article.isNull())
            bought.append(line.article);
    if (!bought.isEmpty())
        stock_store::save(tx, {},
                          delivery_rules::sentBySupplier(order, lines, article_store::costs(tx, bought)), on);
}

// The customer is told that the goods are on their way: by mail where he has an address for it, else by letter.
void startNotice(Transaction &tx, const Order &order, const Delivery &delivery, QDate on)
{
    const Party customer = party_store::load(tx, order.customer);
    const bool isMailed = !customer.addressFor(LetterKind::Deliveries).isEmpty();
    order_store::queue(tx, {delivery.number, delivery.id.value(),
                            word(isMailed ? OutputWay::Email : OutputWay::Print), on, customer.id,
                            LetterKind::Deliveries});
}

void shipParcels(Transaction &tx, const Delivery &delivery, const QList<Parcel> &named)
{
    const QList<Parcel> packed = delivery_store::goingParcels(tx, delivery);
    int next = named.size() > packed.size() ? delivery_store::nextParcelPosition(tx, delivery.order) : 0;
    for (qsizetype i = 0; i < std::max(packed.size(), named.size()); ++i) {
        Parcel parcel = i < packed.size() ? packed[i] : Parcel{tx.newId<struct ParcelTag>(), next++, 0, {}};
        if (i < named.size()) {
            parcel.tracking = named[i].tracking;
            parcel.weightGrams = named[i].weightGrams > 0 ? named[i].weightGrams : parcel.weightGrams;
        }
        if (i < packed.size())
            delivery_store::shipParcel(tx, parcel, delivery.id);
        else
            delivery_store::addParcel(tx, delivery.order, parcel, delivery.id, {});
    }
    if (!packed.isEmpty())
        delivery_store::keepBack(tx, delivery.id);
}

// Back to where each heap came from, at its value, reserved for the line it was taken from.
void bringBack(Transaction &tx, const Delivery &delivery, const Order &order, QDate on)
{
    QHash<qint64, DeliveryLine> lines;
    for (const DeliveryLine &line : delivery.lines)
        lines.insert(line.id.value(), line);
    const QList<StockMovement> moves = stock_store::movementsOf(tx, lines.keys());
    QList<ArticleId> articles;
    for (const StockMovement &move : moves)
        articles.append(move.article);
    Booking booking(stock_store::lock(tx, articles));
    QList<StockMovement> toSuppliers;
    for (const StockMovement &move : moves) {
        if (outside::contains(move.from)) {
            toSuppliers.append(move);
            std::swap(toSuppliers.last().from, toSuppliers.last().to);
            toSuppliers.last().cause = MovementCause::Undo;
            continue;
        }
        const StockKey key{move.article, move.from, move.lot};
        const OrderLine *ordered = order.line(lines[move.document].orderLine);
        booking.bringIn(outside::customer, key, move.quantity, move.value, MovementCause::Undo,
                        move.document);
        booking.reserve(key, move.quantity);
        const ReservationKind kind = booking.level(key).kind == PlaceKind::Staging
                                         ? ReservationKind::Picked
                                         : ReservationKind::Reserved;
        stock_store::reserve(tx, {{ordered->id,
                                   order.id,
                                   key,
                                   kind,
                                   move.quantity,
                                   {},
                                   ordered->promise.on,
                                   order.releasedAt,
                                   0}});
    }
    stock_store::save(tx, booking.changes(), booking.movements() + toSuppliers, on);
}

} // namespace

Delivery ship(Session &session, const ShipRequest &request)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, request.order));
    const Order &order = found.order;
    require(order_rules::objection(order, OrderAct::Ship, found.holds));
    const Company company = company_store::current(tx);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    require(delivery_rules::arrivalObjection(request.deliveredOn, session.clock.today()));
    const auto shipment = delivery_rules::shipment(
        order, found.progress, stock_store::reservationsOf(tx, order.id), request.lines, company);
    Delivery delivery;
    delivery.id = tx.newId<struct DeliveryTag>();
    delivery.order = order.id;
    delivery.shippedOn = session.today();
    delivery.way = request.way;
    delivery.carrier = request.carrier.isEmpty() ? order.carrier : request.carrier;
    delivery.shipAddress = order.shipAddress;
    delivery.lines = linesOf(tx, shipment);
    takeOut(tx, shipment, delivery.lines, session.today());
    passOn(tx, order, delivery.lines, session.today());
    const DocumentNumber number = numbering_store::draw(tx, Series::DeliveryNote, delivery.shippedOn);
    delivery.year = number.year;
    delivery.count = number.count;
    delivery.number = number.text;
    delivery_store::add(tx, delivery);
    shipParcels(tx, delivery, request.parcels);
    if (!company.requiresHandover || request.deliveredOn.isValid()) {
        delivery.handedOverOn = session.today();
        delivery.deliveredOn = request.deliveredOn;
        delivery_store::handOver(tx, delivery.id, delivery.handedOverOn, delivery.deliveredOn);
        startNotice(tx, order, delivery, session.today());
    }
    progress_store::refresh(tx, order.id);
    tx.note(u"delivery.shipped"_s, order.id.value(), compact({{u"deliveryNote"_s, delivery.number}}));
    tx.commit();
    return delivery;
}

Delivery handOver(Session &session, const QString &deliveryNote, QDate deliveredOn)
{
    Transaction tx(session.database);
    const OrderId id = delivery_store::get(tx, deliveryNote).order;
    const order_store::Found found = order_store::claim(tx, id);
    Delivery delivery = delivery_store::get(tx, deliveryNote);
    require(delivery_rules::arrivalObjection(deliveredOn, session.clock.today()));
    require(
        delivery_rules::handOverObjection(delivery, deliveredOn, delivery_store::isBilled(tx, delivery.id)));
    delivery.deliveredOn = deliveredOn;
    if (delivery.handedOverOn.isValid()) {
        delivery_store::arrive(tx, delivery.id, deliveredOn);
    } else {
        delivery.handedOverOn = session.today();
        delivery_store::handOver(tx, delivery.id, delivery.handedOverOn, deliveredOn);
        startNotice(tx, found.order, delivery, session.today());
    }
    tx.note(u"delivery.handedOver"_s, delivery.order.value(), compact({{u"deliveryNote"_s, deliveryNote}}));
    tx.commit();
    return delivery;
}

Delivery undo(Session &session, const QString &deliveryNote, const QString &reason)
{
    Transaction tx(session.database);
    const OrderId id = delivery_store::get(tx, deliveryNote).order;
    const order_store::Found found = order_store::claim(tx, id);
    Delivery delivery = delivery_store::get(tx, deliveryNote);
    require(delivery_rules::undoObjection(delivery, delivery_store::isBilled(tx, delivery.id),
                                          delivery_store::hasReturns(tx, delivery.id)));
    bringBack(tx, delivery, found.order, session.today());
    if (!found.holds.isEmpty() || found.order.completeOnly)
        stock_store::limit(tx, {id},
                           allocation_rules::incompleteUntil(company_store::current(tx), session.today()));
    delivery_store::unshipParcels(tx, delivery.id);
    delivery.undoneOn = session.today();
    delivery_store::undo(tx, delivery.id, delivery.undoneOn, reason);
    order_store::unqueue(tx, delivery.id.value());
    progress_store::refresh(tx, id);
    tx.note(u"delivery.undone"_s, id.value(),
            compact({{u"deliveryNote"_s, deliveryNote}, {u"reason"_s, reason}}));
    tx.commit();
    return delivery;
}

} // namespace kontorist::delivery_actions
