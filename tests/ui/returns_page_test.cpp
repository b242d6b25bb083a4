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
    auto *condition = screen.page.findChild<QComboBox *>(u"condition-1"_s);
    condition->setCurrentIndex(1); // back into stock
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return !screen.places.isEmpty(); }));
    CHECK(screen.complained.isEmpty());
    const QString number = screen.places.first().record;
    const QJsonObject shown = shop.say(R"({"do":"return.show","return":")" + number.toUtf8() + R"("})");
    CHECK(shown[u"state"_s].toString() == u"inspected");
    CHECK(!screen.edit(u"coming-1"_s)); // the page is free for the next one
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
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return screen.told.contains(number); }));
    const auto &documents = named<QTableView>(screen.page, u"returnDocuments"_s);
    REQUIRE(comesTrue([&] { return documents.model()->rowCount() == 2; }));
    const QString correction = documents.model()->index(1, 1).data().toString();
    CHECK(correction.startsWith(u"RK-"));
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
