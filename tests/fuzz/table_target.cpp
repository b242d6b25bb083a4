// reads core/exchange/table_file.cpp core/exchange/encoding.cpp core/exchange/order_table_rules.cpp core/exchange/master_table_rules.cpp core/exchange/columns.cpp core/exchange/match_rules.cpp
#include "core/exchange/master_table_rules.h"
#include "core/exchange/match_rules.h"
#include "core/exchange/order_table_rules.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;

namespace {

ImportProfile builtIn(const QString &name, ImportKind kind)
{
    const auto profile = ImportProfile::builtIn(name, kind);
    fuzz::insist(profile.has_value(), "the profile is built in");
    return *profile;
}

// The rows written again, each cell in quotation marks, are the same rows.
void attackAgain(const QList<TableRow> &rows, const TableReader &first)
{
    const QChar delimiter = first.format().delimiter;
    const auto record = [&](QStringList cells) {
        for (QString &cell : cells)
            cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
        return cells.join(delimiter) + u"\r\n"_s;
    };
    QString written = record(first.columns());
    for (const TableRow &row : rows)
        written += record(row.cells);
    TableFormat format = first.format();
    format.encoding = Encoding::Utf8;
    TableReader again(written.toUtf8(), format);
    for (const TableRow &row : rows) {
        const auto same = again.next();
        fuzz::insist(same && !same->objection && same->cells == row.cells,
                     "a row is read back as it is written");
    }
    fuzz::insist(!again.next(), "there are no more rows than were written");
}

void attackReader(const QByteArray &bytes)
{
    fuzz::answer([&] {
        TableReader reader(bytes, {});
        QList<TableRow> sound;
        while (const auto row = reader.next()) {
            if (row->objection)
                fuzz::insistOnWords(Refused(*row->objection));
            else
                sound.append(*row);
            fuzz::insist(row->objection || row->cells.size() == reader.columns().size(),
                         "a sound row has a cell for each column");
        }
        attackAgain(sound, reader);
        return true;
    });
}

void attackOrders(const ImportProfile &profile, const QByteArray &heads, const QByteArray &lines)
{
    const auto table = fuzz::answer([&] { return order_table_rules::documents(profile, heads, lines); });
    if (!table)
        return;
    for (const RefusedRow &row : table->refused)
        fuzz::insistOnWords(Refused(row.reason));
    for (const TableDocument &document : table->documents) {
        fuzz::insist(!document.external.isEmpty(), "a document has a number");
        if (document.kind == TableDocument::Kind::Cancellation)
            fuzz::answer([&] { return match_rules::matches(document, {}); });
    }
}

} // namespace

// The first byte chooses the profile. A NUL parts heads from lines, where they come in two files.
FUZZ_TARGET(bytes)
{
    if (bytes.isEmpty())
        return;
    static const ImportProfile orders[] = {builtIn(u"kontorist"_s, ImportKind::Orders),
                                           builtIn(u"northwind"_s, ImportKind::Orders),
                                           builtIn(u"uci-online-retail"_s, ImportKind::Orders)};
    static const ImportProfile parties = builtIn(u"kontorist"_s, ImportKind::Parties);
    static const ImportProfile articles = builtIn(u"kontorist"_s, ImportKind::Articles);
    const QByteArray table = bytes.sliced(1).toByteArray();
    const qsizetype parting = table.indexOf('\0');
    switch (static_cast<uchar>(bytes[0]) % 6) {
    case 3:
        fuzz::answer([&] { return master_table_rules::parties(parties, table); });
        break;
    case 4:
        fuzz::answer([&] { return master_table_rules::articles(articles, table); });
        break;
    case 5:
        attackReader(table);
        break;
    default:
        attackOrders(orders[static_cast<uchar>(bytes[0]) % 3], parting < 0 ? table : table.left(parting),
                     parting < 0 ? QByteArray() : table.mid(parting + 1));
    }
}
