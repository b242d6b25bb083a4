#include "core/party/party_store.h"
#include "tests/ui/page_screen.h"
#include "ui/customers/customer_page.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace kontorist::test::merge_test {

TEST_CASE("two customers become one: what goes over is shown first, and the page of the other follows")
{
    Shop shop;
    const QString twin =
        shop.say(
                R"({"do":"party.add","name":"Sommer Baeckerei","street":"Lindenweg 12","postcode":"04109","city":"Leipzig","country":"DE"})")
            [u"party"_s]
                .toString();
    shop.say(QByteArray(R"({"do":"order.add","customer":")") + twin.toUtf8() +
             R"(","lines":[{"sku":"1001","quantity":1}]})");
    PageScreen<CustomerPage> screen(*shop.company, Place{u"customers"_s, twin, {}});
    REQUIRE(comesTrue(
        [&] { return named<QLineEdit>(screen.page, u"customerName"_s).text() == u"Sommer Baeckerei"; }));
    press(screen.page, Qt::Key_J, Qt::ControlModifier);
    auto &other = named<QLineEdit>(screen.page, u"mergeInto"_s);
    REQUIRE(other.hasFocus());
    auto &confirm = named<QPushButton>(screen.page, u"mergeConfirm"_s);
    CHECK(!confirm.isEnabled());
    type(screen.page, u"10001"_s);
    REQUIRE(comesTrue([&] {
        const auto *list = screen.page.window()->findChild<QListView *>(u"mergeIntoSuggestions"_s);
        return list && list->isVisible();
    }));
    press(screen.page, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return confirm.isEnabled(); }));
    const QString preview = named<QLabel>(screen.page, u"mergePreview"_s).text();
    CHECK(preview.contains(u"Orders that go over: 1"_s));
    CHECK(preview.contains(twin));
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.wanted.isEmpty(); }));
    CHECK(screen.wanted.last().record == u"10001");
    CHECK(screen.lefts == 1);
    checkCommands(screen.page);
    checkNames(screen.page);
}

} // namespace kontorist::test::merge_test
