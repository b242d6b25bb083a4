#include "core/exchange/cell.h"
#include "core/exchange/import_run.h"
#include "core/exchange/profile_actions.h"
#include "tests/support/company.h"
#include "tests/support/intact.h"

#include <QFile>
#include <QJsonArray>
#include <sys/stat.h>

namespace kontorist::hostile_rows_test {

namespace {

const QByteArray shopHead =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
const QByteArray soundRow = "1001,22752,BOX,4,2010-12-01 08:26:00,7.65,17850,United Kingdom\n";

import_run::Result shop(Session &session, const QByteArray &row)
{
    return import_run::orders(session, *ImportProfile::builtIn(u"uci-online-retail"_s, ImportKind::Orders),
                              {{}, shopHead + row + soundRow, {}}, false);
}

import_run::Result letters(Session &session, const QByteArray &row,
                           const QByteArray &line = "7,22752,14,12,0")
{
    const QByteArray heads =
        "orderID,customerID,orderDate,requiredDate,freight,shipName,shipAddress,shipCity,"
        "shipPostalCode,shipCountry\n";
    const QByteArray lines = "orderID,productID,unitPrice,quantity,discount\n";
    return import_run::orders(session, *ImportProfile::builtIn(u"northwind"_s, ImportKind::Orders),
                              {{}, heads + "7,17850," + row + '\n', lines + line + '\n'}, false);
}

import_run::Result articles(Session &session, const QByteArray &row)
{
    return import_run::articles(
        session, *ImportProfile::builtIn(u"kontorist"_s, ImportKind::Articles),
        {{}, "sku,name,price,unit,taxRate,gtin,cost,group,reorderPoint\n" + row + '\n', {}}, false);
}

/// The one row that is refused, its fault and the column that it names.
void checkRefused(const import_run::Result &result, Fault fault, const QString &column)
{
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.first().reason.fault == fault);
    CHECK(result.refused.first().reason.subject == column);
}

} // namespace

BOTH("a document whose number, customer or date cannot be booked costs itself and names the column", company)
{
    const QByteArray rest = ",22752,BOX,4,2010-12-01 08:26:00,7.65,17850,United Kingdom\n";
    const QByteArray longest(300, 'x');
    CHECK(shop(company.session, {}).added.size() == 1);
    checkRefused(shop(company.session, longest + rest), Fault::TextTooLong, u"InvoiceNo"_s);
    checkRefused(shop(company.session, "C" + longest + rest), Fault::TextTooLong, u"InvoiceNo"_s);
    checkRefused(shop(company.session, "1002,22752,BOX,4,2010-12-01 08:26:00,7.65," + longest + ",DE\n"),
                 Fault::TextTooLong, u"CustomerID"_s);
    checkRefused(shop(company.session, "1003,22752,BOX,4,2010-12-01 08:26:00,7.65,a\tb,DE\n"),
                 Fault::TextHasControlCharacters, u"CustomerID"_s);
    // 200 characters are a number; "Customer " in front of them is no name.
    checkRefused(
        shop(company.session, "1004,22752,BOX,4,2010-12-01 08:26:00,7.65," + longest.left(200) + ",DE\n"),
        Fault::TextTooLong, u"customer"_s);
    checkRefused(shop(company.session, "1005,22752,BOX,4,9999-12-31 08:26:00,7.65,17850,DE\n"),
                 Fault::DateTooLate, u"InvoiceDate"_s);
    checkRefused(shop(company.session, "1006,22752,BOX,4,0001-01-01 08:26:00,7.65,17850,DE\n"),
                 Fault::DateTooEarly, u"InvoiceDate"_s);
    CHECK(company.database().number(u"SELECT count(*) FROM sales_order"_s) == 1);
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("a discount beyond all, a negative freight and an address that is too long are refused by their column",
     company)
{
    CHECK(shop(company.session, {}).added.size() == 1); // its customer and article are known now
    const QByteArray dates = "1996-07-04 00:00:00.000,1996-08-01 00:00:00.000,";
    const QByteArray address = "Vins,59 rue,Reims,51100,FR";
    checkRefused(letters(company.session, dates + "-5," + address), Fault::NumberTooSmall, u"freight"_s);
    checkRefused(letters(company.session, dates + "5," + address, "7,22752,14,12,1.5"), Fault::NumberTooLarge,
                 u"discount"_s);
    checkRefused(letters(company.session, dates + "5," + address, "7,22752,14,12,-0.5"),
                 Fault::NumberTooSmall, u"discount"_s);
    checkRefused(letters(company.session, dates + "5," + QByteArray(201, 'x') + ",59 rue,Reims,51100,FR"),
                 Fault::TextTooLong, u"shipName"_s);
    checkRefused(letters(company.session, dates + "5,Vins,59 rue,Reims," + QByteArray(21, '1') + ",FR"),
                 Fault::TextTooLong, u"shipPostalCode"_s);
    CHECK(letters(company.session, dates + "5," + address, "7,22752,14,12,1").added.size() == 1);
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("an article with a negative price, cost or reorder point is refused by its column", company)
{
    checkRefused(articles(company.session, "A,x,-1,H87,,,,,"), Fault::NumberTooSmall, u"price"_s);
    checkRefused(articles(company.session, "A,x,1,H87,,,-1,,"), Fault::NumberTooSmall, u"cost"_s);
    checkRefused(articles(company.session, "A,x,1,H87,,,,,-5"), Fault::NumberTooSmall, u"reorderPoint"_s);
    CHECK(articles(company.session, "A,x,0,H87,,,0,,0").added.size() == 1);
}

TEST_CASE("only files are imported: what has no end, or waits for a writer, is refused")
{
    const ImportProfile profile = *ImportProfile::builtIn(u"kontorist"_s, ImportKind::Orders);
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString &path : {u"/dev/zero"_s, pipe})
        CHECK_FAULT(Fault::FileNotReadable, ImportSource::at(path, profile));
    CHECK_FAULT(Fault::FileMissing, ImportSource::at(folder.filePath(u"none.csv"_s), profile));
}

BOTH("a profile is saved under a name that fits, or refused by it", company)
{
    const QJsonObject content{{u"columns"_s, QJsonObject{{u"document"_s, u"order"_s}}}};
    const auto save = [&](const QString &name) {
        return profile_actions::save(company.session, name, ImportKind::Orders, content);
    };
    CHECK(save(QString(60, u'p')).kind == ImportKind::Orders);
    CHECK_FAULT(Fault::TextTooLong, save(QString(61, u'p')));
}

TEST_CASE("a profile names each column, and files of its own folder only")
{
    const auto faultOf = [](const QJsonObject &profile) {
        return test::faultOf([&] { ImportProfile::read(u"p"_s, ImportKind::Orders, profile); });
    };
    const QJsonObject columns{{u"document"_s, u"order"_s}};
    for (const QJsonValue &column : QList<QJsonValue>{5, true, u""_s, u" "_s, QJsonArray()})
        CHECK(faultOf({{u"columns"_s, QJsonObject{{u"document"_s, column}}}}) == Fault::FormatValueInvalid);
    for (const QString &file : {u"../orders.csv"_s, u"/etc/passwd"_s, u"a\\b.csv"_s}) {
        CHECK(faultOf({{u"columns"_s, columns}, {u"file"_s, file}}) == Fault::FormatValueInvalid);
        CHECK(faultOf({{u"columns"_s, columns},
                       {u"lines"_s, QJsonObject{{u"columns"_s, columns}, {u"file"_s, file}}}}) ==
              Fault::FormatValueInvalid);
    }
    CHECK(faultOf({{u"columns"_s, columns}, {u"freightReason"_s, QString(201, u'x')}}) == Fault::TextTooLong);
    CHECK_FALSE(faultOf({{u"columns"_s, columns}, {u"file"_s, u"orders-*.csv"_s}}));
}

} // namespace kontorist::hostile_rows_test
