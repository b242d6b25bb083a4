#include "core/sales/order_store.h"
#include "tests/ui/page_screen.h"
#include "ui/orders/order_page.h"
#include "ui/records/fact_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kontorist::test::order_agreement_test {

namespace {

struct AgreementScreen : PageScreen<OrderPage>
{
    AgreementScreen(Shop &shop, const QString &number)
        : PageScreen<OrderPage>(*shop.company, Place{u"orders"_s, number, {}})
    {
        REQUIRE(comesTrue([&] { return !agreed(u"Terms of payment"_s).isEmpty(); }));
    }

    FactTable &table(const QString &name) { return *page.findChild<FactTable *>(name); }
    QString agreed(const QString &what)
    {
        for (const ListRow &row : table(u"orderAgreed"_s).rows())
            if (row.cells[0].text == what)
                return row.cells[1].text;
        return {};
    }
};

QString entered(Shop &shop)
{
    return shop
        .say(
            R"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":10},{"sku":"1001","quantity":2,"price":"1.00"}],
                "allowances":[{"percent":"5","reason":"Treue"}]})")[u"order"_s]
        .toString();
}

Order orderOf(CompanyThread &thread, const QString &number)
{
    std::optional<Order> found;
    QObject asker;
    thread.ask(
        &asker,
        [number](const Database &database) {
            return order_store::load(database, order_store::idOf(database, number));
        },
        [&](const Order &order) { found = order; });
    REQUIRE(comesTrue([&] { return found.has_value(); }));
    return *found;
}

} // namespace

TEST_CASE("freight, terms and tax case of an order are seen on its page and changed there")
{
    Shop shop;
    const QString number = entered(shop);
    AgreementScreen screen(shop, number);
    CHECK(screen.agreed(u"Tax case"_s) == u"Taxed in Germany");
    CHECK(!screen.agreed(u"Delivery to"_s).isEmpty());
    press(screen.page, Qt::Key_T, Qt::ControlModifier);
    auto &freight = named<QLineEdit>(screen.page, u"agreementFreight"_s);
    REQUIRE(freight.hasFocus());
    type(screen.page, u"12.50"_s);
    CHECK(screen.page.holdsTyping());
    auto &days = named<QLineEdit>(screen.page, u"agreementTermsDays"_s);
    days.setFocus();
    days.selectAll();
    type(screen.page, u"30"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return screen.agreed(u"Terms of payment"_s) == u"30 days net"; }));
    CHECK(screen.agreed(u"Fracht"_s).contains(u"12.50"_s));
    const Order order = orderOf(*shop.company, number);
    REQUIRE(order.charges.size() == 2); // the allowance is still there
    CHECK(order.lines.size() == 2);
    press(screen.page, Qt::Key_T, Qt::ControlModifier);
    auto &again = named<QLineEdit>(screen.page, u"agreementFreight"_s);
    again.selectAll();
    press(screen.page, Qt::Key_Backspace);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(comesTrue([&] { return screen.agreed(u"Fracht"_s).isEmpty(); }));
    CHECK(orderOf(*shop.company, number).charges.size() == 1);
    checkCommands(screen.page);
}

TEST_CASE("a tax case that contradicts the facts is refused, and what was typed stays")
{
    Shop shop;
    AgreementScreen screen(shop, entered(shop));
    press(screen.page, Qt::Key_T, Qt::ControlModifier);
    auto &taxCase = named<QComboBox>(screen.page, u"agreementTaxCase"_s);
    taxCase.setFocus();
    press(screen.page, Qt::Key_Down); // intra-community, with goods that stay in Germany
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.complaints.isEmpty(); }));
    CHECK(taxCase.isVisible());
    CHECK(taxCase.currentIndex() == 1);
    CHECK(screen.agreed(u"Tax case"_s) == u"Taxed in Germany");
}

TEST_CASE("a line's text is typed below its name, is shown there, and the other lines stay")
{
    Shop shop;
    const QString number = entered(shop);
    AgreementScreen screen(shop, number);
    FactTable &lines = screen.table(u"orderLines"_s);
    lines.setFocus();
    lines.setCurrentIndex(lines.model()->index(1, 0));
    const int low = lines.rowHeight(1);
    press(screen.page, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto &text = named<QPlainTextEdit>(screen.page, u"lineTextText"_s);
    REQUIRE(text.hasFocus());
    type(screen.page, u"Farbe blau"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return lines.rows()[1].cells[2].text.endsWith(u"Farbe blau"_s); }));
    CHECK(lines.rowHeight(1) > low); // seen, not cut
    const Order order = orderOf(*shop.company, number);
    CHECK(order.lines[0].text.isEmpty());
    CHECK(order.lines[1].price == Price::read(u"1.00"_s, {}));
}

TEST_CASE("a long description is wrapped where the page is narrow, and no part of it is cut")
{
    Shop shop;
    const QString name = u"Sechskantschraube mit Schaft nach DIN 931 aus verzinktem Stahl"_s;
    const QString number =
        shop.say(
                (uR"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":10,"name":"%1"}]})"_s)
                    .arg(name)
                    .toUtf8())[u"order"_s]
            .toString();
    AgreementScreen screen(shop, number);
    screen.page.resize(1180, 700);
    FactTable &lines = screen.table(u"orderLines"_s);
    REQUIRE(lines.rows()[0].cells[2].text == name);
    const int width = lines.columnWidth(2);
    const QRect needed =
        lines.fontMetrics().boundingRect(QRect(0, 0, width - 16, 1000), Qt::TextWordWrap, name);
    CHECK(lines.rowHeight(0) >= needed.height());
    CHECK(lines.sizeHint().height() >= lines.rowHeight(0) + lines.horizontalHeader()->height());
}

} // namespace kontorist::test::order_agreement_test
