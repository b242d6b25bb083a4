#include "tests/bench/limit.h"

#include "tests/bench/company.h"

#include <sqlite3.h>
#include <stdexcept>

namespace kontorist::bench {

namespace {

const char *const limitSchema = R"(
CREATE TABLE counter (series TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES ('order', 0), ('invoice', 0);
CREATE TABLE stock (article INTEGER PRIMARY KEY, on_hand INTEGER NOT NULL, reserved INTEGER NOT NULL) STRICT;
CREATE TABLE sales_order (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, customer INTEGER NOT NULL,
    state TEXT NOT NULL, ordered_on TEXT NOT NULL, reference TEXT NOT NULL, net INTEGER NOT NULL) STRICT;
CREATE INDEX sales_order_customer ON sales_order (customer, id);
CREATE TABLE order_line (sales_order INTEGER, position INTEGER, article INTEGER, name TEXT, quantity INTEGER,
    price INTEGER, net INTEGER, PRIMARY KEY (sales_order, position)) STRICT, WITHOUT ROWID;
CREATE TABLE reservation (sales_order INTEGER, position INTEGER, article INTEGER, quantity INTEGER,
    PRIMARY KEY (sales_order, position)) STRICT, WITHOUT ROWID;
CREATE TABLE movement (id INTEGER PRIMARY KEY, article INTEGER, quantity INTEGER, sales_order INTEGER) STRICT;
CREATE INDEX movement_article ON movement (article, id);
CREATE TABLE invoice (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, sales_order INTEGER, debtor INTEGER,
    issued_on TEXT, net INTEGER, tax INTEGER, gross INTEGER, open INTEGER) STRICT;
CREATE TABLE invoice_line (invoice INTEGER, position INTEGER, article INTEGER, quantity INTEGER, net INTEGER,
    rate INTEGER, PRIMARY KEY (invoice, position)) STRICT, WITHOUT ROWID;
CREATE TABLE invoice_tax (invoice INTEGER, rate INTEGER, base INTEGER, tax INTEGER,
    PRIMARY KEY (invoice, rate)) STRICT, WITHOUT ROWID;
CREATE TABLE payment (id INTEGER PRIMARY KEY, invoice INTEGER, amount INTEGER, value_on TEXT) STRICT;
CREATE TABLE ledger_entry (id INTEGER PRIMARY KEY, document INTEGER, posted_on TEXT) STRICT;
CREATE TABLE ledger_line (entry INTEGER, position INTEGER, account TEXT, amount INTEGER,
    PRIMARY KEY (entry, position)) STRICT, WITHOUT ROWID;
CREATE TABLE account_month (account TEXT, month TEXT, amount INTEGER, PRIMARY KEY (account, month)) STRICT, WITHOUT ROWID;
CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER, what TEXT, subject INTEGER, detail TEXT) STRICT;
)";

} // namespace

LimitLife::LimitLife(const QString &file, SqliteFile::Durability durability) : m_file(file, durability)
{
    if (m_file.number("SELECT COUNT(*) FROM sqlite_schema") == 0)
        makeSchema();
    m_id = m_file.number("SELECT COALESCE(MAX(id), 0) FROM ledger_entry"); // the last of each life
}

void LimitLife::makeSchema()
{
    m_file.run(QByteArray("BEGIN; ") + limitSchema);
    for (int i = 0; i < articleCount; ++i)
        m_file.run("INSERT INTO stock VALUES (" + QByteArray::number(i) + ", 50000000000, 0)");
    m_file.run("COMMIT");
}

// Binds, steps and answers the first column of the first row.
qint64 LimitLife::run(const char *sql, std::initializer_list<Value> values)
{
    ++m_statements[static_cast<size_t>(m_step)];
    sqlite3_stmt *&statement = m_known[sql];
    if (!statement)
        statement = m_file.prepared(sql);
    int at = 0;
    for (const Value &value : values) {
        if (const qint64 *number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, ++at, *number);
        else
            sqlite3_bind_text(statement, ++at, std::get<const char *>(value), -1, SQLITE_STATIC);
    }
    qint64 answer = 0;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW)
        answer = sqlite3_column_int64(statement, 0);
    if (result != SQLITE_DONE)
        throw std::runtime_error(std::string("the limit's own statement fails: ") + sql);
    sqlite3_reset(statement);
    return answer;
}

void LimitLife::begin()
{
    if (!isBatch)
        run("BEGIN IMMEDIATE");
}

void LimitLife::finish(const char *what)
{
    run("INSERT INTO audit (at, what, subject, detail) VALUES (?, ?, ?, ?)",
        {1'795'000'000'000, what, m_order, "{}"});
    if (!isBatch)
        run("COMMIT");
}

void LimitLife::play(LifeStep step)
{
    m_step = step;
    switch (step) {
    case LifeStep::Enter:
        return enter();
    case LifeStep::Release:
        return release();
    case LifeStep::Pick:
        begin();
        run("UPDATE sales_order SET state = 'picked' WHERE id = ?", {m_order});
        return finish("order.picked");
    case LifeStep::Ship:
        return ship();
    case LifeStep::Invoice:
        return bill();
    case LifeStep::Pay:
        return pay();
    }
}

void LimitLife::whole()
{
    for (int step = 0; step < stepCount; ++step)
        play(static_cast<LifeStep>(step));
}

void LimitLife::enter()
{
    begin();
    const qint64 count = run("UPDATE counter SET last = last + 1 WHERE series = 'order' RETURNING last");
    char number[32];
    snprintf(number, sizeof number, "AU-2026-%05lld", static_cast<long long>(count));
    m_order = ++m_id;
    run("INSERT INTO sales_order VALUES (?, ?, ?, 'entered', '2026-11-24', ?, ?)",
        {m_order, number, qint64(m_chance.below(customerCount)), "Bestellung 4711", 12345});
    const int first = m_chance.below(articleCount / 5);
    for (size_t i = 0; i < 5; ++i) {
        const int at = static_cast<int>(i);
        m_articles[i] = (first + 37 * at) % (articleCount / 5) * 5 + at;
        m_quantities[i] = m_chance.between(1, 12) * 10'000;
        run("INSERT INTO order_line VALUES (?, ?, ?, ?, ?, ?, ?)",
            {m_order, qint64(at + 1), m_articles[i], "Schraube verzinkt 123", m_quantities[i], 1'990'000,
             2469});
    }
    finish("order.entered");
}

void LimitLife::release()
{
    begin();
    for (const qint64 article : m_articles)
        run("SELECT on_hand - reserved FROM stock WHERE article = ?", {article});
    for (size_t i = 0; i < 5; ++i) {
        run("INSERT INTO reservation VALUES (?, ?, ?, ?)",
            {m_order, qint64(i + 1), m_articles[i], m_quantities[i]});
        run("UPDATE stock SET reserved = reserved + ?1 WHERE article = ?2 AND on_hand - reserved >= ?1",
            {m_quantities[i], m_articles[i]});
    }
    run("UPDATE sales_order SET state = 'released' WHERE id = ?", {m_order});
    finish("order.released");
}

void LimitLife::ship()
{
    begin();
    for (size_t i = 0; i < 5; ++i) {
        run("INSERT INTO movement VALUES (?, ?, ?, ?)", {++m_id, m_articles[i], m_quantities[i], m_order});
        run("UPDATE stock SET on_hand = on_hand - ?1, reserved = reserved - ?1 WHERE article = ?2",
            {m_quantities[i], m_articles[i]});
    }
    run("DELETE FROM reservation WHERE sales_order = ?", {m_order});
    finish("order.shipped");
}

void LimitLife::bill()
{
    begin();
    const qint64 count = run("UPDATE counter SET last = last + 1 WHERE series = 'invoice' RETURNING last");
    char number[32];
    snprintf(number, sizeof number, "RE-2026-%05lld", static_cast<long long>(count));
    const qint64 invoice = ++m_id;
    run("INSERT INTO invoice VALUES (?, ?, ?, ?, '2026-11-24', 12345, 2346, 14691, 14691)",
        {invoice, number, m_order, 10001});
    for (size_t i = 0; i < 5; ++i)
        run("INSERT INTO invoice_line VALUES (?, ?, ?, ?, ?, ?)",
            {invoice, qint64(i + 1), m_articles[i], m_quantities[i], 2469, i < 3 ? 1900 : 700});
    for (const qint64 rate : {qint64(1900), qint64(700)})
        run("INSERT INTO invoice_tax VALUES (?, ?, ?, ?)", {invoice, rate, 6172, 1173});
    const qint64 entry = ++m_id;
    run("INSERT INTO ledger_entry VALUES (?, ?, '2026-11-24')", {entry, invoice});
    qint64 position = 0;
    for (const char *account : {"1400", "8400", "8300", "1776"})
        run("INSERT INTO ledger_line VALUES (?, ?, ?, ?)", {entry, ++position, account, 14691});
    for (const char *account : {"1400", "8400", "8300", "1776"})
        run("INSERT INTO account_month VALUES (?, '2026-11', ?) "
            "ON CONFLICT DO UPDATE SET amount = amount + excluded.amount",
            {account, 14691});
    m_order = invoice; // what the payment is about
    finish("invoice.issued");
}

void LimitLife::pay()
{
    begin();
    run("INSERT INTO payment VALUES (?, ?, 14691, '2026-11-24')", {++m_id, m_order});
    run("UPDATE invoice SET open = open - 14691 WHERE id = ?", {m_order});
    const qint64 entry = ++m_id;
    run("INSERT INTO ledger_entry VALUES (?, ?, '2026-11-24')", {entry, m_order});
    qint64 position = 0;
    for (const char *account : {"1200", "1400"})
        run("INSERT INTO ledger_line VALUES (?, ?, ?, ?)", {entry, ++position, account, 14691});
    finish("payment.recorded");
}

} // namespace kontorist::bench
