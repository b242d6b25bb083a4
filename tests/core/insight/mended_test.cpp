#include "core/article/article_actions.h"
#include "core/company/company_actions.h"
#include "core/delivery/pick_actions.h"
#include "core/party/party_actions.h"
#include "core/pricing/pricing_actions.h"
#include "core/sales/order_actions.h"
#include "core/stock/stock_actions.h"
#include "tests/support/company.h"
#include "tests/support/intact.h"

namespace kontorist {

namespace {

/// An order of ten pieces, all of them in a parcel that nobody has picked for: the company does not ask for it.
QString packedOrder(Session &session)
{
    Company company;
    company.name = u"Nordlicht Handel GmbH"_s;
    company.street = u"Speicherstadt 7"_s;
    company.postcode = u"20457"_s;
    company.city = u"Hamburg"_s;
    company_actions::set(session, company);
    Party party;
    party.number = u"10001"_s;
    party.name = u"Müller GmbH"_s;
    party.address = {{}, party.name, {}, u"Hauptstraße 1"_s, u"20095"_s, u"Hamburg"_s, u"DE"_s, {}, {}, {}};
    party_actions::add(session, party);
    Article article;
    article.sku = u"BOLT"_s;
    article.name = u"Schraube"_s;
    article = article_actions::add(session, article);
    pricing_actions::setListPrice(session, article.id, Price::read(u"1.99"_s, u"price"_s), QDate(2026, 1, 1));
    stock_actions::receive(session, {{}, {{article, Quantity::whole(50), {}, {}, {}}}, {}, {}, false});
    OrderDraft draft;
    draft.customer = party.number;
    LineDraft line;
    line.sku = article.sku;
    line.quantity = Quantity::whole(10);
    draft.lines = QList{line};
    const QString order = order_actions::take(session, draft).order.number;
    pick_actions::pack(session, order, {{1, Quantity::whole(10)}}, 500);
    return order;
}

} // namespace

BOTH("what lies in a parcel is neither cancelled, nor typed away, nor unreleased", company)
{
    Session &session = company.session;
    const QString order = packedOrder(session);
    CHECK_FAULT(Fault::AlreadyShipped,
                order_actions::cancel(session, order, u"weniger"_s, {{1, Quantity::whole(1)}}));
    CHECK_FAULT(Fault::AlreadyPicked, order_actions::unrelease(session, order, u"noch nicht"_s));
    OrderDraft less;
    LineDraft line;
    line.line = 1;
    line.sku = u"BOLT"_s;
    line.quantity = Quantity::whole(9);
    less.lines = QList{line};
    CHECK(test::faultOf([&] { order_actions::change(session, order, 0, less); }).has_value());
    CHECK(test::broken(session.database) == QStringList());
}

} // namespace kontorist
