#include "app/commands/door.h"
#include "core/party/party_store.h"
#include "tests/ui/page_screen.h"
#include "ui/customers/customer_page.h"
#include "ui/widgets/field.h"

#include <QLineEdit>

namespace kontorist::test::shared_record_test {

namespace {

/// Two desks at one company on a server, each with the page of the same customer before it.
struct TwoDesks
{
    TwoDesks()
        : other(Kind::PostgreSQL),
          first([this] { return OpenCompany::open(other.target, other.clock, u"one"_s); }, &doorOf,
                other.clock),
          second([this] { return OpenCompany::open(other.target, other.clock, u"two"_s); }, &doorOf,
                 other.clock)
    {
        const QByteArray answer =
            Door(other.session)
                .answer(
                    R"({"do":"party.add","name":"Kern","street":"Ring 3","postcode":"04109","city":"Leipzig","country":"DE"})");
        REQUIRE(answer.contains("\"ok\":true"));
    }

    Party party() { return *party_store::find(other.database(), u"10001"_s); }

    TestCompany other;
    CompanyThread first;
    CompanyThread second;
};

using SharedRecordScreen = PageScreen<CustomerPage>;
const Place kern{u"customers"_s, u"10001"_s, {}};

QLineEdit &line(SharedRecordScreen &screen, const QString &name)
{
    return named<QLineEdit>(screen.page, name);
}

void edit(SharedRecordScreen &screen, const QString &name, const QString &text)
{
    screen.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screen.page));
    line(screen, name).setFocus();
    line(screen, name).selectAll();
    type(screen.page, text);
}

bool isRead(SharedRecordScreen &screen)
{
    return comesTrue([&] { return line(screen, u"customerName"_s).text() == u"Kern"; });
}

} // namespace

TEST_CASE("two windows that edit different fields of one customer join their changes (PostgreSQL)",
          "[postgresql]")
{
    TwoDesks desks;
    SharedRecordScreen one(desks.first, kern), two(desks.second, kern);
    REQUIRE(isRead(one));
    REQUIRE(isRead(two));
    edit(one, u"customerPhone"_s, u"0341 1"_s);
    edit(two, u"customerEmail"_s, u"kern@kern.example"_s);
    press(two.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return desks.party().email == u"kern@kern.example"; }));
    // What the other wrote is here within two seconds; what is being typed, and the cursor, stay.
    REQUIRE(
        QTest::qWaitFor([&] { return line(one, u"customerEmail"_s).text() == u"kern@kern.example"; }, 2000));
    CHECK(line(one, u"customerPhone"_s).text() == u"0341 1");
    CHECK(line(one, u"customerPhone"_s).cursorPosition() == 6);
    edit(one, u"customerStreet"_s, u"Ring 4"_s);
    press(one.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return desks.party().address.street == u"Ring 4"; }));
    CHECK(desks.party().phone == u"0341 1");
    CHECK(desks.party().email == u"kern@kern.example");
    CHECK(one.complaints.isEmpty());
}

TEST_CASE("where two windows changed the same field both values are shown, and a person decides (PostgreSQL)",
          "[postgresql]")
{
    TwoDesks desks;
    SharedRecordScreen one(desks.first, kern), two(desks.second, kern);
    REQUIRE(isRead(one));
    REQUIRE(isRead(two));
    edit(one, u"customerPhone"_s, u"0341 1"_s);
    edit(two, u"customerPhone"_s, u"0341 2"_s);
    press(two.page, Qt::Key_S, Qt::ControlModifier);
    auto &trouble = named<QLabel>(one.page, u"customerPhoneTrouble"_s);
    REQUIRE(comesTrue([&] { return trouble.isVisible(); }));
    CHECK(trouble.text().contains(u"0341 2"_s));
    CHECK(line(one, u"customerPhone"_s).text() == u"0341 1");

    SECTION("his own, with Ctrl+S")
    {
        one.page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&one.page));
        press(one.page, Qt::Key_S, Qt::ControlModifier);
        CHECK(comesTrue([&] { return desks.party().phone == u"0341 1"; }));
        CHECK(comesTrue([&] { return line(two, u"customerPhone"_s).text() == u"0341 1"; }));
    }
    SECTION("the other's, with Ctrl+Shift+D")
    {
        one.page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&one.page));
        press(one.page, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(line(one, u"customerPhone"_s).text() == u"0341 2");
        CHECK(!trouble.isVisible());
        CHECK(desks.party().phone == u"0341 2");
    }
}

TEST_CASE("what comes of a conflict moves the keyboard nowhere: by then it is elsewhere")
{
    Shop shop;
    SharedRecordScreen screen(*shop.company, kern);
    auto &phone = line(screen, u"customerPhone"_s);
    REQUIRE(comesTrue([&] { return line(screen, u"customerName"_s).text() == u"Bäckerei Sommer GmbH"; }));
    edit(screen, u"customerPhone"_s, u"0341 1"_s);
    // Said by another, and not yet read here.
    bool isChanged = false;
    shop.company->act(&screen.page,
                      {u"party.change"_s, {{u"number"_s, u"10001"_s}, {u"email"_s, u"a@b.example"_s}}},
                      [&](const Answer &answer) { isChanged = answer.isOk; });
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    edit(screen, u"customerCreditLimit"_s, u"nonsense"_s);
    phone.setFocus();
    REQUIRE(comesTrue([&] { return line(screen, u"customerEmail"_s).text() == u"a@b.example"; }));
    QTest::qWait(200);
    CHECK(isChanged);
    CHECK(phone.hasFocus());
    CHECK(line(screen, u"customerCreditLimit"_s).text() == u"nonsense");
}

} // namespace kontorist::test::shared_record_test
