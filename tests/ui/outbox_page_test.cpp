#include "tests/support/own_settings.h"
#include "tests/ui/page_screen.h"
#include "ui/lists/bulk_run.h"
#include "ui/outbox/outbox_page.h"
#include "ui/settings/settings_page.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

namespace kontorist::test::outbox_page_test {

namespace {

constexpr int mailTopic = 9;

/// Two confirmations that wait to be mailed.
struct Mailing : Shop
{
    Mailing()
    {
        say(R"({"do":"party.change","number":"10001","email":"einkauf@sommer.example","output":"email"})");
        for (const QString &number : {order(1), order(2)})
            say(R"({"do":"order.confirm","order":")" + number.toUtf8() + R"("})");
    }
};

// As soon as the first row may be treated so, it is.
void treatFirst(Page &page, const QString &command)
{
    auto &table = named<QTableView>(page, u"outboxTable"_s);
    auto &action = named<QAction>(page, command);
    REQUIRE(comesTrue([&] {
        table.selectionModel()->setCurrentIndex(
            table.model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return action.isEnabled() && !page.findChild<BulkRun *>()->isRunning(); // one at a time
    }));
    action.trigger();
}

} // namespace

TEST_CASE(
    "what waits for the mail stands in the outbox; a person says what went another way or is not wanted")
{
    const OwnSettings own;
    Mailing shop;
    PageScreen<OutboxPage> screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"outboxTable"_s);
    REQUIRE(hasRows(table, 2));
    CHECK(cellOf(table, 0, 0) == u"AU-2026-00002/1");
    CHECK(cellOf(table, 0, 4) == u"waits");
    treatFirst(screen.page, u"outboxDone"_s);
    REQUIRE(hasRows(table, 1));
    treatFirst(screen.page, u"outboxCancel"_s);
    REQUIRE(hasRows(table, 0));
    named<QTabBar>(screen.page, u"outboxViews"_s).setCurrentIndex(4);
    REQUIRE(hasRows(table, 2));
    CHECK(cellOf(table, 0, 4) == u"went out");
    CHECK(cellOf(table, 1, 4) == u"given up");
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("what cannot be sent now says why at the button: no account, nothing due; and is on when it can")
{
    const OwnSettings own;
    Mailing shop;
    PageScreen<OutboxPage> screen(*shop.company);
    auto &send = named<QAction>(screen.page, u"outboxSend"_s);
    CHECK(comesTrue([&] { return send.toolTip().startsWith(u"No mail account is set up."); }));
    CHECK(!send.isEnabled());
    shop.say(R"({"do":"mail.set","server":"localhost","port":9,"security":"none","sender":"a@example.com"})");
    CHECK(comesTrue([&] { return send.toolTip() == u"No letter is due to be mailed."; })); // held
    const QString entry =
        shop.say(R"({"do":"outbox.list"})")[u"entries"_s].toArray().first()[u"entry"_s].toString();
    shop.say(R"({"do":"outbox.retry","entry":")" + entry.toUtf8() + R"("})");
    CHECK(comesTrue([&] { return send.isEnabled(); }));
}

TEST_CASE("the morning of the bookkeeper: all that is chosen is printed, the oldest first, and waits no more")
{
    const OwnSettings own;
    Mailing shop;
    shop.say(R"({"do":"party.change","number":"10001","output":"print"})");
    for (const QString &number : {shop.order(3), shop.order(4)})
        shop.say(R"({"do":"order.confirm","order":")" + number.toUtf8() + R"("})");
    PageScreen<OutboxPage> screen(*shop.company);
    QStringList printed;
    screen.page.setPrinter([&](const Pages &, const PrintChoice &, const QString &title) {
        printed.append(title.section(u' ', -1));
        return std::optional<Objection>();
    });
    auto &table = named<QTableView>(screen.page, u"outboxTable"_s);
    REQUIRE(hasRows(table, 4));
    table.setFocus();
    press(screen.page, Qt::Key_A, Qt::ControlModifier);
    press(screen.page, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.told.isEmpty(); }));
    CHECK(screen.told.last() == u"2 documents were handed to the printer.");
    CHECK(printed == QStringList{u"AU-2026-00003/1"_s, u"AU-2026-00004/1"_s});
    REQUIRE(hasRows(table, 2)); // those for the mail
    CHECK(cellOf(table, 0, 3) == u"e-mail");
    CHECK(screen.complaints.isEmpty());
}

TEST_CASE("where the printer is away the run ends, says so and loses nothing; later all is printed at once")
{
    const OwnSettings own;
    Shop shop;
    for (const QString &number : {shop.order(1), shop.order(2), shop.order(3)})
        shop.say(R"({"do":"order.confirm","order":")" + number.toUtf8() + R"("})");
    PageScreen<OutboxPage> screen(*shop.company);
    int asked = 0;
    bool isThere = false;
    screen.page.setPrinter([&](const Pages &, const PrintChoice &, const QString &) {
        const bool takes = ++asked == 1 || isThere;
        return takes ? std::optional<Objection>() : Objection{Fault::PrinterFailed, u"Kontor"_s, {}};
    });
    auto &table = named<QTableView>(screen.page, u"outboxTable"_s);
    REQUIRE(hasRows(table, 3));
    CHECK(named<QAction>(screen.page, u"outboxStop"_s).toolTip() == u"Nothing is running.");
    press(screen.page, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comesTrue([&] { return !screen.complaints.isEmpty(); }));
    CHECK(screen.complaints.last().startsWith(
        u"1 document was handed to the printer.\nThe printer does not take the pages."));
    CHECK(asked == 2);
    REQUIRE(hasRows(table, 2));
    isThere = true;
    named<QAction>(screen.page, u"outboxPrintAll"_s).trigger();
    CHECK(hasRows(table, 0));
    CHECK(asked == 4);
}

TEST_CASE("a run of prints that is stopped finishes the page at the printer and begins no more")
{
    const OwnSettings own;
    Shop shop;
    for (int i = 1; i <= 4; ++i)
        shop.say(R"({"do":"order.confirm","order":")" + shop.order(i).toUtf8() + R"("})");
    PageScreen<OutboxPage> screen(*shop.company);
    screen.page.setPrinter(
        [](const Pages &, const PrintChoice &, const QString &) { return std::optional<Objection>(); });
    auto &table = named<QTableView>(screen.page, u"outboxTable"_s);
    REQUIRE(hasRows(table, 4));
    auto &stop = named<QAction>(screen.page, u"outboxStop"_s);
    QObject::connect(&screen.page, &Page::summaryChanged, &stop, [&](const QString &said) {
        if (said == u"1 of 4 done")
            stop.trigger();
    });
    named<QAction>(screen.page, u"outboxPrintAll"_s).trigger();
    REQUIRE(comesTrue([&] { return !screen.told.isEmpty(); }));
    CHECK(screen.told.last() == u"1 document was handed to the printer.");
    CHECK(hasRows(table, 3));
}

TEST_CASE("each button of the outbox is off where the rule of its action refuses the row, and says why")
{
    const OwnSettings own;
    Mailing shop;
    shop.say(R"({"do":"party.change","number":"10001","output":"print"})");
    shop.say(R"({"do":"order.confirm","order":")" + shop.order(3).toUtf8() + R"("})");
    PageScreen<OutboxPage> screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"outboxTable"_s);
    REQUIRE(hasRows(table, 3));
    const auto &print = named<QAction>(screen.page, u"outboxPrint"_s);
    const auto &retry = named<QAction>(screen.page, u"outboxRetry"_s);
    const auto &done = named<QAction>(screen.page, u"outboxDone"_s);
    const auto &cancel = named<QAction>(screen.page, u"outboxCancel"_s);
    const auto goTo = [&](int row) {
        table.selectionModel()->setCurrentIndex(
            table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    const auto choose = [&](int row, const QAction &enabled) {
        return comesTrue([&] {
            goTo(row);
            return enabled.isEnabled();
        });
    };
    REQUIRE(cellOf(table, 0, 3) == u"print");
    REQUIRE(choose(0, print));
    CHECK(!retry.isEnabled());
    CHECK(retry.toolTip() == u"AU-2026-00003/1 goes out on paper. Print it once more instead.");
    CHECK(done.isEnabled());
    REQUIRE(choose(1, retry));
    CHECK(!print.isEnabled());
    CHECK(print.toolTip().startsWith(u"AU-2026-00002/1 goes out by e-mail."));
    treatFirst(screen.page, u"outboxDone"_s);
    REQUIRE(hasRows(table, 2));
    named<QTabBar>(screen.page, u"outboxViews"_s).setCurrentIndex(3);
    REQUIRE(hasRows(table, 1));
    REQUIRE(comesTrue([&] {
        goTo(0);
        return done.toolTip().startsWith(u"AU-2026-00003/1 is done or given up");
    }));
    for (const QAction *each : {&print, &done, &cancel})
        CHECK(!each->isEnabled());
}

TEST_CASE("the mail account is set in the settings; the password goes to this person's own file")
{
    const OwnSettings own;
    Shop shop;
    PageScreen<SettingsPage> screen(*shop.company);
    named<QListWidget>(screen.page, u"settingsTopics"_s).setCurrentRow(mailTopic);
    const auto typeInto = [&](const QString &field, const QString &text) {
        auto &edit = named<QLineEdit>(screen.page, field);
        edit.setFocus();
        type(screen.page, text);
    };
    typeInto(u"mailServer"_s, u"smtp.example.com"_s);
    typeInto(u"mailUser"_s, u"buero"_s);
    typeInto(u"mailPassword"_s, u"geheim"_s);
    named<QPushButton>(screen.page, u"mailSave"_s).click();
    CHECK(named<QLineEdit>(screen.page, u"mailSender"_s).hasFocus()); // it is missing
    CHECK(screen.page.holdsTyping());
    typeInto(u"mailSender"_s, u"buero@example.com"_s);
    named<QPushButton>(screen.page, u"mailSave"_s).click();
    REQUIRE(comesTrue([&] { return screen.told.contains(u"Saved."_s); }));
    const QJsonObject account = shop.say(R"({"do":"mail.show"})");
    CHECK(account[u"server"_s].toString() == u"smtp.example.com");
    CHECK(account[u"port"_s].toInt() == 587);
    CHECK(account[u"hasPassword"_s].toBool());
    CHECK(comesTrue([&] { return named<QLineEdit>(screen.page, u"mailPassword"_s).text().isEmpty(); }));
    CHECK(!screen.page.holdsTyping());
    checkNames(screen.page);
}

TEST_CASE("a file of passwords that is damaged keeps nobody out of the settings")
{
    const OwnSettings own;
    Shop shop;
    shop.say(R"({"do":"mail.set","server":"smtp.example.com","user":"buero","sender":"buero@example.com"})");
    REQUIRE(QDir().mkpath(own.path(u"kontorist/mail"_s)));
    QFile file(own.path(u"kontorist/mail/passwords.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[");
    file.close();
    PageScreen<SettingsPage> screen(*shop.company);
    CHECK(comesTrue(
        [&] { return named<QLineEdit>(screen.page, u"mailServer"_s).text() == u"smtp.example.com"; }));
    CHECK(!shop.say(R"({"do":"mail.show"})")[u"hasPassword"_s].toBool());
}

} // namespace kontorist::test::outbox_page_test
