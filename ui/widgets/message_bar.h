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
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColours();

    QLabel *m_sentence;
};

} // namespace kontorist
