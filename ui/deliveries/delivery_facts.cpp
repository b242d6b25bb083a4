#include "ui/deliveries/delivery_facts.h"

#include "core/base/error.h"
#include "core/delivery/delivery_rules.h"
#include "core/delivery/delivery_store.h"
#include "core/progress/progress_store.h"
#include "ui/deliveries/delivery_text.h"
#include "ui/lists/cells.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

QString sentence(const std::optional<Objection> &objection)
{
    return objection ? errorText(*objection) : QString();
}

QString kilograms(qint64 grams)
{
    return format::quantity(Quantity::raw(grams * 10));
}

delivery_list_store::DeliveryRow rowOf(const Database &database, DeliveryId id)
{
    delivery_list_store::Filter filter;
    filter.before = DeliveryId(id.value() + 1);
    filter.limit = 1;
    return delivery_list_store::list(database, filter).first();
}

} // namespace

DeliveryFacts DeliveryFacts::of(const Database &database, const QString &number)
{
    DeliveryFacts facts;
    try {
        facts.delivery = delivery_store::get(database, number);
    } catch (const Refused &refused) {
        facts.missing = errorText(refused.reason());
        return facts;
    }
    const Delivery &delivery = facts.delivery;
    const bool isBilled = delivery_store::isBilled(database, delivery.id);
    const QDate today = database.clock().today();
    facts.row = rowOf(database, delivery.id);
    facts.lines = delivery_list_store::lines(database, delivery.id);
    facts.invoices = delivery_list_store::invoices(database, delivery.id);
    facts.undoReason = delivery_list_store::undoReason(database, delivery.id);
    facts.notUndone = sentence(
        delivery_rules::undoObjection(delivery, isBilled, delivery_store::hasReturns(database, delivery.id)));
    facts.notHandedOver = sentence(delivery_rules::handOverObjection(delivery, {}, isBilled));
    facts.notArrived = sentence(delivery_rules::handOverObjection(delivery, today, isBilled));
    facts.documents.append({u"order"_s, facts.row.order, {}});
    for (const progress_store::Document &each : progress_store::documents(database, delivery.order))
        if (each.number != number)
            facts.documents.append({each.kind, each.number, each.on});
    return facts;
}

QList<ListColumn> DeliveryTables::lineColumns()
{
    return {{tr("Line"), u"88"_s, true},
            {tr("Article"), u"SK06020"_s},
            {tr("Name"), u"Sechskantschraube"_s, false, true},
            {tr("Ordered"), u"88.888"_s, true},
            {tr("Delivered"), u"88.888"_s, true},
            {tr("Open"), u"88.888"_s, true},
            {tr("Invoiced"), u"88.888"_s, true},
            {tr("Back"), u"88.888"_s, true}};
}

QList<ListColumn> DeliveryTables::parcelColumns()
{
    return {{tr("Parcel"), u"88"_s, true},
            {tr("Weight kg"), u"88,88"_s, true},
            {tr("Tracking number"), u"00340434161094000000"_s, false, true}};
}

QList<ListColumn> DeliveryTables::documentColumns()
{
    return {{tr("Document"), tr("Down payment invoice")},
            {tr("Number"), u"AU-2026-00000"_s, false, true},
            {tr("Date"), format::date(QDate(2026, 12, 23)), true}};
}

QList<ListRow> DeliveryTables::lines(const DeliveryFacts &facts)
{
    QList<ListRow> rows;
    const auto unlessNone = [](Quantity quantity) {
        return quantity.isPositive() ? cell::quantity(quantity) : Cell();
    };
    for (const delivery_list_store::LineRow &line : facts.lines) {
        Cell name{line.name};
        if (line.isReplacement)
            name.text = tr("%1 (replacement)").arg(line.name);
        rows.append({line.position,
                     line.sku,
                     {cell::count(line.orderLine),
                      {line.sku},
                      name,
                      cell::quantity(line.ordered),
                      cell::quantity(line.quantity),
                      unlessNone(line.open),
                      unlessNone(line.billed),
                      unlessNone(line.returned)}});
        rows.last().room = line.isOfStock ? u"articles"_s : QString();
    }
    return rows;
}

QList<ListRow> DeliveryTables::parcels(const DeliveryFacts &facts)
{
    QList<ListRow> rows;
    int count = 0;
    for (const Parcel &parcel : facts.delivery.parcels)
        rows.append({++count,
                     parcel.tracking,
                     {cell::count(count),
                      parcel.weightGrams > 0 ? Cell{kilograms(parcel.weightGrams)} : Cell(),
                      {parcel.tracking}}});
    return rows;
}

QList<ListRow> DeliveryTables::documents(const DeliveryFacts &facts)
{
    QList<ListRow> rows;
    for (const DeliveryFacts::Document &each : facts.documents) {
        rows.append({static_cast<qint64>(rows.size()) + 1,
                     each.number,
                     {{DeliveryText::document(each.kind)}, {each.number}, cell::date(each.on)}});
        // A confirmation is a paper of its order, and has its revision behind a slash.
        rows.last().key = each.number.section(u'/', 0, 0);
        rows.last().room = DeliveryText::room(each.kind);
    }
    return rows;
}

QString DeliveryTables::about(const DeliveryFacts &facts)
{
    const Delivery &delivery = facts.delivery;
    QStringList parts{facts.row.customerName, delivery.shipAddress.city,
                      tr("%1 on %2").arg(DeliveryText::way(delivery.way), format::date(delivery.shippedOn)),
                      delivery.carrier};
    if (delivery.deliveredOn.isValid())
        parts.append(tr("arrived on %1").arg(format::date(delivery.deliveredOn)));
    else if (delivery.handedOverOn.isValid() && delivery.handedOverOn != delivery.shippedOn)
        parts.append(tr("handed over on %1").arg(format::date(delivery.handedOverOn)));
    if (delivery.undoneOn.isValid())
        parts.append(tr("taken back on %1: %2").arg(format::date(delivery.undoneOn), facts.undoReason));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString DeliveryTables::undoPreview(const DeliveryFacts &facts)
{
    QStringList words;
    for (const delivery_list_store::LineRow &line : facts.lines)
        words.append(line.isOfStock
                         ? tr("%1 × %2 %3: back where it was taken from, reserved for %4 again")
                               .arg(format::quantity(line.quantity), line.sku, line.name, facts.row.order)
                         : tr("%1 × %2 %3: to be delivered again")
                               .arg(format::quantity(line.quantity), line.sku, line.name));
    words.append(tr("Order %1 is to be shipped again. The number of the delivery note stays taken.")
                     .arg(facts.row.order));
    if (!facts.delivery.parcels.isEmpty())
        words.append(tr("Its parcels are no longer packed."));
    return words.join(u'\n');
}

} // namespace kontorist
