#include "app/rooms.h"
#include "tests/ui/bookkeeper.h"
#include "ui/shell/navigator.h"
#include "ui/text/language.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QMimeData>
#include <QTableView>

namespace kontorist::test::import_page_test {

namespace {

/// The whole window, and files beside it.
struct Desk : Bookkeeper
{
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = shop.folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    void drops(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    QString means(const QString &field)
    {
        const auto *choice = page().findChild<QComboBox *>(field); // none while the table is being read
        return choice ? choice->currentText() : QString();
    }
    QString summary() { return its<QLabel>(u"importSummary"_s).text(); }
    bool isTried()
    {
        return comesTrue([&] { return its<QAction>(u"importTable"_s).isEnabled(); });
    }
    /// How many there are whose name begins so.
    qsizetype customers()
    {
        return shop.say(R"({"do":"search","text":"Imported","limit":500})")[u"hits"_s].toArray().size();
    }
};

const QByteArray table = "Kd.-Nr.;Firma;PLZ;Ort\n"
                         "501;Imported Erste GmbH;20457;Hamburg\n"
                         "502;;20457;Hamburg\n"
                         "503;Imported Zweite GmbH;20457;Hamburg\n";

} // namespace

TEST_CASE("a table that is dropped on the window is understood, tried and imported without a mouse",
          "[import]")
{
    Desk desk;
    desk.drops(desk.file(u"customers-2026.csv"_s, table));
    REQUIRE(comesTrue([&] { return desk.page().findChild<QComboBox *>(u"importPostcode"_s) != nullptr; }));
    CHECK(desk.means(u"importNumber"_s) == u"Kd.-Nr.");
    CHECK(desk.means(u"importName"_s) == u"Firma");
    CHECK(desk.its<QLineEdit>(u"importSender"_s).text() == u"customers");
    CHECK_FALSE(desk.its<QAction>(u"importTable"_s).isEnabled()); // nobody has seen yet what would come in
    desk.key(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(desk.isTried());
    CHECK(desk.customers() == 0);
    CHECK(desk.its<QTableView>(u"importRows"_s).model()->rowCount() == 3);
    CHECK(desk.its<QTableView>(u"importRows"_s).model()->index(0, 0).data().toString() == u"3");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return desk.customers() == 2; }));
    CHECK(comesTrue([&] { return desk.summary().contains(u"came in: 2"_s); }));
}

TEST_CASE("what the columns of a sender mean is kept for his next file", "[import]")
{
    Desk desk;
    const QString first = desk.file(u"liste-1.csv"_s, "a;b\n601;Imported Dritte GmbH\n");
    desk.goesTo(u"import"_s, {}, first);
    REQUIRE(comesTrue([&] { return desk.page().findChild<QComboBox *>(u"importName"_s) != nullptr; }));
    CHECK(desk.its<QAction>(u"tryTable"_s).toolTip().contains(u"Customer number"_s));
    for (const auto &[name, column] : {std::pair(u"importNumber"_s, u"a"_s), {u"importName"_s, u"b"_s}}) {
        auto &choice = desk.its<QComboBox>(name);
        choice.setFocus();
        while (choice.currentText() != column && choice.currentIndex() + 1 < choice.count())
            desk.key(Qt::Key_Down);
        CHECK(choice.currentText() == column);
    }
    CHECK(desk.page().holdsTyping()); // nobody closes the window over it unasked
    desk.key(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(desk.isTried());
    CHECK_FALSE(desk.page().holdsTyping());
    const QString next = desk.file(u"liste-2.csv"_s, "a;b\n602;Imported Vierte GmbH\n");
    desk.goesTo(u"import"_s, {}, next);
    CHECK(comesTrue([&] { return desk.means(u"importName"_s) == u"b"_s; }));
    CHECK(desk.means(u"importNumber"_s) == u"a");
}

TEST_CASE("a file that is none, and one that nobody can import, are said so", "[import]")
{
    Desk desk;
    desk.goesTo(u"import"_s, {}, desk.shop.folder.filePath(u"nowhere.csv"_s));
    CHECK(comesTrue([&] { return !desk.its<QLabel>(u"importPathTrouble"_s).text().isEmpty(); }));
    CHECK_FALSE(desk.its<QAction>(u"tryTable"_s).isEnabled());
    desk.drops(desk.file(u"picture.png"_s, "x"));
    CHECK(desk.window.findChild<QLabel *>(u"messageText"_s)->text().contains(u"picture.png"_s));
}

TEST_CASE("an import that is stopped keeps what came in, and goes on when it is asked again", "[import]")
{
    Desk desk;
    QByteArray many = "number;name\n";
    for (int i = 0; i < 450; ++i)
        many += QByteArray::number(7000 + i) + ";Imported " + QByteArray::number(i) + "\n";
    desk.goesTo(u"import"_s, {}, desk.file(u"many.csv"_s, many));
    REQUIRE(comesTrue([&] { return desk.page().findChild<QComboBox *>(u"importName"_s) != nullptr; }));
    desk.key(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(desk.isTried());
    QObject::connect(
        desk.shop.company.get(), &CompanyThread::progressed, desk.shop.company.get(),
        [&](qsizetype, qsizetype) { desk.shop.company->stop(); }, Qt::DirectConnection);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return desk.summary().contains(u"came in: 100"_s); }));
    CHECK(desk.summary().contains(u"Stopped"_s));
}

} // namespace kontorist::test::import_page_test
