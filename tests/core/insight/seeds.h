#pragma once

#include "core/db/dialect.h"

#include <QList>
#include <QString>

namespace kontorist::test {

/// A change behind the program's back, and the invariant that must notice it.
struct Seed
{
    QString invariant;
    QString sql;
};

QList<Seed> seedsOfGoods();
QList<Seed> seedsOfDocuments();
QList<Seed> seedsOfMoney();
QList<Seed> seedsOfOutbox();
QList<Seed> seedsOfRecords();

/// What lets a statement through that the schema refuses: no triggers, no foreign keys, no CHECKs.
QStringList unguarded(Dialect dialect);

} // namespace kontorist::test
