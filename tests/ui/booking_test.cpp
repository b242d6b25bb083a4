#include "tests/ui/bookkeeper.h"
#include "ui/payments/account_source.h"
#include "ui/text/language.h"

#include <QAction>
#include <QFrame>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTimer>

namespace kontorist::test::booking {

namespace {

QString owed(Bookkeeper &desk)
{
    return desk.shop.say(R"({"do":"openitems.list"})")[u"total"_s].toString();
}

} // namespace

TEST_CASE("a payment is booked with ten keys: its amount, Enter, Enter")
{
    const Language german(u"de"_s);
    Bookkeeper desk;
    desk.billed(900); // 535.50
    const QString other = desk.billed(20);
    REQUIRE(owed(desk) == u"547.40"_s);
    desk.key(Qt::Key_5, Qt::AltModifier);
    desk.key(Qt::Key_N, Qt::ControlModifier); // two keys
    REQUIRE(desk.its<QLineEdit>(u"paySearch"_s).hasFocus());
    desk.types(u"535,50"_s); // six
    desk.types(u"\n"_s);
    REQUIRE(comesTrue([&] { return desk.its<QLineEdit>(u"payAmount"_s).hasFocus(); }));
    CHECK(desk.its<QTableView>(u"payTargets"_s).model()->rowCount() == 1);
    CHECK(desk.its<QLabel>(u"payWords"_s).text().contains(u"RE-2026-00001"_s));
    desk.types(u"\n"_s);
    CHECK(comesTrue([&] { return owed(desk) == u"11.90"_s; }));
    CHECK(comesTrue([&] { return desk.its<QLineEdit>(u"paySearch"_s).hasFocus(); }));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(QApplication::activePopupWidget() == nullptr);

    // It is taken back as quickly.
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"undoBooking"_s).isEnabled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(comesTrue([&] { return owed(desk) == u"547.40"_s; }));
    desk.types(other.right(5));
    desk.types(u"\n"_s); // and the other one can be booked at once
    REQUIRE(comesTrue([&] { return desk.its<QLineEdit>(u"payAmount"_s).hasFocus(); }));
    desk.types(u"\n"_s);
    CHECK(comesTrue([&] { return owed(desk) == u"535.50"_s; }));
}

TEST_CASE("a part of a number or of a name finds the invoice, and a part of the money leaves the rest open")
{
    Bookkeeper desk;
    const QString invoice = desk.billed(20); // 11.90
    desk.goesTo(u"payments"_s, u"new"_s);
    desk.types(invoice.right(3));
    desk.types(u"\n"_s);
    REQUIRE(comesTrue([&] { return desk.its<QLineEdit>(u"payAmount"_s).hasFocus(); }));
    CHECK(desk.its<QLineEdit>(u"payAmount"_s).text().contains(u"11.90"_s));
    desk.types(u"5"_s);
    CHECK(desk.its<QLabel>(u"payWords"_s).text().contains(u"6.90"_s));
    desk.types(u"\n"_s);
    CHECK(comesTrue([&] { return owed(desk) == u"6.90"_s; }));
    desk.types(u"sommer\n"_s);
    REQUIRE(comesTrue([&] { return desk.its<QLineEdit>(u"payAmount"_s).hasFocus(); }));
    desk.types(u"10\n"_s);
    CHECK(comesTrue([&] { return owed(desk) == u"-3.10"_s; })); // what is too much stays as credit
}

TEST_CASE("what fits nothing stays where it was typed, and the field says so")
{
    Bookkeeper desk;
    desk.billed(20);
    desk.goesTo(u"payments"_s, u"new"_s);
    desk.types(u"77.77\n"_s);
    CHECK(comesTrue([&] { return desk.its<QLabel>(u"paySearchTrouble"_s).isVisible(); }));
    CHECK(desk.its<QLineEdit>(u"paySearch"_s).text() == u"77.77"_s);
    CHECK(!desk.its<QAction>(u"bookPayment"_s).isEnabled());
}

TEST_CASE("the list of money shows what is open, what is paid back and how old it is")
{
    Bookkeeper desk;
    const QString invoice = desk.billed(20);
    desk.shop.say(R"({"do":"payment.record","amount":"20.00","invoice":")" + invoice.toUtf8() + R"("})");
    desk.billed(10);
    desk.goesTo(u"payments"_s);
    auto &table = desk.its<QTableView>(u"accountTable"_s);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() == 1; }));
    CHECK(comesTrue([&] { return desk.its<QLabel>(u"accountAges"_s).text().contains(u"5.95"_s); }));
    desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    desk.key(Qt::Key_PageDown, Qt::ControlModifier); // credits
    REQUIRE(comesTrue([&] {
        return table.model()->rowCount() == 1 &&
               table.model()->index(0, 0).data().toString().startsWith(u"ZA-"_s);
    }));
    // selectRow() asks the keyboard, and the Ctrl of before would take the row out again.
    table.selectionModel()->setCurrentIndex(table.model()->index(0, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    desk.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comesTrue([&] { return desk.its<QLineEdit>(u"refundAmount"_s).hasFocus(); }));
    CHECK(desk.its<QLineEdit>(u"refundAmount"_s).text().contains(u"8.10"_s));
    desk.types(u"\n"_s);
    CHECK(comesTrue([&] { return owed(desk) == u"5.95"_s; }));
}

TEST_CASE("a payment is taken back with its reason, and its invoice is open again")
{
    Bookkeeper desk;
    const QString invoice = desk.billed(20);
    const QString payment = desk.shop
                                .say(R"({"do":"payment.record","amount":"11.90","invoice":")" +
                                     invoice.toUtf8() + R"("})")[u"payment"_s]
                                .toString();
    REQUIRE(owed(desk) == u"0.00"_s);
    desk.goesTo(u"payments"_s, payment);
    REQUIRE(comesTrue([&] { return desk.its<QTableView>(u"paymentParts"_s).model()->rowCount() == 1; }));
    desk.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.its<QLineEdit>(u"undoReason"_s).hasFocus());
    desk.types(u"\n"_s);
    CHECK(owed(desk) == u"0.00"_s); // not without a reason
    desk.types(u"Rücklastschrift\n"_s);
    CHECK(comesTrue([&] { return owed(desk) == u"11.90"_s; }));
    CHECK(comesTrue([&] { return !desk.its<QAction>(u"undoPayment"_s).isEnabled(); }));
}

TEST_CASE("a payment is taken back by its key only as long as that is offered")
{
    Bookkeeper desk;
    const QString invoice = desk.billed(20);
    desk.goesTo(u"payments"_s, u"new"_s, invoice);
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"bookPayment"_s).isEnabled(); }));
    CHECK(!desk.its<QAction>(u"undoBooking"_s).isEnabled());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"undoBooking"_s).isEnabled(); }));
    desk.its<QFrame>(u"toast"_s).findChild<QTimer *>()->start(0); // its time is over
    REQUIRE(comesTrue([&] { return !desk.its<QAction>(u"undoBooking"_s).isEnabled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(200);
    CHECK(owed(desk) == u"0.00"_s);
}

TEST_CASE("a discount that cannot be read, or that does not apply, is said at its field and books nothing")
{
    Bookkeeper desk;
    const QString first = desk.billed(20), second = desk.billed(10);
    desk.goesTo(u"payments"_s, u"new"_s, first);
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"bookPayment"_s).isEnabled(); }));
    auto &discount = desk.its<QLineEdit>(u"payDiscount"_s);
    auto &trouble = desk.its<QLabel>(u"payDiscountTrouble"_s);
    discount.setFocus();
    desk.types(u"viel"_s);
    CHECK(!desk.its<QAction>(u"bookPayment"_s).isEnabled());
    CHECK(desk.its<QLabel>(u"payWords"_s).text().contains(u"viel"_s));
    discount.selectAll();
    desk.types(u"0.40"_s);
    CHECK(!trouble.isVisible());
    desk.its<QLineEdit>(u"paySearch"_s).setFocus();
    desk.types(second.right(5) + u'\n');
    REQUIRE(comesTrue([&] { return desk.its<QTableView>(u"payTargets"_s).model()->rowCount() == 2; }));
    CHECK(trouble.isVisible()); // of two invoices, whose is it?
    CHECK(discount.text().startsWith(u"0.40"_s));
    CHECK(!desk.its<QAction>(u"bookPayment"_s).isEnabled());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    CHECK(owed(desk) == u"17.85"_s);
}

TEST_CASE(
    "what stands in the search and was not taken is not forgotten: the field says so and nothing is booked")
{
    Bookkeeper desk;
    desk.goesTo(u"payments"_s, u"new"_s, desk.billed(20));
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"bookPayment"_s).isEnabled(); }));
    auto &search = desk.its<QLineEdit>(u"paySearch"_s);
    search.setFocus();
    desk.types(u"Kern"_s);
    desk.its<QLineEdit>(u"payReference"_s).setFocus();
    CHECK(comesTrue([&] { return desk.its<QLabel>(u"paySearchTrouble"_s).isVisible(); }));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(search.hasFocus());
    QTest::qWait(200);
    CHECK(owed(desk) == u"11.90"_s);
}

TEST_CASE("what was asked for first is not booked on what was asked for last")
{
    Bookkeeper desk;
    const QString first = desk.billed(20), second = desk.billed(10);
    desk.goesTo(u"payments"_s, u"new"_s, first);
    desk.page().comeTo({u"payments"_s, u"new"_s, second});
    auto &targets = desk.its<QTableView>(u"payTargets"_s);
    REQUIRE(comesTrue([&] { return targets.model()->rowCount() > 0; }));
    QTest::qWait(200);
    REQUIRE(targets.model()->rowCount() == 1);
    CHECK(targets.model()->index(0, 0).data() == second);
}

TEST_CASE("cash discount is judged by the value date that is typed, not by the day it is booked")
{
    Bookkeeper desk;
    const QByteArray order =
        desk.shop.order(900, R"(,"terms":{"days":30,"discounts":[{"days":8,"percent":"2"}]})").toUtf8();
    desk.shop.say(R"({"do":"delivery.ship","order":")" + order + R"("})");
    desk.shop.say(R"({"do":"invoice.issue","order":")" + order + R"("})"); // 535.50, of which 10.71
    desk.shop.clock.set(QDate(2026, 12, 10));
    desk.goesTo(u"payments"_s, u"new"_s);
    desk.types(u"524.79\n"_s);
    REQUIRE(comesTrue([&] { return desk.its<QLabel>(u"paySearchTrouble"_s).isVisible(); })); // too late today
    auto &valueOn = desk.its<QLineEdit>(u"payDate"_s);
    valueOn.setFocus();
    valueOn.selectAll();
    desk.types(u"30.11.2026"_s);
    auto &search = desk.its<QLineEdit>(u"paySearch"_s);
    search.setFocus();
    search.selectAll();
    desk.types(u"524.79\n"_s);
    REQUIRE(comesTrue([&] { return desk.its<QLineEdit>(u"payAmount"_s).hasFocus(); }));
    CHECK(desk.its<QLabel>(u"payWords"_s).text().contains(u"10.71"_s));
    desk.types(u"\n"_s);
    CHECK(comesTrue([&] { return owed(desk) == u"0.00"_s; }));
}

TEST_CASE("credits add up to what is left of them, whatever the payments were over")
{
    Bookkeeper desk;
    const QByteArray invoice = desk.billed(20).toUtf8(); // 11.90
    desk.shop.say(R"({"do":"payment.record","amount":"20.00","invoice":")" + invoice + R"("})");
    desk.goesTo(u"payments"_s, {}, u"2"_s);
    auto &table = desk.its<QTableView>(u"accountTable"_s);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() == 1; }));
    const AccountSource source;
    QList<ListRow> rows;
    bool isRead = false;
    desk.shop.company->ask(
        &desk.page(),
        [&source](const Database &database) {
            return source.page(database,
                               {static_cast<int>(AccountView::Credits), {}, {}, 200, QDate(2026, 11, 24)});
        },
        [&](const ListAnswer &answer) {
            rows = answer.rows;
            isRead = true;
        });
    REQUIRE(comesTrue([&] { return isRead; }));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().sum == Money(-8'10));
}

} // namespace kontorist::test::booking
