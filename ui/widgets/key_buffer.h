#pragma once

#include <memory>
#include <QKeyEvent>
#include <QObject>
#include <vector>

class QWidget;

namespace kontorist {

/// Keeps the keys that are typed in a window while an answer is due on which it depends where they belong, and
/// delivers them in order once it has come: to whatever has the focus then, shortcuts included. A scanner that
/// types a number, Enter and the next number within a millisecond loses nothing. Esc throws away
/// what was kept and is a key like any other; so does an owner that has waited for five seconds.
class KeyBuffer final : public QObject
{
    Q_OBJECT

public:
    /// The window's buffer; made at the first call, lives as long as the window.
    static KeyBuffer *of(QWidget *window);
    ~KeyBuffer() override;

    /// Keeps `first` and every key behind it until the owner releases them. One owner at a time: during a delivery
    /// the next may begin, and what is left waits for that one.
    void hold(QObject *owner, const QKeyEvent &first);
    void release(const QObject *owner);
    void abandon(const QObject *owner); ///< what was kept is thrown away
    bool isHeldBy(const QObject *owner) const { return m_owner == owner && owner; }
    bool isHolding() const { return m_owner; }

signals:
    void gaveUp(QObject *owner); ///< the answer did not come

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    explicit KeyBuffer(QWidget *window);
    void deliver();
    void send(const QEvent &event);
    void giveUp();
    void stopWaiting();

    QWidget *m_window;
    QObject *m_owner = nullptr;
    bool m_isDelivering = false;
    int m_patience = 0; ///< the timer
    std::vector<std::unique_ptr<QEvent>> m_keys;
};

} // namespace kontorist
