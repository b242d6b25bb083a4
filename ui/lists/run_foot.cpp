#include "ui/lists/run_foot.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kontorist {

namespace {

constexpr int barWidth = 200;

} // namespace

RunFoot::RunFoot(const QString &name, const QString &progress, QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_progress(new QProgressBar), m_stop(new QPushButton)
{
    m_summary->setObjectName(name + u"Summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(name + u"Progress"_s);
    m_progress->setAccessibleName(progress);
    m_progress->setFixedWidth(barWidth);
    m_stop->setObjectName(name + u"Stop"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    setRunning(false);
}

void RunFoot::setStop(QAction *stop)
{
    m_stop->setText(tr("Stop") + u"  "_s + stop->shortcut().toString(QKeySequence::NativeText));
    connect(m_stop, &QPushButton::clicked, stop, &QAction::trigger);
}

void RunFoot::say(const QString &sentence)
{
    m_summary->setText(sentence);
}

QString RunFoot::sentence() const
{
    return m_summary->text();
}

void RunFoot::setRunning(bool isRunning)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
}

void RunFoot::showProgress(qsizetype done, qsizetype total)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

} // namespace kontorist
