#include "ui/entry/taken_panel.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

TakenPanel::TakenPanel(QWidget *parent)
    : QWidget(parent),
      m_number(new QLabel),
      m_sentence(new QLabel),
      m_waits(new Sentence(Role::Warn, u"lock"_s)),
      m_open(new QPushButton(tr("&Open the order"))),
      m_next(new QPushButton(tr("&Next order") + u"  F7"_s))
{
    setObjectName(u"takenPanel"_s);
    m_number->setObjectName(u"takenNumber"_s);
    m_sentence->setObjectName(u"takenSentence"_s);
    m_waits->setObjectName(u"takenWaits"_s);
    m_open->setObjectName(u"takenOpen"_s);
    m_next->setObjectName(u"takenNext"_s);
    m_open->setAutoDefault(true); // Enter presses what has the focus
    m_next->setAutoDefault(true);
    QFont large = m_number->font();
    large.setPointSizeF(large.pointSizeF() * 32 / 14);
    large.setWeight(QFont::DemiBold);
    m_number->setFont(large);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    buttons->addWidget(m_next);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(measure::margin);
    layout->addStretch(1);
    layout->addWidget(m_number);
    layout->addWidget(m_sentence);
    layout->addWidget(m_waits);
    layout->addLayout(buttons);
    layout->addStretch(2);
    setFocusProxy(m_next);
    connect(m_open, &QPushButton::clicked, this, &TakenPanel::openWanted);
    connect(m_next, &QPushButton::clicked, this, &TakenPanel::nextWanted);
}

void TakenPanel::show(const QString &number, const QString &sentence, const QStringList &waits)
{
    m_number->setText(number);
    m_sentence->setText(sentence);
    m_waits->say(waits.join(u'\n'));
}

} // namespace kontorist
