#include "ui/widgets/primary_button.h"

#include "core/base/text.h"

#include <QAction>
#include <QKeyEvent>
#include <utility>

namespace kontorist {

QString keyName(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    // The key in the middle of the keyboard says Enter, whatever Qt calls it.
    const QKeyCombination first = key[0];
    const bool isReturn = first.key() == Qt::Key_Return;
    return QKeySequence(isReturn ? QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter) : first)
        .toString(QKeySequence::NativeText);
}

bool isMainKey(const QKeyEvent &key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier &&
           (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

PrimaryButton::PrimaryButton(QAction *command, QWidget *parent) : CommandButton(command, parent)
{
    setProperty("primary", true); // HouseStyle paints it
}

CommandButton::CommandButton(QAction *command, QWidget *parent) : QPushButton(parent), m_command(command)
{
    setObjectName(command->objectName() + u"Button"_s);
    addAction(command);
    connect(command, &QAction::changed, this, &CommandButton::follow);
    connect(this, &QPushButton::clicked, command, &QAction::trigger);
    follow();
}

void CommandButton::follow()
{
    const QKeySequence main = m_command->shortcut();
    if (m_command->shortcuts().size() == 1 && main[0].key() == Qt::Key_Return)
        return m_command->setShortcuts({main, QKeyCombination(main[0].keyboardModifiers(), Qt::Key_Enter)});
    const QString word = m_command->iconText(); // without the letter of a menu: it has a key of its own
    const QString key = keyName(main);
    setText(key.isEmpty() ? word : word + u"  "_s + key);
    setAccessibleName(word);
    setEnabled(m_command->isEnabled());
    setToolTip(m_command->toolTip());
    setStatusTip(m_command->statusTip());
    if (std::exchange(m_isOffered, m_command->isVisible()) != m_command->isVisible())
        setVisible(m_isOffered);
}

} // namespace kontorist
