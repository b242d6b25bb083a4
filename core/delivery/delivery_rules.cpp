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

QList<Picked> picked(QList<PickStop> &stops, const Scan &scan)
{
    Quantity left = scan.quantity;
    bool isListed = false;
    QList<Picked> all;
    for (PickStop &stop : stops) {
        const bool isMeant = (scan.order.isEmpty() || stop.orderNumber == scan.order) &&
                             (scan.line == 0 || stop.orderLine == scan.line);
        if (stop.key.article != scan.article || !isMeant)
            continue;
        isListed = true;
        const Quantity part = std::min(left, stop.open());
        if (!part.isPositive())
            continue;
        stop.picked += part;
        left -= part;
        all.append({stop, part});
    }
    if (!isListed) {
        const auto next = std::find_if(stops.begin(), stops.end(),
                                       [](const PickStop &stop) { return stop.open().isPositive(); });
        throw Refused(Fault::NotOnPickList, scan.code, next == stops.end() ? QString() : next->sku);
    }
    if (left.isPositive())
        throw Refused(Fault::PickedTooMany, scan.code, (scan.quantity - left).written());
    return all;
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
