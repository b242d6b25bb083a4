#include "ui/shell/opening_bar.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/pause.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kontorist {

namespace {

constexpr int openingPatience = 250; // ms

} // namespace

OpeningBar::OpeningBar(QWidget *parent)
    : QFrame(parent), m_sentence(new QLabel), m_soon(pauseOf(openingPatience, this))
{
    setObjectName(u"openingBar"_s);
    m_sentence->setObjectName(u"openingText"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0); // nobody knows how long it takes
    progress->setTextVisible(false);
    progress->setFixedWidth(8 * measure::row);
    auto *cancel = new QPushButton(tr("&Give it up"));
    cancel->setObjectName(u"openingCancel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::gap, measure::gap);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(progress);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &OpeningBar::cancelled);
    connect(m_soon, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void OpeningBar::setName(const QString &name)
{
    if (name.isEmpty()) {
        m_soon->stop();
        return hide();
    }
    m_sentence->setText(tr("%1 is being opened …").arg(name));
    m_soon->start();
}

} // namespace kontorist
