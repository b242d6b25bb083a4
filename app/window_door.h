#pragma once

#include "core/journal/journal.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

/// How a window changes its company: through the same door as a script does, under the name of who sits before it.
/// What a script hands to the window is journaled as the script's.
CompanyThread::Door windowDoor(Database &database, const QString &actor, Channel channel,
                               const QString &workstation);

} // namespace kontorist
