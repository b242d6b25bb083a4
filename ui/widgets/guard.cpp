#include "ui/widgets/guard.h"

#include "ui/text/error_text.h"

#include <QAbstractButton>
#include <QAction>
#include <QVariant>

namespace kontorist::guard {

namespace {

// A dynamic property is a byte string's name; what the tips were before the first objection.
constexpr const char *toolTipBefore = "toolTipBefore";
constexpr const char *statusTipBefore = "statusTipBefore";

template<class Pressable>
void guard(Pressable *pressable, const QString &why)
{
    if (!why.isEmpty() && !pressable->property(toolTipBefore).isValid()) {
        pressable->setProperty(toolTipBefore, pressable->toolTip());
        pressable->setProperty(statusTipBefore, pressable->statusTip());
    }
    pressable->setEnabled(why.isEmpty());
    if (!why.isEmpty()) {
        pressable->setToolTip(why);
        pressable->setStatusTip(why);
    } else if (pressable->property(toolTipBefore).isValid()) {
        pressable->setToolTip(pressable->property(toolTipBefore).toString());
        pressable->setStatusTip(pressable->property(statusTipBefore).toString());
        pressable->setProperty(toolTipBefore, {});
        pressable->setProperty(statusTipBefore, {});
    }
}

QString sentenceOf(const std::optional<Objection> &objection)
{
    return objection ? errorText(*objection) : QString();
}

} // namespace

void set(QAction *action, const std::optional<Objection> &objection)
{
    guard(action, sentenceOf(objection));
}

void set(QAbstractButton *button, const std::optional<Objection> &objection)
{
    guard(button, sentenceOf(objection));
}

void set(QAction *action, const QString &why)
{
    guard(action, why);
}

void set(QAbstractButton *button, const QString &why)
{
    guard(button, why);
}

} // namespace kontorist::guard
