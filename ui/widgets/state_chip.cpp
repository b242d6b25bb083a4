#include "ui/widgets/state_chip.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/icon.h"

#include <QPainter>

namespace kontorist {

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void StateChip::setState(const StateText &state)
{
    m_state = state;
    setAccessibleName(state.word);
    setVisible(!state.word.isEmpty());
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {measure::icon + 3 * measure::gap + fontMetrics().horizontalAdvance(m_state.word),
            fontMetrics().height() + measure::gap};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const Pair &colours = Tokens::of(palette()).chip(m_state.role);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(rect(), measure::radius, measure::radius);
    painter.drawPixmap(measure::gap, (height() - measure::icon) / 2,
                       icon::pixmap(m_state.icon, colours.text, measure::icon, devicePixelRatioF()));
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(measure::icon + 2 * measure::gap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_state.word);
}

} // namespace kontorist
