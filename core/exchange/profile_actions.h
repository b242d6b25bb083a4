#pragma once

#include "core/exchange/import_profile.h"
#include "core/journal/session.h"

/// Import profiles that a user makes once, for the next file of the same sender.
namespace kontorist::profile_actions {

/// Keeps a profile under its name; an earlier one of this name is replaced. Raises as ImportProfile::read, and
/// Refused(ProfileIsBuiltIn, TextTooLong).
ImportProfile save(Session &session, const QString &name, ImportKind kind, const QJsonObject &content);

/// The built-in or saved profile of a name. Raises Refused(ProfileUnknown).
ImportProfile get(const Session &session, const QString &name, ImportKind kind);

} // namespace kontorist::profile_actions
