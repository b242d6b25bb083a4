#include "tests/contract/script.h"
#include "tests/support/intact.h"

using namespace kontorist;
using namespace kontorist::test;

namespace {

// 30 screws and 10 books: net 300 + 200, VAT 57 + 14, gross 571.
QString bigOrder(Script &desk)
{
    return desk.text(
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":30},{"sku":"BOOK","quantity":10}]})",
        u"order"_s);
}

// What the ledger has on an account, debit less credit, in cents.
qint64 balance(TestCompany &company, const QString &account)
{
    return company.database().number(
        u"SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM ledger_line WHERE account = ?"_s, account);
}

QJsonObject firstTax(const QJsonObject &answer)
{
    return answer[u"tax"_s].toArray().first().toObject();
}

} // namespace

BOTH("a down payment invoice asks for a share of each rate, and its VAT is due when the money comes", company)
{
    Script desk(company);
    const QString order = bigOrder(desk);
    const QJsonObject asked =
        desk.ok(with(R"({"do":"invoice.issue","order":"%","kind":"downPayment","percent":"30"})", order));
    CHECK(asked[u"net"_s].toString() == u"150.00");
    CHECK(asked[u"gross"_s].toString() == u"171.30");
    CHECK(asked[u"payable"_s].toString() == u"171.30");
    CHECK(asked[u"lines"_s].toArray().size() == 2);
    CHECK(firstTax(asked)[u"base"_s].toString() == u"60.00");
    CHECK(firstTax(asked)[u"amount"_s].toString() == u"4.20");
    CHECK(balance(company, u"1776"_s) == 0);
    CHECK(balance(company, u"1400"_s) == 171'30);
    desk.ok(
        with(R"({"do":"payment.record","amount":"171.30","invoice":"%"})", asked[u"invoice"_s].toString()));
    CHECK(balance(company, u"1400"_s) == 0);
    CHECK(balance(company, u"1593"_s) == 0);
    CHECK(balance(company, u"1776"_s) == -17'10);
    CHECK(balance(company, u"1771"_s) == -4'20);
    CHECK(balance(company, u"1718"_s) == -90'00);
    CHECK(balance(company, u"1711"_s) == -60'00);
    CHECK(broken(company.database()) == QStringList());
}

BOTH("the final invoice deducts what was paid in advance with its VAT, and clears the advances to the cent",
     company)
{
    Script desk(company);
    const QString order = bigOrder(desk);
    const QString asked =
        desk.text(with(R"({"do":"invoice.issue","order":"%","kind":"downPayment","amount":"100.01"})", order),
                  u"invoice"_s);
    desk.ok(with(R"({"do":"payment.record","amount":"33.33","invoice":"%"})", asked));
    desk.ok(with(R"({"do":"payment.record","amount":"66.68","invoice":"%"})", asked));
    CHECK(desk.fault(with(R"({"do":"invoice.issue","order":"%","kind":"final"})", order)) ==
          u"NothingToBill");
    desk.ok(with(R"({"do":"delivery.ship","order":"%","lines":[{"line":1}]})", order));
    CHECK(desk.fault(with(R"({"do":"invoice.issue","order":"%","kind":"final"})", order)) ==
          u"FinalTooEarly");
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    const QJsonObject last = desk.ok(with(R"({"do":"invoice.issue","order":"%","kind":"final"})", order));
    CHECK(last[u"gross"_s].toString() == u"571.00");
    CHECK(last[u"payable"_s].toString() == u"470.99");
    const QJsonArray deducted = last[u"deducted"_s].toArray();
    REQUIRE(deducted.size() == 2);
    CHECK(deducted[0].toObject()[u"downPayment"_s].toString() == asked);
    CHECK(deducted[0].toObject()[u"gross"_s].toString() == u"33.33");
    CHECK(balance(company, u"1718"_s) == 0);
    CHECK(balance(company, u"1711"_s) == 0);
    CHECK(balance(company, u"1776"_s) == -57'00);
    CHECK(balance(company, u"1771"_s) == -14'00);
    const QJsonObject shown = desk.ok(with(R"({"do":"order.show","order":"%"})", order));
    CHECK(shown[u"invoicedGross"_s].toString() == u"571.00");
    CHECK(shown[u"paid"_s].toString() == u"100.01");
    desk.ok(
        with(R"({"do":"payment.record","amount":"470.99","invoice":"%"})", last[u"invoice"_s].toString()));
    CHECK(desk.text(with(R"({"do":"order.show","order":"%"})", order), u"state"_s) == u"closed");
    CHECK(broken(company.database()) == QStringList());
}

BOTH("the last invoice waits until each down payment invoice is paid or cancelled", company)
{
    Script desk(company);
    const QString order = bigOrder(desk);
    const QString asked =
        desk.text(with(R"({"do":"invoice.issue","order":"%","kind":"downPayment","percent":"50"})", order),
                  u"invoice"_s);
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    CHECK(desk.fault(with(R"({"do":"invoice.issue","order":"%"})", order)) == u"DownPaymentOpen");
    const QJsonObject run = desk.ok(R"({"do":"invoice.run"})");
    CHECK(run[u"blocked"_s].toArray().first().toObject()[u"fault"_s].toString() == u"DownPaymentOpen");
    const QJsonObject taken =
        desk.ok(with(R"({"do":"invoice.cancel","invoice":"%","reason":"zu viel"})", asked));
    CHECK(taken[u"gross"_s].toString() == u"-285.50");
    CHECK(balance(company, u"1593"_s) == 0);
    CHECK(desk.text(with(R"({"do":"invoice.issue","order":"%"})", order), u"payable"_s) == u"571.00");
    CHECK(broken(company.database()) == QStringList());
}

BOTH(
    "a down payment invoice that money stands on is neither cancelled nor corrected; undoing the payment opens it",
    company)
{
    Script desk(company);
    const QString order = bigOrder(desk);
    const QString asked =
        desk.text(with(R"({"do":"invoice.issue","order":"%","kind":"downPayment","amount":"119.00"})", order),
                  u"invoice"_s);
    const QString payment =
        desk.text(with(R"({"do":"payment.record","amount":"119.00","invoice":"%"})", asked), u"payment"_s);
    CHECK(desk.fault(with(R"({"do":"invoice.cancel","invoice":"%","reason":"x"})", asked)) ==
          u"DownPaymentPaid");
    CHECK(desk.fault(with(
              R"({"do":"invoice.correct","invoice":"%","lines":[{"line":1,"amount":"1.00"}],"reason":"x"})",
              asked)) == u"DownPaymentIsWhole");
    desk.ok(with(R"({"do":"payment.undo","payment":"%","reason":"Rücklastschrift"})", payment));
    CHECK(balance(company, u"1776"_s) == 0);
    CHECK(balance(company, u"1593"_s) == -119'00);
    desk.ok(with(R"({"do":"invoice.cancel","invoice":"%","reason":"x"})", asked));
    CHECK(broken(company.database()) == QStringList());
}

BOTH("credit on account pays a down payment invoice, a correction's credit does not", company)
{
    Script desk(company);
    const QString earlier = desk.text(
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":2}]})", u"order"_s);
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", earlier));
    const QString invoice = desk.text(with(R"({"do":"invoice.issue","order":"%"})", earlier), u"invoice"_s);
    desk.ok(with(R"({"do":"payment.record","amount":"23.80","invoice":"%"})", invoice));
    const QString correction = desk.text(
        with(R"({"do":"invoice.correct","invoice":"%","lines":[{"line":1,"quantity":1}],"reason":"x"})",
             invoice),
        u"correction"_s);
    const QString money =
        desk.text(R"({"do":"payment.record","amount":"50.00","customer":"10001"})", u"payment"_s);
    const QString asked = desk.text(
        with(R"({"do":"invoice.issue","order":"%","kind":"downPayment","amount":"40.00"})", bigOrder(desk)),
        u"invoice"_s);
    const QByteArray allocate = R"({"do":"payment.allocate","payment":"%","items":[{"document":"#"}]})";
    const QByteArray toAsked = QByteArray(allocate).replace('#', asked.toUtf8());
    CHECK(desk.fault(with(toAsked, correction)) == u"DownPaymentNeedsMoney");
    CHECK(desk.text(with(toAsked, money), u"unallocated"_s) == u"10.00");
    CHECK(desk.fault(
              with(R"({"do":"payment.record","amount":"1.00","items":[{"document":"%","discount":"1.00"}]})",
                   asked)) == u"DownPaymentDiscount");
    CHECK(broken(company.database()) == QStringList());
}

BOTH("no more is asked in advance than the order comes to, and what is no down payment takes no amount",
     company)
{
    Script desk(company);
    const QString order = bigOrder(desk);
    const auto issue = [&](const QByteArray &more) {
        return with(R"({"do":"invoice.issue","order":"%",)" + more + '}', order);
    };
    desk.ok(issue(R"("kind":"downPayment","percent":"60")"));
    CHECK(desk.fault(issue(R"("kind":"downPayment","percent":"60")")) == u"DownPaymentAboveOrder");
    desk.ok(issue(R"("kind":"downPayment","percent":"40")"));
    CHECK(desk.fault(issue(R"("kind":"downPayment","amount":"0.01")")) == u"DownPaymentAboveOrder");
    CHECK(desk.fault(issue(R"("kind":"downPayment")")) == u"OneOfTwo");
    CHECK(desk.fault(issue(R"("amount":"1.00")")) == u"OnlyOfDownPayment");
    CHECK(desk.fault(issue(R"("instalments":[{"due":"2026-12-24","amount":"1.00"}])")) == u"NothingToBill");
    CHECK(desk.fault(R"({"do":"invoice.issue","customer":"10001","kind":"final"})") ==
          u"InvoiceKindNeedsOrder");
}

BOTH("money on its down payment invoice lifts the hold of a prepaid order; undone, the hold stands again",
     company)
{
    Script desk(company);
    const QJsonObject taken = desk.ok(
        R"({"do":"order.take","customer":"10001","payBy":"prepayment","lines":[{"sku":"SCREW","quantity":10}]})");
    const QString order = taken[u"order"_s].toString();
    CHECK(taken[u"holds"_s].toArray().size() == 1);
    const QString asked =
        desk.text(with(R"({"do":"invoice.issue","order":"%","kind":"downPayment","percent":"100"})", order),
                  u"invoice"_s);
    const QString first =
        desk.text(with(R"({"do":"payment.record","amount":"119.00","invoice":"%"})", asked), u"payment"_s);
    const QByteArray show = with(R"({"do":"order.show","order":"%"})", order);
    CHECK(desk.ok(show)[u"holds"_s].toArray().isEmpty());
    desk.ok(with(R"({"do":"payment.undo","payment":"%","reason":"Rücklastschrift"})", first));
    const QJsonArray holds = desk.ok(show)[u"holds"_s].toArray();
    REQUIRE(holds.size() == 1);
    CHECK(holds[0].toObject()[u"kind"_s].toString() == u"prepayment");
    CHECK(holds[0].toObject()[u"reason"_s].toString() == u"119.00");
    CHECK(desk.fault(with(R"({"do":"delivery.ship","order":"%"})", order)) == u"OrderHeld");
    // After the goods of a held order are free again, the money still sets them aside.
    company.clock.set(QDate(2026, 11, 30));
    CHECK(desk.text(R"({"do":"stock.show","sku":"SCREW"})", u"reserved"_s) == u"0");
    desk.ok(with(R"({"do":"payment.record","amount":"119.00","invoice":"%"})", asked));
    CHECK(desk.text(R"({"do":"stock.show","sku":"SCREW"})", u"reserved"_s) == u"10");
    company.clock.set(QDate(2026, 12, 10));
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    CHECK(desk.text(with(R"({"do":"invoice.issue","order":"%"})", order), u"payable"_s) == u"0.00");
    CHECK(broken(company.database()) == QStringList());
}
