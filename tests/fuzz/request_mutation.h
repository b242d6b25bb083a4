#pragma once

#include <QByteArray>

namespace kontorist::fuzz {

/// Another conversation made from one: a line more, fewer or twice, a request of any command, or one value of a request
/// changed for another that its field takes, must not take, or takes just so. The same seed makes the same.
QByteArray mutated(const QByteArray &conversation, unsigned seed);

} // namespace kontorist::fuzz
