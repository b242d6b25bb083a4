#pragma once

#include <QString>

namespace kontorist {

/// What `kontorist --help` prints: the ways to call the program, one a line.
QString usage();

} // namespace kontorist
