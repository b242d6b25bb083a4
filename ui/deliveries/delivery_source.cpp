#include "ui/deliveries/delivery_source.h"

#include "ui/deliveries/delivery_text.h"
#include "ui/lists/cells.h"
#include "ui/lists/parties_found.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

using delivery_list_store::DeliveryRow;

ListRow rowOf(const DeliveryRow &row)
{
    const StateText billing = DeliveryText::billing(row);
    return {row.id.value(),
            row.number,
            {{row.number},
             cell::date(row.shippedOn),
             {row.customerName},
             {row.city},
             {row.order},
             cell::state(DeliveryText::state(row)),
             billing.word.isEmpty() ? Cell() : cell::state(billing),
             {row.carrier},
             {row.tracking}}};
}

// What the columns must have room for, whatever the language.
QString longest(const QStringList &words)
{
    return *std::max_element(words.begin(), words.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

QStringList stateWords()
{
    DeliveryRow waiting, sent, arrived, undone;
    sent.handedOverOn = arrived.handedOverOn = arrived.deliveredOn = undone.undoneOn = QDate(2026, 11, 24);
    return {DeliveryText::state(waiting).word, DeliveryText::state(sent).word,
            DeliveryText::state(arrived).word, DeliveryText::state(undone).word};
}

QStringList billingWords()
{
    DeliveryRow none, open, part, billed;
    open.toBill = part.toBill = part.billed = billed.billed = Quantity::whole(1);
    return {DeliveryText::billing(none).word, DeliveryText::billing(open).word,
            DeliveryText::billing(part).word, DeliveryText::billing(billed).word};
}

} // namespace

QString DeliverySource::title() const
{
    return tr("Delivery notes");
}

QString DeliverySource::hint() const
{
    return tr("Number, order, customer or tracking number (Ctrl+F)");
}

QStringList DeliverySource::views() const
{
    return {tr("With us"), tr("To invoice"), tr("Invoiced"), tr("Taken back"), tr("All")};
}

QList<ListColumn> DeliverySource::columns() const
{
    return {{tr("Number"), u"LS-2026-00000"_s},
            {tr("Date"), format::date(QDate(2026, 12, 23)), true},
            {tr("Customer"), u"Bäckerei Sommer GmbH"_s, false, true},
            {tr("Town"), u"Rendsburg"_s},
            {tr("Order"), u"AU-2026-00000"_s},
            {tr("State"), longest(stateWords()) + u"MMMM"_s}, // the icon stands before it
            {tr("Invoice"), longest(billingWords()) + u"MMMM"_s},
            {tr("Carrier"), u"DHL Paket"_s},
            {tr("Tracking number"), u"00340434161094000000"_s}};
}

QString DeliverySource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 delivery note") : tr("%1 delivery notes").arg(format::count(rows));
}

QString DeliverySource::empty() const
{
    return tr("No delivery notes here. One is made when an order is shipped in the warehouse.");
}

ListAnswer DeliverySource::page(const Database &database, const ListQuestion &question) const
{
    delivery_list_store::Filter filter;
    filter.which = static_cast<delivery_list_store::Which>(question.view);
    filter.limit = question.wanted;
    filter.search = question.text;
    if (!question.text.isEmpty())
        filter.searchedCustomers = partiesFound(database, question.text);
    if (question.after)
        filter.before = DeliveryId(question.after->id);
    const QList<DeliveryRow> rows = delivery_list_store::list(database, filter);
    ListAnswer answer;
    for (const DeliveryRow &row : rows)
        answer.rows.append(rowOf(row));
    answer.isLast = rows.size() < filter.limit;
    return answer;
}

QList<qint64> DeliverySource::counts(const Database &database, QDate) const
{
    return delivery_list_store::counts(database);
}

} // namespace kontorist
