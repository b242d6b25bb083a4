#pragma once

#include "core/db/database.h"

namespace kontorist {

/// A line of core/db/rights.txt: a verb that these duties may use on a table; on one column, where it is an UPDATE.
struct Right
{
    QString table;
    QString verb; ///< SELECT, INSERT, UPDATE, DELETE
    QString column;
    Duties duties;

    bool operator==(const Right &) const = default;
};

/// What a PostgreSQL server lets a login do. The tables belong to an owner who cannot log in; a person's login
/// belongs to the group of a duty; a group has what rights.txt says, and nobody else has anything. The roles are
/// named after the database: firma_owner, firma_sales. Nothing here is for SQLite.
namespace rights {

/// What rights.txt says.
QList<Right> table();

QString ownerOf(const Database &database);
QString groupOf(const Database &database, Duty duty);

/// The duties of the login that opened this: those of its groups, and all of them where it owns the tables or no
/// group was ever made.
Duties dutiesOf(const Database &database);

/// Whether the tables belong to the owner who cannot log in: then the groups have what rights.txt says.
bool isEstablished(const Database &database);
/// Whether this login may change the schema; and whether the owner exists and it may act as him.
bool mayMigrate(const Database &database);
bool mayActAsOwner(const Database &database);

/// The duties whose groups exist at this server.
QList<Duty> groupsMade(const Database &database);

/// The statements that put the tables right, said by their owner: everything taken back, then what rights.txt
/// says granted to the groups of these duties.
QStringList renewal(const Database &database, const QList<Duty> &duties);

/// All statements that a server needs, whatever it has: roles, ownership, database, schema and the renewal. Raises
/// Refused: RolesNotMade where the login may not make them, RoleUnfit, TextTooLong.
QStringList establishment(const Database &database);

/// A name as it stands in a statement.
QString quoted(QString name);

/// Executes statements in one transaction.
void execute(Database &database, const QStringList &statements);

} // namespace rights
} // namespace kontorist
