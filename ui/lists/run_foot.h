#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace kontorist {

/// The foot of a page on which much is done in one go: a sentence about it, and while it is under way a bar and the button
/// that stops it. Objects are named after the page: runSummary, runProgress, runStop.
class RunFoot final : public QWidget
{
    Q_OBJECT

public:
    /// `progress` names the bar for who cannot see it.
    explicit RunFoot(const QString &name, const QString &progress, QWidget *parent = nullptr);

    /// What the button gives, with its key.
    void setStop(QAction *stop);
    void say(const QString &sentence);
    QString sentence() const;
    /// Nobody knows yet how much there is.
    void setRunning(bool isRunning);
    void showProgress(qsizetype done, qsizetype total);

private:
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace kontorist
