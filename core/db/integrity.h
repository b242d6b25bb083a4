#pragma once

#include "core/db/database.h"

/// Whether the database itself is sound.
namespace kontorist::integrity {

/// The foreign keys of the schema, and rows that point to nothing: "table column", at most twenty. The databases
/// refuse such rows; whoever switched that off, or wrote around it, is found here.
struct References
{
    qint64 checked = 0;
    QStringList broken;
};
References references(const Database &database);

} // namespace kontorist::integrity
