#include "core/ledger/ledger_store.h"

namespace kontorist::advance_store {

namespace {

const QString selectAdvances =
    u"SELECT a.id, a.payment, p.number, p.value_on, p.party, a.sales_order, a.amount, a.open, COALESCE(a.down_payment, 0), "
    "COALESCE((SELECT v.number FROM invoice v WHERE v.id = a.down_payment), ''), "
    "COALESCE((SELECT CAST(SUM(s.amount) AS BIGINT) FROM advance_use s WHERE s.advance = a.id), 0) "
    "- COALESCE((SELECT CAST(SUM(b.amount) AS BIGINT) FROM advance_return b WHERE b.advance = a.id), 0) "
    "FROM advance a JOIN payment p ON p.id = a.payment "_s;

Advance readAdvance(Row &row)
{
    Advance advance;
    row >> advance.id >> advance.payment >> advance.paymentNumber >> advance.paidOn >> advance.party >>
        advance.order >> advance.amount >> advance.open >> advance.downPayment >> advance.downPaymentNumber >>
        advance.used;
    return advance;
}

QList<Advance> withGroups(const Database &database, QList<Advance> advances)
{
    Rows keys;
    for (const Advance &advance : advances)
        keys.add(advance.id);
    database.among(
        u"SELECT advance, category, rate, base, tax FROM advance_tax WHERE advance IN (VALUES {rows}) ORDER BY category, rate"_s,
        keys, [&](Row &row) {
            const auto id = row.take<qint64>();
            TaxGroup group;
            row >> group.key.category >> group.key.rate >> group.base >> group.tax;
            for (Advance &advance : advances)
                if (advance.id == id)
                    advance.groups.append(group);
            return 0;
        });
    return advances;
}

} // namespace

void add(Transaction &tx, const Advance &advance)
{
    tx.write(
        u"INSERT INTO advance (id, payment, sales_order, amount, open, down_payment) VALUES (?, ?, ?, ?, ?, ?)"_s,
        advance.id, advance.payment, advance.order, advance.amount, advance.open,
        advance.downPayment == 0 ? std::nullopt : std::optional(advance.downPayment));
    Rows rows;
    for (const TaxGroup &group : advance.groups)
        rows.add(advance.id, group.key.category, group.key.rate, group.base, group.tax);
    tx.writeRows(u"INSERT INTO advance_tax (advance, category, rate, base, tax) VALUES {rows}"_s, rows);
}

QList<Advance> openOn(const Database &database, const QList<OrderId> &orders)
{
    static const QString sql =
        selectAdvances + u"WHERE a.sales_order IN (VALUES {rows}) AND a.open > 0 ORDER BY a.id"_s;
    Rows keys;
    for (const OrderId order : orders)
        keys.add(order);
    return withGroups(database, database.among(sql, keys, readAdvance));
}

QList<Advance> onDownPayment(const Database &database, qint64 invoice)
{
    static const QString sql =
        selectAdvances +
        u"WHERE a.down_payment = ? AND NOT EXISTS (SELECT 1 FROM payment_undo u WHERE u.payment = a.payment) ORDER BY a.id"_s;
    return withGroups(database, database.all(sql, readAdvance, invoice));
}

QList<Advance> ofPayment(const Database &database, qint64 payment)
{
    static const QString sql = selectAdvances + u"WHERE a.payment = ? ORDER BY a.id"_s;
    return withGroups(database, database.all(sql, readAdvance, payment));
}

QList<Advance> openOf(const Database &database, PartyId party)
{
    static const QString sql =
        selectAdvances +
        u"JOIN party q ON q.id = p.party WHERE a.open > 0 AND COALESCE(q.merged_into, q.id) = ? ORDER BY a.id"_s;
    return withGroups(database, database.all(sql, readAdvance, party));
}

void use(Transaction &tx, const Advance &advance, qint64 invoice, Money amount)
{
    tx.write(u"UPDATE advance SET open = open - ? WHERE id = ?"_s, amount, advance.id);
    tx.write(u"INSERT INTO advance_use (id, advance, invoice, amount, operation) VALUES (?, ?, ?, ?, ?)"_s,
             tx.newId<struct AdvanceUseTag>(), advance.id, invoice, amount, tx.operation());
}

QList<std::pair<Advance, Money>> usedBy(const Database &database, qint64 invoice)
{
    static const QString sql =
        selectAdvances + u"JOIN advance_use n ON n.advance = a.id WHERE n.invoice = ? ORDER BY n.id"_s;
    const QList<Advance> advances = withGroups(database, database.all(sql, readAdvance, invoice));
    if (advances.isEmpty())
        return {};
    const QList<Money> amounts =
        database.all(u"SELECT amount FROM advance_use WHERE invoice = ? ORDER BY id"_s, only<Money>, invoice);
    QList<std::pair<Advance, Money>> used;
    for (qsizetype i = 0; i < advances.size(); ++i)
        used.append({advances[i], amounts[i]});
    return used;
}

void giveBack(Transaction &tx, const Advance &advance, qint64 correction, Money amount)
{
    tx.write(u"UPDATE advance SET open = open + ? WHERE id = ?"_s, amount, advance.id);
    tx.write(
        u"INSERT INTO advance_return (id, advance, correction, amount, operation) VALUES (?, ?, ?, ?, ?)"_s,
        tx.newId<struct AdvanceReturnTag>(), advance.id, correction, amount, tx.operation());
}

void release(Transaction &tx, const AdvanceRelease &release, QDate on)
{
    const qint64 id = tx.newId<struct AdvanceReleaseTag>().value();
    tx.write(u"UPDATE advance SET open = open - ? WHERE id = ?"_s, release.amount, release.advance.id);
    tx.write(
        u"INSERT INTO advance_release (id, advance, amount, released_on, operation) VALUES (?, ?, ?, ?, ?)"_s,
        id, release.advance.id, release.amount, on, tx.operation());
    open_item_store::add(tx, {id, OpenItemKind::Payment, release.advance.paymentNumber, release.advance.party,
                              on, on, release.amount, release.amount});
}

QList<qint64> releasesOf(const Database &database, qint64 payment)
{
    return database.all(
        u"SELECT r.id FROM advance_release r JOIN advance a ON a.id = r.advance WHERE a.payment = ? ORDER BY r.id"_s,
        only<qint64>, payment);
}

QList<qint64> releasesOn(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT r.id FROM advance_release r JOIN advance a ON a.id = r.advance WHERE a.sales_order = ? ORDER BY r.id"_s,
        only<qint64>, order);
}

void takeBack(Transaction &tx, const Advance &advance)
{
    tx.write(u"UPDATE advance SET open = 0 WHERE id = ?"_s, advance.id);
}

} // namespace kontorist::advance_store
