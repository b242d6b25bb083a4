#include "core/exchange/table_file.h"

#include "core/exchange/cell.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist {

namespace {

const QString tableData = QStringLiteral(TEST_DATA "/csv");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<TableRow> rowsOf(const QByteArray &bytes, const TableFormat &format = {})
{
    TableReader reader(bytes, format);
    QList<TableRow> rows;
    while (const auto row = reader.next())
        rows << *row;
    return rows;
}

QStringList cellsOf(const QByteArray &bytes, const TableFormat &format = {})
{
    QStringList cells;
    for (const TableRow &row : rowsOf(bytes, format))
        cells << (row.objection ? name(row.objection->fault) : row.cells.join(u'/'));
    return cells;
}

std::optional<Objection> tableObjection(const QByteArray &bytes, const TableFormat &format = {})
{
    try {
        rowsOf(bytes, format);
    } catch (const Refused &refused) {
        return refused.reason();
    }
    return {};
}

TableFormat withOverflow(const QString &column)
{
    TableFormat format;
    format.overflowColumn = column;
    return format;
}

/// What a careful sender writes: every cell that needs them in quotation marks.
QByteArray quotedRecord(const QStringList &cells, QChar delimiter, const QString &lineEnd)
{
    QStringList written;
    for (QString cell : cells) {
        const bool needed = cells.size() == 1 || cell.contains(delimiter) || cell.contains(u'"') ||
                            cell.contains(u'\n') || cell.contains(u'\r');
        written << (needed ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell);
    }
    return (written.join(delimiter) + lineEnd).toUtf8();
}

} // namespace

TEST_CASE("the acid tests of csv-spectrum are read as their JSON says")
{
    const QStringList files = QDir(tableData).entryList({u"*.csv"_s});
    REQUIRE(files.size() == 8);
    for (const QString &file : files) {
        CAPTURE(file);
        const QByteArray json = bytesOf(tableData + u'/' + file.chopped(4) + u".json"_s);
        TableReader reader(bytesOf(tableData + u'/' + file), {});
        QJsonArray rows;
        while (const auto row = reader.next()) {
            CHECK_FALSE(row->objection);
            QJsonObject object;
            for (const QString &column : reader.columns())
                object[column] = row->cells[reader.column(column)];
            rows << object;
        }
        CHECK(QString::fromUtf8(QJsonDocument(rows).toJson()) ==
              QString::fromUtf8(QJsonDocument::fromJson(json).toJson()));
    }
}

TEST_CASE("a row knows its line in an editor and its number among the records")
{
    const QList<TableRow> rows = rowsOf("\r\na;b\r\n\n1;\"x\r\ny\rz\"\r2;y\n\r\n\r\n3;z");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 4);
    CHECK(rows[0].cells == QStringList{u"1"_s, u"x\ny\nz"_s});
    CHECK(rows[1].line == 7);
    CHECK(rows[2].line == 10);
    CHECK(rows[2].number == 3);
    CHECK(rows[2].cells == QStringList{u"3"_s, u"z"_s});
}

TEST_CASE("two files put behind each other leave no invisible sign in a cell")
{
    CHECK(cellsOf("\xEF\xBB\xBF"
                  "a,b\n1,2\n\xEF\xBB\xBF"
                  "3,4\n") == QStringList{u"1/2"_s, u"3/4"_s});
}

TEST_CASE("the delimiter is the one that the header line shows")
{
    const auto found = [](const QByteArray &header) { return TableReader(header, {}).format().delimiter; };
    CHECK(found("a,b,c") == u',');
    CHECK(found("a;b;c\n1,2,3,4,5,6") == u';');
    CHECK(found("a\tb, c\td") == u'\t');
    CHECK(found("a|b") == u'|');
    CHECK(found("\"a,b,c\";\"d \"\"e\"\", f\";g") == u';');
    CHECK(found("only one column") == u',');
    TableFormat given;
    given.delimiter = u':';
    CHECK(cellsOf("a:b,c\n1:2,3", given) == QStringList{u"1/2,3"_s});
}

TEST_CASE("quotation marks enclose a cell only as its first sign")
{
    CHECK(cellsOf("a,b\n12\" disk, \"x\"") == QStringList{u"12\" disk/ \"x\""_s});
    CHECK(cellsOf("a,b\n\"\",\"\"\"\"") == QStringList{u"/\""_s});
    CHECK(cellsOf("a\n\"\"\n") == QStringList{u""_s});
}

TEST_CASE("a quotation mark without a proper end is refused with the line where it stands")
{
    CHECK(tableObjection("a,b\n1,2\n3,\"open\n4,5\n") ==
          Objection{Fault::TableDamaged, u"3"_s, u"open 4,5"_s});
    CHECK(tableObjection("a,b\n\"1\n2\",\"Hey, \"you\"") ==
          Objection{Fault::TableDamaged, u"3"_s, u"Hey, \"you\""_s});
    CHECK(tableObjection("a,b\n1,\"2\" ")->fault == Fault::TableDamaged);
    CHECK(tableObjection("\"a,b\n")->subject == u"1"_s);
    TableReader reader("a\n1\n\"2", {});
    CHECK(reader.next());
    CHECK_FAULT(Fault::TableDamaged, reader.next());
    CHECK_FAULT(Fault::TableDamaged, reader.next()); // who asks again must not take the table for finished
}

TEST_CASE("a bad row does not harm the others")
{
    const QByteArray nul(1, '\0');
    const QByteArray tooLong(10'001, 'x');
    const QList<TableRow> rows =
        rowsOf("a,b\n1,2\n3\n4,5,6\n7,x" + nul + "y\n8,\x1B\n9," + tooLong + "\n10,");
    REQUIRE(rows.size() == 7);
    CHECK_FALSE(rows[0].objection);
    CHECK(rows[1].objection == Objection{Fault::RowHasWrongCellCount, u"1"_s, u"2"_s});
    CHECK(rows[2].objection == Objection{Fault::RowHasWrongCellCount, u"3"_s, u"2"_s});
    CHECK(rows[3].objection == Objection{Fault::TextHasControlCharacters, u"b"_s, u"U+0000"_s});
    CHECK(rows[4].objection == Objection{Fault::TextHasControlCharacters, u"b"_s, u"U+001B"_s});
    CHECK(rows[5].objection == Objection{Fault::TextTooLong, u"b"_s, u"10000"_s});
    CHECK(rows[6].cells == QStringList{u"10"_s, u""_s});
    CHECK(rows[6].number == 7);
    CHECK_FALSE(rows[6].objection);
}

TEST_CASE("an overflow column takes back the delimiters that nobody quoted")
{
    const QByteArray bytes(
        "id,address,city\n1,2, rue du Commerce,Lyon\n2,Ring 5,Bonn\n3,a,b,c,\"d,e\",f\n4,x\n");
    CHECK(cellsOf(bytes, withOverflow(u"address"_s)) == QStringList{u"1/2, rue du Commerce/Lyon"_s,
                                                                    u"2/Ring 5/Bonn"_s, u"3/a,b,c,d,e/f"_s,
                                                                    u"RowHasWrongCellCount"_s});
    CHECK(cellsOf(bytes, withOverflow(u"city"_s)).first() == u"1/2/ rue du Commerce,Lyon"_s);
    CHECK(cellsOf(bytes).first() == u"RowHasWrongCellCount"_s);
    CHECK(tableObjection(bytes, withOverflow(u"street"_s)) ==
          Objection{Fault::ColumnMissing, u"street"_s, u"id, address, city"_s});
}

TEST_CASE("words of the sender for nothing become empty cells")
{
    TableFormat format;
    format.emptyWords = QStringList{u"NULL"_s, u"-"_s};
    CHECK(cellsOf("a,b,c,d\nNULL,-,NULLA,null", format) == QStringList{u"//NULLA/null"_s});
}

TEST_CASE("a header names its columns once, trimmed, or not at all")
{
    CHECK(TableReader(" Name ;;Preis;\n", {}).columns() == QStringList{u"Name"_s, {}, u"Preis"_s, {}});
    CHECK(tableObjection("a,b, a") == Objection{Fault::ColumnNamedTwice, u"a"_s, {}});
    for (const char *empty : {"", "\r\n\n", ",,,", " ", "\xEF\xBB\xBF"})
        CHECK(tableObjection(empty)->fault == Fault::TableEmpty);
    CHECK(tableObjection(QByteArray(201, 'x'))->fault == Fault::TextTooLong);
    CHECK(tableObjection("a\x01,b")->fault == Fault::TextHasControlCharacters);
    CHECK_FAULT(Fault::ColumnMissing, TableReader("a,", {}).column({}));
    CHECK(rowsOf("a,\n1,\x01")[0].objection->subject == u"2"_s); // a column without a name has its number
}

TEST_CASE("a format that cannot be used makes no reader")
{
    TableFormat format;
    format.delimiter = u'"';
    CHECK(tableObjection("a", format)->fault == Fault::FormatValueInvalid);
}

TEST_CASE("a table beyond its limits is refused")
{
    QByteArray header("c0");
    for (int column = 1; column < table_file::mostColumns; ++column)
        header += ",c" + QByteArray::number(column);
    CHECK(TableReader(header, {}).columns().size() == table_file::mostColumns);
    CHECK(tableObjection(header + ",more") == Objection{Fault::TableTooWide, u"1000"_s, u","_s});
    // A row of nothing but delimiters is counted to its end, but never held.
    const TableRow row = rowsOf("a,b\n" + QByteArray(5'000'000, ','), withOverflow(u"b"_s))[0];
    CHECK(row.objection == Objection{Fault::RowHasWrongCellCount, u"5000001"_s, u"2"_s});
    CHECK(row.cells.size() == table_file::mostColumns);
    const QByteArray most = "a\n" + QByteArray("x\n").repeated(table_file::mostRows);
    CHECK_FALSE(tableObjection(most));
    CHECK(tableObjection(most + "x") == Objection{Fault::TableTooLong, u"1000000"_s, {}});
}

TEST_CASE("what is written is read back, whatever the cells, the delimiter and the line ends are")
{
    rc::prop("any table", [] {
        const auto sign = rc::gen::elementOf(std::u16string(u"abcäß€ ,;\t|\"\r\nx'=\u4E2D\u0301"));
        const auto delimiter = QChar(*rc::gen::element(u',', u';', u'\t', u'|'));
        const auto width = *rc::gen::inRange<qsizetype>(1, 5);
        const auto height = *rc::gen::inRange<qsizetype>(0, 6);
        const auto anyLineEnd = rc::gen::element(u"\n"_s, u"\r\n"_s, u"\r"_s);
        QStringList header;
        for (qsizetype column = 0; column < width; ++column)
            header << u"c%1"_s.arg(column);
        QByteArray bytes = quotedRecord(header, delimiter, *anyLineEnd);
        QList<QStringList> table;
        for (qsizetype row = 0; row < height; ++row) {
            QStringList cells;
            for (qsizetype column = 0; column < width; ++column)
                cells << QString::fromStdU16String(*rc::gen::container<std::u16string>(sign));
            bytes += quotedRecord(cells, delimiter, *anyLineEnd);
            table << cells.replaceInStrings(u"\r\n"_s, u"\n"_s).replaceInStrings(u"\r"_s, u"\n"_s);
        }
        if (*rc::gen::arbitrary<bool>() && height > 0)
            bytes.chop(bytes.endsWith("\r\n") ? 2 : 1); // the last line may lack its end
        TableFormat format;
        format.delimiter = delimiter;
        QList<QStringList> read;
        for (const TableRow &row : rowsOf(bytes, format)) {
            RC_ASSERT(!row.objection);
            read << row.cells;
        }
        RC_ASSERT(read == table);
    });
}

TEST_CASE("every beginning of a file and any bytes are read or refused")
{
    int refused = 0;
    for (const QString &file : QDir(tableData).entryList({u"*.csv"_s})) {
        const QByteArray whole = bytesOf(tableData + u'/' + file);
        for (qsizetype length = 0; length <= whole.size(); ++length)
            for (const Encoding encoding : {Encoding::Auto, Encoding::Utf8, Encoding::Utf16LittleEndian})
                refused +=
                    tableObjection(whole.left(length), {{}, encoding, {}, {}, {}, u"yyyy-MM-dd"_s}) ? 1 : 0;
    }
    CHECK(refused > 0);
    rc::prop("any bytes", [] {
        const auto raw = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("ab,;\"\"\"\n\n\r\t|\0\xC3\xA4\x80", 17)));
        const auto withColumns = "a,b\n" + QByteArray::fromStdString(raw);
        const TableFormat format = *rc::gen::arbitrary<bool>() ? withOverflow(u"a"_s) : TableFormat();
        const auto reason = tableObjection(withColumns, format);
        const Fault fault = reason ? reason->fault : Fault::TableDamaged;
        RC_ASSERT(fault == Fault::TableDamaged || fault == Fault::FileNotDecodable);
        tableObjection(withColumns.mid(4), format); // as its own header
    });
}

TEST_CASE("a day of a real web shop: sales, cancellations and customers unknown")
{
    TableFormat format;
    format.dateFormat = u"yyyy-MM-dd HH:mm:ss"_s;
    TableReader reader(bytesOf(QStringLiteral(TEST_DATA "/shop-orders/online-retail-2010-12-01.csv")),
                       format);
    const NumberFormat numbers;
    Money sum;
    int rows = 0;
    int cancelled = 0;
    QSet<qint64> customers;
    while (const auto row = reader.next()) {
        REQUIRE_FALSE(row->objection);
        const auto at = [&](const QString &column) { return row->cells[reader.column(column)]; };
        ++rows;
        cancelled += at(u"InvoiceNo"_s).startsWith(u'C') ? 1 : 0;
        sum += cell::price(at(u"UnitPrice"_s), numbers, u"UnitPrice"_s)
                   .times(cell::quantity(at(u"Quantity"_s), numbers, u"Quantity"_s));
        CHECK(cell::date(at(u"InvoiceDate"_s), format.dateFormat, u"InvoiceDate"_s) == QDate(2010, 12, 1));
        if (!at(u"CustomerID"_s).isEmpty())
            customers << cell::integer(at(u"CustomerID"_s), numbers, u"CustomerID"_s);
    }
    CHECK(rows == 223);
    CHECK(cancelled == 22);
    CHECK(customers.size() == 20);
    CHECK(customers.contains(17850));
    CHECK(sum == Money(858160));
}

} // namespace kontorist
