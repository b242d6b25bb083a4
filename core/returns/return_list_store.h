#pragma once

#include "core/db/database.h"
#include "core/returns/return_case.h"

namespace kontorist::return_list_store {

/// One row of the list of returns.
struct ReturnRow
{
    ReturnId id;
    QString number;
    QDate openedOn;
    QString customer;
    QString customerName;
    QString order; ///< empty without an original
    ReturnState state = ReturnState::Open;
    bool isWithdrawal = false;
    qint64 lines = 0;
    QString article; ///< SKU and name of its first line
    QString reason;  ///< of its first line
};

struct Filter
{
    std::optional<ReturnState> state;
    bool closedOnly = false; ///< settled or rejected
    QString search;          ///< a number or its beginning, an order's; or a customer among those
    QList<PartyId> searchedCustomers;
    int limit = 100;
    ReturnId before; ///< keyset: only older ones; null = from the newest
};

/// Newest first, a page at a time.
QList<ReturnRow> list(const Database &database, const Filter &filter);

QHash<ReturnState, qint64> counts(const Database &database);

/// What has been said of the pieces of a line.
struct VerdictRow
{
    ReturnLineId line;
    Verdict verdict = Verdict::Resell;
    Quantity quantity;
};
QList<VerdictRow> verdicts(const Database &database, ReturnId id);

/// How a return ended: what was given for it, and what was kept back.
struct Ending
{
    Settlement how = Settlement::Credit;
    Money deduction;
    QDate on;
};
std::optional<Ending> ending(const Database &database, ReturnId id);

/// Lines that came to a customer and may come back: of a delivery note, or of all of an order.
struct SentLine
{
    int line = 0; ///< by which return.open names it: of the note, or of the order
    QString sku;
    QString name;
    Quantity delivered;
    Quantity back; ///< announced to come back, or come
};
QList<SentLine> sentWith(const Database &database, DeliveryId delivery);
QList<SentLine> sentOf(const Database &database, OrderId order);

/// The order that an invoice bills; the first, where it bills several.
std::optional<QString> orderBilledBy(const Database &database, const QString &invoice);

} // namespace kontorist::return_list_store
