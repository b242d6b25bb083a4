#include "ui/shell/command_page.h"

#include "ui/shell/tokens.h"
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
    auto *button = new QPushButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setProperty("isMain", isMain);
    const auto show = [button, action] {
        const QString keys = keyName(action->shortcut());
        button->setText(keys.isEmpty() ? action->text() : action->text() + u"  "_s + keys);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
        if (button->parentWidget() || !action->isVisible()) // alone it would be a window
            button->setVisible(action->isVisible());
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_head->addWidget(button);
}

void CommandPage::guard(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot);
    action->setStatusTip(whyNot);
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
