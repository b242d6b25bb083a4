#include "core/journal/journal_store.h"
#include "core/party/party_store.h"
#include "tests/contract/script.h"
#include "tests/support/intact.h"

namespace kontorist::customer_test {

using test::Script;
using test::with;

namespace {

void addTwin(Script &desk)
{
    desk.ok(
        R"({"do":"party.add","number":"10002","name":"Sommer alt","street":"Gasse 2","postcode":"04109","city":"Leipzig","country":"DE"})");
}

QJsonObject firstLine(const QJsonObject &answer)
{
    return answer[u"lines"_s].toArray()[0].toObject();
}

// What the journal says of a party, newest last: "party.changed {…}".
QStringList historyOf(test::TestCompany &company, const QString &number)
{
    QStringList all;
    const Party party = party_store::get(company.database(), number);
    for (const JournalEntry &entry : journal_store::about(company.database(), party.id.value()))
        all.append(entry.what + u' ' + QString::fromUtf8(entry.detail));
    return all;
}

} // namespace

BOTH("a customer keeps all that trade with him needs", company)
{
    Script desk(company);
    desk.ok(
        R"({"do":"party.change","number":"10001","priceGroup":"HANDEL","deliveryTerms":"frei Haus","carrier":"DHL",
        "completeOnly":true,"invoicing":"monthly","creditLimit":"500.00",
        "contacts":[{"name":"Frau Au","role":"Einkauf","email":"au@sommer.example","phone":"0341 1"}],
        "vatIds":[{"id":"DE136695976","checkedOn":"2026-11-02","result":"valid"},{"id":"ATU13585627"}],
        "deliveryAddresses":[{"code":"NORD","name":"Lager Nord","name2":"Halle 3","street":"Kai 1","postcode":"20457","city":"Hamburg","country":"DE","contact":"Herr Bo","phone":"040 1","note":"Rampe"}]})");
    addTwin(desk);
    desk.ok(R"({"do":"party.change","number":"10002","billTo":"10001"})");
    const Party party = party_store::get(company.database(), u"10001"_s);
    CHECK(party.priceGroup == u"HANDEL");
    CHECK(party.deliveryTerms == u"frei Haus");
    CHECK(party.carrier == u"DHL");
    CHECK(party.completeOnly);
    CHECK(party.invoicing == Invoicing::Monthly);
    CHECK(party.creditLimit == Money(500'00));
    REQUIRE(party.contacts.size() == 1);
    CHECK(party.contacts[0] ==
          Party::Contact{u"Frau Au"_s, u"Einkauf"_s, u"au@sommer.example"_s, u"0341 1"_s});
    REQUIRE(party.vatIds.size() == 2);
    CHECK(party.vatIds[0] == Party::VatId{u"DE136695976"_s, QDate(2026, 11, 2), VatIdResult::Valid});
    CHECK(party.vatIds[1] == Party::VatId{u"ATU13585627"_s, {}, VatIdResult::Unchecked});
    REQUIRE(party.deliveryAddresses.size() == 1);
    const Address &address = party.deliveryAddresses[0].address;
    CHECK(address.name2 == u"Halle 3");
    CHECK(address.contact == u"Herr Bo");
    CHECK(address.phone == u"040 1");
    CHECK(address.note == u"Rampe");
    CHECK(party_store::get(company.database(), u"10002"_s).billTo == party.id);
}

BOTH("without a credit limit a customer may owe any amount, with a limit of zero he pays first", company)
{
    Script desk(company);
    const QByteArray order =
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"BOOK","quantity":100000}]})";
    CHECK(desk.ok(order)[u"holds"_s].toArray().isEmpty());
    desk.ok(R"({"do":"party.change","number":"10001","creditLimit":"0"})");
    const QJsonArray holds = desk.ok(order)[u"holds"_s].toArray();
    REQUIRE(holds.size() == 1);
    CHECK(holds[0].toObject()[u"kind"_s].toString() == u"prepayment");
}

BOTH("a change of master data leaves what it was before, in the journal", company)
{
    Script desk(company);
    desk.ok(R"({"do":"party.change","number":"10001","street":"Weg 2","discountPercent":"5"})");
    CHECK(historyOf(company, u"10001"_s).last().contains(u"\"discountPercent\":[\"0\",\"5\"]"));
    CHECK(historyOf(company, u"10001"_s).last().contains(u"Weg 1"));
    desk.ok(R"({"do":"party.change","number":"10001","articleNumbers":[{"number":"S-1","sku":"SCREW"}]})");
    desk.ok(R"({"do":"party.change","number":"10001","articleNumbers":[{"number":"S-2","sku":"SCREW"}]})");
    CHECK(historyOf(company, u"10001"_s).last() ==
          u"party.articleNumbers {\"articleNumbers\":[[\"S-1|SCREW\"],[\"S-2|SCREW\"]]}");
}

BOTH("who was merged is found under his old number, which nobody gets again", company)
{
    Script desk(company);
    addTwin(desk);
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10002","lines":[{"sku":"SCREW","quantity":1}]})", u"order"_s);
    desk.ok(R"({"do":"party.merge","from":"10002","into":"10001"})");
    CHECK(
        desk.fault(
            R"({"do":"party.add","number":"10002","name":"X","street":"Y 1","postcode":"04109","city":"Leipzig","country":"DE"})") ==
        u"PartyNumberTaken");
    CHECK(
        desk.text(
            R"({"do":"party.add","name":"X","street":"Y 1","postcode":"04109","city":"Leipzig","country":"DE"})",
            u"party"_s) == u"10003");
    const auto ordersBy = [&](const QByteArray &how) {
        const QJsonArray rows = desk.ok(R"({"do":"orders.list",)" + how + "}")[u"rows"_s].toArray();
        return rows.size() == 1 ? rows[0].toObject()[u"order"_s].toString() : QString::number(rows.size());
    };
    CHECK(ordersBy(R"("customer":"10002")") == order);
    CHECK(ordersBy(R"("search":"10002")") == order);
    CHECK(ordersBy(R"("search":"Sommer alt")") == order);
    CHECK(desk.ok(R"({"do":"search","text":"10002"})")[u"hits"_s]
              .toArray()[0]
              .toObject()[u"number"_s]
              .toString() == u"10002");
    const auto mergedInto = company.database().one(
        u"SELECT p.number FROM party m JOIN party p ON p.id = m.merged_into WHERE m.number = '10002'"_s,
        only<QString>);
    CHECK(mergedInto == u"10001"_s);
}

BOTH("open items of a merged customer move by an entry of the ledger", company)
{
    Script desk(company);
    addTwin(desk);
    const QString order = desk.text(
        R"({"do":"order.take","customer":"10002","lines":[{"sku":"SCREW","quantity":1}]})", u"order"_s);
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    desk.ok(with(R"({"do":"invoice.issue","order":"%"})", order));
    desk.ok(R"({"do":"payment.record","customer":"10002","amount":"2.00"})");
    desk.ok(R"({"do":"party.merge","from":"10002","into":"10001"})");
    const auto balanceOf = [&](const QString &number) {
        return company.database().number(
            u"SELECT CAST(COALESCE(SUM(l.amount), 0) AS BIGINT) FROM ledger_line l JOIN party p ON p.id = l.party "
            "WHERE p.number = ?"_s,
            number);
    };
    CHECK(balanceOf(u"10002"_s) == 0);
    CHECK(balanceOf(u"10001"_s) == 9'90);
    CHECK(company.database().number(u"SELECT count(*) FROM ledger_entry WHERE kind = 'transfer'"_s) == 1);
    CHECK(desk.text(R"({"do":"openitems.list","customer":"10001"})", u"total"_s) == u"9.90");
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH(
    "a merged customer's prices, article numbers, addresses and contacts go on with the other, who keeps his own",
    company)
{
    Script desk(company);
    addTwin(desk);
    desk.ok(R"({"do":"party.change","number":"10001","articleNumbers":[{"number":"A","sku":"SCREW"}],
        "deliveryAddresses":[{"code":"NORD","name":"Unser Nord","street":"Kai 1","postcode":"20457","city":"Hamburg","country":"DE"}]})");
    desk.ok(
        R"({"do":"party.change","number":"10002","articleNumbers":[{"number":"A","sku":"BOOK"},{"number":"B","sku":"BOOK"}],
        "contacts":[{"name":"Frau Au"}],"vatId":"DE136695976",
        "deliveryAddresses":[{"code":"NORD","name":"Nord","street":"Kai 2","postcode":"20457","city":"Hamburg","country":"DE"},
        {"code":"SUED","name":"Sued","street":"Kai 3","postcode":"80331","city":"München","country":"DE"}]})");
    desk.ok(R"({"do":"price.add","sku":"SCREW","customer":"10001","price":"9.00"})");
    desk.ok(R"({"do":"price.add","sku":"SCREW","customer":"10002","price":"5.00","from":"2026-11-01"})");
    desk.ok(R"({"do":"price.add","sku":"BOOK","customer":"10002","price":"15.00"})");
    desk.ok(R"({"do":"party.merge","from":"10002","into":"10001"})");
    const auto first = [&](const QByteArray &line) {
        return firstLine(desk.ok(R"({"do":"order.add","customer":"10002","lines":[)" + line + "]}"));
    };
    CHECK(first(R"({"sku":"SCREW","quantity":1})")[u"price"_s].toString() == u"9.00");
    CHECK(first(R"({"sku":"BOOK","quantity":1})")[u"price"_s].toString() == u"15.00");
    CHECK(first(R"({"sku":"A","quantity":1})")[u"sku"_s].toString() == u"SCREW");
    CHECK(first(R"({"sku":"B","quantity":1})")[u"sku"_s].toString() == u"BOOK");
    const Party whole = party_store::get(company.database(), u"10001"_s);
    REQUIRE(whole.deliveryAddresses.size() == 2);
    CHECK(whole.deliveryAddresses[0].address.street == u"Kai 1");
    CHECK(whole.deliveryAddresses[1].code == u"SUED");
    CHECK(whole.contacts.size() == 1);
    CHECK(whole.vatId() == u"DE136695976");
}

BOTH("whose invoices went to a merged customer has them sent to the one he became", company)
{
    Script desk(company);
    addTwin(desk);
    desk.ok(
        R"({"do":"party.add","number":"10003","name":"Filiale","street":"Allee 3","postcode":"04109","city":"Leipzig","country":"DE","billTo":"10002"})");
    desk.ok(R"({"do":"party.change","number":"10001","creditLimit":"0","billTo":"10002"})");
    desk.ok(R"({"do":"party.merge","from":"10002","into":"10001"})");
    const QJsonObject taken =
        desk.ok(R"({"do":"order.take","customer":"10003","lines":[{"sku":"SCREW","quantity":1}]})");
    CHECK(taken[u"holds"_s].toArray().size() == 1); // the limit of the one who pays now
    desk.ok(R"({"do":"party.change","number":"10001","creditLimit":"100"})");
    const QString order = desk.text(
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":1}]})", u"order"_s);
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    desk.ok(with(R"({"do":"invoice.issue","order":"%"})", order));
    CHECK(desk.text(R"({"do":"openitems.list","customer":"10001"})", u"total"_s) == u"11.90");
}

BOTH("documents carry currency and rate, and any other than the euro is refused in words", company)
{
    Script desk(company);
    for (
        const QByteArray &line :
        {QByteArray(
             R"({"do":"order.add","customer":"10001","currency":"USD","lines":[{"sku":"SCREW","quantity":1}]})"),
         QByteArray(
             R"({"do":"order.take","customer":"10001","currency":"CHF","lines":[{"sku":"SCREW","quantity":1}]})"),
         QByteArray(R"({"do":"price.add","sku":"SCREW","customer":"10001","price":"1.00","currency":"USD"})"),
         QByteArray(R"({"do":"payment.record","customer":"10001","amount":"1.00","currency":"USD"})")})
        CHECK(desk.fault(line) == u"CurrencyNotUsed");
    const QString order = desk.text(
        R"({"do":"order.take","customer":"10001","currency":"EUR","lines":[{"sku":"SCREW","quantity":1}]})",
        u"order"_s);
    CHECK(desk.fault(with(R"({"do":"order.change","order":"%","currency":"USD"})", order)) ==
          u"CurrencyNotUsed");
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    desk.ok(with(R"({"do":"invoice.issue","order":"%"})", order));
    desk.ok(R"({"do":"payment.record","customer":"10001","amount":"1.00","currency":"EUR"})");
    for (const QString &table : {u"sales_order"_s, u"invoice"_s, u"payment"_s})
        CHECK(company.database().one(u"SELECT currency || ' ' || currency_rate FROM "_s + table,
                                     only<QString>) == u"EUR 1000000"_s);
}

} // namespace kontorist::customer_test
