#include "tests/ui/page_screen.h"
#include "ui/orders/order_page.h"
#include "ui/orders/orders_page.h"
#include "ui/print/document_view.h"
#include "ui/records/fact_table.h"
#include "ui/text/language.h"
#include "ui/widgets/state_chip.h"

#include <QAction>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace kontorist::test {

namespace {

/// The page of one order before a person.
struct OrderScreen
{
    OrderScreen(Shop &shop, const QString &number)
        : settings(shop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
          page(*shop.company, settings, {u"orders"_s, number, {}})
    {
        QObject::connect(&page, &Page::told, &page, [this](const QString &text) { told = text; });
        QObject::connect(&page, &Page::complained, &page, [this](const QString &text) { complaint = text; });
        QObject::connect(&page, &Page::goWanted, &page, [this](const Place &place) { wanted = place; });
        page.resize(1300, 700);
        page.show();
        page.activateWindow();
        REQUIRE(comesTrue([&] { return !state().isEmpty(); }));
        page.focusFirst();
    }

    QString state() const { return page.findChild<StateChip *>(u"orderState"_s)->word(); }
    FactTable *table(const QString &name) const { return page.findChild<FactTable *>(name); }
    bool isOn(const char *command) const
    {
        return page.findChild<QAction *>(QString::fromLatin1(command))->isEnabled();
    }
    void press(const QKeySequence &key)
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key[0].key(),
                        key[0].keyboardModifiers());
    }

    QSettings settings;
    OrderPage page;
    QString told, complaint;
    Place wanted;
};

QString entered(Shop &shop, int quantity)
{
    return shop
        .say(R"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":)" +
             QByteArray::number(quantity) + "}]}")[u"order"_s]
        .toString();
}

} // namespace

TEST_CASE("the main key of an order's page does its next step, and the page shows what became of it",
          "[order]")
{
    Shop shop;
    OrderScreen screen(shop, entered(shop, 10));
    CHECK(screen.table(u"orderLines"_s)->rows().size() == 1);
    CHECK(!screen.isOn("unreleaseOrder"));
    CHECK(screen.page.findChild<QAction *>(u"unreleaseOrder"_s)->toolTip().size() > 10);
    screen.press(QKeySequence(u"Ctrl+Return"_s));
    REQUIRE(comesTrue([&] { return screen.state() == u"Ready to ship"; }));
    CHECK(screen.told.contains(u"released"));
    CHECK(comesTrue([&] { return screen.isOn("unreleaseOrder"); }));
    screen.press(QKeySequence(u"Ctrl+Return"_s));
    CHECK(screen.wanted.room == u"warehouse");
}

TEST_CASE("what needs a reason asks for it in the page, and Esc changes nothing", "[order]")
{
    Shop shop;
    OrderScreen screen(shop, shop.order(10));
    screen.press(QKeySequence(u"Ctrl+Shift+H"_s));
    auto *reason = screen.page.findChild<QLineEdit *>(u"orderPanelReason"_s);
    REQUIRE(reason);
    CHECK(reason->hasFocus());
    screen.press(QKeySequence(u"Ctrl+Return"_s)); // without a reason nothing is sent
    CHECK(screen.told.isEmpty());
    QTest::keyClick(reason, Qt::Key_Escape);
    REQUIRE(comesTrue([&] { return !screen.page.findChild<QLineEdit *>(u"orderPanelReason"_s); }));
    CHECK(screen.state() == u"Ready to ship");

    screen.press(QKeySequence(u"Ctrl+Shift+H"_s));
    reason = screen.page.findChild<QLineEdit *>(u"orderPanelReason"_s);
    QTest::keyClicks(reason, u"asks his boss"_s);
    screen.press(QKeySequence(u"Ctrl+Return"_s));
    REQUIRE(comesTrue([&] { return screen.state() == u"On hold"; }));
    CHECK(screen.page.findChild<QLabel *>(u"orderRemarks"_s)->text().contains(u"asks his boss"));
    CHECK(screen.isOn("liftOrder"));
}

TEST_CASE("an order's page follows what other desks do, without moving the row one is on", "[order]")
{
    Shop shop;
    const QString number =
        shop.say(
                R"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":1},{"sku":"1001","quantity":2}]})")
            [u"order"_s]
                .toString();
    OrderScreen screen(shop, number);
    auto *lines = screen.table(u"orderLines"_s);
    lines->setCurrentIndex(lines->model()->index(static_cast<int>(lines->rows().size()) - 1, 2));
    const int row = lines->currentIndex().row();
    shop.say(R"({"do":"order.release","order":")" + number.toUtf8() + R"("})");
    REQUIRE(comesTrue([&] { return screen.state() == u"Ready to ship"; }));
    CHECK(lines->currentIndex().row() == row);
    CHECK(screen.table(u"orderTimeline"_s)->rows().first().cells[2].text.contains(u"elease"));
}

TEST_CASE("an order that does not exist is said in words", "[order]")
{
    Shop shop;
    QSettings settings(shop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    OrderPage page(*shop.company, settings, {u"orders"_s, u"AU-1999-00001"_s, {}});
    page.show();
    const auto *subtitle = page.findChild<QLabel *>(u"orderSubtitle"_s);
    CHECK(comesTrue([&] { return subtitle->text().contains(u"AU-1999-00001"); }));
    CHECK(page.findChild<DocumentView *>()->isHidden());
    for (const QAction *each : page.commands())
        CHECK((!each || !each->isEnabled()));
}

TEST_CASE("where a window has room for the order or its document, F9 turns from one to the other", "[order]")
{
    Shop shop;
    OrderScreen screen(shop, entered(shop, 10));
    const auto *document = screen.page.findChild<DocumentView *>();
    const QWidget *lines = screen.table(u"orderLines"_s);
    CHECK(document->isVisible());
    screen.page.resize(900, 480);
    CHECK(comesTrue([&] { return document->isHidden() && lines->isVisible(); }));
    screen.press(Qt::Key_F9);
    CHECK(comesTrue([&] { return document->isVisible() && !lines->isVisible(); }));
    screen.press(Qt::Key_Escape);
    CHECK(comesTrue([&] { return document->isHidden() && lines->isVisible(); }));
    screen.page.resize(900, 900);
    CHECK(comesTrue([&] { return document->isVisible() && lines->isVisible(); }));
}

TEST_CASE("chosen orders are released one by one; a refusal keeps no other back and is named", "[order]")
{
    Shop shop;
    entered(shop, 1);
    entered(shop, 2);
    shop.order(3); // is released already
    QSettings settings(shop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    OrdersPage page(*shop.company, settings);
    QString complaint;
    QObject::connect(&page, &Page::complained, &page, [&](const QString &text) { complaint = text; });
    page.resize(1100, 600);
    page.show();
    page.activateWindow();
    page.focusFirst();
    auto *table = page.findChild<QTableView *>(u"orderTable"_s);
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 3; }));
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !complaint.isEmpty(); }));
    CHECK(complaint.startsWith(u"2 orders released."));
    CHECK(complaint.count(u'\n') == 1);
}

TEST_CASE("what failed is asked again under the same key, and what is refused under another", "[order]")
{
    const FixedClock clock(QDate(2026, 11, 24));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QStringList keys, kinds{u"failed"_s, u"refused"_s, u"refused"_s};
    const auto door = [&](Database &) {
        return [&](const QByteArray &line, CompanyThread::Caller, const CompanyThread::Progress &,
                   const CompanyThread::Reply &reply) {
            keys.append(QJsonDocument::fromJson(line).object()[u"key"_s].toString());
            reply(R"({"ok":false,"text":"No.","kind":")" + kinds[keys.size() - 1].toLatin1() + "\"}");
        };
    };
    const auto open = [&] { return OpenCompany::createScratch(folder.filePath(u"a.kontorist"_s), clock); };
    CompanyThread company(open, door, clock);
    /// Asks for the same each time.
    struct Asking final : CommandPage
    {
        explicit Asking(CompanyThread &thread) : CommandPage(thread, u"asking"_s) {}
        QString title() const override { return {}; }
        void focusFirst() override {}
        void ask()
        {
            act({u"order.release"_s, {{u"order"_s, u"AU-1"_s}}}, [](const Answer &) {});
        }
    } page(company);
    int refusals = 0;
    QObject::connect(&page, &Page::complained, &page, [&] { ++refusals; });
    for (int i = 1; i <= 3; ++i) {
        page.ask();
        REQUIRE(comesTrue([&] { return refusals == i; }));
    }
    CHECK(keys[0] == keys[1]);
    CHECK(keys[1] != keys[2]);
}

TEST_CASE("an order's commands are off until it is read", "[order]")
{
    Shop shop;
    const QString number = entered(shop, 10);
    QSettings settings(shop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    OrderPage page(*shop.company, settings, {u"orders"_s, number, {}});
    for (const char *name : {"orderGoOn", "changeOrder", "holdOrder", "orderCustomer"}) {
        INFO(name);
        CHECK(!named<QAction>(page, QString::fromLatin1(name)).isEnabled());
    }
    page.show();
    CHECK(comesTrue([&] { return named<QAction>(page, u"orderGoOn"_s).isEnabled(); }));
}

TEST_CASE("the sums of an order name its percentages, and what they come to", "[order]")
{
    Shop shop;
    const QJsonObject added = shop.say(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":100}],"allowances":[{"reason":"Rabatt","percent":"10"}]})");
    OrderScreen screen(shop, added[u"order"_s].toString());
    const QList<ListRow> &sums = screen.table(u"orderSums"_s)->rows();
    REQUIRE(!sums.isEmpty());
    CHECK(sums[0].cells[0].text == u"Rabatt 10 %");
    CHECK(sums[0].cells[1].number == -500);
    CHECK(sums[1].cells[1].number == 4500);
}

TEST_CASE("a confirmation that was sent is shown beside its order", "[order]")
{
    Shop shop;
    const QString number = entered(shop, 10);
    shop.say(R"({"do":"order.confirm","order":")" + number.toUtf8() + R"("})");
    OrderScreen screen(shop, number);
    auto *documents = screen.table(u"orderDocuments"_s);
    REQUIRE(comesTrue([&] { return documents->rows().size() == 1; }));
    documents->setFocus();
    screen.press(Qt::Key_Return);
    CHECK(screen.wanted.room.isEmpty());
    CHECK(screen.page.findChild<DocumentView *>()->document() == number + u"/1"_s);
}

TEST_CASE("an order's commands have letters of their own in every state, in both languages", "[order]")
{
    for (const QString &code : Language::spoken()) {
        const Language language(code);
        Shop shop;
        const QString number = entered(shop, 10);
        OrderScreen screen(shop, number);
        checkCommands(screen.page);
        screen.press(QKeySequence(u"Ctrl+Shift+H"_s));
        checkCommands(screen.page); // with the panel that asks for a reason
        screen.press(Qt::Key_Escape);
        for (const char *command : {"order.release", "delivery.ship", "invoice.issue"}) {
            shop.say(R"({"do":")" + QByteArray(command) + R"(","order":")" + number.toUtf8() + R"("})");
            const auto text = [&] { return named<QAction>(screen.page, u"orderGoOn"_s).text(); };
            const QString before = text();
            REQUIRE(comesTrue([&] { return text() != before; }));
            checkCommands(screen.page);
        }
    }
}

} // namespace kontorist::test
