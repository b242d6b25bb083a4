#pragma once

#include <QAccessible>
#include <QWidget>

namespace kontorist::test {

/// What a screen reader calls a widget. Qt 6.4 may keep the interface of a widget that is gone for another one at the same
/// address: such a one is thrown away first.
inline QString accessibleNameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    if (accessible && !accessible->isValid()) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(accessible));
        accessible = QAccessible::queryAccessibleInterface(widget);
    }
    return accessible && accessible->isValid() ? accessible->text(QAccessible::Name) : QString();
}

} // namespace kontorist::test
