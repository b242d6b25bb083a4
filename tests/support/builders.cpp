#include "tests/support/builders.h"

namespace kontorist::test {

OrderBuilder::OrderBuilder()
{
    m_order.id = OrderId(1);
    m_order.number = u"AU-2026-00001"_s;
    m_order.orderedOn = QDate(2026, 11, 24);
    forCustomer(PartyId(7));
}

OrderBuilder &OrderBuilder::inState(OrderState state)
{
    m_order.state = state;
    m_order.isQuote = state == OrderState::Quote;
    return *this;
}

OrderBuilder &OrderBuilder::forCustomer(PartyId customer)
{
    m_order.customer = customer;
    m_order.debtor = customer;
    return *this;
}

OrderBuilder &OrderBuilder::withLine(const QString &sku, int pieces, LineKind kind)
{
    OrderLine line;
    line.position = static_cast<int>(m_order.lines.size()) + 1;
    line.id = OrderLineId(line.position);
    line.kind = kind;
    line.article = ArticleId(100 + line.position);
    line.sku = sku;
    line.name = sku;
    line.entered = Quantity::whole(pieces, Unit::piece());
    line.quantity = Quantity::whole(pieces);
    line.price = Price::raw(1'000'000);
    line.priceSource = PriceSource::List;
    line.taxClass = TaxClass::Exempt;
    line.net = line.amountOf(line.quantity);
    m_order.lines.append(line);
    m_order.net += line.net;
    m_order.gross += line.net;
    return *this;
}

OrderBuilder &OrderBuilder::paidBy(PayBy way)
{
    m_order.payBy = way;
    return *this;
}

OrderBuilder &OrderBuilder::costing(Money gross)
{
    m_order.gross = gross;
    return *this;
}

QList<LineProgress> untouched(const Order &order)
{
    QList<LineProgress> all;
    for (const OrderLine &line : order.lines) {
        LineProgress progress;
        progress.line = line.id;
        progress.position = line.position;
        progress.ordered = line.quantity;
        progress.cancelled = line.cancelled;
        all.append(progress);
    }
    return all;
}

} // namespace kontorist::test
