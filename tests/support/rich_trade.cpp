#include "tests/support/rich_trade.h"

namespace kontorist::test {

void Trade::addParty(const QString &number, const QString &name, bool isConsumer, Invoicing invoicing,
                     const Terms &terms)
{
    Party party;
    party.number = number;
    party.name = name;
    party.isConsumer = isConsumer;
    party.address = {{}, name, {}, u"Hauptstraße 1"_s, u"20095"_s, u"Hamburg"_s, u"DE"_s, {}, {}, {}};
    party.invoicing = invoicing;
    party.terms = terms;
    party_actions::add(m_session, party);
}

void Trade::addArticle(const QString &sku, LineKind kind, TaxClass taxClass, const QString &price)
{
    Article article;
    article.sku = sku;
    article.kind = kind;
    article.name = u"Artikel "_s + sku;
    article.taxClass = taxClass;
    const Article added = article_actions::add(m_session, article);
    pricing_actions::setListPrice(m_session, added.id, Price::read(price, u"price"_s), QDate(2026, 1, 1));
}

void Trade::receive(const QString &sku, qint64 quantity, const QString &cost, const QString &purchase,
                    const QString &location)
{
    stock_actions::receive(m_session,
                           {location,
                            {{article(sku), Quantity::whole(quantity), {}, {}, Price::read(cost, u"cost"_s)}},
                            purchase,
                            {},
                            false});
}

OrderDraft Trade::draft(const QString &customer, const QList<Line> &lines) const
{
    OrderDraft draft;
    draft.customer = customer;
    QList<LineDraft> drafts;
    for (const Line &line : lines) {
        LineDraft one;
        one.sku = line.sku;
        one.quantity = Quantity::whole(line.quantity);
        if (line.price)
            one.price = Price::read(*line.price, u"price"_s);
        drafts.append(one);
    }
    draft.lines = drafts;
    return draft;
}

QString Trade::ship(const QString &order, const QList<delivery_rules::LineWish> &lines)
{
    delivery_actions::ShipRequest request;
    request.order = order;
    request.lines = lines;
    return delivery_actions::ship(m_session, request).number;
}

Invoice Trade::bill(const QString &order, InvoiceKind kind)
{
    billing_actions::Request request;
    request.order = order;
    request.wording.kind = kind;
    return billing_actions::issue(m_session, request).first();
}

Invoice Trade::billRemainder(const QString &order, const QList<Instalment> &instalments)
{
    billing_actions::Request request;
    request.order = order;
    request.advances = AdvanceStyle::Remainder;
    request.instalments = instalments;
    return billing_actions::issue(m_session, request).first();
}

Invoice Trade::sold(const QString &customer, const QString &sku, qint64 quantity)
{
    const QString order = take(customer, {{sku, quantity}});
    ship(order);
    return bill(order);
}

receivables_actions::Recorded Trade::pay(const QString &document, Money amount)
{
    receivables_actions::Receipt receipt;
    receipt.amount = amount;
    receipt.items = {{document, {}, {}}};
    return receivables_actions::record(m_session, receipt);
}

QString Trade::comeBack(const QString &order, qint64 quantity, Verdict verdict, const QString &came)
{
    return_actions::Announcement announcement;
    announcement.order = order;
    announcement.lines = {{1, {}, Quantity::whole(quantity), u"gefällt nicht"_s, {}, {}, {}}};
    const QString number = return_actions::open(m_session, announcement).number;
    return_actions::receive(m_session, number, {{1, Quantity::whole(quantity), came}});
    return_actions::inspect(m_session, number, {{1, Quantity::whole(quantity), verdict}});
    return number;
}

void Trade::nextDay()
{
    m_day = m_day.addDays(1);
    m_clock.set(m_day);
}

} // namespace kontorist::test
