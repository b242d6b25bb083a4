#pragma once

#include <QPushButton>

class QAction;
class QKeyEvent;

namespace kontorist {

/// The key as people read it: "Ctrl+Enter" for Ctrl+Return, in the language of the program.
QString keyName(const QKeySequence &key);
/// Ctrl+Enter, which does what a page or a panel is there for; the keypad's as well.
bool isMainKey(const QKeyEvent &key);

/// A command with its key written on it: "Confirm order  Ctrl+Enter". Text, key, tooltip and whether it can be pressed
/// are the command's. Where the key is Enter, the keypad's is taken as well.
class CommandButton : public QPushButton
{
    Q_OBJECT

public:
    /// The command lives as long as the button. It keeps its object name; the button's is that and "Button".
    explicit CommandButton(QAction *command, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_command;
    bool m_isOffered = true;
};

/// The main one of a page, painted in the accent.
class PrimaryButton final : public CommandButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(QAction *command, QWidget *parent = nullptr);
};

} // namespace kontorist
