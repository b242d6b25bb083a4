#pragma once

#include "ui/shell/request.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kontorist {

class Sentence;

/// What stands in the place of an order that was taken: its number, large enough to be read to the caller, and what is
/// to be said besides.
class TakenPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TakenPanel(QWidget *parent = nullptr);

    /// `waits` says why it does not go out at once; empty when it does.
    void show(const QString &number, const QString &sentence, const QStringList &waits);
    using QWidget::show;

signals:
    void openWanted();
    void nextWanted();

private:
    QLabel *m_number;
    QLabel *m_sentence;
    Sentence *m_waits;
    QPushButton *m_open;
    QPushButton *m_next;
};

} // namespace kontorist
