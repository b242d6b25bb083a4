#include "app/rooms.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/page_screen.h"
#include "ui/exchange/einvoice_page.h"
#include "ui/records/fact_table.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/state_chip.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>

namespace kontorist::test::einvoice_page_test {

namespace {

const QString folder = QStringLiteral(TEST_DATA "/e-invoices/");

QStringList column(const FactTable &table, int at)
{
    QStringList all;
    for (const ListRow &row : table.rows())
        all.append(row.cells[at].text);
    return all;
}

struct EInvoiceScreen : PageScreen<EInvoicePage>
{
    explicit EInvoiceScreen(Shop &shop) : PageScreen<EInvoicePage>(*shop.company) {}

    FactTable &table(const QString &name) { return named<FactTable>(page, name); }
    QString verdict() { return page.findChild<StateChip *>(u"einvoiceState"_s)->word(); }
    QString trouble() { return page.findChild<QLabel *>(u"einvoicePathTrouble"_s)->text(); }
    void types(const QString &path)
    {
        auto &field = named<QLineEdit>(page, u"einvoicePath"_s);
        field.setFocus();
        field.selectAll();
        press(page, Qt::Key_Backspace);
        type(page, path + u'\n');
    }
};

} // namespace

TEST_CASE("the path of an e-invoice is typed, and what it says and what is wrong with it is shown")
{
    Shop shop;
    EInvoiceScreen screen(shop);
    CHECK(named<QLineEdit>(screen.page, u"einvoicePath"_s).hasFocus());
    for (const char *name : {"EN16931_Einfach.cii.xml", "EN16931_Einfach.ubl.xml", "EN16931_Einfach.pdf"}) {
        screen.types(folder + QLatin1StringView(name));
        REQUIRE(comesTrue([&] { return screen.verdict() == u"Valid e-invoice"; }));
        CHECK(column(screen.table(u"einvoiceHead"_s), 1).contains(u"471102"_s));
        CHECK(column(screen.table(u"einvoiceHead"_s), 1).contains(u"Lieferant GmbH"_s));
        CHECK(column(screen.table(u"einvoiceHead"_s), 1).contains(u"529.87 EUR"_s));
        CHECK(screen.table(u"einvoiceLines"_s).rows().size() == 2);
        CHECK(screen.table(u"einvoiceTaxes"_s).rows().size() == 2);
        screen.types({});
        REQUIRE(comesTrue([&] { return screen.verdict().isEmpty(); }));
        CHECK(screen.table(u"einvoiceLines"_s).rows().isEmpty());
    }
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("an invoice with a wrong sum is named invalid, with the rule, its class and its line")
{
    Shop shop;
    QFile good(folder + u"EN16931_Einfach.cii.xml"_s);
    REQUIRE(good.open(QIODevice::ReadOnly));
    QByteArray xml = good.readAll();
    REQUIRE(xml.contains("529.87"));
    QFile bad(shop.folder.filePath(u"bad.xml"_s));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write(xml.replace("529.87", "530.87"));
    bad.close();
    EInvoiceScreen screen(shop);
    screen.types(bad.fileName());
    REQUIRE(comesTrue([&] { return screen.verdict() == u"No valid e-invoice"; }));
    FactTable &findings = screen.table(u"einvoiceFindings"_s);
    const qsizetype at = column(findings, 2).indexOf(u"BR-CO-15"_s);
    REQUIRE(at >= 0);
    CHECK(findings.rows()[at].cells[0].text == u"Content (§ 14 UStG)");
    CHECK(findings.rows()[at].cells[1].text == u"fatal");
    CHECK(column(findings, 1).first() == u"fatal"); // the worst first
    CHECK(!findings.rows()[at].cells[4].text.isEmpty());
}

TEST_CASE("what cannot be read as an e-invoice says so at the field, and nothing of the last one stays")
{
    Shop shop;
    EInvoiceScreen screen(shop);
    screen.types(folder + u"EN16931_Einfach.cii.xml"_s);
    REQUIRE(comesTrue([&] { return !screen.verdict().isEmpty(); }));
    screen.types(shop.folder.filePath(u"missing.xml"_s));
    REQUIRE(comesTrue([&] { return screen.trouble().contains(u"missing.xml"_s); }));
    CHECK(screen.verdict().isEmpty());
    QFile other(shop.folder.filePath(u"other.xml"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("<html/>");
    other.close();
    screen.types(other.fileName());
    CHECK(comesTrue([&] { return screen.trouble().contains(u"is no e-invoice"_s); }));
    CHECK(screen.table(u"einvoiceHead"_s).rows().isEmpty());
}

TEST_CASE("the page that its key opens waits for a file")
{
    Bookkeeper desk;
    press(desk.window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comesTrue([&] { return desk.page().objectName() == u"einvoicePage"; }));
    CHECK(desk.its<QLineEdit>(u"einvoicePath"_s).text().isEmpty());
    CHECK(desk.its<QLabel>(u"einvoicePathTrouble"_s).text().isEmpty());
}

TEST_CASE("an e-invoice that is dropped on the window is opened there")
{
    Bookkeeper desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder + u"EN16931_Einfach.pdf"_s)});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &event);
    REQUIRE(comesTrue([&] { return desk.page().objectName() == u"einvoicePage"; }));
    auto &head = desk.its<FactTable>(u"einvoiceHead"_s);
    CHECK(comesTrue([&] { return column(head, 1).contains(u"471102"_s); }));
}

} // namespace kontorist::test::einvoice_page_test
