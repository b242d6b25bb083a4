#include "core/db/sqlite_connection.h"
#include "core/delivery/warehouse_list_store.h"
#include "tests/support/company.h"
#include "tests/support/rich_company.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <sqlite3.h>

namespace kontorist::plans_test {

namespace {

using Texts = QSet<QString>;

// Every statement that passes, as the store wrote it.
int noteStatement(unsigned, void *texts, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<Texts *>(texts)->insert(QString::fromUtf8(sql));
    return 0;
}

// What SQLite would read from end to end for a statement.
QStringList scans(SqliteConnection &connection, const QString &sql)
{
    // A search that names no index reads the table, too, until it has found the largest.
    static const QRegularExpression whole(u"^(?:SCAN (?!\\d+ CONSTANT ROWS?)(\\w+)|SEARCH (\\w+)$)"_s);
    const QByteArray question = "EXPLAIN QUERY PLAN " + sql.toUtf8();
    sqlite3_stmt *plan = nullptr;
    REQUIRE(sqlite3_prepare_v2(connection.handle(), question.constData(), -1, &plan, nullptr) == SQLITE_OK);
    QStringList found;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const auto words = reinterpret_cast<const char *>(sqlite3_column_text(plan, 3));
        if (const auto match = whole.match(QString::fromUtf8(words)); match.hasMatch())
            found.append(match.captured(1) + match.captured(2));
    }
    sqlite3_finalize(plan);
    return found;
}

bool asksOrChanges(const QString &sql)
{
    return sql.startsWith(u"SELECT") || sql.startsWith(u"WITH") || sql.startsWith(u"UPDATE") ||
           sql.startsWith(u"DELETE");
}

// Two customers become one: rare, and it has to reach all that names them.
bool isOfMerging(const QString &sql)
{
    static const QStringList beginnings{u"UPDATE party SET merged_into"_s,
                                        u"UPDATE party SET version = version + 1, bill_to"_s,
                                        u"UPDATE receivable SET party"_s, u"UPDATE price SET party"_s,
                                        u"UPDATE article SET version = version + 1, supplier"_s};
    return sql.contains(u"customer = CASE WHEN customer") ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &beginning) { return sql.startsWith(beginning); });
}

// What stands in brackets before its name is the result of another question.
bool isDerived(const QString &sql, const QString &name)
{
    return sql.contains(u") "_s + name + u' ');
}

} // namespace

TEST_CASE("no list of the warehouse reads all that was ever picked")
{
    test::TestCompany company(test::Kind::SQLite);
    auto &connection = static_cast<SqliteConnection &>(company.database().connection());
    Texts texts;
    sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, noteStatement, &texts);
    for (const auto work : {warehouse_list_store::Work::Pick, warehouse_list_store::Work::Picking,
                            warehouse_list_store::Work::Ship}) {
        warehouse_list_store::Filter filter;
        filter.work = work;
        warehouse_list_store::list(company.database(), filter);
    }
    warehouse_list_store::counts(company.database());
    sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
    CHECK(texts.size() >= 5);
    for (const QString &sql : std::as_const(texts)) {
        INFO(sql.toStdString());
        CHECK_FALSE(scans(connection, sql).contains(u"s"_s)); // pick_stop, as it is called there
        CHECK_FALSE(scans(connection, sql).contains(u"t"_s));
    }
}

TEST_CASE("no action at a desk reads a table from end to end that grows with the orders")
{
    test::TestCompany company(test::Kind::SQLite);
    auto &connection = static_cast<SqliteConnection &>(company.database().connection());
    Texts texts;
    sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, noteStatement, &texts);
    test::makeRich(company.session, company.clock);
    sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
    REQUIRE(texts.size() > 200);
    // Lists of values that came with the statement, and tables that stay small.
    static const Texts small{
        u"v"_s,    u"w"_s,        u"n"_s,        u"kept"_s,     u"wanted"_s,       u"asked"_s,
        u"mine"_s, u"CONSTANT"_s, u"location"_s, u"tax_rate"_s, u"number_range"_s, u"number_pattern"_s};
    QStringList whole;
    for (const QString &sql : std::as_const(texts)) {
        if (!asksOrChanges(sql) || isOfMerging(sql))
            continue;
        for (const QString &table : scans(connection, sql))
            if (!small.contains(table) && !isDerived(sql, table))
                whole.append(table + u": "_s + sql.left(200));
    }
    whole.sort();
    CHECK(whole.join(u'\n') == QString());
}

} // namespace kontorist::plans_test
