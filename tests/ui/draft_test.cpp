#include "core/base/json.h"
#include "tests/ui/phone.h"
#include "ui/drafts/draft_store.h"
#include "ui/entry/entry_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <cstdlib>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTabBar>

namespace kontorist::test {

namespace {

QList<Draft> draftsIn(const QString &file)
{
    const FixedClock clock{QDate(2026, 11, 24)};
    DraftStore store(file, clock);
    QObject asker;
    std::optional<QList<Draft>> drafts;
    store.list(&asker, u"order"_s, [&](const QList<Draft> &all) { drafts = all; });
    REQUIRE(comesTrue([&] { return drafts.has_value(); }));
    return *drafts;
}

QString draftFile(Phone &phone)
{
    const QDir folder(phone.shop.folder.filePath(u"drafts"_s));
    const QStringList files = folder.entryList({u"drafts-*.sqlite"_s});
    return files.isEmpty() ? QString() : folder.filePath(files.first());
}

} // namespace

TEST_CASE("a draft is kept, replaced and dropped, and only its user may read it", "[drafts]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/drafts.sqlite"_s);
    const FixedClock clock{QDate(2026, 11, 24)};
    {
        DraftStore store(file, clock);
        store.keep({u"a"_s, u"order"_s, {{u"n"_s, 1}}});
        store.keep({u"b"_s, u"order"_s, {{u"n"_s, 2}}});
        store.keep({u"c"_s, u"other"_s, {{u"n"_s, 3}}});
        store.keep({u"a"_s, u"order"_s, {{u"n"_s, 4}}});
        store.drop(u"b"_s);
    } // gone with all that was handed over
    const QList<Draft> drafts = draftsIn(file);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().key == u"a");
    CHECK(drafts.first().content[u"n"_s].toInt() == 4);
    CHECK(drafts.first().changedAt == clock.now());
    CHECK(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

TEST_CASE("nothing is made on the disk before the first draft", "[drafts]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.sqlite"_s);
    CHECK(draftsIn(file).isEmpty());
    CHECK(!QFileInfo::exists(file));
}

TEST_CASE("where no draft can be kept it is said, and typing goes on", "[drafts]")
{
    const QTemporaryDir folder;
    const QString inTheWay = folder.filePath(u"folder"_s);
    REQUIRE(QDir().mkpath(inTheWay));
    const FixedClock clock{QDate(2026, 11, 24)};
    DraftStore store(inTheWay, clock); // a folder is no file
    QString reason;
    QObject::connect(&store, &DraftStore::failed, &store, [&](const QString &why) { reason = why; });
    store.keep({u"a"_s, u"order"_s, {}});
    CHECK(comesTrue([&] { return !reason.isEmpty(); }));
}

// Run by the test below, in a process of its own that ends without a destructor.
TEST_CASE("keeps twenty drafts and is gone", "[.killed]")
{
    const FixedClock clock{QDate(2026, 11, 24)};
    DraftStore store(qEnvironmentVariable("KONTORIST_DRAFTS"), clock);
    int kept = 0;
    QObject::connect(&store, &DraftStore::kept, &store, [&] { ++kept; });
    for (int i = 1; i <= 20; ++i) {
        store.keep({u"a"_s, u"order"_s, {{u"n"_s, i}}});
        REQUIRE(comesTrue([&] { return kept == i; }));
    }
    std::_Exit(7);
}

TEST_CASE("a process that is killed loses nothing that was kept", "[drafts]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.sqlite"_s);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KONTORIST_DRAFTS"_s, file);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"[.killed]"_s});
    REQUIRE(child.waitForFinished(20'000));
    REQUIRE(child.exitCode() == 7);
    const QList<Draft> drafts = draftsIn(file);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().content[u"n"_s].toInt() == 20);
}

TEST_CASE("of what is typed at most a second is missing, whenever the program dies", "[drafts][entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n1002\n2"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    QElapsedTimer sinceKey;
    sinceKey.start();
    phone.type(u"5"_s);
    // What another process reads of the file is what would be there after a kill.
    const auto isKept = [&] {
        if (draftFile(phone).isEmpty())
            return false;
        for (const Draft &draft : draftsIn(draftFile(phone)))
            if (draft.content[u"inputs"_s][u"entryQuantity"_s].toString() == u"25")
                return true;
        return false;
    };
    CHECK(comesTrue(isKept));
    CHECK(sinceKey.elapsed() < 1000);
}

TEST_CASE("a half-typed order is there again after a restart, with its key, and goes when it is taken",
          "[drafts][entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n100"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    REQUIRE(phone.comesToSay(u"entryKept"_s, u"Draft kept"_s));
    phone.restart();
    REQUIRE(draftsIn(draftFile(phone)).size() == 1);
    const QString key = draftsIn(draftFile(phone)).first().key;
    phone.press(Qt::Key_F7);
    auto &tabs = named<QTabBar>(phone.page(), u"entryTabs"_s);
    REQUIRE(comesTrue([&] { return tabs.count() == 2; }));
    CHECK(phone.text(u"entryUnfinished"_s).startsWith(u"One order is not finished"));
    phone.press(Qt::Key_Tab, Qt::ControlModifier);
    REQUIRE(phone.lines() == 1);
    CHECK(phone.text(u"entryArticle"_s) == u"100");
    phone.type(u"2\n1\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 2; }));
    CHECK(draftsIn(draftFile(phone)).first().key == key);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    CHECK(comesTrue([&] { return draftsIn(draftFile(phone)).isEmpty(); }));
    CHECK(phone.shop.say(R"({"do":"orders.list"})")[u"rows"_s].toArray().size() == 1);
}

TEST_CASE("an order whose answer never came is asked for again with its draft, and made once",
          "[drafts][entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    REQUIRE(phone.comesToSay(u"entryKept"_s, u"Draft kept"_s));
    REQUIRE(comesTrue([&] { return draftsIn(draftFile(phone)).size() == 1; }));
    // As if the program had died between the commit and its answer.
    const Draft draft = draftsIn(draftFile(phone)).first();
    QJsonObject request = TypedOrder::read(draft.content).fields();
    request[u"do"_s] = u"order.take"_s;
    request[u"key"_s] = draft.key;
    const QString number = phone.shop.say(compact(request))[u"order"_s].toString();
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(phone.comesToSay(u"takenNumber"_s, number));
    CHECK(phone.shop.say(R"({"do":"orders.list"})")[u"rows"_s].toArray().size() == 1);
}

TEST_CASE("whoever comes back without wanting a new order sees what he was typing", "[drafts][entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n100"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    REQUIRE(phone.comesToSay(u"entryKept"_s, u"Draft kept"_s));
    phone.restart();
    phone.window->navigator()->goTo({u"order-entry"_s, {}, {}});
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    CHECK(phone.text(u"entryArticle"_s) == u"100");
    CHECK(phone.page().focusWidget()->objectName() == u"entryArticle");
}

TEST_CASE("what is discarded comes back with Ctrl+Z", "[drafts][entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    phone.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(phone.lines() == 0);
    phone.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(phone.lines() == 1);
}

} // namespace kontorist::test
