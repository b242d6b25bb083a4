#include "core/documents/document_rules.h"
#include "core/documents/letter_rules.h"
#include "core/documents/price_rules.h"

#include <algorithm>

namespace kontorist::document_rules {

namespace {

using paper::Align;
using paper::Tone;
using paper::Wording;

bool isOfGoods(const Delivery &delivery)
{
    return delivery.way != DeliveryWay::Digital && delivery.way != DeliveryWay::Service;
}

void addFacts(paper::Sheet &sheet, const DeliveryPaper &paper, const Wording &wording)
{
    using letter_rules::addFact;
    const Delivery &delivery = paper.delivery;
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Delivery note")), delivery.number);
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), wording.date(delivery.shippedOn));
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Customer no.")), paper.customer.number);
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Your order")), paper.order.reference);
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Our order")), paper.order.number);
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Shipping")), delivery.carrier);
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Contact")), paper.company.contact);
}

/// In the units of the order where it comes out in whole ones, else in those that stock counts.
QString printed(Quantity base, const OrderLine &line, const DeliveryPaper &paper, const Wording &wording)
{
    if (const auto entered = base.inUnitsOf(line.factor, line.entered.unit()))
        return wording.quantity(*entered);
    return wording.quantity(Quantity::raw(base.raw(), paper.units.value(line.article)));
}

/// What of a line was still to come when this delivery had left.
Quantity openAfter(const OrderLine &line, const DeliveryPaper &paper)
{
    Quantity open = line.wanted();
    for (const Delivery &delivery : paper.before)
        for (const DeliveryLine &each : delivery.lines)
            if (each.orderLine == line.id && !each.isReplacement)
                open -= each.quantity;
    return std::max(open, Quantity());
}

QString lotsOf(const DeliveryLine &line, const OrderLine &ordered, const DeliveryPaper &paper,
               const Wording &wording)
{
    QStringList lots;
    for (const StockMovement &move : paper.moves)
        if (move.document == line.id.value() && !move.lot.isEmpty())
            lots.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Lot %1: %2"))
                            .arg(move.lot, printed(move.quantity, ordered, paper, wording)));
    return lots.join(u" · "_s);
}

QList<paper::Paragraph> below(const DeliveryLine &line, const OrderLine &ordered, Quantity open,
                              const DeliveryPaper &paper, const Wording &wording)
{
    QList<paper::Paragraph> more = price_rules::textBelow(ordered.text);
    if (!ordered.customerSku.isEmpty())
        more.append({wording.text(QT_TRANSLATE_NOOP("Paper", "Your article no. %1")).arg(ordered.customerSku),
                     Tone::Muted});
    if (const QString lots = lotsOf(line, ordered, paper, wording); !lots.isEmpty())
        more.append({lots});
    if (line.isReplacement)
        more.append({wording.text(QT_TRANSLATE_NOOP("Paper", "Replacement, free of charge")), Tone::Strong});
    else if (open.isPositive() && ordered.promise.on > paper.delivery.shippedOn)
        more.append({wording.text(QT_TRANSLATE_NOOP("Paper", "The rest is expected on %1"))
                         .arg(wording.date(ordered.promise.on)),
                     Tone::Strong});
    return more;
}

paper::Row row(const DeliveryLine &line, const OrderLine &ordered, const DeliveryPaper &paper,
               const Wording &wording)
{
    const Quantity open = line.isReplacement ? Quantity() : openAfter(ordered, paper);
    paper::Row row;
    row.cells = {
        {u"position"_s, QString::number(ordered.position)},
        {u"article"_s, ordered.sku},
        {u"name"_s, ordered.name},
        {u"ordered"_s, line.isReplacement ? QString() : printed(ordered.wanted(), ordered, paper, wording)},
        {u"delivered"_s, printed(line.quantity, ordered, paper, wording)},
        {u"open"_s, open.isPositive() ? printed(open, ordered, paper, wording) : QString()},
    };
    row.more = below(line, ordered, open, paper, wording);
    return row;
}

/// What was ordered and is not on board at all.
paper::Row missingRow(const OrderLine &ordered, Quantity open, const DeliveryPaper &paper,
                      const Wording &wording)
{
    paper::Row row;
    row.cells = {{u"position"_s, QString::number(ordered.position)},
                 {u"article"_s, ordered.sku},
                 {u"name"_s, ordered.name},
                 {u"ordered"_s, printed(ordered.wanted(), ordered, paper, wording)},
                 {u"delivered"_s, u"–"_s},
                 {u"open"_s, printed(open, ordered, paper, wording)}};
    if (ordered.promise.on > paper.delivery.shippedOn)
        row.more = {
            {wording.text(QT_TRANSLATE_NOOP("Paper", "expected on %1")).arg(wording.date(ordered.promise.on)),
             Tone::Strong}};
    return row;
}

void addTable(paper::Sheet &sheet, const DeliveryPaper &paper, const Wording &wording)
{
    sheet.table.columns = {
        {.id = u"position"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Item")),
         .align = Align::Right},
        {.id = u"article"_s, .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Article"))},
        {.id = u"name"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Description")),
         .stretches = true},
        {.id = u"ordered"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Ordered")),
         .align = Align::Right},
        {.id = u"delivered"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Delivered")),
         .align = Align::Right,
         .style = paper::CellStyle::Strong},
        {.id = u"open"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Still to come")),
         .align = Align::Right},
    };
    for (const OrderLine &ordered : paper.order.lines) {
        bool isOnBoard = false;
        for (const DeliveryLine &line : paper.delivery.lines)
            if (line.orderLine == ordered.id) {
                isOnBoard = true;
                sheet.table.rows.append(row(line, ordered, paper, wording));
            }
        const Quantity open = openAfter(ordered, paper);
        if (!isOnBoard && !ordered.isText() && open.isPositive())
            sheet.table.rows.append(missingRow(ordered, open, paper, wording));
    }
}

QString weightOf(const QList<Parcel> &parcels, const Wording &wording)
{
    qint64 grams = 0;
    for (const Parcel &parcel : parcels)
        grams += parcel.weightGrams;
    if (grams == 0)
        return {};
    const Quantity kilograms = Quantity::raw(grams * 10, Unit::read(u"KGM"_s, {}));
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Weight %1")).arg(wording.quantity(kilograms));
}

QString shipmentLine(const Delivery &delivery, const Wording &wording)
{
    QStringList parts{weightOf(delivery.parcels, wording)};
    if (delivery.parcels.size() == 1)
        parts.append(wording.text(QT_TRANSLATE_NOOP("Paper", "1 parcel")));
    else if (!delivery.parcels.isEmpty())
        parts.append(wording.text(QT_TRANSLATE_NOOP("Paper", "%1 parcels")).arg(delivery.parcels.size()));
    QStringList tracking;
    for (const Parcel &parcel : delivery.parcels)
        tracking.append(parcel.tracking);
    tracking.removeAll(QString());
    if (!tracking.isEmpty())
        parts.append((delivery.carrier + u' ' + tracking.join(u", "_s)).trimmed());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void addReceipt(paper::Sheet &sheet, const Wording &wording)
{
    paper::Closing receipt;
    receipt.title = wording.text(QT_TRANSLATE_NOOP("Paper", "Received in good condition"));
    receipt.signatures = {wording.text(QT_TRANSLATE_NOOP("Paper", "Date")),
                          wording.text(QT_TRANSLATE_NOOP("Paper", "Name in capitals")),
                          wording.text(QT_TRANSLATE_NOOP("Paper", "Signature"))};
    paper::Closing back;
    back.title = wording.text(QT_TRANSLATE_NOOP("Paper", "Sending something back?"));
    back.paragraphs = {{wording.text(
        QT_TRANSLATE_NOOP("Paper", "Please enclose this note and mark the articles and the reason:"))}};
    back.checkBoxes = {wording.text(QT_TRANSLATE_NOOP("Paper", "wrong article")),
                       wording.text(QT_TRANSLATE_NOOP("Paper", "defective")),
                       wording.text(QT_TRANSLATE_NOOP("Paper", "too many")),
                       wording.text(QT_TRANSLATE_NOOP("Paper", "not wanted"))};
    sheet.closing += {receipt, back};
}

} // namespace

paper::Sheet sheet(const DeliveryPaper &paper)
{
    const Wording wording(paper.order.language);
    const Delivery &delivery = paper.delivery;
    paper::Sheet sheet = letter_rules::letter(paper.company, wording);
    sheet.address = letter_rules::addressLines(delivery.shipAddress, paper.company, wording);
    addFacts(sheet, paper, wording);
    sheet.barcode = delivery.number;
    sheet.subject = sheet.shortTitle =
        wording.text(QT_TRANSLATE_NOOP("Paper", "Delivery note %1")).arg(delivery.number);
    if (delivery.undoneOn.isValid())
        sheet.watermark = wording.text(QT_TRANSLATE_NOOP("Paper", "TAKEN BACK"));
    addTable(sheet, paper, wording);
    QList<paper::Paragraph> notes{{shipmentLine(delivery, wording)}};
    if (!delivery.shipAddress.note.isEmpty())
        notes.append(
            {wording.text(QT_TRANSLATE_NOOP("Paper", "For the carrier: %1")).arg(delivery.shipAddress.note)});
    notes.append({wording.text(QT_TRANSLATE_NOOP("Paper", "The invoice follows separately.")), Tone::Muted});
    letter_rules::addClosing(sheet, notes);
    if (isOfGoods(delivery))
        addReceipt(sheet, wording);
    return sheet;
}

} // namespace kontorist::document_rules
