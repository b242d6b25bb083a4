#pragma once

#include "core/db/database.h"

#include <QStringList>

namespace kontorist::test {

/// What breaks the company's invariants, as "name: subjects": CHECK(broken(database) == QStringList()) at the end of
/// a test proves that whatever it did left everything sound.
QStringList broken(const Database &database);

} // namespace kontorist::test
