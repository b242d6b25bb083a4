#include "ui/shell/key_overlay.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"
#include "ui/text/field_help.h"
#include "ui/widgets/primary_button.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontorist {

KeyOverlay::KeyOverlay(QWidget *window) : QFrame(window), m_help(new QLabel), m_list(new QTreeWidget)
{
    m_help->setObjectName(u"keyHelp"_s);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    setObjectName(u"keyOverlay"_s);
    setAutoFillBackground(true);
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        eventFilter(m_list, &enter);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    layout->addWidget(m_help);
    layout->addWidget(new QLabel(tr("Enter gives the command, Esc closes.")));
    layout->addWidget(m_list);
    window->installEventFilter(this);
    hide();
}

void KeyOverlay::open(const QList<std::pair<QString, QList<QAction *>>> &menus)
{
    m_list->clear();
    m_actions.clear();
    for (const auto &[title, actions] : menus) {
        auto *head = new QTreeWidgetItem(m_list, {QString(title).remove(u'&')});
        head->setFirstColumnSpanned(true);
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = m_list->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(0, bold);
        for (QAction *action : actions) {
            auto *item = new QTreeWidgetItem(
                head, {QString(action->text()).remove(u'&'), keyName(action->shortcut())});
            item->setDisabled(!action->isEnabled());
            item->setToolTip(0, action->isEnabled() ? QString() : action->toolTip());
            item->setData(0, Qt::UserRole, m_actions.size());
            m_actions.append(action);
        }
    }
    m_list->expandAll();
    m_list->header()->resizeSection(0, 380);
    m_before = window()->focusWidget();
    showHelp();
    place();
    show();
    raise();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_list->setFocus();
}

// Who asks for help in a field that is hard to understand gets it first.
void KeyOverlay::showHelp()
{
    const QString help = m_before ? field_help::of(m_before->objectName()) : QString();
    m_help->setText(help.isEmpty() ? help : m_before->accessibleName() + u": "_s + help);
    m_help->setVisible(!help.isEmpty());
}

void KeyOverlay::place()
{
    const QSize room = parentWidget()->size();
    const QSize wanted(std::min(640, room.width() - 2 * measure::margin), room.height() * 4 / 5);
    setGeometry(
        QRect(QPoint((room.width() - wanted.width()) / 2, (room.height() - wanted.height()) / 2), wanted));
}

void KeyOverlay::closeAgain()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool KeyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape || key == Qt::Key_F1) {
        closeAgain();
        return true;
    }
    const QTreeWidgetItem *item = m_list->currentItem();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !item || !item->parent())
        return QFrame::eventFilter(watched, event);
    const QPointer<QAction> action = m_actions.value(item->data(0, Qt::UserRole).toInt());
    closeAgain();
    if (action)
        action->trigger();
    return true;
}

void KeyOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.setPen(tokens.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kontorist
