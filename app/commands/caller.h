#pragma once

#include "core/journal/session.h"

#include <QJsonObject>

namespace kontorist {

/// Plays commands of the headless door from within the program: the sample company and the tour are made of the
/// very entries that a stranger would write. Raises what the command raises.
class Caller final
{
public:
    explicit Caller(Session &session) : m_session(session) {}

    QJsonObject operator()(const QString &command, const QJsonObject &fields) const;

private:
    Session &m_session;
};

} // namespace kontorist
