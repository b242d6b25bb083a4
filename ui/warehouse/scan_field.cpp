#include "ui/warehouse/scan_field.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace kontorist {

namespace {

bool isPrintable(const QKeyEvent &key)
{
    const auto modifiers = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return isPlain && !key.text().isEmpty() && key.text().front().isPrint();
}

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}

bool endsScan(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

ScanField::ScanField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"scanField"_s);
    setMaxLength(200);
    setTextMargins(measure::gap - 2, 0, measure::gap - 2, 0);
}

void ScanField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    qApp->installEventFilter(this);
}

void ScanField::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QLineEdit::hideEvent(event);
}

bool ScanField::isForMe(const QWidget *watched, const QKeyEvent &key) const
{
    if (watched == this || QApplication::activePopupWidget())
        return false;
    const QWidget *focus = QApplication::focusWidget();
    if ((takesText(focus) && focus != this) || qobject_cast<const QMenuBar *>(focus))
        return false;
    if (key.key() == Qt::Key_Space && text().isEmpty()) // it presses buttons and chooses rows
        return false;
    return isPrintable(key) || (endsScan(key.key()) && !text().isEmpty());
}

bool ScanField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != window() || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QLineEdit::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_F8 && key->modifiers() == Qt::NoModifier) { // else the key of the room
        if (isPress)
            emit pressed(Qt::Key_F8);
        event->accept();
        return true;
    }
    if (!isPress || !isForMe(widget, *key))
        return QLineEdit::eventFilter(watched, event);
    setFocus(Qt::OtherFocusReason);
    keyPressEvent(key);
    return true;
}

// Tab ends a scan; and where nothing is typed, Ctrl+Z is not for the text but for the last scan.
bool ScanField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !text().isEmpty()) {
            enter();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ScanField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isBare = !(event->modifiers() & ~Qt::KeypadModifier);
    if (endsScan(key) && isBare && !text().isEmpty())
        return enter();
    const bool isSign = text().isEmpty() && (key == Qt::Key_Plus || key == Qt::Key_Minus);
    if (isBare && (key == Qt::Key_Down || key == Qt::Key_Escape || isSign || endsScan(key))) {
        if (key == Qt::Key_Escape && !text().isEmpty())
            return clear();
        emit pressed(key);
        return;
    }
    if (isPrintable(*event)) {
        m_slowest = text().isEmpty()
                        ? 0
                        : std::max<qint64>(m_slowest, m_sinceKey.isValid() ? m_sinceKey.elapsed() : fastest);
        m_typed = text().isEmpty() ? 1 : m_typed + 1;
        m_sinceKey.start();
    }
    QLineEdit::keyPressEvent(event);
}

void ScanField::enter()
{
    const QString scanned = text().trimmed();
    const bool isFast = m_typed > 1 && m_slowest < fastest;
    clear();
    if (!scanned.isEmpty())
        emit this->scanned(scanned, isFast);
}

} // namespace kontorist
