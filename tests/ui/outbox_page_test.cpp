#include "tests/support/own_settings.h"
#include "tests/ui/page_screen.h"
#include "ui/lists/bulk_run.h"
#include "ui/outbox/outbox_page.h"
#include "ui/settings/settings_page.h"

#include <QDir>
#include <QFile>
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

TEST_CASE("without a mail account nothing is sent, and the page says what is missing")
{
    const OwnSettings own;
    Mailing shop;
    PageScreen<OutboxPage> screen(*shop.company);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.complaints.isEmpty(); }));
    CHECK(screen.complaints.last().startsWith(u"No mail account is set up."));
    CHECK(hasRows(named<QTableView>(screen.page, u"outboxTable"_s), 2));
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
