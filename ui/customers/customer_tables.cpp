#include "ui/customers/customer_tables.h"

#include "ui/lists/cells.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/text/money_text.h"
#include "ui/text/price_text.h"

#include <QCoreApplication>

namespace kontorist::customer_tables {

namespace {

class CustomerTables
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTables)

public:
    static QString number() { return tr("Number"); }
    static QString date() { return tr("Date"); }
    static QString due() { return tr("Due"); }
    static QString open() { return tr("Open €"); }
    static QString amount() { return tr("Amount €"); }
    static QString gross() { return tr("Gross €"); }
    static QString state() { return tr("State"); }
    static QString what() { return tr("What"); }
    static QString reference() { return tr("Reference"); }
    static QString article() { return tr("Article"); }
    static QString name() { return tr("Name"); }
    static QString from() { return tr("From quantity"); }
    static QString price() { return tr("Price €"); }
    static QString holds() { return tr("Holds"); }
    static QString credit() { return tr("Credit balance"); }
    static QString invoice() { return tr("Invoice"); }
    static QString paid() { return tr("Paid"); }
    static QString group(const QString &name) { return tr("All articles of group %1").arg(name); }
};

using T = CustomerTables;

const QString widestNumber = u"AU-2026-00000"_s;
const QDate widestDate(2026, 12, 23);

QString widestAmount()
{
    return format::money(Money(888'888'88));
}

Cell dueCell(QDate due, QDate today, bool isOpen)
{
    Cell cell = cell::date(due);
    const QString late = isOpen ? lateness(due, today) : QString();
    if (late.isEmpty())
        return cell;
    cell.more = std::exchange(cell.text, late);
    cell.role = Role::Crit;
    return cell;
}

} // namespace

QList<ListColumn> openItemColumns()
{
    return {{T::number(), widestNumber},
            {T::what(), T::invoice(), false, true},
            {T::date(), format::date(widestDate), true},
            {T::due(), cell::widestPromise(), true},
            {T::amount(), widestAmount(), true},
            {T::open(), widestAmount(), true}};
}

QList<ListRow> openItems(const CustomerFacts &facts)
{
    QList<ListRow> rows;
    for (const receivables_store::OpenRow &each : facts.openItems) {
        const OpenItem &item = each.item;
        const Money open = item.isDebt() ? item.open : -item.open;
        rows.append({item.document,
                     item.number,
                     {{item.number},
                      {item.isDebt() ? T::invoice() : T::credit()},
                      cell::date(item.datedOn),
                      dueCell(item.dueOn, facts.today, item.isDebt()),
                      cell::money(item.isDebt() ? item.amount : -item.amount),
                      cell::money(open)}});
    }
    return rows;
}

QList<ListColumn> orderColumns()
{
    return {{T::number(), widestNumber},
            {T::date(), format::date(widestDate), true},
            {T::reference(), u"Bestellung 4711"_s, false, true},
            {T::state(), orderState(OrderState::Released, {Step::Ship}).word + u"MMMM"_s},
            {T::gross(), widestAmount(), true}};
}

QList<ListRow> orders(const CustomerFacts &facts)
{
    QList<ListRow> rows;
    for (const order_list_store::OrderRow &order : facts.orders)
        rows.append({order.id.value(),
                     order.number,
                     {{order.number},
                      cell::date(order.orderedOn),
                      {order.reference},
                      cell::state(orderState(order.state, facts.standings.value(order.id).steps)),
                      cell::money(order.gross)}});
    return rows;
}

QList<ListColumn> invoiceColumns()
{
    return {{T::number(), widestNumber},
            {T::what(), invoiceKind(InvoiceKind::DownPayment), false, true},
            {T::date(), format::date(widestDate), true},
            {T::due(), cell::widestPromise(), true},
            {T::gross(), widestAmount(), true},
            {T::open(), widestAmount(), true}};
}

QList<ListRow> invoices(const CustomerFacts &facts)
{
    QList<ListRow> rows;
    for (const customer_view_store::InvoiceRow &invoice : facts.invoices)
        rows.append({invoice.id.value(),
                     invoice.number,
                     {{invoice.number},
                      {invoiceKind(invoice.kind)},
                      cell::date(invoice.issuedOn),
                      dueCell(invoice.dueOn, facts.today, invoice.open.isPositive()),
                      cell::money(invoice.gross),
                      invoice.open.isZero() ? Cell{T::paid()} : cell::money(invoice.open)}});
    return rows;
}

QList<ListColumn> priceColumns()
{
    return {{T::article(), u"SCHRAUBE-M6X20"_s},
            {T::name(), u"Schraube M6x20 verzinkt"_s, false, true},
            {T::from(), format::count(100'000), true},
            {T::price(), price_text::price(Price::raw(88'888'888'888, 100)), true},
            {T::holds(), u"23.12.2026 – 23.12.2026"_s}};
}

QList<ListRow> prices(const CustomerFacts &facts)
{
    QList<ListRow> rows;
    for (const customer_view_store::PriceEntry &entry : facts.prices)
        rows.append({entry.row.id.value(),
                     entry.sku,
                     {{entry.sku},
                      {entry.sku.isEmpty() ? T::group(entry.row.articleGroup) : entry.name},
                      {price_text::from(entry.row)},
                      {price_text::offered(entry.row)},
                      {price_text::validity(entry.row)}}});
    return rows;
}

} // namespace kontorist::customer_tables
