#include "core/article/article_store.h"
#include "core/exchange/import_run.h"
#include "core/exchange/profile_actions.h"
#include "core/party/party_store.h"
#include "core/sales/order_store.h"
#include "core/stock/stock_actions.h"
#include "core/stock/stock_store.h"
#include "tests/support/company.h"
#include "tests/support/intact.h"

#include <QFile>

namespace kontorist {

namespace {

const QByteArray head = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

ImportProfile shop()
{
    return *ImportProfile::builtIn(u"uci-online-retail"_s, ImportKind::Orders);
}

import_run::Result import(Session &session, const QByteArray &rows, bool isTrial = false)
{
    return import_run::orders(session, shop(), {u"day.csv"_s, head + rows, {}}, isTrial);
}

QString numberOf(const import_run::Result &result, const QString &external)
{
    for (const import_run::Taken &each : result.added)
        if (each.external == external)
            return each.number;
    return {};
}

Order orderOf(Session &session, const QString &number)
{
    return order_store::load(session.database, order_store::idOf(session.database, number));
}

qint64 rowsIn(Session &session, const QString &table)
{
    return session.database.number(u"SELECT count(*) FROM "_s + table);
}

/// What a return says: order, line, quantity and price of each of its lines.
QStringList linesOf(Session &session, const QString &returned)
{
    return session.database.all(
        u"SELECT COALESCE(o.reference, 'none'), COALESCE(ol.position, 0), l.quantity, l.price FROM return_case c "
        "JOIN return_line l ON l.return_case = c.id LEFT JOIN order_line ol ON ol.id = l.order_line "
        "LEFT JOIN sales_order o ON o.id = ol.sales_order WHERE c.number = ? ORDER BY l.position"_s,
        [](Row &row) {
            const auto order = row.take<QString>();
            const auto line = row.take<int>();
            const auto quantity = row.take<Quantity>();
            return u"%1/%2 %3 at %4"_s.arg(order).arg(line).arg(quantity.written(),
                                                                Price::raw(row.take<qint64>()).written());
        },
        returned);
}

const QByteArray twoOrders = "1001,22752,NESTING BOXES,4,2010-12-01 08:26:00,7.65,17850.0,United Kingdom\n"
                             "1001,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom\n"
                             "1002,22752,NESTING BOXES,3,2010-12-02 09:00:00,8.50,17850.0,United Kingdom\n";

} // namespace

BOTH("a shop's rows become orders of its dates, customers and prices", company)
{
    const auto result =
        import(company.session, twoOrders + "1003,21730,HOLDER,1,2010-12-02 09:30:00,0,,France\n");
    CHECK(result.read == 4);
    CHECK(result.added.size() == 3);
    CHECK(result.refused.isEmpty());
    const Order first = orderOf(company.session, numberOf(result, u"1001"_s));
    CHECK(first.orderedOn == QDate(2010, 12, 1));
    CHECK(first.reference == u"1001");
    CHECK(first.number.startsWith(u"AU-2010-"));
    CHECK(first.incompleteRecipient);
    REQUIRE(first.lines.size() == 2);
    CHECK(first.lines[0].price == Price::read(u"7.65"_s, {}));
    CHECK(first.lines[0].quantity == Quantity::whole(4));
    CHECK(first.lines[1].kind == LineKind::Charge);
    CHECK(first.lines[1].sku == u"POST");
    const Party customer = party_store::get(company.database(), u"17850"_s);
    CHECK(customer.name == u"Customer 17850");
    CHECK(customer.address.country == u"GB");
    CHECK(customer.address.street.isEmpty());
    CHECK(orderOf(company.session, numberOf(result, u"1003"_s)).customer ==
          party_store::get(company.database(), u"WEB"_s).id);
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("a file that comes again is known, and what came new is added", company)
{
    const auto first = import(company.session, twoOrders);
    const auto again =
        import(company.session, twoOrders + "1007,21730,HOLDER,2,2010-12-03 09:30:00,1.25,17850,France\n");
    CHECK(again.known.size() == 2);
    CHECK(again.known.first().number == numberOf(first, u"1001"_s));
    REQUIRE(again.added.size() == 1);
    CHECK(again.added.first().external == u"1007");
    CHECK(rowsIn(company.session, u"sales_order"_s) == 3);
}

BOTH("a trial says what would come in and keeps nothing", company)
{
    const auto trial =
        import(company.session, twoOrders + "1008,21730,HOLDER,x,2010-12-02 09:30:00,1,,France\n", true);
    CHECK(trial.read == 4);
    CHECK(trial.added.size() == 2);
    CHECK(trial.added.first().number.isEmpty());
    CHECK(trial.refused.size() == 1);
    for (const auto *table : {"sales_order", "party", "article", "imported", "journal"})
        CHECK(rowsIn(company.session, QString::fromLatin1(table)) == 0);
    CHECK(import(company.session, twoOrders).added.size() == 2);
}

BOTH("a cancellation takes back the oldest first, and what was never bought is without original", company)
{
    import(company.session, twoOrders);
    const auto result = import(
        company.session, "C1004,22752,NESTING BOXES,-6,2010-12-02 10:00:00,7.65,17850.0,United Kingdom\n"
                         "C1005,22752,NESTING BOXES,-9,2010-12-02 11:00:00,7.65,17850.0,United Kingdom\n");
    REQUIRE(result.refused.isEmpty());
    const QStringList first = numberOf(result, u"C1004"_s).split(u", "_s);
    REQUIRE(first.size() == 2);
    CHECK(linesOf(company.session, first[0]) == QStringList{u"1001/1 4 at 7.65"_s});
    CHECK(linesOf(company.session, first[1]) == QStringList{u"1002/1 2 at 7.65"_s});
    const QStringList second = numberOf(result, u"C1005"_s).split(u", "_s);
    REQUIRE(second.size() == 2);
    CHECK(linesOf(company.session, second[0]) == QStringList{u"1002/1 1 at 7.65"_s});
    CHECK(linesOf(company.session, second[1]) == QStringList{u"none/0 8 at 7.65"_s});
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("a charge is taken back only where its amount is the same", company)
{
    import(company.session, twoOrders);
    const auto result =
        import(company.session, "C1010,POST,POSTAGE,-1,2010-12-02 10:00:00,18.00,17850.0,United Kingdom\n"
                                "C1011,POST,POSTAGE,-1,2010-12-02 11:00:00,5.00,17850.0,United Kingdom\n");
    CHECK(linesOf(company.session, numberOf(result, u"C1010"_s)) == QStringList{u"1001/2 1 at 18.00"_s});
    CHECK(linesOf(company.session, numberOf(result, u"C1011"_s)) == QStringList{u"none/0 1 at 5.00"_s});
}

BOTH("two rows of a cancellation that take all of the same line keep their own prices", company)
{
    import(company.session, twoOrders);
    const auto result = import(
        company.session, "C1012,22752,NESTING BOXES,-1,2010-12-02 10:00:00,7.65,17850.0,United Kingdom\n"
                         "C1012,22752,NESTING BOXES,-3,2010-12-02 10:00:00,7.00,17850.0,United Kingdom\n");
    CHECK(linesOf(company.session, numberOf(result, u"C1012"_s)) ==
          QStringList{u"1001/1 1 at 7.65"_s, u"1001/1 3 at 7.00"_s});
}

BOTH("a negative row without a price is a stock count, refused while the stock is not there", company)
{
    const QByteArray count = "1020,22752,damaged,-2,2010-12-02 10:00:00,0,,United Kingdom\n";
    const auto refused = import(company.session, twoOrders + count);
    REQUIRE(refused.refused.size() == 1);
    CHECK(refused.refused.first().row == 5);
    CHECK(refused.refused.first().reason.fault == Fault::StockShort);
    Session then{company.database(), company.clock, company.session.desk, QDate(2010, 12, 1), {}};
    const Article article = article_store::get(company.database(), u"22752"_s);
    stock_actions::receive(then, {{}, {{article, Quantity::whole(10), {}, {}, {}}}, {}, {}, false});
    const auto result = import(company.session, count);
    REQUIRE(result.added.size() == 1);
    CHECK(result.added.first().what == u"stockCount");
    CHECK(stock_store::availability(company.database(), {article.id})[article.id].onHand ==
          Quantity::whole(8));
    CHECK(company.database().one(u"SELECT reason FROM stock_count"_s, only<QString>) == u"damaged"_s);
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("a bad row costs its own document and names its line", company)
{
    const auto result =
        import(company.session, "2001,22752,BOXES,4,2010-12-01 08:26:00,7.65,17850,United Kingdom\n"
                                "2002,22752,BOXES,two,2010-12-01 08:26:00,7.65,17850,United Kingdom\n"
                                "2002,21730,HOLDER,1,2010-12-01 08:26:00,1.00,17850,United Kingdom\n"
                                "2003,21730,HOLDER,1,2010-02-30 08:26:00,1.00,17850,United Kingdom\n"
                                "2004,21730,HOLDER,1,2010-12-01 08:26:00,1.00\n"
                                "2005,21730,HOLDER,-1,2010-12-01 08:26:00,1.00,17850,United Kingdom\n"
                                "2006,21730,HOLDER,5,2010-12-01 08:26:00,1.00,17850,United Kingdom\n");
    CHECK(result.read == 7);
    CHECK(result.added.size() == 2);
    QList<std::pair<qint64, Fault>> refused;
    for (const RefusedRow &each : result.refused)
        refused.append({each.row, each.reason.fault});
    CHECK(refused == QList<std::pair<qint64, Fault>>{{3, Fault::NotANumber},
                                                     {5, Fault::NotADate},
                                                     {6, Fault::RowHasWrongCellCount},
                                                     {7, Fault::NumberTooSmall}});
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("a hundred documents are one durable commit", company)
{
    QByteArray rows;
    for (int i = 0; i < 250; ++i)
        rows +=
            QByteArray::number(3000 + i) + ",22752,BOXES,1,2010-12-01 08:26:00,7.65,17850,United Kingdom\n";
    const qint64 before = company.database().counters().commits;
    CHECK(import(company.session, rows).added.size() == 250);
    CHECK(company.database().counters().commits - before == 3);
}

BOTH("an import that is ended between two commits goes on where it was", company)
{
    QByteArray rows;
    for (int i = 0; i < 250; ++i)
        rows +=
            QByteArray::number(3000 + i) + ",22752,BOXES,1,2010-12-01 08:26:00,7.65,17850,United Kingdom\n";
    const ImportSource source{u"day.csv"_s, head + rows, {}};
    const auto ended = import_run::orders(company.session, shop(), source, false,
                                          [](qsizetype, qsizetype) { return false; });
    CHECK(ended.added.size() == 100);
    const auto rest = import_run::orders(company.session, shop(), source, false);
    CHECK(rest.known.size() == 100);
    CHECK(rest.added.size() == 150);
}

BOTH("a day of a real shop comes in whole", company)
{
    QFile file(QStringLiteral(TEST_DATA "/shop-orders/online-retail-2010-12-01.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QSet<QByteArray> documents;
    for (const QByteArray &line : bytes.split('\n').mid(1))
        if (!line.trimmed().isEmpty())
            documents.insert(line.left(line.indexOf(',')));
    const auto result = import_run::orders(company.session, shop(), {u"day.csv"_s, bytes, {}}, false);
    CHECK(result.read == bytes.count('\n') - 1);
    CHECK(result.added.size() + result.refused.size() == documents.size());
    for (const RefusedRow &each : result.refused)
        CHECK(each.reason.fault == Fault::StockShort); // counts, of stock that this company never had
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("a profile of one's own reads what its sender writes", company)
{
    const QJsonObject content{
        {u"format"_s, QJsonObject{{u"delimiter"_s, u";"_s},
                                  {u"numberFormat"_s, QJsonObject{{u"decimalSign"_s, u","_s}}},
                                  {u"dateFormat"_s, u"dd.MM.yyyy"_s}}},
        {u"columns"_s, QJsonObject{{u"document"_s, u"Bestellung"_s},
                                   {u"customer"_s, u"Kunde"_s},
                                   {u"date"_s, u"Datum"_s},
                                   {u"sku"_s, u"Artikel"_s},
                                   {u"quantity"_s, u"Menge"_s},
                                   {u"price"_s, u"Preis"_s}}},
        {u"createCustomers"_s, true},
        {u"createArticles"_s, true},
        {u"prices"_s, u"net"_s},
        {u"incompleteRecipient"_s, true},
        {u"taxCase"_s, u"standard"_s}};
    profile_actions::save(company.session, u"laden"_s, ImportKind::Orders, content);
    const ImportProfile profile = profile_actions::get(company.session, u"laden"_s, ImportKind::Orders);
    const auto result = import_run::orders(
        company.session, profile,
        {{}, "Bestellung;Kunde;Datum;Artikel;Menge;Preis\nB7;4711;24.11.2026;HAMMER;2,5;12,50\n", {}}, false);
    REQUIRE(result.added.size() == 1);
    const Order order = orderOf(company.session, result.added.first().number);
    CHECK(order.lines.first().entered.written() == u"2.5");
    CHECK(order.lines.first().price == Price::read(u"12.5"_s, {}));
    CHECK(order.orderedOn == QDate(2026, 11, 24));
    CHECK_FAULT(Fault::ProfileUnknown,
                profile_actions::get(company.session, u"laden"_s, ImportKind::Parties));
    CHECK_FAULT(Fault::ProfileIsBuiltIn,
                profile_actions::save(company.session, u"northwind"_s, ImportKind::Orders, content));
    QJsonObject wrong = content;
    wrong[u"colums"_s] = 1;
    CHECK_FAULT(Fault::FormatKeyUnknown,
                profile_actions::save(company.session, u"laden"_s, ImportKind::Orders, wrong));
}

BOTH("a profile that no longer fits names the missing column", company)
{
    const auto objection = [&] {
        try {
            import_run::orders(company.session, shop(), {{}, "InvoiceNo,StockCode\n1,2\n", {}}, false);
        } catch (const Refused &refused) {
            return refused.reason();
        }
        return Objection{Fault::TableEmpty};
    }();
    CHECK(objection.fault == Fault::ColumnMissing);
    CHECK(rowsIn(company.session, u"sales_order"_s) == 0);
}

BOTH("customers and articles come in by their numbers, and those that are there stay as they are", company)
{
    const auto parties = *ImportProfile::builtIn(u"kontorist"_s, ImportKind::Parties);
    const QByteArray columns = "number,name,contact,street,postcode,city,country,phone,email,vatId\n";
    const auto first = import_run::parties(
        company.session, parties,
        {{},
         columns + "20001,Möbel Ast,,Weg 1,20095,Hamburg,DE,,,\n20002,,,Weg 1,20095,Hamburg,DE,,,\n"
                   "20003,Atelier,,Rue 2,67000,Strasbourg,France,,,FR40303265045\n"
                   "20004,Nirgend,,Weg 1,1,X,Atlantis,,,\n",
         {}},
        false);
    CHECK(first.added.size() == 2);
    REQUIRE(first.refused.size() == 2);
    CHECK(first.refused[0].reason.fault == Fault::TextMissing);
    CHECK(first.refused[1].reason.fault == Fault::CountryUnknown);
    CHECK(party_store::get(company.database(), u"20003"_s).address.country == u"FR");
    const auto again = import_run::parties(
        company.session, parties, {{}, columns + "20001,Anders,,Weg 1,20095,Hamburg,DE,,,\n", {}}, false);
    CHECK(again.known.size() == 1);
    CHECK(party_store::get(company.database(), u"20001"_s).name == u"Möbel Ast");

    const auto articles = import_run::articles(
        company.session, *ImportProfile::builtIn(u"kontorist"_s, ImportKind::Articles),
        {{},
         "sku,name,price,unit,taxRate,gtin,cost,group,reorderPoint\nBUCH,Tabellenbuch,32.90,C62,7,,22.10,,4\n"
         "NEUN,Neunprozenter,1,C62,9,,,,\n",
         {}},
        false);
    CHECK(articles.added.size() == 1);
    REQUIRE(articles.refused.size() == 1);
    CHECK(articles.refused.first().reason.fault == Fault::TaxRateUnknown);
    const Article book = article_store::get(company.database(), u"BUCH"_s);
    CHECK(book.taxClass == TaxClass::Reduced);
    CHECK(book.reorderPoint == Quantity::whole(4));
}

} // namespace kontorist
