#pragma once

#include "core/progress/progress.h"

#include <QDate>

namespace kontorist {

/// How urgent a state is; the theme gives each role its colours, in light and dark.
enum class Role { Neutral, Info, Ok, Warn, Crit, Special };

/// A state in words, with role and icon, so that it is understood on a grey printer and by a colour-blind eye.
struct StateText
{
    QString word;
    Role role = Role::Neutral;
    QString icon; ///< of resources/icons
};

/// Where an order stands: one pure function of what was decided and of the work lists it is on.
StateText orderState(OrderState state, const QList<Step> &steps);
/// What has to be done next with it; nothing when nothing has.
QString nextStep(OrderState state, const QList<Step> &steps);
/// How long a promise has been missed: "3 days late".
QString lateness(QDate promised, QDate today);

} // namespace kontorist
