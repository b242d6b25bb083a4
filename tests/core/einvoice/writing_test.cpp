#include "core/einvoice/adding_up_rules.h"
#include "core/einvoice/leitweg_id.h"
#include "core/einvoice/line_mapping_rules.h"
#include "core/einvoice/writing_rules.h"
#include "tests/support/test.h"

namespace kontorist::einvoice {

namespace {

/// Three at 12.50 with 19 %: 37.50, 7.13, 44.63.
EInvoice threeAtTwelve()
{
    EInvoice invoice;
    invoice.number = u"RE-1"_s;
    invoice.type = u"380"_s;
    invoice.currency = u"EUR"_s;
    invoice.issuedOn = QDate(2026, 11, 22);
    Line line;
    line.id = u"1"_s;
    line.name = u"Schraube <A2>"_s;
    line.quantity = u"3"_s;
    line.unit = u"H87"_s;
    line.price = u"12.50"_s;
    line.per = u"1"_s;
    line.net = u"37.50"_s;
    line.category = u"S"_s;
    line.rate = u"19"_s;
    invoice.lines.append(line);
    invoice.taxes.append({u"S"_s, u"19"_s, u"37.50"_s, u"7.13"_s, {}, {}});
    invoice.totals = {u"37.50"_s, {}, {}, u"37.50"_s, u"7.13"_s, u"44.63"_s, {}, u"44.63"_s};
    return invoice;
}

QString off(const EInvoice &invoice)
{
    const auto objection = adding_up_rules::objection(invoice);
    return objection ? objection->detail : QString();
}

} // namespace

TEST_CASE("one cent off in any sum is found, and the field is named", "[einvoice]")
{
    CHECK(off(threeAtTwelve()).isEmpty());
    const auto changed = [](auto change) {
        EInvoice invoice = threeAtTwelve();
        change(invoice);
        return off(invoice);
    };
    CHECK(changed([](EInvoice &i) { i.lines[0].net = u"37.51"_s; }) == u"BT-131, 1"_s);
    CHECK(changed([](EInvoice &i) { i.lines[0].price = u"12.501668"_s; }) == u"BT-131, 1"_s);
    CHECK(changed([](EInvoice &i) { i.lines[0].price = u"12.501666"_s; }).isEmpty());
    CHECK(changed([](EInvoice &i) { i.lines[0].rate = u"7"_s; }) == u"BT-116"_s);
    CHECK(changed([](EInvoice &i) { i.taxes[0].base = u"37.49"_s; }) == u"BT-116"_s);
    CHECK(changed([](EInvoice &i) { i.taxes[0].amount = u"7.15"_s; }) == u"BT-117"_s);
    CHECK(changed([](EInvoice &i) { i.totals.lines = u"37.49"_s; }) == u"BT-106"_s);
    CHECK(changed([](EInvoice &i) { i.totals.charges = u"0.01"_s; }) == u"BT-108"_s);
    CHECK(changed([](EInvoice &i) { i.totals.net = u"37.51"_s; }) == u"BT-109"_s);
    CHECK(changed([](EInvoice &i) { i.totals.tax = u"7.12"_s; }) == u"BT-110"_s);
    CHECK(changed([](EInvoice &i) { i.totals.gross = u"44.62"_s; }) == u"BT-112"_s);
    CHECK(changed([](EInvoice &i) { i.totals.prepaid = u"0.01"_s; }) == u"BT-115"_s);
    CHECK(changed([](EInvoice &i) { i.taxes.append(i.taxes[0]); }) == u"BT-116"_s);
    CHECK(changed([](EInvoice &i) { i.taxes.clear(); }) == u"BT-118"_s);
}

TEST_CASE("a Leitweg-ID is known by its check digits", "[einvoice]")
{
    CHECK(isLeitwegId(u"04011000-1234512345-06"_s));
    for (const QString &other :
         {u"04011000-1234512345-07"_s, u"04011000-1234512346-06"_s, u"EK-4711"_s, u"4711"_s, QString()})
        CHECK_FALSE(isLeitwegId(other));
}

TEST_CASE("a gross price becomes a net one with the decimals that its line needs", "[einvoice]")
{
    Invoice invoice;
    invoice.prices = PriceBasis::Gross;
    for (const qint64 quantity : {1, 3, 7, 999, 123'456, 99'999'999}) {
        InvoiceLine line;
        line.position = 1;
        line.quantity = Quantity::whole(quantity, Unit::piece());
        line.price = Price::raw(9'990'000);
        line.key = {TaxCategory::S, Percent::whole(19)};
        line.amount = line.price.times(line.quantity);
        line.net = line.key.rate.takenOutOf(line.amount);
        invoice.lines = {line};
        invoice.net = line.net;
        invoice.tax = line.amount - line.net;
        EInvoice mapped;
        mapped.lines = line_mapping_rules::lines(invoice, 1);
        mapped.taxes = {{u"S"_s, u"19"_s, line.net.written(), invoice.tax.written(), {}, {}}};
        mapped.totals = {line.net.written(),
                         {},
                         {},
                         line.net.written(),
                         invoice.tax.written(),
                         line.amount.written(),
                         {},
                         line.amount.written()};
        INFO(quantity << ' ' << mapped.lines[0].price.toStdString());
        CHECK(off(mapped).isEmpty());
    }
}

TEST_CASE("what is empty is not written, and signs are", "[einvoice]")
{
    for (const QByteArray &xml : {writing_rules::cii(threeAtTwelve()), writing_rules::ubl(threeAtTwelve())}) {
        CHECK(xml.contains("Schraube &lt;A2&gt;"));
        CHECK_FALSE(xml.contains("></"));
        CHECK(xml.count("37.50") >= 3);
    }
    CHECK(writing_rules::cii(threeAtTwelve()).contains("<ram:ApplicableHeaderTradeDelivery"));
    EInvoice credit = threeAtTwelve();
    credit.type = u"381"_s;
    CHECK(writing_rules::ubl(credit).contains("<CreditNote "));
}

} // namespace kontorist::einvoice
