#pragma once

#include <functional>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kontorist {

/// What has just been done, at the bottom right of a page, with one way back. It never takes the focus, never lies
/// over an input or a button, and goes by itself: after eight seconds, or thirty when it offers something; not while the mouse is
/// on it. A new message takes the place of the one before.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    using Act = std::function<void()>;

    /// `content` is the page it belongs to; it stays hidden until something is said.
    explicit Toast(QWidget *content);

    void say(const QString &sentence);
    /// `word` is what the button says, its key included: tr("Undo  Ctrl+Z").
    void say(const QString &sentence, const QString &word, Act act);
    /// What the button does, for the key of the page. False when nothing is offered.
    bool act();
    bool isOffering() const { return m_act && !isHidden(); }

signals:
    /// What was offered is taken, or its time is over.
    void ended();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear(const QString &sentence, int milliseconds);
    void place();
    void takeColours();
    bool coversInput(const QRect &area) const;

    QLabel *m_sentence;
    QPushButton *m_button;
    QTimer *m_rest;
    Act m_act;
};

} // namespace kontorist
