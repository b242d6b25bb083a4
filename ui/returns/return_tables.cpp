#include "ui/lists/cells.h"
#include "ui/returns/return_facts.h"
#include "ui/returns/return_text.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

QString verdictsOf(const ReturnFacts &facts, const ReturnLine &line)
{
    QStringList words;
    for (const return_list_store::VerdictRow &each : facts.verdicts)
        if (each.line == line.id)
            words.append(format::quantity(each.quantity) + u' ' + ReturnText::verdict(each.verdict));
    return words.join(u", "_s);
}

} // namespace

QList<ListColumn> ReturnTables::lineColumns()
{
    return {{tr("Line"), u"88"_s, true},
            {tr("Article"), u"SK06020"_s},
            {tr("Name"), u"Sechskantschraube"_s, false, true},
            {tr("Announced"), u"8.888"_s, true},
            {tr("Arrived"), u"8.888"_s, true},
            {tr("Reason"), ReturnText::reason(word(ReturnReason::Damaged))},
            {tr("Condition"), u"8 "_s + ReturnText::verdict(Verdict::SendBack)}};
}

QList<ListColumn> ReturnTables::documentColumns()
{
    return {{tr("Document"), tr("Invoice correction")}, {tr("Number"), u"AU-2026-00000"_s, false, true}};
}

QList<ListRow> ReturnTables::lines(const ReturnFacts &facts)
{
    QList<ListRow> rows;
    for (const ReturnLine &line : facts.returned.lines) {
        rows.append({line.position,
                     line.sku,
                     {cell::count(line.position),
                      {line.sku},
                      {line.name},
                      cell::quantity(line.quantity),
                      line.received.isPositive() ? cell::quantity(line.received) : Cell(),
                      {ReturnText::reason(line.reason)},
                      {verdictsOf(facts, line)}}});
        rows.last().room = line.article.isNull() ? QString() : u"articles"_s;
    }
    return rows;
}

QList<ListRow> ReturnTables::documents(const ReturnFacts &facts)
{
    QList<ListRow> rows;
    const auto add = [&](const QString &what, const QString &number, const QString &room) {
        rows.append({static_cast<qint64>(rows.size()) + 1, number, {{what}, {number}}});
        rows.last().room = room;
    };
    if (!facts.order.isEmpty())
        add(tr("Order"), facts.order, u"orders"_s);
    for (const QString &correction : facts.corrections)
        add(tr("Invoice correction"), correction, u"invoices"_s);
    return rows;
}

QList<ReturnLines::Line> ReturnTables::open(const ReturnFacts &facts)
{
    QList<ReturnLines::Line> lines;
    if (!facts.notStepped.isEmpty())
        return lines;
    for (const ReturnLine &line : facts.returned.lines) {
        const Quantity coming = line.quantity - line.received;
        const Quantity unjudged = line.received - line.inspected;
        if (!coming.isPositive() && !unjudged.isPositive())
            continue;
        QStringList about;
        if (coming.isPositive())
            about.append(tr("%1 still to come").arg(format::quantity(coming)));
        if (unjudged.isPositive())
            about.append(tr("%1 not looked at").arg(format::quantity(unjudged)));
        lines.append({line.position, line.sku, line.name, about.join(u", "_s), coming, unjudged});
    }
    return lines;
}

QString ReturnTables::about(const ReturnFacts &facts)
{
    QStringList parts{facts.customerName, facts.order,
                      tr("opened on %1").arg(format::date(facts.returned.openedOn))};
    if (facts.returned.isWithdrawal)
        parts.append(tr("withdrawal"));
    if (facts.returned.isWithoutOriginal)
        parts.append(tr("without an original"));
    if (facts.ending)
        parts.append(
            tr("%1 on %2").arg(ReturnText::settlement(facts.ending->how), format::date(facts.ending->on)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace kontorist
