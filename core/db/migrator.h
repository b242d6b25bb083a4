#pragma once

#include "core/db/database.h"

namespace kontorist {

/// One step of the schema, as it stands in core/db/migrations.
struct Migration
{
    int version = 0;
    QString name; ///< "0003_party"
    QString script;

    QString checksum() const; ///< SHA-256 of the text, so that a changed step is noticed
};

/// Only migrations create schema: each in one transaction, in order, never changed once released.
namespace migrator {

QList<Migration> migrations();
int newestVersion();

/// The version of the schema the database has; 0 = none. Raises Failed(NotACompany) where a step differs
/// from the program's, and Failed(SchemaNewer).
int version(const Database &database, const QString &name);

/// Brings an empty or older database to the newest version. On PostgreSQL one program migrates at a time.
void migrate(Database &database);

/// The tables in the order of their making, which is the order in which foreign keys can be filled.
QStringList tables();

} // namespace migrator
} // namespace kontorist
