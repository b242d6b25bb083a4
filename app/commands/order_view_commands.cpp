#include "app/commands/shared_fields.h"
#include "core/billing/billing_store.h"
#include "core/billing/invoice_rules.h"
#include "core/journal/journal_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/receivables/receivables_store.h"
#include "core/sales/order_actions.h"
#include "core/sales/order_list_store.h"
#include "core/sales/order_store.h"
#include "core/search/search_actions.h"

namespace kontorist::commands {

namespace {

constexpr Field numberFields[] = {{"order", FieldType::Text, true, "number"}};
constexpr Field listFields[] = {
    {"state", FieldType::Word, false, "", "quote|entered|released|closed|cancelled"},
    {"worklist", FieldType::Word, false, "", "new|check|waiting|pick|pack|ship|invoice|late|unpaid|done"},
    {"search", FieldType::Text, false, "number, reference or customer"},
    {"customer", FieldType::Text, false, "number"},
    {"limit", FieldType::Integer, false, "default 100"},
    {"after", FieldType::Text, false, "`next` of the page before"},
};

QJsonObject progressRow(const OrderLine &line, const LineProgress &progress)
{
    return {{u"line"_s, line.position},
            {u"sku"_s, line.sku},
            {u"name"_s, line.name},
            {u"quantity"_s, line.entered.written()},
            {u"unit"_s, line.entered.unit().code()},
            {u"price"_s, line.price ? QJsonValue(line.price->written()) : QJsonValue()},
            {u"per"_s, line.price ? line.price->per() : 1},
            {u"priceSource"_s, word(line.priceSource)},
            {u"priceSince"_s, shared::dated(line.priceSince)},
            {u"discountPercent"_s, line.discount.written()},
            {u"net"_s, line.net.written()},
            {u"ordered"_s, progress.ordered.written()},
            {u"reserved"_s, (progress.reserved + progress.staged).written()},
            {u"missing"_s, progress.missing.written()},
            {u"picked"_s, (progress.staged + progress.shipped).written()},
            {u"packed"_s, (progress.boxed + progress.shipped).written()},
            {u"shipped"_s, progress.shipped.written()},
            {u"replaced"_s, progress.replaced.written()},
            {u"invoiced"_s, progress.billed.written()},
            {u"credited"_s, progress.credited.written()},
            {u"returned"_s, progress.returned.written()},
            {u"cancelled"_s, progress.cancelled.written()},
            {u"open"_s, progress.open().written()},
            {u"promisedOn"_s, shared::dated(line.promise.on)},
            {u"promiseBasis"_s, word(line.promise.basis)}};
}

QJsonArray documentRows(const QList<progress_store::Document> &documents)
{
    QJsonArray rows;
    for (const progress_store::Document &document : documents)
        rows.append(QJsonObject{{u"kind"_s, document.kind},
                                {u"number"_s, document.number},
                                {u"on"_s, shared::dated(document.on)}});
    return rows;
}

// What happened to the order, and to the documents that came of it.
QJsonArray journalRows(const Database &database, OrderId order,
                       const QList<progress_store::Document> &documents)
{
    QList<qint64> subjects{order.value()};
    for (const progress_store::Document &document : documents)
        if (!subjects.contains(document.record))
            subjects.append(document.record);
    QJsonArray rows;
    for (const JournalEntry &entry : journal_store::about(database, subjects))
        rows.append(
            QJsonObject{{u"at"_s, QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODate)},
                        {u"who"_s, entry.desk.actor},
                        {u"what"_s, entry.what}});
    return rows;
}

QJsonArray stepWords(const OrderProgress &progress)
{
    QJsonArray words;
    for (const Step step : progress.steps())
        words.append(word(step));
    if (progress.state == OrderState::Closed)
        words.append(u"done"_s);
    return words;
}

QJsonObject show(Session &session, const Input &input)
{
    const Database &database = session.database;
    const OrderId id = order_store::idOf(database, input.text("order"));
    const order_store::Found found = order_store::find(database, id);
    const order_actions::Entered entered = order_actions::show(session, input.text("order"));
    QJsonArray lines;
    for (const LineProgress &progress : found.progress)
        lines.append(progressRow(*found.order.line(progress.line), progress));
    const Money invoiced = invoice_rules::grossFor(id, billing_store::billedFor(database, id));
    const QList<progress_store::Document> documents = progress_store::documents(database, id);
    const Order &order = found.order;
    return {{u"order"_s, order.number},
            {u"version"_s, order.version},
            {u"revision"_s, order.revision},
            {u"state"_s, word(order.state)},
            {u"progress"_s, stepWords(progress_store::order(database, id))},
            {u"holds"_s, shared::holds(found.holds)},
            {u"openPoints"_s, shared::openPoints(entered.openPoints)},
            {u"channel"_s, word(order.channel)},
            {u"reference"_s, order.reference},
            {u"taxCase"_s, word(order.taxCase)},
            {u"dates"_s, QJsonObject{{u"ordered"_s, shared::dated(order.orderedOn)},
                                     {u"requested"_s, shared::dated(order.requestedOn)},
                                     {u"released"_s, shared::dated(order.releasedOn)}}},
            {u"lines"_s, lines},
            {u"documents"_s, documentRows(documents)},
            {u"net"_s, order.net.written()},
            {u"gross"_s, order.gross.written()},
            {u"invoicedGross"_s, invoiced.written()},
            {u"paid"_s, receivables_store::paidOn(database, id).written()},
            {u"journal"_s, journalRows(database, id, documents)}};
}

void takeWorklist(order_list_store::Filter &filter, const QString &word)
{
    if (word == u"late")
        filter.lateOnly = true;
    else if (word == u"done")
        filter.state = OrderState::Closed;
    else
        filter.step = fromWord<Step>(word);
}

QJsonObject list(Session &session, const Input &input)
{
    order_list_store::Filter filter;
    filter.today = session.today();
    filter.state = input.word<OrderState>("state");
    if (input.has("worklist"))
        takeWorklist(filter, input.text("worklist"));
    filter.search = input.text("search");
    if (!filter.search.isEmpty())
        for (const SearchHit &hit : search_actions::find(session.database, filter.search, 50))
            if (hit.record.kind == u"party")
                filter.searchedCustomers.append(PartyId(hit.record.id));
    if (input.has("customer"))
        filter.customer = party_store::get(session.database, input.text("customer")).id;
    filter.limit = std::min(input.integer("limit", 100), 1000);
    filter.before = OrderId(input.text("after").toLongLong());
    const QList<order_list_store::OrderRow> orders = order_list_store::list(session.database, filter);
    QJsonArray rows;
    for (const order_list_store::OrderRow &row : orders)
        rows.append(QJsonObject{{u"order"_s, row.number},
                                {u"customer"_s, row.customer},
                                {u"name"_s, row.customerName},
                                {u"state"_s, word(row.state)},
                                {u"orderedOn"_s, shared::dated(row.orderedOn)},
                                {u"promisedOn"_s, shared::dated(row.promisedOn)},
                                {u"channel"_s, word(row.channel)},
                                {u"reference"_s, row.reference},
                                {u"net"_s, row.net.written()},
                                {u"gross"_s, row.gross.written()}});
    const bool isFull = orders.size() == filter.limit;
    return {{u"rows"_s, rows},
            {u"next"_s, isFull ? QJsonValue(QString::number(orders.last().id.value())) : QJsonValue()}};
}

} // namespace

QList<Command> ofOrderViews()
{
    return {
        {"order.show",
         "Everything about an order",
         Command::Effect::Reads,
         numberFields,
         {Fault::OrderUnknown},
         show},
        {"orders.list",
         "Orders by state, work list, customer or search, newest first",
         Command::Effect::Reads,
         listFields,
         {Fault::PartyUnknown},
         list},
    };
}

} // namespace kontorist::commands
