#include "app/rooms.h"
#include "tests/ui/bookkeeper.h"

#include <QEvent>

namespace kontorist::test {

namespace {

/// Hears of every widget that is shown as a window of its own.
class Watcher final : public QObject
{
public:
    Watcher() { qApp->installEventFilter(this); }

    QStringList shown;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                         widget->objectName());
        return false;
    }
};

} // namespace

TEST_CASE("no page shows a part of itself as a window of its own, not even for a moment")
{
    Bookkeeper desk;
    const QString invoice = desk.billed(10);
    const Watcher watcher;
    for (const Room &room : rooms())
        if (room.list)
            desk.goesTo(room.id);
    desk.goesTo(u"invoices"_s, invoice);
    desk.goesTo(u"invoices"_s, u"run"_s);
    desk.goesTo(u"payments"_s, u"new"_s);
    QTest::qWait(200);
    INFO(watcher.shown.join(u", "_s).toStdString());
    CHECK(watcher.shown.isEmpty());
    CHECK(desk.window.isActiveWindow());
}

} // namespace kontorist::test
