#pragma once

#include "tests/support/test.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace kontorist::test {

/// One key to what has the focus in the window, as a keyboard sends it.
inline void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                  const QString &text = {})
{
    QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
    QTest::sendKeyEvent(QTest::Click, focus, key, text, modifiers);
}

/// A text character by character, each to what has the focus then; \n is Enter and \t Tab.
inline void type(QWidget &window, const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            press(window, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
        else if (c == u'\t')
            press(window, Qt::Key_Tab, Qt::NoModifier, u"\t"_s);
        else
            press(window, static_cast<Qt::Key>(c.toUpper().unicode()), Qt::NoModifier, c);
    }
}

/// Its widget with this object name; the test ends when there is none.
template<class Widget = QWidget>
Widget &named(const QWidget &window, const QString &name)
{
    auto *widget = window.findChild<Widget *>(name);
    if (!widget)
        FAIL("no " << name.toStdString());
    return *widget;
}

inline void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

} // namespace kontorist::test
