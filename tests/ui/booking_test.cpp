#include "tests/ui/bookkeeper.h"
#include "ui/text/language.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QTableView>

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
    CHECK(!other.isEmpty());
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

} // namespace kontorist::test::booking
