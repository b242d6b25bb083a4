#pragma once

#include "core/db/database.h"
#include "core/journal/session.h"
#include "tests/bench/recorder.h"

#include <QDir>

namespace kontorist::bench {

/// The same shop at every size: so many articles and customers.
inline constexpr int articleCount = 1000;
inline constexpr int customerCount = 500;
/// The day on which everything is measured.
inline constexpr int benchYear = 2026;
inline const QDate benchDay{benchYear, 11, 24};

QString skuOf(int index);
QString customerOf(int index);

/// A company with a person at it; its clock stands where it is put.
struct Desk
{
    explicit Desk(std::unique_ptr<Connection> connection, QDate day = benchDay, int node = 0);

    FixedClock clock;
    Database database;
    Session session;
};

/// The desk of a file as the product opens it; what it asks is written down where somebody wants it.
std::unique_ptr<Connection> connectionTo(const QString &file, Recording *into = nullptr);

/// Company data, articles with prices and stock, customers: what no order can do without.
void furnish(Desk &desk);

/// Companies of so many orders, made by the product's own actions and kept in a folder under a name that carries
/// the schema: made once, copied for each use.
class Shelf final
{
public:
    explicit Shelf(const QDir &folder);

    /// A file with so many finished orders and, behind them, some open ones; beyond `mostLived`, the rest came in files
    /// and is open.
    QString base(int orders);
    /// A fresh copy of it, ready to be written.
    QString copy(int orders, const QString &name) { return copyOf(base(orders), name); }
    /// The same of a company that nobody has open.
    QString copyOf(const QString &file, const QString &name);
    /// Bytes per table before the open orders came, of `mostLived` orders at most.
    QHash<QString, qint64> bytesOfFinished(int orders);
    static constexpr int openOrders = 200;
    static constexpr int mostLived = 100'000;

private:
    QString fileOf(int orders) const;
    void make(const QString &file, int orders);

    QDir m_folder;
    QString m_key;
};

/// Bytes of pages by table, indices counted to theirs.
QHash<QString, qint64> bytesByTable(const QString &file);

} // namespace kontorist::bench
