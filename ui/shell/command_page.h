#pragma once

#include "core/users/command_duties.h"
#include "ui/shell/company_thread.h"
#include "ui/shell/page.h"

#include <functional>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPointer>

namespace kontorist {

/// A page with commands: each is one QAction, found by menu, palette and overlay of keys, and where it matters a
/// button in the head of the page, which shows its key. What cannot be done now is off and says why.
class CommandPage : public Page
{
    Q_OBJECT

public:
    /// `name` is the page's object name.
    CommandPage(CompanyThread &company, const QString &name, QWidget *parent = nullptr);
    ~CommandPage() override;

    QList<QAction *> commands() const override { return m_commands; }

protected:
    enum class As { MenuEntry, Button, MainButton };

    CompanyThread &company() { return m_company; }
    const CompanyThread &company() const { return m_company; }
    /// The row of buttons; what is put before them stands at the left.
    QHBoxLayout *head() { return m_head; }

    /// Object name and key are unique in the window; the text has its letter (&). Without `act` who asks connects it.
    QAction *command(const char *name, const QString &text, const QKeySequence &key,
                     std::function<void()> act, As as = As::MenuEntry);
    void separate() { m_commands.append(nullptr); }
    /// Off, with the reason as its tooltip; on, where there is none.
    static void guard(QAction *action, const QString &whyNot);
    /// Also off where what it says at the door does not belong to the duties of the login.
    void guard(QAction *action, CommandName command, const QString &whyNot = {});

    /// Has it done. While that is under way the page asks for nothing else, so that a key pressed twice does nothing
    /// twice. A refusal is shown above the page and changes nothing on it; `done` is called otherwise. What failed may
    /// be done though nobody said so: the same asked again is answered, and not done twice.
    void act(const Request &request, std::function<void(const Answer &)> done);
    bool isUnderWay() const { return m_isUnderWay; }

private:
    CompanyThread &m_company;
    QPointer<QHBoxLayout> m_head;
    QList<QAction *> m_commands;
    Request m_failed; ///< the last one, where that is how it ended
    bool m_isUnderWay = false;
};

} // namespace kontorist
