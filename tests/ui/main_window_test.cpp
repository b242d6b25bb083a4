#include "app/rooms.h"
#include "tests/ui/shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/text/language.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace kontorist::test {

namespace {

QChar mnemonic(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

void checkMnemonics(const QList<QAction *> &actions, const QString &where)
{
    QString seen;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        INFO(where.toStdString() << ": " << action->text().toStdString());
        CHECK(!mnemonic(action->text()).isNull());
        CHECK(!seen.contains(mnemonic(action->text())));
        seen += mnemonic(action->text());
    }
}

void checkKeys(const QList<QAction *> &actions, const QString &where)
{
    QStringList seen;
    for (const QAction *action : actions)
        for (const QKeySequence &each : action->shortcuts()) {
            INFO(where.toStdString() << ": " << action->text().toStdString());
            CHECK(!seen.contains(each.toString()));
            seen.append(each.toString());
        }
    CHECK(seen.size() > 15);
}

} // namespace

TEST_CASE("without a company the window offers to open one, by mouse and by key")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show();
    int samples = 0;
    QObject::connect(&window, &MainWindow::sampleWanted, &window, [&] { ++samples; });
    QTest::mouseClick(window.findChild<QPushButton *>(u"startSample"_s), Qt::LeftButton);
    CHECK(samples == 1);
    CHECK(window.findChild<QAction *>(u"openCompany"_s)->shortcut() == QKeySequence(u"Ctrl+O"_s));
}

TEST_CASE("a company's page gives the window its title, its commands and its status")
{
    Shop shop;
    shop.order(1);
    QSettings settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show(*shop.company, rooms(), u"Muster Handel GmbH"_s);
    window.show();
    CHECK(window.windowTitle() == u"Muster Handel GmbH – Kontorist");
    CHECK(window.findChild<QLabel *>(u"companyPlace"_s)->text() == shop.company->place());
    window.navigator()->goTo({u"orders"_s, {}, {}});
    const auto *summary = window.findChild<QLabel *>(u"summary"_s);
    CHECK(comesTrue([&] { return summary->text() == u"1 order"; }));
    CHECK(window.minimumSizeHint().width() <= 920);
    CHECK(window.minimumSizeHint().height() <= 690);
}

TEST_CASE("a sentence stays until it is closed")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show();
    auto *bar = window.findChild<QWidget *>(u"messageBar"_s);
    CHECK(!bar->isVisible());
    window.complain(u"The disk is full."_s);
    CHECK(bar->isVisible());
    CHECK(window.findChild<QLabel *>(u"messageText"_s)->text() == u"The disk is full.");
    QTest::mouseClick(window.findChild<QPushButton *>(u"messageClose"_s), Qt::LeftButton);
    CHECK(!bar->isVisible());
}

TEST_CASE("a sentence can be read whatever the appearance was when it was said")
{
    const Theme theme(*qApp);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    const auto *sentence = window.findChild<QLabel *>(u"messageText"_s);
    window.complain(u"The disk is full."_s); // said before the window has ever been seen
    window.show();
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light, Scheme::Dark}) {
        theme.apply(scheme);
        window.setPalette(qApp->palette()); // as a running application passes it on
        const Tokens &tokens = scheme == Scheme::Dark ? Tokens::dark() : Tokens::light();
        CHECK(sentence->palette().color(QPalette::WindowText) == tokens.crit.text);
    }
    theme.apply(Scheme::Light);
}

TEST_CASE("in no room two commands share a key, or two entries of a menu a letter, in both languages")
{
    for (const QString &code : Language::spoken()) {
        const Language language(code);
        Shop shop;
        QSettings settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.show(*shop.company, rooms(), u"Muster"_s);
        checkMnemonics(window.menuBar()->actions(), code);
        for (const Room &room : rooms()) {
            if (!room.leadsTo.room.isEmpty())
                continue; // no page of its own
            window.navigator()->goTo({room.id, {}, {}});
            REQUIRE(window.navigator()->place().room == room.id);
            for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
                checkMnemonics(menu->actions(), room.id + u' ' + menu->title());
            checkKeys(window.commands(), code + u' ' + room.id);
        }
    }
}

TEST_CASE("the chosen appearance is ticked and asked for")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    std::optional<Scheme> wanted;
    QObject::connect(&window, &MainWindow::schemeWanted, &window, [&](Scheme scheme) { wanted = scheme; });
    window.setScheme(Scheme::Light);
    CHECK(window.findChild<QAction *>(u"scheme-light"_s)->isChecked());
    window.findChild<QAction *>(u"scheme-dark"_s)->trigger();
    CHECK(wanted == Scheme::Dark);
}

TEST_CASE("the window comes back where it was")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    {
        MainWindow window(settings);
        window.resize(1000, 700);
        window.show();
    }
    const MainWindow again(settings);
    CHECK(again.size() == QSize(1000, 700));
}

} // namespace kontorist::test
