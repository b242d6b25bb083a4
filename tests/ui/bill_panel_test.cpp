#include "core/billing/billing_store.h"
#include "tests/ui/page_screen.h"
#include "ui/billing/invoice_facts.h"
#include "ui/billing/invoice_source.h"
#include "ui/orders/bill_plan.h"
#include "ui/orders/order_page.h"
#include "ui/print/document_view.h"
#include "ui/records/fact_table.h"
#include "ui/shell/places.h"
#include "ui/text/language.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

namespace kontorist::test::bill_panel_test {

namespace {

/// The page of an order with its panel for invoices open, and keys to work it.
struct BillScreen : PageScreen<OrderPage>
{
    BillScreen(Shop &shop, const QString &order)
        : PageScreen<OrderPage>(*shop.company, Place{u"orders"_s, order, {}})
    {
        auto &command = named<QAction>(page, u"billOrder"_s);
        REQUIRE(comesTrue([&] { return command.isEnabled(); }));
        press(page, Qt::Key_I, Qt::ControlModifier);
        REQUIRE(comesTrue([&] { return named<QComboBox>(page, u"billKind"_s).hasFocus(); }));
    }

    void choose(BillPlan::Kind kind)
    {
        named<QComboBox>(page, u"billKind"_s).setFocus();
        press(page, Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(kind); ++i)
            press(page, Qt::Key_Down);
    }
    void fill(const QString &field, const QString &text)
    {
        auto &edit = named<QLineEdit>(page, field);
        REQUIRE(edit.isVisible());
        edit.setFocus();
        edit.selectAll();
        type(page, text);
    }
    QString preview() { return named<QLabel>(page, u"billPreview"_s).text().replace(QChar::Nbsp, u' '); }
    bool says(const QString &part)
    {
        return comesTrue([&] { return preview().contains(part); });
    }
    QPushButton &button() { return named<QPushButton>(page, u"billConfirm"_s); }
    /// Ctrl+Enter; the number that it got.
    QString issue()
    {
        press(page, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comesTrue([&] { return !wanted.isEmpty() || !complaints.isEmpty(); }));
        CHECK(complaints.isEmpty());
        return wanted.value(0).record;
    }
};

Invoice invoiceOf(Shop &shop, const QString &number)
{
    std::optional<Invoice> found;
    QObject asker;
    shop.company->ask(
        &asker, [number](const Database &database) { return billing_store::get(database, number); },
        [&](const Invoice &invoice) { found = invoice; });
    REQUIRE(comesTrue([&] { return found.has_value(); }));
    return *found;
}

QString delivered(Shop &shop, int quantity)
{
    const QString order = shop.order(quantity);
    shop.say(R"({"do":"delivery.ship","order":")" + order.toUtf8() + R"("})");
    return order;
}

} // namespace

TEST_CASE("a part of what is delivered is billed by lines and quantities, the rest goes on waiting")
{
    Shop shop;
    const QString order = delivered(shop, 10);
    BillScreen screen(shop, order);
    CHECK(screen.says(u"gross 5.95 €"_s)); // all of it, as it stands first
    screen.choose(BillPlan::Kind::Lines);
    CHECK(comesTrue([&] { return screen.button().toolTip() == u"Say how much of which line is billed."; }));
    CHECK(!screen.button().isEnabled());
    screen.fill(u"bill1Quantity"_s, u"11"_s);
    CHECK(comesTrue([&] { return screen.button().toolTip().contains(u"only 10 was delivered"_s); }));
    screen.fill(u"bill1Quantity"_s, u"4"_s);
    REQUIRE(screen.says(u"gross 2.38 €"_s));
    CHECK(screen.preview().contains(u"3.57 € are then neither billed nor asked for"_s));
    CHECK(comesTrue([&] { return screen.button().isEnabled(); }));
    checkNames(screen.page);
    checkCommands(screen.page);
    const Invoice invoice = invoiceOf(shop, screen.issue());
    CHECK(invoice.kind == InvoiceKind::Partial);
    CHECK(invoice.gross == Money(238));
    CHECK(invoice.lines.first().quantity.written() == u"4");
    BillScreen again(shop, order);
    CHECK(again.says(u"gross 3.57 €"_s));
}

TEST_CASE(
    "a part of the price is asked for by percent or amount; the final invoice deducts it in the chosen form")
{
    Shop shop;
    const QString order = shop.order(100);
    QString asked;
    {
        BillScreen screen(shop, order);
        CHECK(named<QComboBox>(screen.page, u"billKind"_s).currentIndex() ==
              static_cast<int>(BillPlan::Kind::Share)); // nothing is delivered
        CHECK(
            comesTrue([&] { return screen.button().toolTip() == u"Say either a percentage or an amount."; }));
        const QAction *goOn = screen.page.findChild<QAction *>(u"orderGoOn"_s);
        CHECK_FALSE(goOn->isEnabled()); // the page's button does what the panel's does
        CHECK(goOn->toolTip().contains(u"Say either a percentage or an amount."));
        screen.fill(u"billPercent"_s, u"200"_s);
        CHECK(comesTrue([&] { return !screen.button().isEnabled(); }));
        screen.fill(u"billPercent"_s, u"50"_s);
        REQUIRE(screen.says(u"gross 29.75 €"_s));
        CHECK(goOn->isEnabled());
        CHECK(screen.preview().contains(u"29.75 € are then neither"_s));
        asked = screen.issue();
        const Invoice invoice = invoiceOf(shop, asked);
        CHECK(invoice.isDownPayment());
        const QList<Cell> line = InvoiceTables::lines(invoice).first().cells;
        CHECK(line[3].text.isEmpty()); // nothing is counted, nothing has a price
        CHECK(line[4].text.isEmpty());
        CHECK(line[6].text == u"25.00");
    }
    shop.say(R"({"do":"payment.record","invoice":")" + asked.toUtf8() + R"(","amount":"29.75"})");
    shop.say(R"({"do":"delivery.ship","order":")" + order.toUtf8() + R"("})");
    BillScreen screen(shop, order);
    screen.choose(BillPlan::Kind::Final);
    REQUIRE(screen.says(u"Advances of 29.75 € are deducted: 29.75 € are payable."_s));
    CHECK(!screen.preview().contains(u"neither billed"_s));
    auto &advances = named<QComboBox>(screen.page, u"billAdvances"_s);
    REQUIRE(comesTrue([&] { return advances.isVisible(); }));
    advances.setFocus();
    press(screen.page, Qt::Key_Down); // only what is left
    const Invoice invoice = invoiceOf(shop, screen.issue());
    CHECK(invoice.kind == InvoiceKind::Final);
    CHECK(invoice.isRemainder());
    CHECK(invoice.payable() == Money(2975));
}

TEST_CASE("instalments are planned by their number, changed row by row, and must come to what is payable")
{
    Shop shop;
    BillScreen screen(shop, delivered(shop, 100));
    REQUIRE(screen.says(u"gross 59.50 €"_s));
    screen.fill(u"billParts"_s, u"3"_s);
    screen.fill(u"billFirst"_s, u"2026-12-15"_s);
    auto &rows = named<FactTable>(screen.page, u"instalmentsTable"_s);
    REQUIRE(screen.says(u"3 instalments come to 59.50 €, as is payable."_s));
    REQUIRE(rows.rows().size() == 3);
    CHECK(rows.rows()[0].cells[1].text == u"19.84");
    CHECK(rows.rows()[2].cells[1].text == u"19.83");
    rows.setFocus();
    rows.setCurrentIndex(rows.model()->index(1, 0));
    press(screen.page, Qt::Key_Return);
    screen.fill(u"instalmentAmount"_s, u"10"_s);
    CHECK(screen.button().toolTip() == u"An instalment is being typed. Enter takes it over.");
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.says(u"3 instalments come to 49.67 €: 9.83 € are missing."_s));
    CHECK(!screen.button().isEnabled());
    rows.setFocus();
    rows.setCurrentIndex(rows.model()->index(2, 0));
    press(screen.page, Qt::Key_Return);
    screen.fill(u"instalmentAmount"_s, u"29.66"_s);
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.says(u"as is payable"_s));
    CHECK(comesTrue([&] { return screen.button().isEnabled(); }));
    checkNames(screen.page);
    const Invoice invoice = invoiceOf(shop, screen.issue());
    REQUIRE(invoice.instalments.size() == 3);
    CHECK(invoice.instalments[0].dueOn == QDate(2026, 12, 15));
    CHECK(invoice.instalments[1].dueOn == QDate(2027, 1, 15));
    CHECK(invoice.instalments[1].amount == Money(1000));
    CHECK(invoice.instalments[2].amount == Money(2966));
}

TEST_CASE("a pro forma invoice is made of an order that nothing else happens to, and is shown beside it")
{
    Shop shop;
    const QString order = shop.order(100);
    BillScreen screen(shop, order);
    screen.choose(BillPlan::Kind::Proforma);
    REQUIRE(screen.says(u"gross 59.50 €"_s));
    CHECK(comesTrue([&] { return screen.button().isEnabled(); }));
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.told.isEmpty(); }));
    CHECK(screen.told.last().contains(order + u"/1/P"_s));
    auto *document = screen.page.findChild<DocumentView *>();
    CHECK(document->document() == order + u"/1/P"_s);
    CHECK(comesTrue([&] { return document->canvas().text().contains(u"Proforma-Rechnung"_s); }));
    CHECK(screen.wanted.isEmpty());
}

TEST_CASE("Esc puts the panel away and nothing was issued; a quote has no invoices")
{
    Shop shop;
    const QString order = delivered(shop, 10);
    BillScreen screen(shop, order);
    REQUIRE(screen.says(u"gross 5.95 €"_s));
    press(screen.page, Qt::Key_Escape);
    CHECK(comesTrue([&] { return screen.page.findChild<QWidget *>(u"bill"_s) == nullptr; }));
    CHECK(shop.say(R"({"do":"openitems.list"})")[u"rows"_s].toArray().isEmpty());
    const QString quote =
        shop.say(
                R"({"do":"order.add","customer":"10001","asQuote":true,"lines":[{"sku":"1001","quantity":1}]})")
            [u"order"_s]
                .toString();
    PageScreen<OrderPage> other(*shop.company, Place{u"orders"_s, quote, {}});
    auto &command = named<QAction>(other.page, u"billOrder"_s);
    CHECK(comesTrue([&] { return command.toolTip().contains(quote); }));
    CHECK(!command.isEnabled());
}

TEST_CASE("one issued invoice is seen on its page, several in the list of all")
{
    CHECK(places::ofIssued({u"RE-1"_s}) == Place{u"invoices"_s, u"RE-1"_s, {}});
    const Place all = places::ofIssued({u"RE-1"_s, u"RE-2"_s});
    CHECK(all.room == u"invoices");
    CHECK(all.with.toInt() == static_cast<int>(InvoiceView::All));
}

} // namespace kontorist::test::bill_panel_test
