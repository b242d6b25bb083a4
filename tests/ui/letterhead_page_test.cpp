#include "core/documents/letterhead_store.h"
#include "tests/ui/page_screen.h"
#include "ui/print/document_view.h"
#include "ui/settings/letterhead_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <set>

namespace kontorist::test::letterhead_page_test {

namespace {

using Screen = PageScreen<LetterheadPage>;

Letterhead letterheadOf(CompanyThread &thread)
{
    std::optional<Letterhead> found;
    QObject asker;
    thread.ask(
        &asker, [](const Database &database) { return letterhead_store::current(database); },
        [&](const Letterhead &letterhead) { found = letterhead; });
    REQUIRE(comesTrue([&] { return found.has_value(); }));
    return *found;
}

QString specimen(Screen &screen)
{
    return screen.page.findChild<DocumentView *>()->canvas().text();
}

} // namespace

TEST_CASE("a specimen follows every key, and leaving the section saves what was typed")
{
    Shop shop;
    Screen screen(*shop.company);
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"RE-0000-00000"_s); }));
    CHECK(specimen(screen).contains(u"Muster Handel GmbH"_s));
    CHECK(named<QLabel>(screen.page, u"documentWhere"_s).text().startsWith(u"Specimen"_s));
    named<QLineEdit>(screen.page, u"letterheadSlogan"_s).setFocus();
    type(screen.page, u"Seit 1921"_s);
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"Seit 1921"_s); }));
    CHECK(letterheadOf(*shop.company).slogan.isEmpty()); // shown, not saved yet
    named<QPlainTextEdit>(screen.page, u"letterheadFoot1"_s).setFocus();
    REQUIRE(comesTrue([&] { return letterheadOf(*shop.company).slogan == u"Seit 1921"; }));
    type(screen.page, u"www.beispiel.de"_s);
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"www.beispiel.de"_s); }));
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return letterheadOf(*shop.company).footer.value(1) == u"www.beispiel.de"; }));
    CHECK(letterheadOf(*shop.company).slogan == u"Seit 1921");
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("each kind of document and language has its own texts, and turning to another loses none")
{
    Shop shop;
    Screen screen(*shop.company);
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"RE-0000-00000"_s); }));
    auto &closing = named<QPlainTextEdit>(screen.page, u"letterheadClosing"_s);
    auto &document = named<QComboBox>(screen.page, u"letterheadDocument"_s);
    closing.setFocus();
    type(screen.page, u"Danke."_s);
    document.setFocus();
    press(screen.page, Qt::Key_End); // quotes
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"AN-0000-00000"_s); }));
    CHECK(closing.toPlainText().isEmpty());
    CHECK_FALSE(specimen(screen).contains(u"Danke."_s));
    closing.setFocus();
    type(screen.page, u"Gern beraten wir Sie."_s);
    document.setFocus();
    press(screen.page, Qt::Key_Home);
    CHECK(closing.toPlainText() == u"Danke.");
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return letterheadOf(*shop.company).texts.size() == 2; }));
    const QList<LetterheadText> texts = letterheadOf(*shop.company).texts;
    CHECK(texts[0].closing == u"Danke.");
    CHECK(texts[1].document == DocumentKind::Quote);
    CHECK(texts[1].closing == u"Gern beraten wir Sie.");
}

TEST_CASE("a picture is taken with its file, one that is none is refused and the old one stays")
{
    Shop shop;
    Screen screen(*shop.company);
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"RE-0000-00000"_s); }));
    const QString file = shop.folder.filePath(u"logo.png"_s);
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(file));
    screen.page.takeLogo(file);
    REQUIRE(comesTrue([&] { return !letterheadOf(*shop.company).logo.isEmpty(); }));
    auto &state = named<QLabel>(screen.page, u"letterheadLogoState"_s);
    CHECK(comesTrue([&] { return state.text() == u"A picture stands in the head."; }));
    QFile text(shop.folder.filePath(u"logo.txt"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    screen.page.takeLogo(text.fileName());
    REQUIRE(comesTrue([&] { return !screen.complaints.isEmpty(); }));
    CHECK_FALSE(letterheadOf(*shop.company).logo.isEmpty());
}

TEST_CASE("a colour that cannot be read on paper is said at its field and not saved")
{
    Shop shop;
    Screen screen(*shop.company);
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"RE-0000-00000"_s); }));
    auto &accent = named<QLineEdit>(screen.page, u"letterheadAccent"_s);
    accent.setFocus();
    type(screen.page, u"#fefe00"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(named<QLabel>(screen.page, u"letterheadAccentTrouble"_s).isVisible());
    CHECK(accent.text() == u"#fefe00");
    accent.selectAll();
    type(screen.page, u"#1f5fa8"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return letterheadOf(*shop.company).accent == u"#1f5fa8"; }));
    auto &article = named<QCheckBox>(screen.page, u"letterheadColumn-article"_s);
    REQUIRE(specimen(screen).contains(u"K-2040"_s));
    article.setFocus();
    press(screen.page, Qt::Key_Space);
    CHECK(comesTrue([&] { return !specimen(screen).contains(u"K-2040"_s); }));
}

TEST_CASE("another typeface is seen in the specimen at once, and saved")
{
    Shop shop;
    Screen screen(*shop.company);
    REQUIRE(comesTrue([&] { return specimen(screen).contains(u"RE-0000-00000"_s); }));
    const auto typefaces = [&] {
        std::set<paper::Typeface> all;
        for (const paper::Mark &mark : screen.page.findChild<DocumentView *>()->canvas().pages()[0].marks)
            if (const auto *text = std::get_if<paper::TextMark>(&mark))
                all.insert(text->style.typeface);
        return all;
    };
    CHECK(typefaces() == std::set{paper::Typeface::NotoSans});
    named<QComboBox>(screen.page, u"letterheadTypeface"_s).setFocus();
    press(screen.page, Qt::Key_Down);
    REQUIRE(comesTrue([&] { return typefaces() == std::set{paper::Typeface::NotoSerif}; }));
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return letterheadOf(*shop.company).typeface == LetterTypeface::NotoSerif; }));
}

} // namespace kontorist::test::letterhead_page_test
