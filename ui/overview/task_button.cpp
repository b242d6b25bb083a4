#include "ui/overview/task_button.h"

#include "ui/shell/tokens.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>

namespace kontorist {

namespace {

constexpr int taskHeight = 44, barWidth = 4;

} // namespace

TaskButton::TaskButton(const Task &task, QWidget *parent) : QPushButton(parent)
{
    setObjectName(task.name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setTask(task);
}

void TaskButton::setTask(const Task &task)
{
    m_task = task;
    setAccessibleName(task.text + u": "_s + task.act);
    setToolTip(task.text);
    update();
}

QSize TaskButton::sizeHint() const
{
    const int wide = fontMetrics().horizontalAdvance(m_task.text) +
                     fontMetrics().horizontalAdvance(m_task.act) + 6 * measure::gap;
    return {wide, std::max(taskHeight, fontMetrics().height() + 2 * measure::gap)};
}

QSize TaskButton::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void TaskButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.hairline, hasFocus() ? measure::ring : 1));
    painter.setBrush(underMouse() || isDown() ? tokens.selected : tokens.base);
    painter.drawRoundedRect(edge, measure::radius, measure::radius);
    painter.fillRect(QRectF(edge.left() + 2, edge.top() + 6, barWidth, edge.height() - 12),
                     tokens.chip(m_task.role).text);
    QRect area = rect().adjusted(barWidth + measure::gap, 0, -measure::gap, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int textWidth = QFontMetrics(bold).horizontalAdvance(m_task.text) + 2 * measure::gap;
    const int fullWidth = fontMetrics().horizontalAdvance(m_task.act + u" →"_s) + measure::gap;
    const int arrowWidth = fontMetrics().horizontalAdvance(u"… →"_s) + measure::gap;
    const int actWidth = std::clamp(area.width() - textWidth, arrowWidth, std::max(arrowWidth, fullWidth));
    painter.setPen(tokens.accent);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_task.act, Qt::ElideRight, actWidth - arrowWidth / 2) +
                         u" →"_s);
    area.setRight(area.right() - actWidth - measure::gap);
    painter.setPen(tokens.text);
    painter.setFont(bold);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_task.text, Qt::ElideRight, area.width()));
}

void TaskButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

} // namespace kontorist
