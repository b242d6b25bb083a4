#include "core/stock/stock_store.h"

#include <QSet>

namespace kontorist::stock_store {

namespace {

Location readLocation(Row &row)
{
    Location location;
    row >> location.id >> location.code >> location.name >> location.shipsOrders >> location.priority;
    return location;
}

} // namespace

std::optional<Location> location(const Database &database, const QString &code)
{
    return database.one(u"SELECT id, code, name, ships_orders, priority FROM location WHERE code = ?"_s,
                        readLocation, code);
}

QList<Location> locations(const Database &database)
{
    return database.all(
        u"SELECT id, code, name, ships_orders, priority FROM location ORDER BY priority, code"_s,
        readLocation);
}

std::optional<PlaceId> findPlace(const Database &database, LocationId location, PlaceKind kind,
                                 const QString &bin)
{
    return database.one(u"SELECT id FROM place WHERE location = ? AND kind = ? AND bin = ?"_s, only<PlaceId>,
                        location, kind, bin);
}

PlaceId place(Transaction &tx, LocationId location, PlaceKind kind, const QString &bin)
{
    return places(tx, location, kind, {bin})[bin];
}

QHash<QString, PlaceId> places(Transaction &tx, LocationId location, PlaceKind kind, const QStringList &bins)
{
    Rows keys, fresh;
    for (const QString &bin : QSet<QString>(bins.begin(), bins.end()))
        keys.add(bin);
    QHash<QString, PlaceId> found;
    tx.database().among(
        u"SELECT bin, id FROM place WHERE bin IN (VALUES {rows}) AND location = ? AND kind = ?"_s, keys,
        [&found](Row &row) {
            const auto bin = row.take<QString>();
            found.insert(bin, row.take<PlaceId>());
            return 0;
        },
        location, kind);
    for (const QString &bin : bins)
        if (!found.contains(bin)) {
            found.insert(bin, tx.newId<struct PlaceTag>());
            fresh.add(found[bin], location, bin, kind);
        }
    tx.writeRows(u"INSERT INTO place (id, location, bin, kind) VALUES {rows}"_s, fresh);
    return found;
}

QHash<PlaceId, QString> locationsOf(const Database &database, const QList<Reservation> &reservations)
{
    Rows keys;
    for (const Reservation &each : reservations)
        keys.add(each.key.place);
    QHash<PlaceId, QString> codes;
    database.among(
        u"SELECT p.id, l.code FROM place p JOIN location l ON l.id = p.location WHERE p.id IN (VALUES {rows})"_s,
        keys, [&](Row &row) {
            const auto place = row.take<PlaceId>();
            codes.insert(place, row.take<QString>());
            return 0;
        });
    return codes;
}

QHash<PlaceId, PlaceId> stagingOf(const Database &database, const QList<Reservation> &reservations)
{
    Rows keys;
    for (const Reservation &each : reservations)
        keys.add(each.key.place);
    QHash<PlaceId, PlaceId> staging;
    database.among(
        u"SELECT p.id, s.id FROM place p JOIN place s ON s.location = p.location AND s.kind = 'staging' AND s.bin = '' "
        "WHERE p.id IN (VALUES {rows})"_s,
        keys, [&](Row &row) {
            const auto place = row.take<PlaceId>();
            staging.insert(place, row.take<PlaceId>());
            return 0;
        });
    return staging;
}

void addLocation(Transaction &tx, const Location &location)
{
    tx.write(u"INSERT INTO location (id, code, name, ships_orders, priority) VALUES (?, ?, ?, ?, ?)"_s,
             location.id, location.code, location.name, location.shipsOrders, location.priority);
    for (const PlaceKind kind :
         {PlaceKind::Sellable, PlaceKind::Staging, PlaceKind::Quarantine, PlaceKind::Second})
        place(tx, location.id, kind);
}

} // namespace kontorist::stock_store
