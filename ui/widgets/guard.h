#pragma once

#include "core/base/error.h"

class QAbstractButton;
class QAction;

/// What cannot be done now says why: disabled, with the sentence as tooltip and status tip. Without an objection it is
/// enabled and has the tips back that it had.
namespace kontorist::guard {

void set(QAction *action, const std::optional<Objection> &objection);
void set(QAbstractButton *button, const std::optional<Objection> &objection);
/// The same for a reason of the screen: an empty sentence is none.
void set(QAction *action, const QString &why);
void set(QAbstractButton *button, const QString &why);

} // namespace kontorist::guard
