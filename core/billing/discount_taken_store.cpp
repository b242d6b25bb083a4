#include "core/billing/billing_store.h"

#include <QHash>

namespace kontorist::billing_store {

Money discountTaken(const Database &database, InvoiceId invoice)
{
    return discountTaken(database, QList{invoice}).value(invoice);
}

QHash<InvoiceId, Money> discountTaken(const Database &database, const QList<InvoiceId> &invoices)
{
    Rows keys;
    for (const InvoiceId id : invoices)
        keys.add(id);
    QHash<InvoiceId, Money> taken;
    const auto rows = database.among(
        u"SELECT i.id, COALESCE((SELECT CAST(SUM(a.discount) AS BIGINT) FROM allocation a "
        "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE a.target = i.id AND u.allocation IS NULL), 0) "
        "- COALESCE((SELECT CAST(SUM(r.amount) AS BIGINT) FROM discount_reversal r WHERE r.invoice = i.id), 0) "
        "FROM invoice i WHERE i.id IN (VALUES {rows})"_s,
        keys, [](Row &row) {
            std::pair<InvoiceId, Money> pair;
            row >> pair.first >> pair.second;
            return pair;
        });
    for (const auto &[invoice, amount] : rows)
        taken.insert(invoice, amount);
    return taken;
}

QList<std::pair<InvoiceId, Money>> discountReversals(const Database &database, InvoiceId invoice)
{
    return database.all(
        u"SELECT correction, amount FROM discount_reversal WHERE invoice = ? ORDER BY id DESC"_s,
        [](Row &row) {
            std::pair<InvoiceId, Money> pair;
            row >> pair.first >> pair.second;
            return pair;
        },
        invoice);
}

} // namespace kontorist::billing_store
