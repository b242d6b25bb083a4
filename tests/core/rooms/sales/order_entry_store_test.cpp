#include "core/article/article_actions.h"
#include "core/party/party_actions.h"
#include "core/pricing/pricing_actions.h"
#include "core/sales/order_actions.h"
#include "core/sales/order_entry_store.h"
#include "core/search/search_actions.h"
#include "tests/support/company.h"

namespace kontorist::test {

namespace {

Party customer(Session &session, const QString &name, const QString &city,
               const QString &postcode = u"04109"_s)
{
    Party party;
    party.name = name;
    party.address.name = name;
    party.address.street = u"Weg 1"_s;
    party.address.postcode = postcode;
    party.address.city = city;
    party.address.country = u"DE"_s;
    party.address.phone = u"0341 5550123"_s;
    return party_actions::add(session, party);
}

Article article(Session &session, const QString &sku, const QString &price)
{
    Article article;
    article.sku = sku;
    article.name = u"Artikel "_s + sku;
    article = article_actions::add(session, article);
    if (!price.isEmpty())
        pricing_actions::setListPrice(session, article.id, Price::read(price, u"price"_s), session.today());
    return article;
}

OrderDraft draftOf(const QString &number, const QString &sku, int pieces)
{
    OrderDraft draft;
    draft.customer = number;
    LineDraft line;
    line.sku = sku;
    line.quantity = Quantity::whole(pieces);
    draft.lines = {line};
    return draft;
}

} // namespace

BOTH("customers are shown with place, telephone and their last order, suppliers are not", company)
{
    Session &session = company.session;
    const Party sommer = customer(session, u"Sommer"_s, u"Leipzig"_s);
    Party supplier = customer(session, u"Sommerholz"_s, u"Halle"_s);
    supplier.role = PartyRole::Supplier;
    party_actions::change(session, supplier);
    article(session, u"1001"_s, u"0.50"_s);
    order_actions::add(session, draftOf(sommer.number, u"1001"_s, 3));
    const auto rows = order_entry_store::customers(company.database(), {sommer.id, supplier.id, sommer.id});
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().number == sommer.number);
    CHECK(rows.first().city == u"Leipzig");
    CHECK(rows.first().phone == u"0341 5550123");
    CHECK(rows.first().lastOrderedOn == session.today());
    CHECK(order_entry_store::customers(company.database(), {}).isEmpty());
    CHECK(order_entry_store::customerNumbered(company.database(), sommer.number) == sommer.id);
    CHECK(!order_entry_store::customerNumbered(company.database(), u"9"_s));
}

BOTH("articles are shown with the list price of the day for one", company)
{
    Session &session = company.session;
    const Article priced = article(session, u"1001"_s, u"0.50"_s);
    const Article without = article(session, u"1002"_s, {});
    PriceRow graduated;
    graduated.article = priced.id;
    graduated.fromQuantity = Quantity::whole(100);
    graduated.price = Price::read(u"0.40"_s, u"price"_s);
    pricing_actions::add(session, graduated);
    pricing_actions::setListPrice(session, priced.id, Price::read(u"0.60"_s, u"price"_s),
                                  session.today().addDays(1));
    const auto priceOf = [&](ArticleId id, QDate on) {
        const auto rows = order_entry_store::articles(company.database(), {id}, on);
        REQUIRE(rows.size() == 1);
        return rows.first().price ? rows.first().price->written() : QString();
    };
    CHECK(priceOf(priced.id, session.today()) == u"0.50");
    CHECK(priceOf(priced.id, session.today().addDays(1)) == u"0.60");
    CHECK(priceOf(without.id, session.today()).isEmpty());
}

BOTH("the last order is the newest that is neither a quote nor cancelled", company)
{
    Session &session = company.session;
    const Party sommer = customer(session, u"Sommer"_s, u"Leipzig"_s);
    article(session, u"1001"_s, u"0.50"_s);
    CHECK(!order_entry_store::lastOrder(company.database(), sommer.id));
    const Order first = order_actions::add(session, draftOf(sommer.number, u"1001"_s, 3)).order;
    OrderDraft quote = draftOf(sommer.number, u"1001"_s, 4);
    quote.asQuote = true;
    order_actions::add(session, quote);
    const Order gone = order_actions::add(session, draftOf(sommer.number, u"1001"_s, 5)).order;
    order_actions::cancel(session, gone.number, u"irrtümlich"_s, {});
    const auto last = order_entry_store::lastOrder(company.database(), sommer.id);
    REQUIRE(last);
    CHECK(last->number == first.number);
    CHECK(last->lines == 1);
}

BOTH("a postcode names the places that lie under it, the most frequent first", company)
{
    Session &session = company.session;
    customer(session, u"A"_s, u"Leipzig"_s);
    customer(session, u"B"_s, u"Markkleeberg"_s);
    customer(session, u"C"_s, u"Markkleeberg"_s);
    customer(session, u"D"_s, u"Halle"_s, u"06108"_s);
    CHECK(order_entry_store::citiesOf(company.database(), u"04109"_s) ==
          QStringList{u"Markkleeberg"_s, u"Leipzig"_s});
    CHECK(order_entry_store::citiesOf(company.database(), u"1"_s).isEmpty());
}

BOTH("nobody owes anything who has no invoice", company)
{
    const Party sommer = customer(company.session, u"Sommer"_s, u"Leipzig"_s);
    const auto overdue = order_entry_store::overdue(company.database(), sommer.id, company.session.today());
    CHECK(overdue.invoices == 0);
    CHECK(overdue.open.isZero());
    CHECK(!overdue.since.isValid());
}

BOTH("customers are found although the number of many documents begins like their name", company)
{
    Session &session = company.session;
    const Party auto1 = customer(session, u"Autohaus Kern"_s, u"Leipzig"_s);
    article(session, u"1001"_s, u"0.50"_s);
    for (int i = 0; i < 3; ++i)
        order_actions::add(session, draftOf(auto1.number, u"1001"_s, 1)); // AU-2026-…
    const QList<SearchHit> hits = search_actions::findAmong(company.database(), u"party"_s, u"au"_s, 2);
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().record.number == auto1.number);
}

} // namespace kontorist::test
