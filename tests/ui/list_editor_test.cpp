#include "app/commands/door.h"
#include "core/party/party_store.h"
#include "tests/ui/page_screen.h"
#include "ui/customers/customer_page.h"
#include "ui/records/list_editor.h"
#include "ui/widgets/field.h"

namespace kontorist::test::list_editor_test {

namespace {

/// Contacts that are edited where they stand, with no page around them.
struct Contacts
{
    Contacts()
        : editor(u"people"_s, u"People"_s,
                 {{u"name"_s, field(u"personName"_s)->required(), u"Jana Sommer-Hartmann"_s, true},
                  {u"phone"_s, field(u"personPhone"_s), u"0341 5550123"_s}},
                 u"None."_s)
    {
        showActive(editor);
        editor.setValue({person(u"Jana"_s, u"1"_s), person(u"Kai"_s, u"2"_s)});
        QObject::connect(&editor, &ListEditor::edited, &editor, [this] { ++edits; });
    }

    static InputField *field(const QString &name)
    {
        return new InputField(InputField::Kind::Text, name, name);
    }
    static QJsonObject person(const QString &name, const QString &phone)
    {
        return {{u"name"_s, name}, {u"phone"_s, phone}};
    }
    /// Opens it with Enter and types into its telephone.
    void types(int row, const QString &phone)
    {
        editor.table()->setFocus();
        editor.table()->setCurrentIndex(editor.table()->model()->index(row, 0));
        press(editor, Qt::Key_Return);
        named<QLineEdit>(editor, u"personPhone"_s).setFocus();
        named<QLineEdit>(editor, u"personPhone"_s).selectAll();
        type(editor, phone);
    }

    int edits = 0;
    ListEditor editor;
};

} // namespace

TEST_CASE("a row that is half typed is taken when another is opened", "[editor]")
{
    Contacts contacts;
    contacts.types(0, u"11"_s);
    contacts.types(1, u"22"_s);
    CHECK(contacts.editor.value()[0].toObject()[u"phone"_s].toString() == u"11");
    press(contacts.editor, Qt::Key_Return);
    CHECK(contacts.editor.value()[1].toObject()[u"phone"_s].toString() == u"22");
    CHECK(contacts.edits == 2);
}

TEST_CASE("a row that cannot stay as it is keeps the others closed, and the keyboard", "[editor]")
{
    Contacts contacts;
    contacts.editor.table()->setFocus();
    press(contacts.editor, Qt::Key_Insert);
    named<QLineEdit>(contacts.editor, u"personPhone"_s).setFocus();
    type(contacts.editor, u"33"_s); // a name is missing
    contacts.types(0, {});
    CHECK(contacts.editor.isTyping());
    CHECK(named<QLineEdit>(contacts.editor, u"personName"_s).text().isEmpty());
    CHECK(contacts.editor.value().size() == 2);
    CHECK(contacts.edits == 0);
}

TEST_CASE("rows that another desk puts in or takes out move no typing to a wrong row", "[editor]")
{
    Contacts contacts;
    const QJsonObject jana = Contacts::person(u"Jana"_s, u"1"_s), kai = Contacts::person(u"Kai"_s, u"2"_s);
    contacts.types(1, u"22"_s);
    SECTION("one above it is new")
    {
        contacts.editor.setValue({Contacts::person(u"Adam"_s, u"0"_s), jana, kai});
        REQUIRE(contacts.editor.settle());
        CHECK(contacts.editor.value()[2].toObject() == Contacts::person(u"Kai"_s, u"22"_s));
        CHECK(contacts.editor.value()[1].toObject() == jana);
    }
    SECTION("the one above it is gone")
    {
        contacts.editor.setValue({kai});
        REQUIRE(contacts.editor.settle());
        CHECK(contacts.editor.value() == QJsonArray{Contacts::person(u"Kai"_s, u"22"_s)});
    }
    SECTION("it is gone itself: what is typed replaces nobody")
    {
        contacts.editor.setValue({jana});
        REQUIRE(contacts.editor.settle());
        CHECK(contacts.editor.value() == QJsonArray{jana, Contacts::person(u"Kai"_s, u"22"_s)});
    }
    SECTION("it was changed elsewhere: both changes are joined")
    {
        contacts.editor.setValue({jana, Contacts::person(u"Kai Uwe"_s, u"2"_s)});
        REQUIRE(contacts.editor.settle());
        CHECK(contacts.editor.value()[1].toObject() == Contacts::person(u"Kai Uwe"_s, u"22"_s));
    }
}

TEST_CASE("what is half typed in a row is saved with its record", "[editor]")
{
    Shop shop;
    PageScreen<CustomerPage> screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    auto &name = named<QLineEdit>(screen.page, u"customerName"_s);
    REQUIRE(comesTrue([&] { return name.text() == u"Bäckerei Sommer GmbH"; }));
    auto &table = named<QTableView>(screen.page, u"contactsTable"_s);
    table.setFocus();
    press(screen.page, Qt::Key_Insert);
    type(screen.page, u"Jana Sommer"_s);
    CHECK(screen.page.holdsTyping());
    CHECK(named<QAction>(screen.page, u"save"_s).isEnabled());
    SECTION("with Ctrl+S")
    {
        press(screen.page, Qt::Key_S, Qt::ControlModifier);
        CHECK(hasRows(table, 1));
        CHECK(comesTrue([&] { return !screen.page.holdsTyping(); }));
    }
    SECTION("when the page is left")
    {
        screen.page.setFocus();
        press(screen.page, Qt::Key_Escape);
        REQUIRE(comesTrue([&] { return screen.lefts == 1; }));
    }
    const auto isThere = [](const Database &database) {
        return party_store::find(database, u"10001"_s)->contacts.size() == 1;
    };
    bool isSaved = false;
    QObject asker;
    shop.company->ask(&asker, isThere, [&](bool isKept) { isSaved = isKept; });
    CHECK(comesTrue([&] { return isSaved; }));
}

TEST_CASE("a new record whose answer was lost is saved once, however often it is tried", "[editor]")
{
    const FixedClock clock(QDate(2026, 11, 24));
    const QTemporaryDir folder;
    const auto open = [&] { return OpenCompany::createScratch(folder.filePath(u"a.kontorist"_s), clock); };
    const auto losing = [](Database &database) {
        return [real = doorOf(database), hasLost = std::make_shared<bool>(false)](
                   const QByteArray &line, CompanyThread::Caller caller,
                   const CompanyThread::Progress &progress, const CompanyThread::Reply &reply) {
            real(line, caller, progress, [&](const QByteArray &answer) {
                if (!line.contains("party.add") || std::exchange(*hasLost, true))
                    return reply(answer);
                reply(R"({"ok":false,"kind":"failed","fault":"OutcomeUnknown","text":"Nobody knows."})");
            });
        };
    };
    CompanyThread company(open, losing, clock);
    PageScreen<CustomerPage> screen(company, Place{u"customers"_s, u"new"_s, {}});
    for (const auto &[name, text] : {std::pair(u"customerName"_s, u"Kern"_s),
                                     {u"customerStreet"_s, u"Ring 3"_s},
                                     {u"customerPostcode"_s, u"04109"_s},
                                     {u"customerCity"_s, u"Leipzig"_s}}) {
        named<QLineEdit>(screen.page, name).setFocus();
        type(screen.page, text);
    }
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return screen.complaints == QStringList{u"Nobody knows."_s}; }));
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.wanted.isEmpty() || screen.lefts > 0; }));
    qint64 parties = -1;
    QObject asker;
    company.ask(
        &asker, [](const Database &database) { return database.number(u"SELECT COUNT(*) FROM party"_s); },
        [&](qint64 count) { parties = count; });
    REQUIRE(comesTrue([&] { return parties >= 0; }));
    CHECK(parties == 1);
}

} // namespace kontorist::test::list_editor_test
