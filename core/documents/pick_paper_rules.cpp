#include "core/documents/document_rules.h"
#include "core/paper/wording.h"

#include <algorithm>

namespace kontorist::document_rules {

namespace {

using paper::Align;
using paper::CellKind;
using paper::CellStyle;
using paper::Tone;
using paper::Wording;

constexpr int rowHeight = 1300; // a scanner must not hit the neighbour's code

/// The orders of a list by number; each has its box.
QStringList ordersOf(const PickList &list)
{
    QStringList orders;
    for (const PickStop &stop : list.stops)
        if (!orders.contains(stop.orderNumber))
            orders.append(stop.orderNumber);
    std::sort(orders.begin(), orders.end());
    return orders;
}

QString boxOf(const PickStop &stop, const QStringList &orders)
{
    return QString::number(orders.indexOf(stop.orderNumber) + 1);
}

/// "Winkel 60" and "Winkel 80" read the same without their figures: the hand takes the wrong one.
QString withoutFigures(QString name)
{
    name.removeIf([](QChar c) { return c.isDigit() || c.isPunct() || c.isSpace(); });
    return name.toCaseFolded();
}

bool areAlike(const PickStop &a, const PickStop &b)
{
    return a.sku != b.sku && withoutFigures(a.name) == withoutFigures(b.name);
}

QString alikeTo(const QList<PickStop> &stops, qsizetype i)
{
    QStringList skus;
    for (const qsizetype other : {i - 1, i + 1})
        if (other >= 0 && other < stops.size() && areAlike(stops[i], stops[other]) &&
            !skus.contains(stops[other].sku))
            skus.append(stops[other].sku);
    return skus.join(u", "_s);
}

QString countOf(const PickStop &stop, const PickPaper &paper, const Wording &wording)
{
    const Unit unit = paper.units.value(stop.key.article, Unit::piece());
    if (unit == Unit::piece())
        return wording.number(stop.quantity);
    return wording.quantity(Quantity::raw(stop.quantity.raw(), unit));
}

/// The end of the code: what is compared with the package.
QString endOf(const QString &gtin)
{
    if (gtin.size() < 6)
        return gtin;
    return u"…"_s + gtin.mid(gtin.size() - 6, 3) + QChar(QChar::Nbsp) + gtin.right(3);
}

QList<paper::Column> columns(const Wording &wording)
{
    return {
        {.id = u"place"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Place")),
         .style = CellStyle::Place},
        {.id = u"quantity"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Quantity")),
         .align = Align::Right,
         .style = CellStyle::Count},
        {.id = u"name"_s, .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Article")), .stretches = true},
        {.id = u"code"_s, .title = u"EAN"_s, .align = Align::Right},
        {.id = u"box"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Box")),
         .align = Align::Centre,
         .style = CellStyle::Strong},
        {.id = u"done"_s, .kind = CellKind::CheckBox},
        {.id = u"barcode"_s, .kind = CellKind::Barcode},
    };
}

paper::Row row(const PickPaper &paper, qsizetype i, const QStringList &orders, const Wording &wording)
{
    const PickStop &stop = paper.list.stops[i];
    paper::Row row;
    row.cells = {{u"place"_s, stop.bin.isEmpty() ? paper.list.location.code : stop.bin},
                 {u"quantity"_s, countOf(stop, paper, wording)},
                 {u"name"_s, stop.sku + u' ' + stop.name},
                 {u"code"_s, endOf(stop.gtin)},
                 {u"box"_s, orders.size() > 1 ? boxOf(stop, orders) : QString()},
                 {u"barcode"_s, stop.gtin.isEmpty() ? stop.sku : stop.gtin}};
    if (!stop.key.lot.isEmpty())
        row.more.append({wording.text(QT_TRANSLATE_NOOP("Paper", "Lot %1")).arg(stop.key.lot)});
    if (const QString alike = alikeTo(paper.list.stops, i); !alike.isEmpty())
        row.more.append(
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Mind the likeness to %1")).arg(alike), Tone::Strong});
    return row;
}

QString wayOf(const PickList &list, const Wording &wording)
{
    if (list.stops.isEmpty() || list.stops.first().bin.isEmpty() || list.stops.last().bin.isEmpty())
        return {};
    return wording.text(QT_TRANSLATE_NOOP("Paper", "%1 to %2"))
        .arg(list.stops.first().bin, list.stops.last().bin);
}

} // namespace

QString houseLanguage(const Company &company)
{
    static const QStringList german{u"DE"_s, u"AT"_s, u"CH"_s, u"LI"_s, u"LU"_s};
    return german.contains(company.country) ? u"de"_s : u"en"_s;
}

paper::Sheet sheet(const PickPaper &paper)
{
    const PickList &list = paper.list;
    const Wording wording(houseLanguage(paper.company));
    const QStringList orders = ordersOf(list);
    paper::Sheet sheet;
    sheet.language = wording.language();
    sheet.letterhead.company = paper.company.name;
    sheet.letterhead.form = paper::Form::Plain;
    sheet.subject = sheet.shortTitle =
        wording.text(QT_TRANSLATE_NOOP("Paper", "Pick list %1")).arg(list.number);
    sheet.barcode = list.number;
    sheet.facts = {{wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), wording.date(list.startedOn)},
                   {wording.text(QT_TRANSLATE_NOOP("Paper", "Location")),
                    list.location.name.isEmpty() ? list.location.code : list.location.name},
                   {wording.text(QT_TRANSLATE_NOOP("Paper", "Stops")), QString::number(list.stops.size())}};
    if (const QString way = wayOf(list, wording); !way.isEmpty())
        sheet.facts.append({wording.text(QT_TRANSLATE_NOOP("Paper", "Way")), way});
    sheet.table.zebra = true;
    sheet.table.rowHeight = rowHeight;
    sheet.table.columns = columns(wording);
    for (qsizetype i = 0; i < list.stops.size(); ++i)
        sheet.table.rows.append(row(paper, i, orders, wording));
    QStringList boxes;
    for (const QString &order : orders)
        boxes.append(orders.size() == 1 ? wording.text(QT_TRANSLATE_NOOP("Paper", "Order %1")).arg(order)
                                        : wording.text(QT_TRANSLATE_NOOP("Paper", "Box %1: order %2"))
                                              .arg(boxes.size() + 1)
                                              .arg(order));
    sheet.closing = {{.paragraphs = {{boxes.join(u'\n'), Tone::Strong}}}};
    return sheet;
}

} // namespace kontorist::document_rules
