#pragma once

#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/shell/main_window.h"

#include <QSettings>

namespace kontorist::test {

/// The whole window of a shop, as the bookkeeper has it before him, and goods that were shipped to be billed.
class Bookkeeper
{
public:
    Bookkeeper();

    /// An order of so many screws of customer 10001, released and shipped; its number.
    QString shipped(int quantity);
    /// The same, billed; the number of the invoice. Ten screws come to 5.95.
    QString billed(int quantity);
    /// One key to the window, as a keyboard sends it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void types(const QString &text) { type(window, text); }
    /// Goes there and waits until its page is shown.
    void goesTo(const QString &room, const QString &record = {}, const QString &with = {});
    Page &page();
    template<class Widget>
    Widget &its(const QString &name)
    {
        return named<Widget>(page(), name);
    }

    Shop shop;
    QSettings settings;
    MainWindow window;
};

} // namespace kontorist::test
