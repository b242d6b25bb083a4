#include "tests/ui/bookkeeper.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>

#include <QAbstractButton>

namespace kontorist::test::invoice_run {

namespace {

bool isReady(Bookkeeper &desk, int rows)
{
    return comesTrue([&] {
        auto *table = desk.window.findChild<QTableWidget *>(u"runTable"_s);
        return table && table->isVisible() && table->rowCount() == rows;
    });
}

QString checkOf(Bookkeeper &desk, int row)
{
    return desk.its<QTableWidget>(u"runTable"_s).item(row, 5)->text();
}

} // namespace

TEST_CASE("the invoice run is three keys: it bills what was shipped, and the order of the paid one is done")
{
    Bookkeeper desk;
    const QString order = desk.shipped(10);
    desk.shipped(20);
    desk.key(Qt::Key_4, Qt::AltModifier);
    desk.key(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(isReady(desk, 2));
    CHECK(desk.its<QLabel>(u"runSummary"_s).text().contains(u"17.85"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] {
        return checkOf(desk, 0).startsWith(u"RE-2026-"_s) && checkOf(desk, 1).startsWith(u"RE-2026-"_s);
    }));
    const QString invoice = checkOf(desk, 0);

    // The document, as a PDF.
    desk.key(Qt::Key_Return);
    REQUIRE(comesTrue([&] { return desk.page().title() == invoice; }));
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"payInvoice"_s).isEnabled(); }));
    QTest::qWait(300);
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK(comesTrue([&] { return QFile::exists(desk.shop.folder.filePath(invoice + u".pdf"_s)); }));

    // The payment, and what becomes of the order.
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"bookPayment"_s).isEnabled(); }));
    desk.key(Qt::Key_Return);
    CHECK(comesTrue([&] {
        const QJsonObject shown = desk.shop.say(R"({"do":"order.show","order":")" + order.toUtf8() + R"("})");
        return shown[u"order"_s].toObject()[u"state"_s] == u"closed"_s || shown[u"state"_s] == u"closed"_s;
    }));
}

TEST_CASE("what is not ready says why and keeps the rest from nothing")
{
    Bookkeeper desk;
    desk.shipped(10);
    const QString order =
        desk.shop
            .say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":5}]})")[u"order"_s]
            .toString();
    desk.shop.say(R"({"do":"order.release","order":")" + order.toUtf8() + R"("})");
    desk.shop.say(R"({"do":"delivery.ship","order":")" + order.toUtf8() + R"("})");
    desk.goesTo(u"invoices"_s, u"run"_s);
    REQUIRE(isReady(desk, 2));
    auto &table = desk.its<QTableWidget>(u"runTable"_s);
    CHECK(table.item(0, 0)->checkState() == Qt::Checked);
    desk.key(Qt::Key_Space);
    CHECK(table.item(0, 0)->checkState() == Qt::Unchecked);
    CHECK(desk.its<QAction>(u"issueInvoices"_s).text().contains(u'1'));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] {
        return checkOf(desk, 1).startsWith(u"RE-2026-"_s) || checkOf(desk, 0).startsWith(u"RE-2026-"_s);
    }));
    // What was unticked is still there, unticked.
    REQUIRE(isReady(desk, 2));
    CHECK(comesTrue([&] { return !desk.its<QAction>(u"issueInvoices"_s).isEnabled(); }));
    CHECK(!desk.its<QAction>(u"issueInvoices"_s).toolTip().isEmpty());
}

TEST_CASE("where all is billed the run says so")
{
    Bookkeeper desk;
    desk.goesTo(u"invoices"_s, u"run"_s);
    CHECK(comesTrue([&] { return desk.its<QLabel>(u"runEmpty"_s).isVisible(); }));
    CHECK(!desk.its<QAction>(u"issueInvoices"_s).isEnabled());
}

TEST_CASE(
    "an invoice is corrected in part: what it posts is seen before, and what was typed stays when it is refused")
{
    Bookkeeper desk;
    const QString invoice = desk.billed(10);
    desk.goesTo(u"invoices"_s, invoice);
    REQUIRE(comesTrue([&] {
        return desk.its<QAction>(u"correctInvoice"_s).isEnabled() &&
               desk.its<QTableView>(u"invoiceLines"_s).model()->rowCount() == 1;
    }));
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto &reason = desk.its<QLineEdit>(u"correctPanelReason"_s);
    REQUIRE(reason.hasFocus());
    desk.types(u"Zu viel\n"_s);
    auto &quantity = desk.its<QLineEdit>(u"correct1Quantity"_s);
    REQUIRE(quantity.hasFocus());
    desk.types(u"99"_s);
    auto &preview = desk.its<QLabel>(u"correctPanelPreview"_s);
    CHECK(comesTrue([&] { return preview.isVisible() && !preview.text().isEmpty(); }));
    CHECK(!desk.its<QAbstractButton>(u"correctPanelConfirm"_s).isEnabled()); // more than was billed
    quantity.selectAll();
    desk.types(u"4"_s);
    CHECK(comesTrue([&] { return preview.text().contains(u"2.38"_s); }));
    CHECK(desk.its<QTableView>(u"correctPanelPostings"_s).model()->rowCount() == 3);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(comesTrue([&] { return desk.page().title().startsWith(u"RK-"_s); }));
    const QJsonObject open = desk.shop.say(R"({"do":"openitems.list"})");
    CHECK(open[u"total"_s] == u"3.57"_s);
}

} // namespace kontorist::test::invoice_run
