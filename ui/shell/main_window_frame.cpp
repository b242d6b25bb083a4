#include "ui/shell/main_window.h"
#include "ui/shell/opening_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

namespace kontorist {

void MainWindow::makeContent()
{
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openWanted);
    connect(m_start, &StartPage::chooseWanted, this, &MainWindow::chooseCompany);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::chooseNew);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_opening, &OpeningBar::cancelled, this, &MainWindow::openingCancelled);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_opening);
    layout->addWidget(m_stack, 1);
    setCentralWidget(content);
}

void MainWindow::makeHead()
{
    m_head->setObjectName(u"pageHead"_s);
    QFont large = m_breadcrumb->font();
    large.setPointSizeF(large.pointSizeF() * 20 / 14);
    large.setWeight(QFont::DemiBold);
    m_breadcrumb->setFont(large);
    m_breadcrumb->setObjectName(u"breadcrumb"_s);
    m_breadcrumb->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, 0);
    layout->addWidget(m_breadcrumb, 1);
}

QAction *MainWindow::add(QMenu *menu, const char *name, const QString &text, const QKeySequence &key,
                         std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    if (act)
        connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

} // namespace kontorist
