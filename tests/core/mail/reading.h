#pragma once

#include "core/base/json.h"

namespace kontorist::test {

/// A letter as a program reads it that others wrote.
QJsonObject readLetter(const QByteArray &raw);

} // namespace kontorist::test
