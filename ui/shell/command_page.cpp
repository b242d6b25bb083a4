#include "ui/shell/command_page.h"

#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/widgets/guard.h"
#include "ui/widgets/primary_button.h"

#include <QAction>
#include <QUuid>

namespace kontorist {

CommandPage::CommandPage(CompanyThread &company, const QString &name, QWidget *parent)
    : Page(parent), m_company(company), m_head(new QHBoxLayout)
{
    setObjectName(name);
    m_head->setSpacing(measure::gap);
}

// A page without buttons has not put it into its layout, and nobody else owns it.
CommandPage::~CommandPage()
{
    if (m_head && !m_head->parent())
        delete m_head;
}

QAction *CommandPage::command(const char *name, const QString &text, const QKeySequence &key,
                              std::function<void()> act, As as)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    if (act)
        connect(action, &QAction::triggered, this, std::move(act));
    m_commands.append(action);
    addAction(action);
    if (as == As::MainButton)
        m_head->addWidget(
            new PrimaryButton(action, this)); // one without a parent would be a window of its own
    else if (as == As::Button)
        m_head->addWidget(new CommandButton(action, this));
    return action;
}

void CommandPage::guard(QAction *action, const QString &whyNot)
{
    guard::set(action, whyNot);
}

void CommandPage::guard(QAction *action, CommandName command, const QString &whyNot)
{
    const auto objection = command_duties::objection(m_company.duties(), command);
    guard::set(action,
               objection ? errorText({objection->fault, action->iconText(), objection->detail}) : whyNot);
}

void CommandPage::act(const Request &request, std::function<void(const Answer &)> done)
{
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    Request sent = request;
    if (sent.command == m_failed.command && sent.fields == m_failed.fields)
        sent.key = m_failed.key;
    else if (sent.key.isEmpty())
        sent.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_company.act(this, sent, [this, sent, done = std::move(done)](const Answer &answer) {
        m_isUnderWay = false;
        m_failed = answer.kind == u"failed" ? sent : Request();
        if (answer.isOk)
            done(answer);
        else
            emit complained(answer.text);
    });
}

} // namespace kontorist
