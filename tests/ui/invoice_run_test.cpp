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

TEST_CASE("what is unticked is not billed, and stays in the list as it was")
{
    Bookkeeper desk;
    desk.shipped(10);
    desk.shipped(20);
    desk.goesTo(u"invoices"_s, u"run"_s);
    REQUIRE(isReady(desk, 2));
    auto &table = desk.its<QTableWidget>(u"runTable"_s);
    REQUIRE(table.item(0, 0)->checkState() == Qt::Checked);
    const QString kept = table.item(0, 1)->text();
    desk.key(Qt::Key_Space);
    CHECK(table.item(0, 0)->checkState() == Qt::Unchecked);
    CHECK(desk.its<QAction>(u"issueInvoices"_s).text().contains(u'1'));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return checkOf(desk, 1).startsWith(u"RE-2026-"_s); }));
    CHECK(comesTrue([&] { return !desk.its<QAction>(u"issueInvoices"_s).isEnabled(); }));
    CHECK(table.item(0, 1)->text() == kept);
    CHECK(table.item(0, 0)->checkState() == Qt::Unchecked);
    CHECK(desk.shop.say(R"({"do":"openitems.list"})")[u"total"_s] == u"11.90"_s);
}

TEST_CASE("what cannot be billed says why, keeps nothing else back, and Enter goes to where it is put right")
{
    Bookkeeper desk;
    const QString order = desk.shipped(10);
    desk.shipped(20);
    // Money was asked in advance and has not come: the last invoice of the order waits for it.
    desk.shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":5}]})");
    const QByteArray asked = R"({"do":"order.release","order":"AU-2026-00003"})";
    desk.shop.say(asked);
    desk.shop.say(R"({"do":"invoice.issue","order":"AU-2026-00003","kind":"downPayment","percent":"50"})");
    desk.shop.say(R"({"do":"delivery.ship","order":"AU-2026-00003"})");
    desk.goesTo(u"invoices"_s, u"run"_s);
    REQUIRE(isReady(desk, 3));
    auto &table = desk.its<QTableWidget>(u"runTable"_s);
    CHECK(checkOf(desk, 2).contains(u"RE-2026-00001"_s)); // the one that is not paid
    CHECK(!table.item(2, 0)->flags().testFlag(Qt::ItemIsUserCheckable));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] {
        return checkOf(desk, 0).startsWith(u"RE-2026-"_s) || checkOf(desk, 1).startsWith(u"RE-2026-"_s);
    }));
    REQUIRE(comesTrue([&] { return isReady(desk, 3) && checkOf(desk, 0).contains(u"RE-2026-00001"_s); }));
    table.setFocus();
    table.setCurrentCell(0, 1);
    desk.key(Qt::Key_Return);
    CHECK(comesTrue([&] { return desk.page().title() == u"AU-2026-00003"_s; }));
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
    // Another desk takes back the same pieces first: what was typed stays, and the page says why.
    desk.shop.say(R"({"do":"invoice.correct","invoice":")" + invoice.toUtf8() +
                  R"(","reason":"x","lines":[{"line":1,"quantity":8,"rebill":false}]})");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(comesTrue([&] { return !desk.its<QAbstractButton>(u"correctPanelConfirm"_s).isEnabled(); }));
    CHECK(desk.page().title() == invoice);
    CHECK(quantity.text() == u"4"_s);
    CHECK(reason.text() == u"Zu viel"_s);
    quantity.selectAll();
    desk.types(u"2"_s);
    CHECK(comesTrue([&] { return desk.its<QAbstractButton>(u"correctPanelConfirm"_s).isEnabled(); }));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(comesTrue([&] { return desk.page().title().startsWith(u"RK-"_s); }));
    CHECK(desk.shop.say(R"({"do":"openitems.list"})")[u"total"_s] == u"0.00"_s);
}

TEST_CASE(
    "Esc puts a correction away with what was typed; opened again it is there, and only issuing ends it")
{
    Bookkeeper desk;
    desk.goesTo(u"invoices"_s, desk.billed(10));
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"correctInvoice"_s).isEnabled(); }));
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    desk.types(u"Zu viel\n3"_s);
    desk.key(Qt::Key_Escape);
    REQUIRE(!desk.its<QWidget>(u"correctPanel"_s).isVisible());
    desk.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier); // the other one, and back
    REQUIRE(desk.its<QLineEdit>(u"cancelPanelReason"_s).hasFocus());
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(!desk.its<QWidget>(u"cancelPanel"_s).isVisible());
    REQUIRE(desk.its<QWidget>(u"correctPanel"_s).isVisible());
    CHECK(desk.its<QLineEdit>(u"correctPanelReason"_s).text() == u"Zu viel"_s);
    CHECK(desk.its<QLineEdit>(u"correct1Quantity"_s).text() == u"3"_s);
}

TEST_CASE("Ctrl+Enter in the options of printing prints, and books no payment")
{
    Bookkeeper desk;
    const QString invoice = desk.billed(10);
    desk.goesTo(u"invoices"_s, invoice);
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"payInvoice"_s).isEnabled(); }));
    auto &panel = desk.its<QWidget>(u"printPanel"_s);
    REQUIRE(comesTrue([&] {
        if (!panel.isVisible())
            desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return panel.isVisible();
    }));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(!panel.isVisible());
    CHECK(desk.page().title() == invoice);
}

} // namespace kontorist::test::invoice_run
