#include "ui/widgets/sentence.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QPainter>

namespace kontorist {

Sentence::Sentence(Role role, const QString &icon, QWidget *parent)
    : QLabel(parent), m_role(role), m_icon(icon)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(measure::icon + measure::gap / 2, 0, 0, 0);
    hide();
}

void Sentence::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

// Asked for when it is shown: it must not keep the colour of another appearance.
void Sentence::takeColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Tokens::of(colours).chip(m_role).text);
    if (colours != palette())
        setPalette(colours);
}

void Sentence::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QLabel::changeEvent(event);
}

void Sentence::showEvent(QShowEvent *event)
{
    takeColours();
    QLabel::showEvent(event);
}

void Sentence::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const QColor colour = Tokens::of(palette()).chip(m_role).text;
    const int line = fontMetrics().height();
    QPainter(this).drawPixmap(0, std::max((line - measure::icon) / 2, 0),
                              icon::pixmap(m_icon, colour, measure::icon, devicePixelRatioF()));
}

} // namespace kontorist
