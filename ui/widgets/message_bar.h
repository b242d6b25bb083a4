#pragma once

#include <QFrame>

class QLabel;

namespace kontorist {

/// A sentence above a page that stays until the person closes it: what happened, and what to do.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
};

} // namespace kontorist
