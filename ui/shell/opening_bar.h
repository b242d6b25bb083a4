#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace kontorist {

/// Says above the window that a company is being opened, and offers to give it up. What is opened at once is not worth
/// a word.
class OpeningBar final : public QFrame
{
    Q_OBJECT

public:
    explicit OpeningBar(QWidget *parent = nullptr);

    /// The file, or the URL without its password; empty = nothing is being opened.
    void setName(const QString &name);

signals:
    void cancelled();

private:
    QLabel *m_sentence;
    QTimer *m_soon;
};

} // namespace kontorist
