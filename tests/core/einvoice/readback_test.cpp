#include "core/einvoice/readback_rules.h"
#include "core/einvoice/reading_rules.h"
#include "core/einvoice/writing_rules.h"
#include "tests/support/test.h"

namespace kontorist::einvoice {

namespace {

/// One of everything that the writers know.
EInvoice full()
{
    EInvoice invoice;
    invoice.profile = Profile::Xrechnung;
    invoice.number = u"RE-1"_s;
    invoice.issuedOn = QDate(2026, 11, 22);
    invoice.type = u"384"_s;
    invoice.currency = u"EUR"_s;
    invoice.buyerReference = u"EK 7"_s;
    invoice.salesOrder = u"AU-1"_s;
    invoice.despatchAdvice = u"LS-1"_s;
    invoice.notes = {u"Wie besprochen"_s, u"Danke & Gruß"_s};
    invoice.precedingNumber = u"RE-0"_s;
    invoice.precedingOn = QDate(2026, 11, 1);
    const Address address{u"Weg 1"_s, u"Hof"_s, u"Kiel"_s, u"24103"_s, u"DE"_s};
    invoice.seller = {u"Müller"_s,
                      {u"77"_s, {}},
                      u"HRB 1"_s,
                      u"DE136695976"_s,
                      u"22/815"_s,
                      u"HRB 1, Lange"_s,
                      {u"a@b.example"_s, u"EM"_s},
                      address,
                      u"Lange"_s,
                      u"+49 40 1"_s,
                      u"a@b.example"_s};
    invoice.buyer = {u"Elbe"_s,
                     {u"10001"_s, {}},
                     {},
                     u"ATU12345675"_s,
                     {},
                     {},
                     {u"c@d.example"_s, u"EM"_s},
                     address,
                     u"Krause"_s,
                     u"+43 1 22"_s,
                     u"k@d.example"_s};
    invoice.deliverTo = Place{u"Lager"_s, address};
    invoice.suppliedFrom = QDate(2026, 11, 1);
    invoice.suppliedUntil = QDate(2026, 11, 30);
    invoice.payment = {u"58"_s,
                       u"RE-1"_s,
                       u"DE02120300000000202051"_s,
                       u"Müller"_s,
                       u"BYLADEM1001"_s,
                       u"#SKONTO#TAGE=10#PROZENT=2.00#\n"_s,
                       QDate(2026, 12, 22)};
    invoice.adjustments = {{false, u"1.00"_s, u"50.00"_s, u"2"_s, u"Rabatt"_s, u"S"_s, u"19"_s},
                           {true, u"9.90"_s, {}, {}, u"Fracht"_s, u"S"_s, u"19"_s}};
    invoice.taxes = {{u"S"_s, u"19"_s, u"46.40"_s, u"8.82"_s, {}, {}},
                     {u"K"_s, u"0"_s, u"5.00"_s, u"0.00"_s, u"innergemeinschaftlich"_s, u"VATEX-EU-IC"_s}};
    invoice.totals = {u"42.50"_s, u"1.00"_s,  u"9.90"_s,  u"51.40"_s,
                      u"8.82"_s,  u"60.22"_s, u"10.00"_s, u"50.22"_s};
    invoice.lines = {{u"1"_s,
                      u"Winkel"_s,
                      u"60 × 60"_s,
                      u"1001"_s,
                      u"X-1"_s,
                      u"3"_s,
                      u"H87"_s,
                      u"12.50"_s,
                      u"1"_s,
                      u"37.50"_s,
                      u"S"_s,
                      u"19"_s,
                      QDate(2026, 11, 2),
                      QDate(2026, 11, 3),
                      {{false, u"0.50"_s, u"37.50"_s, u"1.33"_s, u"Rabatt"_s, {}, {}},
                       {true, u"0.50"_s, {}, {}, u"Zuschlag"_s, {}, {}}}},
                     {u"2"_s,
                      u"Buch"_s,
                      {},
                      {},
                      {},
                      u"1"_s,
                      u"H87"_s,
                      u"5.00"_s,
                      u"1"_s,
                      u"5.00"_s,
                      u"K"_s,
                      u"0"_s,
                      {},
                      {},
                      {}}};
    return invoice;
}

QString difference(const EInvoice &meant, const QByteArray &xml)
{
    const auto objection = readback_rules::objection(meant, reading_rules::read(xml));
    return objection ? objection->detail : QString();
}

} // namespace

TEST_CASE("an e-invoice that is read again says what was meant, in both syntaxes", "[einvoice]")
{
    CHECK(difference(full(), writing_rules::cii(full())) == QString());
    CHECK(difference(full(), writing_rules::ubl(full())) == QString());
    EInvoice credit = full();
    credit.type = u"381"_s;
    CHECK(difference(credit, writing_rules::ubl(credit)) == QString());
}

TEST_CASE("one fact that reads otherwise is found, and its field named", "[einvoice]")
{
    for (const auto &write : {writing_rules::cii, writing_rules::ubl}) {
        const auto changed = [&](auto change) {
            EInvoice other = full();
            change(other);
            return difference(full(), write(other));
        };
        CHECK(changed([](EInvoice &i) { i.totals.gross = u"60.23"_s; }) == u"BT-112"_s);
        CHECK(changed([](EInvoice &i) { i.lines[1].net = u"5.01"_s; }) == u"BT-131"_s);
        CHECK(changed([](EInvoice &i) { i.taxes[1].code.clear(); }) == u"BT-121"_s);
        CHECK(changed([](EInvoice &i) { i.payment.iban = u"DE89370400440532013000"_s; }) == u"BT-84"_s);
        CHECK(changed([](EInvoice &i) { i.seller.vatId.clear(); }) == u"BT-31"_s);
        CHECK(changed([](EInvoice &i) { i.orderReference = u"B-1"_s; }) == u"BT-13"_s);
        CHECK(changed([](EInvoice &i) { i.notes.removeLast(); }) == u"BT-22"_s);
    }
}

} // namespace kontorist::einvoice
