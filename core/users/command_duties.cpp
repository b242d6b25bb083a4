#include "core/users/command_duties.h"

namespace kontorist::command_duties {

std::optional<Objection> objection(Duties held, const char *command)
{
    const Duties needed = of(command);
    if (held.meets(needed))
        return {};
    return Objection{Fault::DutyMissing, QString::fromUtf8(command), written(needed)};
}

} // namespace kontorist::command_duties
