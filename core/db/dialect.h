#pragma once

#include "core/db/argument.h"

#include <QString>
#include <QStringList>

namespace kontorist {

/// SQL is written once, in the words both databases share; the few that differ are put right here.
enum class Dialect { SQLite, PostgreSQL };

namespace dialect {

/// A statement's text with {rows} filled in for so many rows, and with the database's own placeholders.
/// SQLite has no FOR UPDATE: its BEGIN IMMEDIATE has locked everything already.
QString adapted(Dialect dialect, const QString &sql, qsizetype rows, qsizetype columns);

/// The statements of a migration. The schema is written with BIGINT, TEXT, BYTEA and STRICT;
/// `PROTECT table (key), (other, key);` becomes the triggers that refuse UPDATE, DELETE, REPLACE and TRUNCATE.
QStringList statements(Dialect dialect, const QString &script);

} // namespace dialect
} // namespace kontorist
