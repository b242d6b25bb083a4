#include "ui/widgets/message_bar.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kontorist {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_sentence(new QLabel)
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    m_sentence->setObjectName(u"messageText"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"messageClose"_s);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::gap, measure::gap);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(close);
    hide();
}

void MessageBar::say(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Tokens::of(colours).crit.text);
    m_sentence->setPalette(colours);
    m_sentence->setText(sentence);
    show();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).crit.ground);
}

} // namespace kontorist
