#include "tests/ui/shop.h"
#include "ui/orders/order_source.h"
#include "ui/orders/orders_page.h"
#include "ui/text/language.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace kontorist::test {

namespace {

/// The page in a window, as a person has it before himself.
struct OrdersPageScreen
{
    explicit OrdersPageScreen(Shop &shop)
        : settings(shop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
          page(*shop.company, settings),
          filter(page.findChild<QLineEdit *>(u"orderFilter"_s)),
          table(page.findChild<QTableView *>(u"orderTable"_s)),
          views(page.findChild<QTabBar *>(u"orderViews"_s)),
          empty(page.findChild<QLabel *>(u"orderEmpty"_s))
    {
        QObject::connect(&page, &Page::summaryChanged, &page,
                         [this](const QString &text) { summary = text; });
        page.resize(1100, 600);
        page.show();
        page.activateWindow();
        page.focusFirst();
    }

    bool shows(int rows)
    {
        return comesTrue([&] { return table->model()->rowCount() == rows; });
    }
    /// As a click on the row does. selectRow() asks the keyboard, and a Ctrl that an earlier test has pressed would
    /// take the row out again.
    void choose(int row)
    {
        table->selectionModel()->setCurrentIndex(
            table->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString first(OrderSource::Column column) const
    {
        return table->model()->index(0, column).data().toString();
    }

    QSettings settings;
    OrdersPage page;
    QLineEdit *filter;
    QTableView *table;
    QTabBar *views;
    QLabel *empty;
    QString summary;
};

} // namespace

TEST_CASE("the keyboard alone filters, walks into the list and comes back")
{
    Shop shop;
    const QString first = shop.order(1);
    shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":1}]})");
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(2));
    QTest::keyClick(screen.table, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(screen.filter->hasFocus());
    QTest::keyClicks(screen.filter, u"sommer"_s);
    REQUIRE(screen.shows(1));
    CHECK(screen.first(OrderSource::Number) == first);
    QTest::keyClick(screen.filter, Qt::Key_Down);
    CHECK(screen.table->hasFocus());
    CHECK(screen.table->selectionModel()->selectedRows().size() == 1);
    QTest::keyClick(screen.table, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(screen.filter, Qt::Key_Escape);
    CHECK(screen.table->hasFocus());
    CHECK(screen.shows(2));
}

TEST_CASE("Enter behind a filter waits for its rows, and acts on no row of the filter before")
{
    Shop shop;
    const QString mine = shop.order(1, R"(,"reference":"Tel. 22.11.")");
    const QString other = shop.order(2);
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(2));
    screen.choose(0); // the newest, which is the other one
    QStringList opened;
    QObject::connect(&screen.page.list(), &RecordList::opened, &screen.page,
                     [&](const ListRow &row) { opened.append(row.key); });
    screen.filter->setFocus();
    QTest::keyClicks(screen.filter, u"Tel. 22.11."_s);
    QTest::keyClick(screen.filter, Qt::Key_Return);
    REQUIRE(screen.table->hasFocus());
    CHECK(screen.page.list().chosen().isEmpty()); // so Ctrl+Enter releases nothing
    QTest::keyClick(screen.table, Qt::Key_Return);
    CHECK(opened.isEmpty());
    REQUIRE(screen.shows(1));
    CHECK(screen.table->selectionModel()->selectedRows().size() == 1);
    QTest::keyClick(screen.table, Qt::Key_Return);
    CHECK(opened == QStringList{mine});
}

TEST_CASE("an order is promised for the day that is still to be kept")
{
    Shop shop;
    shop.say(R"({"do":"article.add","sku":"1002","name":"Mutter M6","unit":"H87","price":"0.10"})");
    shop.say(R"({"do":"stock.expect","sku":"1002","quantity":50,"expectedOn":"2026-12-10","from":"BE-1"})");
    const QByteArray order =
        shop.say(
                R"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":1},{"sku":"1002","quantity":1}]})")
            [u"order"_s]
                .toString()
                .toUtf8();
    shop.say(R"({"do":"order.release","order":")" + order + R"("})");
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(1));
    const auto promised = [&] {
        return screen.table->model()->index(0, OrderSource::Promised).data().toString();
    };
    CHECK(promised().contains(u"Nov"));
    shop.say(R"({"do":"delivery.ship","order":")" + order + R"("})");
    CHECK(comesTrue([&] { return promised().contains(u"Dec"); }));
}

TEST_CASE("the views carry their counts and are turned by keys")
{
    Shop shop;
    shop.order(1);
    shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":1}]})");
    OrdersPageScreen screen(shop);
    REQUIRE(comesTrue([&] { return screen.views->tabText(0) == u"Open 2"; }));
    CHECK(screen.views->tabText(static_cast<int>(OrderView::Deliverable)) == u"Ready 1");
    CHECK(screen.views->tabText(static_cast<int>(OrderView::Quotes)) == u"Quotes 0");
    for (int i = 0; i < static_cast<int>(OrderView::Deliverable); ++i)
        QTest::keyClick(screen.table, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(screen.views->currentIndex() == static_cast<int>(OrderView::Deliverable));
    CHECK(screen.shows(1));
}

TEST_CASE("an empty list says why and what helps")
{
    Shop shop;
    OrdersPageScreen screen(shop);
    REQUIRE(comesTrue([&] { return screen.empty->isVisible(); }));
    CHECK(screen.empty->text().startsWith(u"No orders yet."));
    shop.order(1);
    CHECK(comesTrue([&] { return screen.table->isVisible(); }));
    screen.filter->setText(u"nobody"_s);
    REQUIRE(comesTrue([&] { return screen.empty->isVisible(); }));
    CHECK(screen.empty->text().contains(u"“nobody”"));
}

TEST_CASE("what another action does is on the screen within a second, and the selection stays")
{
    Shop shop;
    const QString first = shop.order(1);
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(1));
    screen.choose(0);
    shop.order(2);
    REQUIRE(QTest::qWaitFor([&] { return screen.table->model()->rowCount() == 2; }, 1000));
    const QModelIndexList chosen = screen.table->selectionModel()->selectedRows();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().data().toString() == first);
}

TEST_CASE("several chosen rows are summed in the status bar and copied as a table")
{
    Shop shop;
    shop.order(2);
    shop.order(3);
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(2));
    CHECK(comesTrue([&] { return screen.summary == u"2 orders"; }));
    screen.table->selectAll();
    CHECK(screen.summary == u"2 selected · 2.98\u00a0€");
    QTest::keyClick(screen.table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().count(u'\t') == screen.table->model()->columnCount() - 1);
}

TEST_CASE("Ctrl+T sorts by one column after the other, and Ctrl+Shift+T turns the order round")
{
    Shop shop;
    const QString first = shop.order(1);
    const QString second = shop.order(2);
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(2));
    QTest::keyClick(screen.table, Qt::Key_T, Qt::ControlModifier);
    CHECK(screen.first(OrderSource::Number) == first);
    QTest::keyClick(screen.table, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(screen.first(OrderSource::Number) == second);
}

TEST_CASE("the list speaks German, and no head is cut off")
{
    const Language german(u"de"_s);
    Shop shop;
    shop.order(2500);
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(1));
    CHECK(screen.first(OrderSource::Date) == u"24.11.2026");
    CHECK(screen.first(OrderSource::Gross) == u"1.487,50");
    CHECK(screen.first(OrderSource::State) == u"Versandbereit");
    const QHeaderView *head = screen.table->horizontalHeader();
    for (int i = 0; i < screen.table->model()->columnCount(); ++i) {
        INFO(i);
        CHECK(head->sectionSize(i) >= head->sectionSizeHint(i));
        const QString text = screen.table->model()->index(0, i).data().toString();
        CHECK(head->sectionSize(i) >= screen.table->fontMetrics().horizontalAdvance(text));
    }
}

TEST_CASE("everything that takes the focus has a name, for tests and for who cannot see it")
{
    Shop shop;
    shop.order(1);
    OrdersPageScreen screen(shop);
    REQUIRE(screen.shows(1));
    int focusable = 0;
    for (QWidget *widget : screen.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        ++focusable;
        INFO(widget->metaObject()->className());
        CHECK(!widget->objectName().isEmpty());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK(!accessible->text(QAccessible::Name).isEmpty());
    }
    CHECK(focusable >= 3);
}

TEST_CASE("view and columns are remembered")
{
    Shop shop;
    {
        OrdersPageScreen screen(shop);
        screen.views->setCurrentIndex(static_cast<int>(OrderView::All));
        screen.table->horizontalHeader()->resizeSection(OrderSource::Number, 222);
    }
    OrdersPageScreen again(shop);
    CHECK(again.views->currentIndex() == static_cast<int>(OrderView::All));
    CHECK(again.table->horizontalHeader()->sectionSize(OrderSource::Number) == 222);
}

} // namespace kontorist::test
