#pragma once

#include "tests/ui/keys.h"
#include "tests/ui/shop.h"

#include <QSettings>

namespace kontorist {
class EntryPage;
class MainWindow;
} // namespace kontorist

namespace kontorist::test {

/// A shop with five articles and customers to call, in the window of the program, with drafts in its own folder.
class Phone
{
public:
    Phone();
    ~Phone();

    /// The window anew, as when the program is started again.
    void restart();
    EntryPage &page();
    /// Types, and lets pass so many milliseconds behind each key. No key may open anything that takes the focus away.
    void type(const QString &text, int pause = 0);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int pause = 0);
    QString text(const QString &name); ///< of a label or an input
    bool comesToSay(const QString &name, const QString &part);
    QString cell(int row, int column);
    int lines();
    /// The answer of order.show.
    QJsonObject stored(const QString &number);

    Shop shop;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
    int keys = 0; ///< that were pressed; each modifier is one, too
};

} // namespace kontorist::test
