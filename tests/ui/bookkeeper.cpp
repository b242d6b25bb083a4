#include "tests/ui/bookkeeper.h"

#include "app/rooms.h"
#include "ui/shell/navigator.h"

namespace kontorist::test {

Bookkeeper::Bookkeeper()
    : settings(shop.folder.filePath(u"desk.ini"_s), QSettings::IniFormat), window(settings)
{
    settings.setValue(u"print/folder"_s, shop.folder.path());
    window.show(*shop.company, rooms(), u"Muster Handel GmbH"_s);
    window.resize(1366, 768);
    showActive(window);
}

QString Bookkeeper::shipped(int quantity)
{
    const QString order = shop.order(quantity);
    shop.say(R"({"do":"delivery.ship","order":")" + order.toUtf8() + R"("})");
    return order;
}

QString Bookkeeper::billed(int quantity)
{
    const QString order = shipped(quantity);
    return shop.say(R"({"do":"invoice.issue","order":")" + order.toUtf8() + R"("})")[u"invoice"_s].toString();
}

void Bookkeeper::key(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(focus, pressed, modifiers);
}

Page &Bookkeeper::page()
{
    return *static_cast<Page *>(window.navigator()->currentWidget());
}

void Bookkeeper::goesTo(const QString &room, const QString &record, const QString &with)
{
    window.navigator()->goTo({room, record, with});
}

} // namespace kontorist::test
