#include "tests/ui/phone.h"

#include "app/rooms.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/line_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QLabel>

namespace kontorist::test {

namespace {

void stock(Shop &shop)
{
    const auto article = [&](const char *sku, const char *name, const char *price, int pieces) {
        const QByteArray number = sku;
        shop.say(R"({"do":"article.add","sku":")" + number + R"(","name":")" + name +
                 R"(","unit":"H87","price":")" + price + R"("})");
        if (pieces > 0)
            shop.say(R"({"do":"stock.receive","sku":")" + number + R"(","quantity":)" +
                     QByteArray::number(pieces) + "}");
    };
    article("1002", "Mutter M6", "0.08", 500);
    article("1003", "Scheibe 6,4", "0.03", 500);
    article("1004", "Dübel S8, 100 St.", "4.90", 1);
    article("1005", "Winkel 60", "1.15", 300);
    shop.say(R"({"do":"article.change","sku":"1001","name":"Schraube M6x20 verzinkt","price":"0.12"})");
    shop.say(R"({"do":"stock.expect","sku":"1004","quantity":50,"expectedOn":"2026-11-26","from":"EK-1"})");
}

} // namespace

Phone::Phone() : settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat)
{
    settings.setValue(u"drafts/folder"_s, shop.folder.filePath(u"drafts"_s));
    stock(shop);
    restart();
}

Phone::~Phone() = default;

void Phone::restart()
{
    window.reset();
    window = std::make_unique<MainWindow>(settings);
    window->show(*shop.company, rooms(), u"Muster"_s);
    window->resize(1366, 768);
    showActive(*window);
}

EntryPage &Phone::page()
{
    auto *page = qobject_cast<EntryPage *>(window->navigator()->page());
    REQUIRE(page);
    return *page;
}

void Phone::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int pause)
{
    keys += 1 + (modifiers & Qt::ControlModifier ? 1 : 0) + (modifiers & Qt::AltModifier ? 1 : 0) +
            (modifiers & Qt::ShiftModifier ? 1 : 0);
    // Shortcuts are looked for on the way to the window, as with a keyboard.
    QTest::keyClick(window->windowHandle(), key, modifiers);
    CHECK(!QApplication::activeModalWidget());
    CHECK(!QApplication::activePopupWidget());
    if (pause > 0)
        QTest::qWait(pause);
}

void Phone::type(const QString &text, int pause)
{
    for (const QChar c : text) {
        ++keys;
        test::type(*window, c);
        CHECK(!QApplication::activeModalWidget());
        CHECK(!QApplication::activePopupWidget());
        if (pause > 0)
            QTest::qWait(pause);
    }
}

QString Phone::text(const QString &name)
{
    if (const auto *label = page().findChild<QLabel *>(name))
        return label->isVisibleTo(&page()) ? label->text() : QString();
    return named<QLineEdit>(page(), name).text();
}

bool Phone::comesToSay(const QString &name, const QString &part)
{
    const bool said = comesTrue([&] { return text(name).contains(part); });
    if (!said)
        UNSCOPED_INFO(name.toStdString() << " says: " << text(name).toStdString());
    return said;
}

QString Phone::cell(int row, int column)
{
    return named<LineTable>(page(), u"entryLines"_s).model()->index(row, column).data().toString();
}

int Phone::lines()
{
    return named<LineTable>(page(), u"entryLines"_s).model()->rowCount();
}

QJsonObject Phone::stored(const QString &number)
{
    return shop.say(R"({"do":"order.show","order":")" + number.toUtf8() + R"("})");
}

} // namespace kontorist::test
