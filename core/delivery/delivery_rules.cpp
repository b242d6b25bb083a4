#include "core/delivery/delivery_rules.h"

#include <algorithm>

namespace kontorist::delivery_rules {

namespace {

QString labelOf(const OrderLine &line)
{
    return u"%1 %2"_s.arg(line.position).arg(line.sku).trimmed();
}

const LineProgress &progressOf(const OrderLine &line, const QList<LineProgress> &progress)
{
    return *std::find_if(progress.begin(), progress.end(),
                         [&](const LineProgress &each) { return each.line == line.id; });
}

// What is ready to go: picked goods, reserved ones where nobody has to pick, open services.
Quantity readyOf(const OrderLine &line, const LineProgress &progress, const Company &company)
{
    if (line.isText())
        return {};
    if (!line.isOfStock())
        return progress.open() + progress.toReplace();
    return progress.staged + (company.requiresPicking ? Quantity() : progress.reserved);
}

std::optional<Quantity> wishFor(const OrderLine &line, const QList<LineWish> &wishes, Quantity ready)
{
    if (wishes.isEmpty())
        return ready.isPositive() ? std::optional(ready) : std::nullopt;
    std::optional<Quantity> all; // one line named twice goes with both quantities
    for (const LineWish &wish : wishes)
        if (wish.line == line.position)
            all = all.value_or(Quantity()) + wish.quantity.value_or(ready);
    return all;
}

void insistOnPossible(const OrderLine &line, const LineProgress &progress, Quantity wish, Quantity ready,
                      const Company &company)
{
    if (wish > progress.open() + progress.toReplace())
        throw Refused(Fault::AboveOrdered, labelOf(line), (progress.open() + progress.toReplace()).written());
    if (wish <= ready)
        return;
    if (company.requiresPicking && wish <= ready + progress.reserved)
        throw Refused(Fault::NotPicked, labelOf(line), ready.written());
    throw Refused(Fault::StockShort, labelOf(line), ready.written());
}

// Picked goods first; then what lies in the bins.
QList<Reservation> sourcesOf(const OrderLine &line, QList<Reservation> reservations, Quantity quantity)
{
    std::stable_sort(reservations.begin(), reservations.end(),
                     [](const Reservation &a, const Reservation &b) {
                         return a.kind == ReservationKind::Picked && b.kind != ReservationKind::Picked;
                     });
    QList<Reservation> sources;
    for (Reservation each : reservations) {
        if (each.line != line.id || each.kind == ReservationKind::Missing || !quantity.isPositive())
            continue;
        each.quantity = std::min(each.quantity, quantity);
        quantity -= each.quantity;
        sources.append(each);
    }
    return sources;
}

// The ordered pieces first; what goes beyond them replaces what came back.
QList<ShipmentLine> partsOf(const OrderLine &line, const LineProgress &progress, QList<Reservation> sources,
                            Quantity quantity)
{
    const Quantity ordered = std::min(quantity, progress.open());
    QList<ShipmentLine> parts;
    if (ordered.isPositive())
        parts.append({line.id, ordered, false,
                      line.isOfStock() ? sourcesOf(line, sources, ordered) : QList<Reservation>()});
    if (quantity <= ordered)
        return parts;
    Quantity taken = ordered;
    for (Reservation &source : sources) {
        const Quantity used = std::min(source.quantity, taken);
        source.quantity -= used;
        taken -= used;
    }
    sources.removeIf([](const Reservation &source) { return !source.quantity.isPositive(); });
    const Quantity again = quantity - ordered;
    parts.append(
        {line.id, again, true, line.isOfStock() ? sourcesOf(line, sources, again) : QList<Reservation>()});
    return parts;
}

void insistOnComplete(const Order &order, const QList<LineProgress> &progress,
                      const QList<ShipmentLine> &shipment)
{
    for (const OrderLine &line : order.lines) {
        Quantity going;
        for (const ShipmentLine &each : shipment)
            if (each.line == line.id && !each.isReplacement)
                going += each.quantity;
        const Quantity missing = line.isText() ? Quantity() : progressOf(line, progress).open() - going;
        if (missing.isPositive())
            throw Refused(Fault::IncompleteDelivery, labelOf(line), missing.written());
    }
}

} // namespace

QList<ShipmentLine> shipment(const Order &order, const QList<LineProgress> &progress,
                             const QList<Reservation> &reservations, const QList<LineWish> &wishes,
                             const Company &company)
{
    for (const LineWish &wish : wishes)
        if (!order.line(wish.line))
            throw Refused(Fault::LineUnknown, QString::number(wish.line));
    QList<ShipmentLine> all;
    bool waitsForPicker = false;
    for (const OrderLine &line : order.lines) {
        const LineProgress &moved = progressOf(line, progress);
        const Quantity ready = readyOf(line, moved, company);
        waitsForPicker = waitsForPicker || (company.requiresPicking && moved.reserved.isPositive());
        const std::optional<Quantity> wish = wishFor(line, wishes, ready);
        if (!wish)
            continue;
        insistOnPossible(line, moved, *wish, ready, company);
        all += partsOf(line, moved, sourcesOf(line, reservations, *wish), *wish);
    }
    if (all.isEmpty())
        throw Refused(waitsForPicker ? Fault::NotPicked : Fault::NothingToShip, order.number, u"0"_s);
    if (order.completeOnly)
        insistOnComplete(order, progress, all);
    return all;
}

QList<StockMovement> sentBySupplier(const Order &order, const QList<DeliveryLine> &lines,
                                    const QHash<ArticleId, Price> &costs)
{
    QList<StockMovement> all;
    for (const DeliveryLine &line : lines) {
        const OrderLine *ordered = order.line(line.orderLine);
        if (ordered->kind == LineKind::Nonstock && !ordered->article.isNull())
            all.append(
                {ordered->article,
                 {},
                 outside::supplier,
                 outside::customer,
                 line.quantity,
                 costs.contains(ordered->article) ? costs[ordered->article].times(line.quantity) : Money(),
                 MovementCause::Ship,
                 line.id.value()});
    }
    return all;
}

QList<PickStop> stops(QList<PickStop> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const PickStop &a, const PickStop &b) {
        return std::tie(a.bin, a.sku, a.orderNumber, a.orderLine) <
               std::tie(b.bin, b.sku, b.orderNumber, b.orderLine);
    });
    for (qsizetype i = 0; i < candidates.size(); ++i)
        candidates[i].position = static_cast<int>(i) + 1;
    return candidates;
}

QList<PickStop> shrunk(QList<PickStop> &stops, const QList<Reservation> &reservations)
{
    QList<PickStop> changed;
    for (PickStop &stop : stops) {
        Quantity reserved;
        for (const Reservation &each : reservations)
            if (each.line == stop.line && each.key == stop.key && each.kind == ReservationKind::Reserved)
                reserved += each.quantity;
        if (stop.open() <= reserved)
            continue;
        stop.shorted += stop.open() - reserved;
        changed.append(stop);
    }
    return changed;
}

QList<PutBack> putBack(const QList<Reservation> &staged, QList<PickedFrom> picks, OrderLineId line,
                       Quantity quantity)
{
    QList<PutBack> all;
    for (const Reservation &each : staged) {
        Quantity left = each.line == line ? std::min(each.quantity, quantity) : Quantity();
        for (PickedFrom &pick : picks) {
            const bool isMeant =
                pick.line == line && pick.staging == each.key.place && pick.home.lot == each.key.lot;
            const Quantity part = std::min(left, pick.quantity);
            if (!isMeant || !part.isPositive())
                continue;
            PutBack back{each, pick};
            back.staged.quantity = back.to.quantity = part;
            all.append(back);
            pick.quantity -= part;
            left -= part;
            quantity -= part;
        }
    }
    return all;
}

QList<Reservation> boxed(const QList<Reservation> &reservations, OrderLineId line, Quantity quantity)
{
    QList<Reservation> all;
    for (Reservation each : reservations) {
        each.quantity = std::min(each.quantity, quantity);
        if (each.line != line || each.kind != ReservationKind::Reserved || !each.quantity.isPositive())
            continue;
        quantity -= each.quantity;
        all.append(each);
    }
    return all;
}

QList<Picked> picked(QList<PickStop> &stops, const Scan &scan, const QHash<OrderId, Objection> &stopped)
{
    Quantity left = scan.quantity;
    bool isListed = false;
    std::optional<Objection> inTheWay;
    QList<Picked> all;
    for (PickStop &stop : stops) {
        const bool isMeant = (scan.order.isEmpty() || stop.orderNumber == scan.order) &&
                             (scan.line == 0 || stop.orderLine == scan.line) &&
                             (scan.bin.isEmpty() || stop.bin == scan.bin);
        if (stop.key.article != scan.article || !isMeant)
            continue;
        if (const auto reason = stopped.constFind(stop.order); reason != stopped.constEnd()) {
            inTheWay = *reason;
            continue;
        }
        isListed = true;
        const Quantity part = std::min(left, stop.open());
        if (!part.isPositive())
            continue;
        stop.picked += part;
        left -= part;
        all.append({stop, part});
    }
    if (left.isPositive() && inTheWay)
        throw Refused(*inTheWay);
    if (!isListed) {
        const auto next = std::find_if(stops.begin(), stops.end(),
                                       [](const PickStop &stop) { return stop.open().isPositive(); });
        throw Refused(Fault::NotOnPickList, scan.code, next == stops.end() ? QString() : next->sku);
    }
    if (left.isPositive())
        throw Refused(Fault::PickedTooMany, scan.code, (scan.quantity - left).written());
    return all;
}

std::optional<Objection> arrivalObjection(QDate deliveredOn, QDate today)
{
    if (deliveredOn.isValid() && deliveredOn > today)
        return Objection{Fault::DateInFuture, deliveredOn.toString(Qt::ISODate)};
    return {};
}

std::optional<Objection> handOverObjection(const Delivery &delivery, QDate deliveredOn, bool isBilled)
{
    if (delivery.undoneOn.isValid())
        return Objection{Fault::DeliveryAlreadyUndone, delivery.number};
    if (!delivery.handedOverOn.isValid())
        return {};
    if (!deliveredOn.isValid() || delivery.deliveredOn.isValid())
        return Objection{Fault::AlreadyHandedOver, delivery.number,
                         delivery.handedOverOn.toString(Qt::ISODate)};
    if (isBilled)
        return Objection{Fault::DeliveryBilled, delivery.number};
    return {};
}

std::optional<Objection> undoObjection(const Delivery &delivery, bool isBilled, bool hasReturns)
{
    if (delivery.undoneOn.isValid())
        return Objection{Fault::DeliveryAlreadyUndone, delivery.number};
    if (isBilled)
        return Objection{Fault::DeliveryBilled, delivery.number};
    if (hasReturns)
        return Objection{Fault::DeliveryReturned, delivery.number};
    return {};
}

std::optional<Objection> packObjection(const LineProgress &line, Quantity quantity, const Company &company)
{
    const Quantity packable =
        line.staged + (company.requiresPicking ? Quantity() : line.reserved) - line.boxed;
    if (quantity > packable)
        return Objection{Fault::NotPicked, QString::number(line.position), packable.written()};
    return {};
}

} // namespace kontorist::delivery_rules
