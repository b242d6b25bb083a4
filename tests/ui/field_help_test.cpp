#include "app/rooms.h"
#include "tests/ui/bookkeeper.h"
#include "ui/shell/navigator.h"
#include "ui/text/field_help.h"

#include <QLabel>
#include <QLineEdit>

namespace kontorist::test::field_help_test {

TEST_CASE("F1 says what a field is for that is hard to understand, above the keys", "[help]")
{
    Bookkeeper desk;
    desk.goesTo(u"customers"_s, u"new"_s);
    desk.its<QLineEdit>(u"customerCreditLimit"_s).setFocus();
    desk.key(Qt::Key_F1);
    const auto &help = named<QLabel>(desk.window, u"keyHelp"_s);
    CHECK(help.isVisible());
    CHECK(help.text().startsWith(u"Credit limit: "));
    desk.key(Qt::Key_Escape);
    CHECK(desk.its<QLineEdit>(u"customerCreditLimit"_s).hasFocus());
    desk.its<QLineEdit>(u"customerName"_s).setFocus();
    desk.key(Qt::Key_F1);
    CHECK_FALSE(help.isVisible()); // its label says enough
}

TEST_CASE("every field that is explained exists", "[help]")
{
    Bookkeeper desk;
    QStringList missing = field_help::inputs();
    CHECK(missing.size() > 15);
    for (const Place &place :
         {Place{u"customers"_s, u"new"_s, {}}, Place{u"articles"_s, u"new"_s, {}},
          Place{u"settings"_s, {}, {}}, Place{u"payments"_s, u"new"_s, {}}, Place{u"import"_s, {}, {}}}) {
        desk.window.navigator()->goTo(place);
        missing.removeIf(
            [&](const QString &name) { return desk.page().findChild<QWidget *>(name) != nullptr; });
    }
    INFO(missing.join(u' ').toStdString());
    CHECK(missing.isEmpty());
}

} // namespace kontorist::test::field_help_test
