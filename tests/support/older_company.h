#pragma once

#include "core/db/database.h"

namespace kontorist::test {

/// A company as an older program left it: the first so many steps of the schema, and their history. On SQLite with the
/// header that belongs to it.
void makeOlder(Connection &connection, int version);

/// Takes the rows of a company of the newest schema over into a file of an older one, as far as it has their tables and
/// columns.
void fillOlder(const QString &older, const QString &newest);

/// Tables, indexes and triggers, in order.
QStringList schemaOf(const Database &database);

} // namespace kontorist::test
