#include "tests/ui/bookkeeper.h"
#include "ui/billing/run_plan.h"
#include "ui/billing/run_table.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>

namespace kontorist::test::run_plan {

namespace {

RunRow row(const QString &order, const QStringList &notes, const QString &customer)
{
    RunRow row;
    row.orders = {order};
    row.deliveryNotes = notes;
    row.key = (row.orders + notes).join(u' ');
    row.customer = customer;
    row.customerName = customer;
    return row;
}

const RunRow sommer = row(u"AU-1"_s, {u"LS-1"_s}, u"10001"_s);
const RunRow kern = row(u"AU-2"_s, {u"LS-2"_s}, u"10002"_s);
const RunRow earlier = row(u"AU-0"_s, {u"LS-0"_s}, u"10003"_s);

// selectRow() asks the keyboard, and a Ctrl of before would keep the other row.
void choose(QTableWidget &table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString issued(Bookkeeper &desk)
{
    return desk.shop.say(R"({"do":"openitems.list"})")[u"total"_s].toString();
}

QTableWidget *runTable(Bookkeeper &desk, int rows)
{
    QTableWidget *table = nullptr;
    const bool isThere = comesTrue([&] {
        table = desk.window.findChild<QTableWidget *>(u"runTable"_s);
        return table && table->isVisible() && table->rowCount() == rows;
    });
    return isThere ? table : nullptr;
}

} // namespace

TEST_CASE("the row a person is on stays his when others come before it, and so does what he chose")
{
    RunTable table;
    table.setRows({sommer, kern});
    choose(table, 1);
    table.setRows({earlier, sommer, kern});
    REQUIRE(table.current());
    CHECK(table.current()->key == kern.key);
    CHECK(table.selectionModel()->selectedRows().size() == 1);
    CHECK(table.selectionModel()->isRowSelected(2));
    table.setRows({kern, earlier, sommer});
    CHECK(table.current()->key == kern.key);
    // More was shipped of it: it has another key, and is still the row.
    const RunRow more = row(u"AU-2"_s, {u"LS-2"_s, u"LS-5"_s}, u"10002"_s);
    table.setRows({earlier, sommer, more});
    CHECK(table.current()->key == more.key);
}

TEST_CASE("a row that was taken out stays out when more of it was shipped or it is joined with others")
{
    RunTable table;
    table.setRows({sommer, kern});
    table.item(1, RunTable::Tick)->setCheckState(Qt::Unchecked);
    REQUIRE(table.chosen().size() == 1);
    table.setRows({sommer, row(u"AU-2"_s, {u"LS-2"_s, u"LS-5"_s}, u"10002"_s)});
    REQUIRE(table.chosen().size() == 1);
    CHECK(table.chosen().first().key == sommer.key);
}

TEST_CASE("what changes while a plan is read is read behind it; another question takes its place")
{
    Shop shop;
    shop.say(R"({"do":"delivery.ship","order":")" + shop.order(10).toUtf8() + R"("})");
    RunPlan plan(*shop.company);
    QList<RunQuestion> answered;
    qsizetype rows = 0;
    QObject::connect(&plan, &RunPlan::answered, &plan,
                     [&](const RunQuestion &question, const QList<RunRow> &read) {
                         answered.append(question);
                         rows = read.size();
                     });
    const RunQuestion today{QDate(2026, 11, 24), {}}, before{QDate(2026, 11, 1), {}};
    plan.read(today);
    plan.read(today);
    plan.read(today);
    REQUIRE(comesTrue([&] { return answered.size() == 2; }));
    CHECK(rows == 1);
    plan.read(today);
    plan.read(before);
    REQUIRE(comesTrue([&] { return answered.size() == 3; }));
    CHECK(answered.last() == before);
    CHECK(rows == 0);
}

TEST_CASE("what stands in the fields and is not answered yet is not issued: only what is seen is")
{
    Bookkeeper desk;
    desk.shipped(10);
    desk.goesTo(u"invoices"_s, u"run"_s);
    REQUIRE(runTable(desk, 1));
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"issueInvoices"_s).isEnabled(); }));
    auto &until = desk.its<QLineEdit>(u"runUntil"_s);
    until.setFocus();
    until.selectAll();
    desk.types(u"01.11.2026"_s);
    CHECK(!desk.its<QAction>(u"issueInvoices"_s).isEnabled());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(
        comesTrue([&] { return desk.its<QLabel>(u"runEmpty"_s).isVisible(); })); // without leaving the field
    CHECK(issued(desk) == u"0.00"_s);
    until.selectAll();
    desk.types(u"so"_s);
    CHECK(desk.its<QLabel>(u"runSummary"_s).text().contains(u"up to which day"_s));
    until.selectAll();
    desk.types(u"24.11.2026"_s);
    REQUIRE(runTable(desk, 1));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(comesTrue([&] { return issued(desk) == u"5.95"_s; }));
}

TEST_CASE("what may not stand on one invoice makes a row for each, and each can be seen and opened")
{
    Bookkeeper desk;
    desk.shipped(10);
    const QByteArray other = desk.shop.order(20, R"(,"payBy":"directDebit")").toUtf8();
    desk.shop.say(R"({"do":"delivery.ship","order":")" + other + R"("})");
    desk.goesTo(u"invoices"_s, u"run"_s);
    REQUIRE(runTable(desk, 2));
    auto &joined = desk.its<QComboBox>(u"runJoined"_s);
    joined.setFocus();
    desk.key(Qt::Key_Down); // one invoice a customer
    REQUIRE(comesTrue([&] { return desk.its<QAction>(u"issueInvoices"_s).isEnabled(); }));
    QTableWidget *table = runTable(desk, 2);
    REQUIRE(table);
    CHECK(table->item(0, RunTable::Order)->text() != table->item(1, RunTable::Order)->text());
    CHECK(table->item(0, RunTable::Gross)->text() == u"5.95"_s);
    CHECK(table->item(1, RunTable::Gross)->text() == u"11.90"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] {
        return table->item(0, RunTable::Check)->text().startsWith(u"RE-"_s) &&
               table->item(1, RunTable::Check)->text().startsWith(u"RE-"_s);
    }));
    const QString second = table->item(1, RunTable::Check)->text();
    CHECK(second != table->item(0, RunTable::Check)->text());
    table->setFocus();
    choose(*table, 1);
    desk.key(Qt::Key_Return);
    CHECK(comesTrue([&] { return desk.page().title() == second; }));
}

} // namespace kontorist::test::run_plan
