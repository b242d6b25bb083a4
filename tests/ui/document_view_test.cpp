#include "core/documents/document.h"
#include "tests/ui/bookkeeper.h"
#include "ui/print/document_view.h"
#include "ui/print/print_choice.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QProcess>

namespace kontorist::test::document_view {

namespace {

QByteArray saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

// Words in their order, whatever blanks and line ends stand between them.
QStringList sortedWords(const QString &text)
{
    QStringList words = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    words.sort();
    return words;
}

int pagesOf(const QString &file)
{
    const QByteArray said = saidBy(u"pdfinfo"_s, {file});
    const qsizetype at = said.indexOf("Pages:");
    return said.mid(at + 6, 12).trimmed().toInt();
}

/// A view in a window of its own.
struct DocumentViewScreen
{
    explicit DocumentViewScreen(Shop &shop)
        : settings(shop.folder.filePath(u"view.ini"_s), QSettings::IniFormat), view(*shop.company, settings)
    {
        settings.setValue(u"print/folder"_s, shop.folder.path());
        QObject::connect(&view, &DocumentView::told, &view, [this](const QString &text) { said = text; });
        QObject::connect(&view, &DocumentView::complained, &view,
                         [this](const QString &text) { complaint = text; });
        view.resize(600, 800);
        showActive(view);
        view.canvas().setFocus();
    }

    bool shows(const QString &number)
    {
        view.showDocument(number);
        return comesTrue([&] { return view.canvas().isPainted(); });
    }

    QSettings settings;
    DocumentView view;
    QString said, complaint;
};

QString longInvoice(Shop &shop)
{
    QByteArray lines;
    for (int i = 0; i < 60; ++i)
        lines += R"({"sku":"1001","quantity":2},)";
    lines.chop(1);
    const QString order =
        shop.say(R"({"do":"order.add","customer":"10001","lines":[)" + lines + "]}")[u"order"_s].toString();
    shop.say(R"({"do":"order.release","order":")" + order.toUtf8() + R"("})");
    shop.say(R"({"do":"delivery.ship","order":")" + order.toUtf8() + R"("})");
    return shop.say(R"({"do":"invoice.issue","order":")" + order.toUtf8() + R"("})")[u"invoice"_s].toString();
}

} // namespace

TEST_CASE("the preview shows the pages of the PDF: as many, and the same words")
{
    Shop shop;
    const QString number = longInvoice(shop);
    DocumentViewScreen screen(shop);
    REQUIRE(screen.shows(number));
    screen.view.savePdf();
    REQUIRE(comesTrue([&] { return !screen.said.isEmpty(); }));
    const QString file = shop.folder.filePath(number + u".pdf"_s);
    REQUIRE(QFile::exists(file));
    CHECK(pagesOf(file) > 1);
    CHECK(screen.view.canvas().pageCount() == pagesOf(file));
    CHECK(sortedWords(screen.view.canvas().text()) ==
          sortedWords(QString::fromUtf8(saidBy(u"pdftotext"_s, {file, u"-"_s}))));
}

TEST_CASE("the pages are turned and made larger by keys")
{
    Shop shop;
    DocumentViewScreen screen(shop);
    REQUIRE(screen.shows(longInvoice(shop)));
    PageCanvas &canvas = screen.view.canvas();
    const QString where = named<QLabel>(screen.view, u"documentWhere"_s).text();
    CHECK(canvas.page() == 0);
    QTest::keyClick(&canvas, Qt::Key_PageDown);
    CHECK(canvas.page() == 1);
    CHECK(named<QLabel>(screen.view, u"documentWhere"_s).text() != where);
    QTest::keyClick(&canvas, Qt::Key_Home);
    CHECK(canvas.page() == 0);
    const int before = canvas.percent();
    QTest::keyClick(&canvas, Qt::Key_Plus);
    CHECK(canvas.percent() > before);
    QTest::keyClick(&canvas, Qt::Key_1);
    CHECK(canvas.percent() == 100);
    CHECK(!canvas.isPainted()); // what was painted for another size is not sharp
    CHECK(comesTrue([&] { return canvas.isPainted(); }));
    QTest::keyClick(&canvas, Qt::Key_0);
    CHECK(canvas.percent() == before);
    CHECK(comesTrue([&] { return canvas.isPainted(); }));
}

TEST_CASE("a draft is marked as such and is not printed")
{
    Shop shop;
    DocumentViewScreen screen(shop);
    Invoice invoice;
    invoice.billAddress.name = u"Bäckerei Sommer GmbH"_s;
    shop.say(R"({"do":"letterhead.set","slogan":"Seit 1921"})");
    screen.view.showDraft({invoice, {}, {}});
    REQUIRE(comesTrue([&] { return screen.view.canvas().text().contains(u"ENTWURF"_s); }));
    CHECK(screen.view.canvas().text().contains(u"Seit 1921"_s)); // as it will be printed
    screen.view.print();
    CHECK(!screen.complaint.isEmpty());
}

TEST_CASE("how a kind of document is printed is kept for that kind alone")
{
    Shop shop;
    const QString number = longInvoice(shop);
    DocumentViewScreen screen(shop);
    REQUIRE(screen.shows(number));
    screen.view.openOptions();
    REQUIRE(named(screen.view, u"printPanel"_s).isVisible());
    auto &copies = named<QLineEdit>(screen.view, u"printCopies"_s);
    copies.setFocus();
    copies.selectAll();
    QTest::keyClicks(&copies, u"0"_s);
    QTest::keyClick(&copies, Qt::Key_Return, Qt::ControlModifier);
    CHECK(named(screen.view, u"printPanel"_s).isVisible()); // none is no number of copies
    copies.selectAll();
    QTest::keyClicks(&copies, u"3"_s);
    QTest::keyClick(&copies, Qt::Key_Return, Qt::ControlModifier);
    CHECK(!named(screen.view, u"printPanel"_s).isVisible());
    CHECK(PrintChoice::of(screen.settings, DocumentKind::Invoice).copies == 3);
    CHECK(PrintChoice::of(screen.settings, DocumentKind::DeliveryNote).copies == 1);
    // This machine has no printer, or has: in both cases it is said what became of it.
    CHECK(comesTrue([&] { return !screen.complaint.isEmpty() || !screen.said.isEmpty(); }));
}

TEST_CASE("the printer gets the pages that the screen shows")
{
    Shop shop;
    const QString number = longInvoice(shop);
    DocumentViewScreen screen(shop);
    REQUIRE(screen.shows(number));
    const QString file = shop.folder.filePath(u"printed.pdf"_s);
    const auto pages = std::make_shared<const std::vector<paper::Page>>(screen.view.canvas().pages());
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(file);
        CHECK(!printing::print(pages, printer));
    }
    CHECK(pagesOf(file) == screen.view.canvas().pageCount());
    CHECK(sortedWords(screen.view.canvas().text()) ==
          sortedWords(QString::fromUtf8(saidBy(u"pdftotext"_s, {file, u"-"_s}))));
}

TEST_CASE("what is printed is the document of the key, whatever is shown when the printer is ready")
{
    Shop shop;
    const QString first = longInvoice(shop), second = longInvoice(shop);
    DocumentViewScreen screen(shop);
    QStringList printed;
    screen.view.setPrinter([&](const Pages &, const PrintChoice &, const QString &title) {
        printed.append(title);
        return std::optional<Objection>();
    });
    REQUIRE(screen.shows(first));
    screen.view.print();
    screen.view.showDocument(second); // the next row of a list, before the company has answered
    REQUIRE(comesTrue([&] { return screen.said.contains(first); }));
    REQUIRE(printed.size() == 1);
    CHECK(printed.first().contains(first));
    CHECK(screen.complaint.isEmpty());
}

TEST_CASE("what is printed or saved waits in the outbox no more, though its page is closed meanwhile")
{
    Shop shop;
    const auto waiting = [&] {
        return shop.say(R"({"do":"outbox.list","way":"print","state":"pending"})")[u"entries"_s]
            .toArray()
            .size();
    };
    const QString first = shop.order(1), second = shop.order(2);
    for (const QString &order : {first, second})
        shop.say(R"({"do":"order.confirm","order":")" + order.toUtf8() + R"("})");
    REQUIRE(waiting() == 2);
    int pages = 0;
    {
        DocumentViewScreen screen(shop);
        REQUIRE(screen.shows(first));
        screen.view.savePdf();
        REQUIRE(comesTrue([&] { return !screen.said.isEmpty(); }));
        CHECK(waiting() == 1);
        screen.view.setPrinter([&](const Pages &printed, const PrintChoice &, const QString &) {
            pages = static_cast<int>(printed->size());
            return std::optional<Objection>();
        });
        REQUIRE(screen.shows(second));
        screen.view.print();
    }
    CHECK(comesTrue([&] { return waiting() == 0; }));
    CHECK(pages == 1);
}

TEST_CASE("what the printer does not take goes on waiting")
{
    Shop shop;
    const QString order = shop.order(1);
    shop.say(R"({"do":"order.confirm","order":")" + order.toUtf8() + R"("})");
    DocumentViewScreen screen(shop);
    screen.view.setPrinter([](const Pages &, const PrintChoice &, const QString &) {
        return std::optional<Objection>({Fault::PrinterFailed, u"Kontor"_s, {}});
    });
    REQUIRE(screen.shows(order));
    screen.view.print();
    REQUIRE(comesTrue([&] { return !screen.complaint.isEmpty(); }));
    CHECK(shop.say(R"({"do":"outbox.list","way":"print"})")[u"entries"_s].toArray().size() == 1);
}

} // namespace kontorist::test::document_view
