#include "tests/ui/shop.h"
#include "ui/lists/cells.h"
#include "ui/lists/table_export.h"
#include "ui/orders/orders_page.h"
#include "ui/text/language.h"

#include <QFile>
#include <QProcess>
#include <QSettings>

namespace kontorist::test::table_exports {

namespace {

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

// A part of a spreadsheet, taken out by somebody else's program.
QByteArray partOf(const QString &file, const QString &part)
{
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys,zipfile;sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())"_s,
         file, part});
    REQUIRE(python.waitForFinished());
    return python.readAllStandardOutput();
}

const QList<ListColumn> columns{
    {u"Name"_s, u"MMMM"_s}, {u"Gross €"_s, u"1.234,50"_s, true}, {u"Date"_s, u"22.11.2026"_s}};

QList<ListRow> rows()
{
    return {{1,
             u"1"_s,
             {{u"Kern; \"der\" Händler"_s}, cell::money(Money(-123'45)), cell::date(QDate(2026, 11, 24))}},
            {2, u"2"_s, {{u"=1+2"_s}, cell::money(Money(999'999'999'999'99)), cell::date({})}}};
}

} // namespace

TEST_CASE("a text table keeps semicolons and quotes, and defuses what a spreadsheet would calculate",
          "[export]")
{
    const Language german(u"de"_s);
    const QString text = QString::fromUtf8(table_export::csv(columns, rows()).mid(3));
    const QStringList lines = text.split(u"\r\n"_s);
    CHECK(lines[0] == u"Name;Gross €;Date");
    CHECK(lines[1] == u"\"Kern; \"\"der\"\" Händler\";-123,45;24.11.2026");
    CHECK(lines[2] == u"'=1+2;999.999.999.999,99;");
}

TEST_CASE("a spreadsheet gets numbers and days to calculate with, to the cent", "[export]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"orders.xlsx"_s);
    table_export::write(file, u"Orders"_s, columns, rows());
    const QByteArray sheet = partOf(file, u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<v>-123.45</v>"));
    CHECK(sheet.contains("<v>999999999999.99</v>"));
    CHECK(sheet.contains("<v>46350</v>")); // 2026-11-24
    CHECK(!sheet.contains("<f>"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"orders.xlsx"_s});
}

TEST_CASE("a table that cannot be written says so and leaves nothing behind", "[export]")
{
    const QTemporaryDir folder;
    CHECK_FAULT(Fault::FileNotWritable,
                table_export::write(folder.filePath(u"missing/orders.xlsx"_s), u"Orders"_s, columns, rows()));
}

TEST_CASE("a page exports all of its view, beyond what has been scrolled to", "[export]")
{
    Shop shop;
    for (int i = 0; i < ListModel::pageSize + 5; ++i)
        shop.say(R"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":1}]})");
    QSettings settings(shop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    OrdersPage page(*shop.company, settings);
    QString told;
    QObject::connect(&page, &Page::told, &page, [&](const QString &text) { told = text; });
    const QString file = shop.folder.filePath(u"orders.csv"_s);
    page.exportTo(file);
    REQUIRE(comesTrue([&] { return !told.isEmpty(); }));
    CHECK(contentOf(file).count('\n') == 1 + ListModel::pageSize + 5);
}

} // namespace kontorist::test::table_exports
