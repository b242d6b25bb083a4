#include "core/base/error.h"
#include "core/db/migrator.h"
#include "core/db/move.h"
#include "core/documents/document_actions.h"
#include "tests/support/company.h"
#include "tests/support/rich_company.h"

#include <QRegularExpression>

namespace kontorist::final_test {

namespace {

// What a migration says to be final: the table and its keys, the first of them the primary key.
struct Final
{
    QString table;
    QStringList key;
};

QList<Final> finals()
{
    static const QRegularExpression words(u"^PROTECT (\\w+) \\(([\\w, ]+)\\)"_s,
                                          QRegularExpression::MultilineOption);
    QList<Final> all;
    for (const Migration &migration : migrator::migrations())
        for (auto each = words.globalMatch(migration.script); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            all.append({match.captured(1), match.captured(2).split(u", "_s)});
        }
    return all;
}

// The others change with the work: what is still open, what follows from documents, and what is looked up.
const QStringList changing{u"account_month"_s,
                           u"advance"_s,
                           u"article"_s,
                           u"article_component"_s,
                           u"article_deposit"_s,
                           u"article_pack"_s,
                           u"article_text"_s,
                           u"company_now"_s,
                           u"customer_article"_s,
                           u"expected_receipt"_s,
                           u"import_profile"_s,
                           u"journal_head"_s,
                           u"letterhead_now"_s,
                           u"location"_s,
                           u"mail_account_now"_s,
                           u"number_counter"_s,
                           u"number_range"_s,
                           u"operation"_s,
                           u"order_charge"_s,
                           u"order_hold"_s,
                           u"order_line"_s,
                           u"outbox"_s,
                           u"parcel"_s,
                           u"parcel_item"_s,
                           u"party"_s,
                           u"party_contact"_s,
                           u"party_delivery_address"_s,
                           u"party_output_address"_s,
                           u"party_vat_id"_s,
                           u"pick_list"_s,
                           u"pick_stop"_s,
                           u"place"_s,
                           u"price"_s,
                           u"receivable"_s,
                           u"reservation"_s,
                           u"return_case"_s,
                           u"return_line"_s,
                           u"sales_order"_s,
                           u"schema_migration"_s,
                           u"search_deletion"_s,
                           u"search_hit"_s,
                           u"search_record"_s,
                           u"search_word"_s,
                           u"stock_level"_s,
                           u"tax_rate"_s,
                           u"worklist"_s};

QString sameKey(const Final &final, const QString &one, const QString &other)
{
    QStringList parts;
    for (const QString &column : final.key)
        parts.append(u"%1.%3 = %2.%3"_s.arg(one, other, column));
    return parts.join(u" AND "_s);
}

QStringList attacks(const Final &final, Dialect dialect)
{
    const auto [table, key] = final;
    const QString change = u"SET %1 = %2.%1"_s.arg(key.first());
    const QString again = u"INTO %1 SELECT * FROM %1 WHERE true LIMIT 1"_s.arg(table);
    const QString upsert = u"INSERT %1 ON CONFLICT (%2) DO UPDATE SET %3 = excluded.%3"_s.arg(
        again, key.join(u", "_s), key.first());
    QStringList all{u"UPDATE %1 %2"_s.arg(table, change.arg(table)), u"DELETE FROM %1"_s.arg(table), upsert};
    if (dialect == Dialect::SQLite)
        return all + QStringList{u"REPLACE "_s + again, u"INSERT OR REPLACE "_s + again,
                                 u"UPDATE OR REPLACE %1 %2"_s.arg(table, change.arg(table)),
                                 u"UPDATE OR IGNORE %1 %2"_s.arg(table, change.arg(table))};
    const QString merge = u"MERGE INTO %1 a USING (SELECT * FROM %1) b ON %2 WHEN MATCHED THEN "_s.arg(
        table, sameKey(final, u"a"_s, u"b"_s));
    return all +
           QStringList{u"TRUNCATE %1 CASCADE"_s.arg(table), merge + u"DELETE"_s,
                       merge + u"UPDATE "_s + change.arg(u"b"_s),
                       u"WITH gone AS (DELETE FROM %1 RETURNING *) SELECT count(*) FROM gone"_s.arg(table)};
}

void fill(test::TestCompany &company)
{
    test::makeRich(company.session, company.clock);
    const auto invoice =
        company.database().one(u"SELECT number FROM invoice ORDER BY number LIMIT 1"_s, only<QString>);
    document_actions::archive(company.session, invoice.value());
    for (const char *row :
         {"imported VALUES ('shop', '4711', 1, 'AU-2026-00001')",
          "delivery_arrival SELECT id, '2026-11-24', operation FROM delivery LIMIT 1",
          "return_rebill SELECT s.id, d.id, 1 FROM return_settlement s, delivery_line d LIMIT 1"})
        company.database().connection().define(u"INSERT INTO %1"_s.arg(QString::fromLatin1(row)));
}

bool isRefused(Database &database, const QString &sql)
{
    bool refused = false;
    try {
        database.connection().define(sql);
    } catch (const Failed &failed) {
        refused = failed.reason().detail.contains(u"is final"_s);
    }
    database.connection().abandon();
    return refused;
}

} // namespace

TEST_CASE("every table is either final or known to change with the work")
{
    QStringList final;
    for (const Final &each : finals())
        final.append(each.table);
    for (const QString &table : migrator::tables()) {
        CAPTURE(table);
        CHECK(final.contains(table) != changing.contains(table));
    }
}

BOTH("what is final is neither changed nor replaced nor removed, by whatever verb", company)
{
    fill(company);
    Database &database = company.database();
    if (company.kind == test::Kind::SQLite) // as any tool opens the file that is not ours
        database.connection().define(u"PRAGMA recursive_triggers = OFF"_s);
    const auto before = move::digests(database);
    for (const Final &final : finals()) {
        CAPTURE(final.table);
        CHECK(database.number(u"SELECT count(*) FROM "_s + final.table) > 0);
        for (const QString &sql : attacks(final, database.dialect())) {
            CAPTURE(sql);
            CHECK(isRefused(database, sql));
        }
    }
    CHECK(move::digests(database) == before);
}

BOTH("without its triggers a table gives way to each of these verbs", company)
{
    fill(company);
    Database &database = company.database();
    Connection &connection = database.connection();
    const Final final{u"ledger_line"_s, {u"entry"_s, u"position"_s}};
    for (const QString &sql : attacks(final, database.dialect())) {
        CAPTURE(sql);
        connection.begin();
        if (database.dialect() == Dialect::PostgreSQL)
            connection.define(u"ALTER TABLE ledger_line DISABLE TRIGGER ALL"_s);
        for (const char *end : {"update", "delete", "replace_entry_position"})
            if (database.dialect() == Dialect::SQLite)
                connection.define(u"DROP TRIGGER ledger_line_no_%1"_s.arg(QString::fromLatin1(end)));
        CHECK_NOTHROW(connection.define(sql));
        connection.abandon();
    }
}

} // namespace kontorist::final_test
