#include "ui/shell/command_page.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/guard.h"
#include "ui/widgets/primary_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace kontorist {

CommandPage::CommandPage(CompanyThread &company, const QString &name, QWidget *parent)
    : Page(parent), m_company(company), m_head(new QHBoxLayout)
{
    setObjectName(name);
    m_head->setSpacing(measure::gap);
}

QAction *CommandPage::command(const char *name, const QString &text, const QKeySequence &key,
                              std::function<void()> act, As as)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    m_commands.append(action);
    addAction(action);
    if (as != As::MenuEntry)
        addButton(action, as == As::MainButton);
    return action;
}

void CommandPage::addButton(QAction *action, bool isMain)
{
    if (isMain) {
        m_head->addWidget(new PrimaryButton(action, this));
        return;
    }
    auto *button = new QPushButton(this); // one without a parent would be shown as a window of its own
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto show = [button, action] {
        const QString key = keyName(action->shortcut());
        button->setText(key.isEmpty() ? action->iconText() : action->iconText() + u"  "_s + key);
        button->setAccessibleName(action->iconText());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setVisible(action->isVisible());
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_head->addWidget(button);
}

void CommandPage::guard(QAction *action, const QString &whyNot)
{
    guard::set(action, whyNot);
}

void CommandPage::act(const Request &request, std::function<void(const Answer &)> done)
{
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_company.act(this, request, [this, done = std::move(done)](const Answer &answer) {
        m_isUnderWay = false;
        if (answer.isOk)
            done(answer);
        else
            emit complained(answer.text);
    });
}

} // namespace kontorist
