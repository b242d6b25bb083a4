#include "tests/app/conversation.h"

#include <QImage>
#include <QTemporaryDir>

namespace kontorist::letterhead_test {

using test::at;
using test::Conversation;

BOTH("the letterhead is set field by field, and what is not named stays", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"logo.png"_s);
    QImage logo(30, 10, QImage::Format_RGB32);
    logo.fill(Qt::blue);
    REQUIRE(logo.save(file));

    desk.done("letterhead.set",
              R"("form": "A", "accent": "#1F5FA8", "slogan": "Seit 1921", "logo": "%1", "typeface": "lato")",
              file);
    desk.done("letterhead.set",
              R"("hidden": ["article"], "footer": [{}, {"text": "www.beispiel.de"}], "logoOnRight": true,
                 "texts": [{"document": "invoice", "language": "de", "closing": "Danke."}])");
    const QJsonObject shown = desk.done("letterhead.show");
    CHECK(at(shown, u"form"_s) == u"A");
    CHECK(at(shown, u"accent"_s) == u"#1f5fa8");
    CHECK(at(shown, u"slogan"_s) == u"Seit 1921");
    CHECK(at(shown, u"typeface"_s) == u"lato");
    CHECK(at(shown, u"hasLogo"_s) == u"true");
    CHECK(at(shown, u"logoOnRight"_s) == u"true");
    CHECK(at(shown, u"hidden.0"_s) == u"article");
    CHECK(at(shown, u"footer.1.text"_s) == u"www.beispiel.de");
    CHECK(at(shown, u"texts.0.closing"_s) == u"Danke.");

    desk.done("letterhead.set", R"("logo": "", "hidden": [])");
    CHECK(at(desk.done("letterhead.show"), u"hasLogo"_s) == u"false");
    CHECK(at(desk.done("letterhead.show"), u"hidden"_s) == u"[]");
    CHECK(at(desk.done("letterhead.show"), u"slogan"_s) == u"Seit 1921");
}

BOTH("a letterhead that cannot be is refused, and nothing of it is kept", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QTemporaryDir folder;
    QFile text(folder.filePath(u"logo.txt"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    CHECK(desk.fault("letterhead.set", R"("slogan": "x", "accent": "blue")") == u"ColourUnreadable");
    CHECK(desk.fault("letterhead.set", R"("slogan": "x", "accent": "#fefefe")") == u"ColourTooPale");
    CHECK(desk.fault("letterhead.set", R"("slogan": "x", "logo": "%1")", text.fileName()) ==
          u"PictureUnreadable");
    CHECK(desk.fault("letterhead.set", R"("slogan": "x", "logo": "%1")", folder.filePath(u"none.png"_s)) ==
          u"FileMissing");
    CHECK(desk.fault("letterhead.set", R"("slogan": "x", "hidden": ["name"])") == u"ChoiceUnknown");
    CHECK(at(desk.done("letterhead.show"), u"slogan"_s).isEmpty());
}

} // namespace kontorist::letterhead_test
