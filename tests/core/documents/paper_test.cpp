#include "core/delivery/delivery_actions.h"
#include "core/delivery/delivery_store.h"
#include "core/delivery/pick_actions.h"
#include "core/documents/document_rules.h"
#include "core/documents/document_store.h"
#include "tests/core/documents/trade.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist {

using namespace test;

BOTH("a quote has prices, its term and a place to sign", company)
{
    open(company);
    OrderDraft asked = draft(addCustomer(company));
    asked.asQuote = true;
    asked.validUntil = QDate(2026, 12, 24);
    const Order quote = order_actions::add(company.session, asked).order;
    const QString text = textOf(company, quote.number);
    CHECK(text.contains(u"Angebot "_s + quote.number));
    CHECK(text.contains(u"Dieses Angebot gilt bis 24.12.2026."_s));
    CHECK(text.contains(QRegularExpression(u"Gesamtbetrag +29,75 €"_s)));
    CHECK(text.contains(u"Unterschrift"_s));
    CHECK_FALSE(text.contains(u"Rechnungsbetrag"_s));
    CHECK_FALSE(text.contains(u"überweisen"_s));
}

BOTH("a confirmation has prices, days of delivery and the terms", company)
{
    open(company);
    OrderDraft asked = draft(addCustomer(company));
    asked.terms = Terms{30, {{10, Percent::whole(2)}}};
    const Order order = sold(company, asked);
    const QString text = textOf(company, order.number);
    CHECK(text.contains(u"Auftragsbestätigung %1/1"_s.arg(order.number)));
    CHECK(text.contains(u"B-4711"_s));
    CHECK(text.contains(QRegularExpression(u"Winkel 60 +24.11.2026 +2 Stk +12,50 +25,00"_s)));
    CHECK(text.contains(u"Zahlungsbedingungen: 2 % Skonto innerhalb 10 Tagen, 30 Tage netto"_s));
    CHECK(text.contains(QRegularExpression(u"Gesamtbetrag +29,75 €"_s)));
}

BOTH("a delivery note says what is still to come, and no price", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company), 2, 5));
    delivery_actions::ShipRequest request{order.number, {}, u"DHL"_s, {}, DeliveryWay::Parcel};
    request.lines = {{1, Quantity::whole(3)}};
    request.parcels = {{{}, 0, 4200, u"00340434161094042557"_s}};
    const Delivery delivery = delivery_actions::ship(company.session, request);
    const QString text = textOf(company, delivery.number);
    CHECK(text.contains(u"Lieferschein "_s + delivery.number));
    CHECK(text.contains(QRegularExpression(u"Winkel 60 +5 Stk +3 Stk +2 Stk"_s)));
    CHECK(text.contains(QRegularExpression(u"Winkel 60 +6 Stk +– +6 Stk"_s)));
    CHECK(text.contains(u"Gewicht 4,2 kg · 1 Paket · DHL 00340434161094042557"_s));
    CHECK_FALSE(text.contains(u"€"_s));
    CHECK_FALSE(text.contains(u"12,50"_s));

    // What goes out later does not change what was open when this left.
    const DocumentRecord record = document_store::find(company.database(), delivery.number);
    const auto rows = [&] {
        return document_rules::sheet(document_store::deliveryPaper(company.database(), record)).table.rows;
    };
    const QString before = rows().first().cells[u"open"_s];
    delivery_actions::ship(company.session, {order.number, {}, {}, {}, DeliveryWay::Parcel});
    CHECK(rows().first().cells[u"open"_s] == before);
}

BOTH("a pick list has places, a code for each stop, and neither price nor address", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company)));
    const PickList list = pick_actions::start(company.session, {order.number}, {});
    const DocumentRecord record = document_store::find(company.database(), list.number);
    const paper::Sheet sheet = document_rules::sheet(document_store::pickPaper(company.database(), record));
    REQUIRE(sheet.table.rows.size() == 1);
    const auto &cells = sheet.table.rows.first().cells;
    CHECK(cells[u"place"_s] == u"B-01-1"_s);
    CHECK(cells[u"quantity"_s] == u"2"_s);
    CHECK(cells[u"barcode"_s] == u"4006381333931"_s);
    CHECK(sheet.barcode == list.number);
    CHECK(sheet.address.isEmpty());
    const QString text = textOf(company, list.number);
    CHECK(text.contains(u"Pickliste "_s + list.number));
    CHECK(text.contains(u"Auftrag "_s + order.number));
    CHECK_FALSE(text.contains(u"Sommer"_s));
    CHECK_FALSE(text.contains(u"12,50"_s));
}

TEST_CASE("neighbours that differ in a figure alone are warned of")
{
    PickPaper paper;
    paper.company = ours();
    paper.list.number = u"KL-2026-00001"_s;
    for (const QString &name : {u"Winkel 60"_s, u"Winkel 80"_s, u"Dübel S8"_s}) {
        PickStop stop;
        stop.sku = name.right(2);
        stop.name = name;
        stop.bin = u"B-01"_s;
        stop.quantity = Quantity::whole(1);
        stop.orderNumber = name == u"Winkel 60"_s ? u"AU-2026-00002"_s : u"AU-2026-00001"_s;
        paper.list.stops.append(stop);
    }
    const paper::Sheet sheet = document_rules::sheet(paper);
    CHECK(sheet.table.rows[0].more.first().text == u"Achtung, ähnlich: 80"_s);
    CHECK(sheet.table.rows[1].more.first().text == u"Achtung, ähnlich: 60"_s);
    CHECK(sheet.table.rows[2].more.isEmpty());
    CHECK(sheet.table.rows[0].cells[u"box"_s] == u"2"_s);
    CHECK(sheet.table.rows[2].cells[u"box"_s] == u"1"_s);
    CHECK(sheet.closing.first().paragraphs.first().text ==
          u"Kiste 1: Auftrag AU-2026-00001\nKiste 2: Auftrag AU-2026-00002"_s);
}

BOTH("the facts of every document can be read by a program", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company)));
    const PickList list = pick_actions::start(company.session, {order.number}, {});
    const Delivery delivery =
        delivery_actions::ship(company.session, {order.number, {}, {}, {}, DeliveryWay::Parcel});
    const auto facts = [&](const QString &name) {
        return QJsonDocument::fromJson(document_actions::facts(company.database(), name)).object();
    };
    CHECK(facts(order.number)[u"lines"_s].toArray().size() == 1);
    CHECK(facts(list.number)[u"stops"_s].toArray().first().toObject()[u"bin"_s] == u"B-01-1"_s);
    CHECK(facts(delivery.number)[u"order"_s] == order.number);
    CHECK(facts(delivery.number)[u"lines"_s].toArray().first().toObject()[u"quantity"_s] == u"2"_s);
}

BOTH("a customer who reads English gets an English invoice", company)
{
    open(company);
    Party customer = german();
    customer.language = u"en"_s;
    const Invoice invoice = billed(company, draft(addCustomer(company, customer)));
    const ArchivedDocument document = document_actions::archive(company.session, invoice.number);
    CHECK(document.language == u"en"_s);
    const QString text = textOf(document.bytes);
    CHECK(text.contains(u"Invoice total"_s));
    CHECK(text.contains(u"€29.75"_s));
    CHECK(text.contains(u"24 Nov 2026"_s));
    CHECK_FALSE(text.contains(u"Rechnung"_s));
}

} // namespace kontorist
