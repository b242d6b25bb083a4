#include "ui/shell/room.h"

#include "core/base/error.h"
#include "ui/text/error_text.h"

namespace kontorist {

QString whyClosed(const Room &room, Duties held)
{
    if (held.meets(room.duties))
        return {};
    const QString name = room.title.isEmpty() ? QString(room.command).remove(u'&') : room.title;
    return errorText({Fault::DutyMissing, name, written(room.duties)});
}

} // namespace kontorist
