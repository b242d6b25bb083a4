#pragma once

#include "core/exchange/import_profile.h"
#include "core/exchange/table_file.h"

namespace kontorist {

/// A row that a table has and that cannot be used, with the line of the file where it stands.
struct RefusedRow
{
    qint64 row = 0;
    Objection reason;
};

/// One document of a table of orders, as its sender says it.
struct TableDocument
{
    enum class Kind { Order, Cancellation, StockCount };

    struct Line
    {
        qint64 row = 0;
        QString sku;
        QString name;
        Quantity quantity; ///< as written: negative when goods come back
        Price price;
        Percent discount;
        bool isArticle = true;
    };

    Kind kind = Kind::Order;
    QString external; ///< the sender's number: known again when the file comes again
    qint64 row = 0;   ///< where it begins
    QString customer; ///< empty = the profile's collective customer
    QString country;  ///< ISO code; empty = not known
    QDate date;
    QDate requestedOn;
    Money freight;
    std::optional<Address> shipTo;
    QList<Line> lines;
};

/// What a table says, before anything of it is booked.
struct OrderTable
{
    qint64 read = 0;                ///< data rows
    QList<TableDocument> documents; ///< in the order in which they begin
    QList<RefusedRow> refused;      ///< bad rows; their documents are left out
};

namespace order_table_rules {

/// Reads a whole table (and its lines, where they stand in a second one). Raises Refused where the file itself
/// cannot be read; a bad row costs its own document.
OrderTable documents(const ImportProfile &profile, const QByteArray &heads, const QByteArray &lines);

} // namespace order_table_rules
} // namespace kontorist
