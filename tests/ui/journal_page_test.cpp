#include "tests/ui/page_screen.h"
#include "ui/journal/journal_page.h"
#include "ui/journal/journal_source.h"
#include "ui/text/event_text.h"
#include "ui/text/language.h"

#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>

namespace kontorist::test::journal_page_test {

using JournalScreen = PageScreen<JournalPage>;

TEST_CASE("the journal says who did what to which record, newest first, and opens the record")
{
    Shop shop;
    const QString order = shop.order(1);
    JournalScreen screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"journalTable"_s);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() >= 7; }));
    CHECK(cellOf(table, 0, JournalSource::What) == u"Order released");
    CHECK(cellOf(table, 0, JournalSource::Record) == order);
    CHECK(cellOf(table, 0, JournalSource::Who) == u"Hanna Muster");
    CHECK(cellOf(table, 0, JournalSource::When).endsWith(u"09:00:00"));
    table.selectRow(0);
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.wanted.size() == 1);
    CHECK(screen.wanted.first() == Place{u"orders"_s, order, {}});
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("the journal of one record: by the number that is typed, by F3, and when it is asked for")
{
    Shop shop;
    const QString order = shop.order(1);
    shop.order(2);
    JournalScreen screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"journalTable"_s);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() >= 9; }));
    press(screen.page, Qt::Key_F, Qt::ControlModifier);
    type(screen.page, order);
    REQUIRE(hasRows(table, 2));
    press(screen.page, Qt::Key_Escape);
    screen.page.comeTo({u"journal"_s, {}, u"10001"_s});
    REQUIRE(hasRows(table, 1));
    CHECK(cellOf(table, 0, JournalSource::What) == u"Customer added");
}

TEST_CASE("every event that the core writes into the journal has its words in both languages")
{
    // a field of a row of a list is named after its list, and no event
    static const QRegularExpression eventName(
        uR"re(u"((?!texts|instalments)[a-z]+\.(?!xml)[a-zA-Z]+)"_s)re"_s);
    QStringList events;
    QDirIterator sources(QStringLiteral(TEST_DATA "/../../core"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        REQUIRE(source.open(QIODevice::ReadOnly));
        auto found = eventName.globalMatch(QString::fromUtf8(source.readAll()));
        while (found.hasNext())
            events.append(found.next().captured(1));
    }
    CHECK(events.size() > 40);
    for (const QString &code : Language::spoken()) {
        const Language language(code);
        for (const QString &what : std::as_const(events)) {
            INFO(code.toStdString() << ' ' << what.toStdString());
            CHECK(event_text::event(what) != what);
        }
    }
    CHECK(event_text::facts(R"({"reason":"","by":"print"})") == u"by: print");
    CHECK(event_text::facts(R"({"phone":["1","2"],"reason":"ask"})") == u"telephone: 1 → 2 · reason: ask");
    const Language german(u"de"_s);
    CHECK(event_text::facts(R"({"amount":"1234.50","price":["0.5","1"]})") ==
          u"Betrag: 1.234,50 · Preis: 0,5 → 1");
    CHECK(event_text::event(u"unheard.of"_s) == u"unheard.of");
}

} // namespace kontorist::test::journal_page_test
