#include "ui/widgets/message_bar.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
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
    auto *copy = new QPushButton(tr("C&opy"));
    copy->setObjectName(u"messageCopy"_s);
    copy->setToolTip(tr("Copies the sentence, to send it to who can help"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sentence->text()); });
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"messageClose"_s);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::gap, measure::gap);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(copy);
    layout->addWidget(close);
    hide();
}

void MessageBar::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    show();
}

// The ground is asked for when it is painted; the sentence must not keep the colour of another appearance.
void MessageBar::takeColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Tokens::of(colours).crit.text);
    m_sentence->setPalette(colours);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QFrame::changeEvent(event);
}

void MessageBar::showEvent(QShowEvent *event)
{
    takeColours();
    QFrame::showEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).crit.ground);
}

} // namespace kontorist
