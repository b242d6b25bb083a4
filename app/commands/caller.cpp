#include "app/commands/caller.h"

#include "app/commands/command.h"
#include "app/commands/input.h"

namespace kontorist {

QJsonObject Caller::operator()(const QString &name, const QJsonObject &fields) const
{
    const Command *command = commands::find(name);
    fields::check(fields, command->fields);
    return command->run(m_session, Input(fields));
}

} // namespace kontorist
