#include "core/returns/return_store.h"

#include "core/base/error.h"

namespace kontorist::return_store {

namespace {

const QString caseColumns =
    u"c.id, c.version, c.number, c.year, c.count, c.customer, c.sales_order, c.opened_on, c.withdrawal, "
    "c.without_original, c.state FROM return_case c "_s;

ReturnCase readCase(Row &row)
{
    ReturnCase returned;
    row >> returned.id >> returned.version >> returned.number >> returned.year >> returned.count >>
        returned.customer >> returned.order >> returned.openedOn >> returned.isWithdrawal >>
        returned.isWithoutOriginal >> returned.state;
    return returned;
}

ReturnLine readLine(Row &row)
{
    ReturnLine line;
    row >> line.id >> line.position >> line.orderLine >> line.article >> line.sku >> line.name >>
        line.quantity >> line.price >> line.taxClass >> line.reason >> line.received >> line.inspected >>
        line.settled;
    return line;
}

ReturnReceipt readReceipt(Row &row)
{
    ReturnReceipt receipt;
    row >> receipt.id >> receipt.line >> receipt.deliveryLine >> receipt.article >> receipt.place >>
        receipt.quantity >> receipt.unbilled;
    return receipt;
}

} // namespace

ReturnId idOf(const Database &database, const QString &number)
{
    ReturnId id;
    Questions questions(database);
    askId(questions, id, number);
    questions.ask();
    if (id.isNull())
        throw Refused(Fault::ReturnUnknown, number);
    return id;
}

void askId(Questions &questions, ReturnId &into, const QString &number)
{
    questions.one(into, u"SELECT id FROM return_case WHERE number = ?"_s, only<ReturnId>, number);
}

ReturnCase load(const Database &database, ReturnId id)
{
    static const QString sql = u"SELECT "_s + caseColumns + u"WHERE c.id = ?"_s;
    ReturnCase returned;
    QList<ReturnLine> lines;
    Questions questions(database);
    questions.one(returned, sql, readCase, id);
    questions.all(
        lines,
        u"SELECT l.id, l.position, l.order_line, l.article, l.sku, l.name, l.quantity, l.price, l.tax_class, l.reason, "
        "COALESCE((SELECT CAST(SUM(r.quantity) AS BIGINT) FROM return_receipt r WHERE r.return_line = l.id), 0), "
        "COALESCE((SELECT CAST(SUM(v.quantity) AS BIGINT) FROM return_verdict v WHERE v.return_line = l.id), 0), "
        "COALESCE((SELECT CAST(SUM(s.quantity) AS BIGINT) FROM return_settled s WHERE s.return_line = l.id), 0) "
        "FROM return_line l WHERE l.return_case = ? ORDER BY l.position"_s,
        readLine, id);
    questions.ask();
    returned.lines = lines;
    return returned;
}

ReturnCase claim(Transaction &tx, ReturnId id)
{
    tx.write(u"UPDATE return_case SET version = version + 1 WHERE id = ?"_s, id);
    return load(tx, id);
}

void add(Transaction &tx, const ReturnCase &returned)
{
    tx.write(
        u"INSERT INTO return_case (id, version, year, count, number, customer, sales_order, opened_on, withdrawal, without_original, "
        "state, operation) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        returned.id, returned.year, returned.count, returned.number, returned.customer, returned.order,
        returned.openedOn, returned.isWithdrawal, returned.isWithoutOriginal, returned.state, tx.operation());
    Rows rows;
    for (const ReturnLine &line : returned.lines)
        rows.add(line.id, returned.id, line.position, line.orderLine, line.article, line.sku, line.name,
                 line.quantity, line.price, line.taxClass, line.reason);
    tx.writeRows(
        u"INSERT INTO return_line (id, return_case, position, order_line, article, sku, name, quantity, price, tax_class, reason) "
        "VALUES {rows}"_s,
        rows);
}

void saveState(Transaction &tx, ReturnId id, ReturnState state)
{
    tx.write(u"UPDATE return_case SET state = ? WHERE id = ?"_s, state, id);
}

QList<Returnable> returnable(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT p.delivery_line, p.order_line, p.quantity - p.returned, p.quantity - p.billed - p.returned_unbilled, "
        "COALESCE(v.delivered_on, h.delivered_on, h.handed_over_on, d.shipped_on), p.replacement FROM delivery d "
        "JOIN delivery_line_progress p ON p.delivery = d.id LEFT JOIN delivery_handover h ON h.delivery = d.id LEFT JOIN delivery_arrival v ON v.delivery = d.id "
        "WHERE d.sales_order = ? AND p.quantity > p.returned ORDER BY d.id, p.delivery_line"_s,
        [](Row &row) {
            Returnable one;
            row >> one.deliveryLine >> one.orderLine >> one.quantity >> one.unbilled >> one.suppliedOn;
            if (row.take<bool>())
                one.unbilled = {}; // a replacement is never billed
            return one;
        },
        order);
}

QList<Announced> announced(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT l.order_line, CAST(SUM(CASE WHEN c.state IN ('settled', 'rejected') "
        "THEN COALESCE((SELECT CAST(SUM(r.quantity) AS BIGINT) FROM return_receipt r WHERE r.return_line = l.id), 0) "
        "ELSE l.quantity END) AS BIGINT) FROM return_line l JOIN return_case c ON c.id = l.return_case "
        "WHERE c.sales_order = ? GROUP BY l.order_line"_s,
        [](Row &row) {
            Announced one;
            row >> one.line >> one.quantity;
            return one;
        },
        order);
}

void addReceipts(Transaction &tx, const QList<ReturnReceipt> &receipts, QDate on)
{
    Rows rows;
    for (const ReturnReceipt &receipt : receipts)
        rows.add(receipt.id, receipt.line, receipt.deliveryLine, receipt.article, receipt.place,
                 receipt.quantity, receipt.unbilled, on, tx.operation());
    tx.writeRows(
        u"INSERT INTO return_receipt (id, return_line, delivery_line, article, place, quantity, unbilled, received_on, operation) "
        "VALUES {rows}"_s,
        rows);
}

QList<ReturnReceipt> receipts(const Database &database, ReturnId id)
{
    return database.all(
        u"SELECT r.id, r.return_line, r.delivery_line, r.article, r.place, r.quantity, r.unbilled FROM return_receipt r "
        "JOIN return_line l ON l.id = r.return_line WHERE l.return_case = ? ORDER BY r.id"_s,
        readReceipt, id);
}

void addVerdict(Transaction &tx, qint64 id, ReturnLineId line, Verdict verdict, Quantity quantity, QDate on)
{
    tx.write(
        u"INSERT INTO return_verdict (id, return_line, verdict, quantity, inspected_on, operation) VALUES (?, ?, ?, ?, ?, ?)"_s,
        id, line, verdict, quantity, on, tx.operation());
}

void addSettlement(Transaction &tx, const SettlementRecord &record)
{
    tx.write(
        u"INSERT INTO return_settlement (id, return_case, how, deduction, settled_on, operation) VALUES (?, ?, ?, ?, ?, ?)"_s,
        record.id, record.returned, record.how, record.deduction, record.on, tx.operation());
    Rows lines, rebills, credits;
    for (const SettledLine &line : record.lines)
        lines.add(record.id, line.line, line.quantity, line.replaced);
    for (const Rebill &rebill : record.rebills)
        rebills.add(record.id, rebill.deliveryLine, rebill.quantity);
    for (const InvoiceId correction : record.corrections)
        credits.add(record.id, correction);
    tx.writeRows(u"INSERT INTO return_settled (settlement, return_line, quantity, replaced) VALUES {rows}"_s,
                 lines);
    tx.writeRows(u"INSERT INTO return_rebill (settlement, delivery_line, quantity) VALUES {rows}"_s, rebills);
    tx.writeRows(u"INSERT INTO return_credit (settlement, correction) VALUES {rows}"_s, credits);
}

QStringList correctionsOf(const Database &database, ReturnId id)
{
    return database.all(
        u"SELECT i.number FROM return_settlement s JOIN return_credit c ON c.settlement = s.id "
        "JOIN invoice i ON i.id = c.correction WHERE s.return_case = ? ORDER BY i.id"_s,
        only<QString>, id);
}

QList<Billed> billed(const Database &database, const QList<ReturnReceipt> &receipts)
{
    Rows keys;
    for (const ReturnReceipt &receipt : receipts)
        if (!receipt.deliveryLine.isNull())
            keys.add(receipt.deliveryLine);
    return database.among(
        u"SELECT l.delivery_line, l.invoice, l.position, l.base_quantity + COALESCE((SELECT CAST(SUM(c.base_quantity) AS BIGINT) "
        "FROM invoice_line c WHERE c.corrects = l.id), 0) FROM delivery_line x "
        "JOIN invoice_line l ON l.order_line = x.order_line AND l.delivery_line = x.id WHERE l.corrects IS NULL AND x.id IN (VALUES {rows}) ORDER BY l.id"_s,
        keys, [](Row &row) {
            Billed one;
            row >> one.deliveryLine >> one.invoice >> one.line >> one.standing;
            return one;
        });
}

} // namespace kontorist::return_store
