#pragma once

#include "core/db/database.h"
#include "ui/entry/typed_order.h"

#include <QDate>

/// Lines of an order as they stand in an e-mail or a table: "1001;10", "10 x Schraube M6x20", "1001  10 Stk".
namespace kontorist::pasted {

/// A way to read a line; the first that names an article is the one.
struct Reading
{
    QString article;
    Quantity quantity;

    bool operator==(const Reading &) const = default;
};
QList<Reading> readings(const QString &line);

struct Found
{
    QList<TypedLine> lines;
    QStringList unknown; ///< as they were pasted
};
/// An article is meant when its number is named, or when nothing else fits the words as well.
Found find(const Database &database, const QString &text, const QString &customer);

} // namespace kontorist::pasted
