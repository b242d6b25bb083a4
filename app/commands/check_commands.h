#pragma once

#include "core/insight/check.h"

#include <QJsonObject>

namespace kontorist::commands {

/// What `check` answers: each invariant with what was looked at and what breaks it, and the journal's chain.
/// It is ok as an answer; whether the company is intact, the report tells.
QJsonObject answerOf(const CheckReport &report);

} // namespace kontorist::commands
