#include "ui/widgets/state_chip.h"

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
    return {chip::width(shown(), fontMetrics()), fontMetrics().height() + measure::gap};
}

chip::Chip StateChip::shown() const
{
    return {Tokens::of(palette()).chip(m_state.role), m_state.word, m_state.icon};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    chip::draw(shown(), &painter, rect(), fontMetrics());
}

} // namespace kontorist
