#pragma once

#include "ui/shell/room.h"

namespace kontorist {

/// The rooms of the window in the order of the rail.
QList<Room> rooms();

} // namespace kontorist
