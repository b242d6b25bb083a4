#include "core/returns/return_list_store.h"
#include "tests/ui/warehouse.h"
#include "ui/returns/return_entry_page.h"
#include "ui/returns/return_page.h"
#include "ui/returns/return_source.h"
#include "ui/returns/returns_page.h"
#include "ui/text/language.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace kontorist::test::returns_page_test {

namespace {

struct Sold
{
    explicit Sold(Shop &shop)
    {
        order = shop.order(10);
        note = shop.say(R"({"do":"delivery.ship","order":")" + order.toUtf8() + R"("})")[u"deliveryNote"_s]
                   .toString();
        invoice = shop.say(R"({"do":"invoice.issue","order":")" + order.toUtf8() + R"("})")[u"invoice"_s]
                      .toString();
    }
    QString order, note, invoice;
};

/// A page in a window, with what it said and where it wanted to go.
template<class Shown>
struct On
{
    On(Shop &shop, const QString &record, const QString &with = {})
        : settings(shop.folder.filePath(u"returns.ini"_s), QSettings::IniFormat),
          page(*shop.company, settings, Place{u"returns"_s, record, with})
    {
        QObject::connect(&page, &Page::goWanted, &page, [this](const Place &place) { places.append(place); });
        QObject::connect(&page, &Page::told, &page, [this](const QString &sentence) { told = sentence; });
        QObject::connect(&page, &Page::complained, &page,
                         [this](const QString &sentence) { complained = sentence; });
        page.resize(1100, 700);
        showActive(page);
        page.comeTo({u"returns"_s, record, with});
        page.focusFirst();
    }
    QAction &action(const char *name)
    {
        return *page.template findChild<QAction *>(QString::fromLatin1(name));
    }
    QLineEdit *edit(const QString &name) { return page.template findChild<QLineEdit *>(name); }

    QSettings settings;
    Shown page;
    QList<Place> places;
    QString told;
    QString complained;
};

/// Why the first line of the newest return comes back, as it is stored.
QString reasonOf(Shop &shop)
{
    QString reason;
    shop.company->ask(
        shop.company.get(),
        [](const Database &database) { return return_list_store::list(database, {}).value(0).reason; },
        [&](const QString &stored) { reason = stored; });
    comesTrue([&] { return !reason.isEmpty(); });
    return reason;
}

} // namespace

TEST_CASE("a parcel comes back: the note is scanned, a quantity typed, and the arrival is booked")
{
    Shop shop;
    const Sold sold(shop);
    On<ReturnEntryPage> screen(shop, u"new"_s);
    CHECK(!screen.action("bookReturn").isEnabled());
    REQUIRE(screen.edit(u"returnDocument"_s)->hasFocus());
    type(screen.page, sold.note + u'\n');
    REQUIRE(comesTrue([&] { return screen.edit(u"coming-1"_s) && screen.edit(u"coming-1"_s)->hasFocus(); }));
    CHECK(named<QLabel>(screen.page, u"returnAbout"_s).text().contains(sold.order));
    type(screen.page, u"2"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(screen.places.isEmpty()); // nobody has said why: the program does not guess
    REQUIRE(screen.edit(u"reason-1"_s)->hasFocus());
    CHECK(named<QLabel>(screen.page, u"reason-1Trouble"_s).isVisible());
    press(screen.page, Qt::Key_Down); // the usual ones
    press(screen.page, Qt::Key_Down);
    press(screen.page, Qt::Key_Down);
    press(screen.page, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    auto *condition = screen.page.findChild<QComboBox *>(u"condition-1"_s);
    condition->setCurrentIndex(1); // back into stock
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return !screen.places.isEmpty(); }));
    CHECK(screen.complained.isEmpty());
    CHECK(reasonOf(shop) == u"defective");
    const QString number = screen.places.first().record;
    const QJsonObject shown = shop.say(R"({"do":"return.show","return":")" + number.toUtf8() + R"("})");
    CHECK(shown[u"state"_s].toString() == u"inspected");
    CHECK(!screen.edit(u"coming-1"_s)); // the page is free for the next one
}

TEST_CASE("quantities stay with the document that they were typed for")
{
    Shop shop;
    const Sold first(shop), second(shop); // their lines look the same
    On<ReturnEntryPage> screen(shop, u"new"_s, first.note);
    REQUIRE(comesTrue([&] { return screen.edit(u"coming-1"_s); }));
    screen.edit(u"coming-1"_s)->setFocus();
    type(screen.page, u"3\twrong size"_s);
    const auto scan = [&](const QString &number) {
        screen.edit(u"returnDocument"_s)->setFocus();
        screen.edit(u"returnDocument"_s)->selectAll();
        type(screen.page, number + u'\n');
        return comesTrue([&] {
            return named<QLabel>(screen.page, u"returnAbout"_s).text().startsWith(number) &&
                   screen.edit(u"coming-1"_s)->hasFocus();
        });
    };
    REQUIRE(scan(second.note));
    CHECK(screen.edit(u"coming-1"_s)->text().isEmpty());
    CHECK(screen.edit(u"reason-1"_s)->text().isEmpty());
    CHECK(!screen.action("bookReturn").isEnabled());
    REQUIRE(scan(first.note)); // nothing typed is lost
    CHECK(screen.edit(u"coming-1"_s)->text() == u"3");
    CHECK(screen.edit(u"reason-1"_s)->text() == u"wrong size");
}

TEST_CASE("another number in the field is looked up before anything is booked")
{
    Shop shop;
    const Sold first(shop), second(shop);
    On<ReturnEntryPage> screen(shop, u"new"_s, first.note);
    REQUIRE(comesTrue([&] { return screen.edit(u"coming-1"_s); }));
    screen.edit(u"coming-1"_s)->setFocus();
    type(screen.page, u"3\tx"_s);
    screen.edit(u"returnDocument"_s)->setText(second.note);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    CHECK(comesTrue(
        [&] { return named<QLabel>(screen.page, u"returnAbout"_s).text().startsWith(second.note); }));
    CHECK(screen.places.isEmpty());
}

TEST_CASE("a reason is stored in one language, whatever the screen speaks; a person's own as he wrote it")
{
    const Language german(u"de"_s);
    Shop shop;
    const Sold sold(shop);
    On<ReturnEntryPage> screen(shop, u"new"_s, sold.note);
    REQUIRE(comesTrue([&] { return screen.edit(u"coming-1"_s); }));
    screen.edit(u"coming-1"_s)->setFocus();
    type(screen.page, u"2\tdefekt"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return !screen.places.isEmpty(); }));
    CHECK(reasonOf(shop) == u"defective");
    On<ReturnPage> page(shop, screen.places.first().record);
    const auto &lines = named<QTableView>(page.page, u"returnPieces"_s);
    REQUIRE(comesTrue([&] { return lines.model()->rowCount() == 1; }));
    CHECK(lines.model()->index(0, 5).data().toString() == u"defekt");
}

TEST_CASE("an invoice leads to what it billed, and more than was delivered cannot come back")
{
    Shop shop;
    const Sold sold(shop);
    On<ReturnEntryPage> screen(shop, u"new"_s, sold.invoice);
    REQUIRE(comesTrue([&] { return screen.edit(u"coming-1"_s); }));
    screen.edit(u"coming-1"_s)->setFocus();
    type(screen.page, u"11"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    CHECK(screen.places.isEmpty());
    CHECK(screen.edit(u"coming-1"_s)->hasFocus());
    CHECK(screen.edit(u"coming-1"_s)->text() == u"11"); // what was typed stays
}

TEST_CASE("what nobody knows is said at the field, and stays there")
{
    Shop shop;
    On<ReturnEntryPage> screen(shop, u"new"_s);
    type(screen.page, u"LS-1999-1\n"_s);
    REQUIRE(comesTrue([&] {
        const auto *trouble = screen.page.findChild<QLabel *>(u"returnDocumentTrouble"_s);
        return trouble && trouble->isVisible() && trouble->text().contains(u"LS-1999-1");
    }));
    CHECK(screen.edit(u"returnDocument"_s)->text() == u"LS-1999-1");
}

TEST_CASE("an announced return is booked when it comes, and settled after a look at what that posts")
{
    Shop shop;
    const Sold sold(shop);
    const QString number =
        shop.say(R"({"do":"return.open","order":")" + sold.order.toUtf8() +
                 R"(","lines":[{"line":1,"quantity":2,"reason":"defective"}]})")[u"return"_s]
            .toString();
    On<ReturnPage> screen(shop, number);
    REQUIRE(comesTrue([&] { return screen.edit(u"coming-1"_s); }));
    CHECK(screen.action("settleReturn").toolTip().contains(u"arrived"));
    press(screen.page, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(screen.edit(u"coming-1"_s)->text() == u"2");
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return screen.action("settleReturn").isEnabled(); }));
    CHECK(!screen.edit(u"coming-1"_s));
    press(screen.page, Qt::Key_E, Qt::ControlModifier);
    const auto &preview = named<QLabel>(screen.page, u"returnEndingPreview"_s);
    REQUIRE(comesTrue([&] { return preview.text().contains(sold.invoice); }));
    CHECK(preview.text().contains(u"by 1.19"));
    CHECK(!named<QPushButton>(screen.page, u"settleReturnButton"_s).isVisible()); // one of them is enough
    CHECK(preview.text().contains(u"open on it falls by 1.19"));
    // What is kept back is reckoned by the company, on the prices of the invoice: 0.50 net of 1.00 are left.
    screen.edit(u"deduction"_s)->setFocus();
    type(screen.page, u"0.50"_s);
    REQUIRE(comesTrue([&] { return preview.text().contains(u"0.60") || preview.text().contains(u"0.59"); }));
    const QString foreseen = preview.text();
    screen.edit(u"deduction"_s)->selectAll();
    type(screen.page, u"5"_s);
    CHECK(comesTrue([&] { return !named<QPushButton>(screen.page, u"returnEndingConfirm"_s).isEnabled(); }));
    screen.edit(u"deduction"_s)->selectAll();
    type(screen.page, u"0.50"_s);
    REQUIRE(comesTrue([&] { return preview.text() == foreseen; }));
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return screen.told.contains(number); }));
    const auto &documents = named<QTableView>(screen.page, u"returnDocuments"_s);
    REQUIRE(comesTrue([&] { return documents.model()->rowCount() == 2; }));
    const QString correction = documents.model()->index(1, 1).data().toString();
    CHECK(correction.startsWith(u"RK-"));
    const QString open = shop.say(R"({"do":"openitems.list"})")[u"total"_s].toString();
    CHECK(foreseen.contains(QString::number(5.95 - open.toDouble(), 'f', 2)));
    CHECK(!screen.action("bookArrival").isEnabled());
    const QJsonObject shown = shop.say(R"({"do":"return.show","return":")" + number.toUtf8() + R"("})");
    CHECK(shown[u"state"_s].toString() == u"settled");
}

TEST_CASE("returns are listed by what has to be done with them, and an empty list says how one begins")
{
    const Language german(u"de"_s);
    Shop shop;
    QSettings settings(shop.folder.filePath(u"list.ini"_s), QSettings::IniFormat);
    ReturnsPage page(*shop.company, settings);
    QList<Place> places;
    QObject::connect(&page, &Page::goWanted, &page, [&](const Place &place) { places.append(place); });
    page.resize(1100, 600);
    showActive(page);
    const auto &empty = named<QLabel>(page, u"returnEmpty"_s);
    REQUIRE(comesTrue([&] { return empty.isVisible(); }));
    CHECK(empty.text().contains(u"Lieferschein"));
    press(page, Qt::Key_N, Qt::ControlModifier);
    CHECK(places.contains(Place{u"returns"_s, u"new"_s, {}}));
    const Sold sold(shop);
    shop.say(R"({"do":"return.open","order":")" + sold.order.toUtf8() +
             R"(","lines":[{"line":1,"quantity":2,"reason":"defekt"}]})");
    const auto &table = named<QTableView>(page, u"returnTable"_s);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() == 1; }));
    CHECK(table.model()->index(0, ReturnSource::State).data().toString() == u"Angekündigt");
    CHECK(table.model()->index(0, ReturnSource::Reason).data().toString() == u"defekt");
}

} // namespace kontorist::test::returns_page_test
