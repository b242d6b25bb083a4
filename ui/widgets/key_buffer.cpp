#include "ui/widgets/key_buffer.h"

#include "core/base/text.h"

#include <QApplication>
#include <QTimerEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

QT_BEGIN_NAMESPACE
// Qt's own way to press a key that may be a shortcut; declared in QtTest's header in the same words.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *o, ulong timestamp, int k, Qt::KeyboardModifiers mods,
                                               const QString &text, bool autorep, ushort count);
QT_END_NAMESPACE

namespace kontorist {

namespace {

constexpr int patience = 5'000;

/// What is typed; dead keys come through the input method.
bool isTyped(const QEvent &event)
{
    return event.type() == QEvent::KeyPress || event.type() == QEvent::KeyRelease ||
           event.type() == QEvent::ShortcutOverride || event.type() == QEvent::InputMethod;
}

} // namespace

KeyBuffer::KeyBuffer(QWidget *window) : QObject(window), m_window(window)
{
    setObjectName(u"keyBuffer"_s);
}

KeyBuffer::~KeyBuffer()
{
    stopWaiting();
}

KeyBuffer *KeyBuffer::of(QWidget *window)
{
    auto *buffer = window->findChild<KeyBuffer *>(u"keyBuffer"_s, Qt::FindDirectChildrenOnly);
    return buffer ? buffer : new KeyBuffer(window);
}

void KeyBuffer::hold(QObject *owner, const QKeyEvent &first)
{
    std::unique_ptr<QEvent> key(first.clone());
    if (m_owner) {
        m_keys.push_back(std::move(key));
        return;
    }
    m_owner = owner;
    m_keys.insert(m_keys.begin(), std::move(key)); // during a delivery it stands before those that are left
    m_patience = startTimer(patience);
    qApp->installEventFilter(this);
}

void KeyBuffer::release(const QObject *owner)
{
    if (!isHeldBy(owner))
        return;
    stopWaiting();
    deliver();
}

void KeyBuffer::abandon(const QObject *owner)
{
    if (!isHeldBy(owner))
        return;
    stopWaiting();
    m_keys.clear();
}

void KeyBuffer::stopWaiting()
{
    if (!m_owner)
        return;
    m_owner = nullptr;
    killTimer(m_patience);
    qApp->removeEventFilter(this);
}

void KeyBuffer::giveUp()
{
    QObject *owner = m_owner;
    stopWaiting();
    m_keys.clear();
    emit gaveUp(owner);
}

// One key can begin the next wait, or close the window: looked at again before each.
void KeyBuffer::deliver()
{
    if (m_isDelivering)
        return; // the delivery that goes on takes the rest
    const QPointer<KeyBuffer> self = this;
    m_isDelivering = true;
    while (self && !m_owner && !m_keys.empty()) {
        const std::unique_ptr<QEvent> key = std::move(m_keys.front());
        m_keys.erase(m_keys.begin());
        send(*key);
    }
    if (self)
        m_isDelivering = false;
}

void KeyBuffer::send(const QEvent &event)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        focus = m_window->focusWidget() ? m_window->focusWidget() : m_window;
    if (event.type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(event);
        if (qt_sendShortcutOverrideEvent(focus, static_cast<ulong>(key.timestamp()), key.key(),
                                         key.modifiers(), key.text(), key.isAutoRepeat(),
                                         static_cast<ushort>(key.count())))
            return;
    }
    const std::unique_ptr<QEvent> copy(event.clone());
    copy->accept(); // as a key that has just been typed
    QApplication::sendEvent(focus, copy.get());
}

bool KeyBuffer::eventFilter(QObject *object, QEvent *event)
{
    if (!m_owner || !isTyped(*event))
        return QObject::eventFilter(object, event);
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (object != m_window->windowHandle() && (!widget || widget->window() != m_window))
        return QObject::eventFilter(object, event);
    event->accept(); // of a ShortcutOverride: no shortcut now, the key comes as a key
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stopWaiting();
        m_keys.clear();
        return false;
    }
    m_keys.emplace_back(event->clone());
    return true;
}

void KeyBuffer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_patience && m_owner)
        giveUp();
    else
        QObject::timerEvent(event);
}

} // namespace kontorist
