#include "core/exchange/master_table_rules.h"
#include "core/exchange/order_table_rules.h"
#include "core/exchange/table_file.h"
#include "tests/support/test.h"

#include <QDir>

namespace kontorist::cut_files_test {

namespace {

constexpr qsizetype wholeUpTo = 2'000; ///< bytes; of a longer file every 17th place is tried
constexpr qsizetype stride = 17;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The small tables of tests/data, and one each of what has no real sample there.
QList<std::pair<QString, QByteArray>> tables()
{
    QList<std::pair<QString, QByteArray>> all;
    for (const QString &folder : {u"/csv"_s, u"/shop-orders"_s})
        for (const QFileInfo &file : QDir(QStringLiteral(TEST_DATA) + folder).entryInfoList({u"*.csv"_s}))
            all.append({file.fileName(), bytesOf(file.filePath())});
    all.append({u"parties"_s,
                "number;name;city;country;vatId\r\nK1;\"Caf\xe9 \"\"Zo\xeb\"\"\";Dresden;DE;DE136695976\r\n"
                "K2;Stra\xdf"
                "e & S\xf6hne;K\xf6ln;Germany;\r\n"});
    all.append({u"articles"_s,
                "\xEF\xBB\xBFsku,name,price,unit,taxRate,gtin,reorderPoint\n"
                "TORTE,\"Torte, süß\",12.00,H87,7,4006381333931,5\nBROT,Brot,\"1.5\",KGM,7,,\n"});
    all.append({u"utf-16"_s, QByteArray("\xff\xfe"
                                        "a\0;\0b\0\n\0"
                                        "1\0;\0\x3d\xd8\0\xde\n\0",
                                        20)});
    return all;
}

struct Reading
{
    QStringList columns;
    QList<TableRow> rows;
    bool isRefused = false;
};

Reading readingOf(const QByteArray &bytes)
{
    Reading reading;
    try {
        TableReader reader(bytes, {});
        reading.columns = reader.columns();
        while (const auto row = reader.next()) {
            if (!row->objection && row->cells.size() != reading.columns.size())
                FAIL("a sound row has a cell for each column");
            reading.rows.append(*row);
        }
    } catch (const Refused &) {
        reading.isRefused = true;
    }
    return reading;
}

/// Reads a damaged table in every way there is: each answers or refuses, and nothing else is thrown.
Reading attack(const QByteArray &bytes)
{
    static const auto orders = *ImportProfile::builtIn(u"uci-online-retail"_s, ImportKind::Orders);
    static const auto parties = *ImportProfile::builtIn(u"kontorist"_s, ImportKind::Parties);
    static const auto articles = *ImportProfile::builtIn(u"kontorist"_s, ImportKind::Articles);
    (void)test::faultOf([&] { order_table_rules::documents(orders, bytes, {}); });
    (void)test::faultOf([&] { master_table_rules::parties(parties, bytes); });
    (void)test::faultOf([&] { master_table_rules::articles(articles, bytes); });
    return readingOf(bytes);
}

qsizetype step(const QByteArray &bytes)
{
    return bytes.size() <= wholeUpTo ? 1 : stride;
}

/// How many rows of a reading begin as those of another, cell for cell.
qsizetype alikeRows(const Reading &one, const Reading &other)
{
    qsizetype alike = 0;
    while (alike < one.rows.size() && alike < other.rows.size() &&
           one.rows[alike].cells == other.rows[alike].cells)
        ++alike;
    return alike;
}

/// Rows that end before a place of the file.
qsizetype rowsBefore(const QByteArray &bytes, qsizetype place, const Reading &whole)
{
    const qint64 line = 1 + table_file::lineEnds(QByteArrayView(bytes).first(place));
    qsizetype rows = 0;
    while (rows + 1 < whole.rows.size() && whole.rows[rows + 1].line < line)
        ++rows;
    return rows;
}

} // namespace

TEST_CASE("a table that is cut anywhere is refused, or begins with the rows of the whole one")
{
    for (const auto &[name, bytes] : tables()) {
        const Reading whole = attack(bytes);
        REQUIRE_FALSE(whole.isRefused);
        qsizetype wrong = 0;
        for (qsizetype size = 0; size < bytes.size(); size += step(bytes)) {
            const Reading cut = attack(bytes.left(size));
            const bool isHeaderWhole = cut.columns == whole.columns;
            const bool isAlike =
                cut.rows.size() <= whole.rows.size() + 1 && alikeRows(cut, whole) + 1 >= cut.rows.size();
            if (!cut.isRefused && isHeaderWhole && !isAlike)
                ++wrong;
        }
        INFO(name.toStdString());
        CHECK(wrong == 0);
    }
}

TEST_CASE("a table without one of its bytes is refused, or the rows before that byte are the same")
{
    for (const auto &[name, bytes] : tables()) {
        const Reading whole = attack(bytes);
        qsizetype wrong = 0;
        for (qsizetype at = 0; at < bytes.size(); at += step(bytes)) {
            const Reading damaged = attack(QByteArray(bytes).remove(at, 1));
            const bool isHeaderWhole = damaged.columns == whole.columns;
            if (!damaged.isRefused && isHeaderWhole &&
                alikeRows(damaged, whole) < rowsBefore(bytes, at, whole))
                ++wrong;
        }
        INFO(name.toStdString());
        CHECK(wrong == 0);
    }
}

} // namespace kontorist::cut_files_test
