#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/widgets/key_buffer.h"
#include "ui/widgets/suggestion_list.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QRandomGenerator>
#include <QTimer>
#include <QVBoxLayout>

namespace kontorist::test {

namespace {

const QStringList fiveArticles = {u"1001 Schraube M6x20"_s, u"1002 Mutter M6"_s, u"1003 Scheibe 6,4"_s,
                                  u"1004 Dübel S8"_s, u"1005 Winkel 60"_s};

/// A strip for lines of an order: an article with suggestions, then a quantity; Enter there adds the line. Whoever
/// answers it takes his time.
class Strip final : public QWidget
{
public:
    explicit Strip(int milliseconds)
        : m_delay(milliseconds), article(new QLineEdit), quantity(new QLineEdit), other(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        for (auto [input, name] : {std::pair(article, u"article"_s), std::pair(quantity, u"quantity"_s),
                                   std::pair(other, u"other"_s)}) {
            input->setObjectName(name);
            layout->addWidget(input);
        }
        layout->addStretch();
        list = new SuggestionList(article, u"Articles"_s);
        resize(600, 500);
        connect(list, &SuggestionList::wanted, this, [this](const QString &text, quint64 generation) {
            asked.append(text);
            if (m_delay < 0)
                return;
            QTimer::singleShot(m_delay, this, [this, text, generation] { answer(text, generation); });
        });
        connect(list, &SuggestionList::taken, this, [this](const Suggestion &suggestion) {
            article->setText(suggestion.first);
            quantity->setFocus();
        });
        connect(list, &SuggestionList::unknown, this, [this](const QString &text) { unknown.append(text); });
        connect(quantity, &QLineEdit::returnPressed, this, [this] {
            lines.append(quantity->text() + u" x "_s + article->text());
            article->clear();
            quantity->clear();
            article->setFocus();
        });
        showActive(*this);
        article->setFocus();
    }

    void answer(const QString &text, quint64 generation)
    {
        QList<Suggestion> rows;
        for (const QString &each : fiveArticles) {
            if (each.contains(text, Qt::CaseInsensitive))
                rows.append({rows.size() + 1, each, u"Lager 1"_s});
        }
        list->show(generation, rows);
    }

private:
    int m_delay;

public:
    QLineEdit *article, *quantity, *other;
    SuggestionList *list;
    QStringList lines, asked, unknown;
};

const QStringList fiveLines = {u"10 x 1001 Schraube M6x20"_s, u"5 x 1002 Mutter M6"_s,
                               u"25 x 1003 Scheibe 6,4"_s, u"2 x 1004 Dübel S8"_s, u"100 x 1005 Winkel 60"_s};
const QString fiveLinesTyped = u"1001\n10\n1002\n5\n1003\n25\n1004\n2\n1005\n100\n"_s;

} // namespace

TEST_CASE("a scanner without pauses lands where it should, although each answer takes 50 ms", "[fields]")
{
    Strip strip(50);
    type(strip, fiveLinesTyped);
    CHECK(strip.lines.isEmpty()); // or nothing was waited for
    CHECK(comesTrue([&] { return strip.lines.size() >= 5; }));
    QTest::qWait(100);
    CHECK(strip.lines == fiveLines);
    CHECK(strip.article->text().isEmpty());
    CHECK(strip.quantity->text().isEmpty());
    CHECK(strip.other->text().isEmpty());
    CHECK(!KeyBuffer::of(&strip)->isHolding());
}

TEST_CASE("keys at any pace and answers of any speed give the same lines", "[fields]")
{
    const int pause = GENERATE(0, 1, 5, 10, 20, 40);
    const int delay = GENERATE(0, 15, 50);
    INFO(pause << " ms between keys, " << delay << " ms to an answer");
    Strip strip(delay);
    for (const QChar c : fiveLinesTyped) {
        type(strip, c);
        QTest::qWait(pause);
        CHECK(!QApplication::activePopupWidget());
    }
    CHECK(comesTrue([&] { return strip.lines.size() >= 5; }));
    CHECK(strip.lines == fiveLines);
}

TEST_CASE("keys from the platform wait as well, and a shortcut in its turn", "[fields]")
{
    Strip strip(50);
    QAction confirm;
    confirm.setShortcut(Qt::CTRL | Qt::Key_Return);
    strip.addAction(&confirm);
    QStringList seen;
    QObject::connect(&confirm, &QAction::triggered, &strip, [&] { seen = strip.lines; });
    QWindow *window = strip.windowHandle();
    for (const int key : {Qt::Key_1, Qt::Key_0, Qt::Key_0, Qt::Key_2})
        QTest::keyClick(window, static_cast<Qt::Key>(key));
    QTest::keyClick(window, Qt::Key_Return);
    QTest::keyClick(window, Qt::Key_7);
    QTest::keyClick(window, Qt::Key_Return);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(seen.isEmpty());
    CHECK(strip.lines.isEmpty());
    CHECK(comesTrue([&] { return !seen.isEmpty(); }));
    CHECK(seen == QStringList{u"7 x 1002 Mutter M6"_s});
}

TEST_CASE("Ctrl+Enter in the field itself waits for the answer", "[fields]")
{
    Strip strip(50);
    QAction confirm;
    confirm.setShortcut(Qt::CTRL | Qt::Key_Return);
    strip.addAction(&confirm);
    int times = 0;
    bool wasDue = true;
    QObject::connect(&confirm, &QAction::triggered, &strip, [&] {
        ++times;
        wasDue = !strip.list->isOpen();
    });
    type(strip, u"1002"_s);
    press(strip, Qt::Key_Return, Qt::ControlModifier);
    CHECK(times == 0);
    CHECK(comesTrue([&] { return times == 1; }));
    CHECK(!wasDue);
}

TEST_CASE("the list stands under its input, in the window, without the focus, in rows of two lines",
          "[fields]")
{
    Strip strip(0);
    type(strip, u"m6"_s);
    REQUIRE(comesTrue([&] { return strip.list->isOpen(); }));
    auto &view = named<QListView>(strip, u"articleSuggestions"_s);
    CHECK(view.isVisible());
    CHECK(view.parentWidget() == &strip);
    CHECK(!view.isWindow());
    CHECK(view.focusPolicy() == Qt::NoFocus);
    CHECK(view.accessibleName() == u"Articles");
    CHECK(strip.focusWidget() == strip.article);
    CHECK(view.geometry().top() > strip.article->geometry().bottom());
    CHECK(strip.rect().contains(view.geometry()));
    CHECK(view.sizeHintForRow(0) >= 44);
    CHECK(view.model()->rowCount() == 2);
    CHECK(view.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          u"1001 Schraube M6x20, Lager 1");
    CHECK(!QApplication::activePopupWidget());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(1, 0)).center());
    CHECK(strip.article->text() == u"1002 Mutter M6");
    CHECK(!strip.list->isOpen());
}

TEST_CASE("arrows walk, Enter and Tab take what is chosen, Esc closes and the text stays", "[fields]")
{
    Strip strip(0);
    const auto open = [&] {
        strip.article->setFocus();
        strip.article->clear();
        type(strip, u"100"_s);
        REQUIRE(comesTrue([&] { return strip.list->isOpen(); }));
    };
    open();
    press(strip, Qt::Key_Down);
    press(strip, Qt::Key_Down);
    press(strip, Qt::Key_Up);
    type(strip, u"\n"_s);
    CHECK(strip.article->text() == fiveArticles[1]);
    CHECK(strip.focusWidget() == strip.quantity);
    open();
    press(strip, Qt::Key_PageDown);
    type(strip, u"\t"_s);
    CHECK(strip.article->text() == fiveArticles[4]);
    CHECK(strip.focusWidget() == strip.quantity);
    open();
    press(strip, Qt::Key_Escape);
    CHECK(!strip.list->isOpen());
    CHECK(strip.article->text() == u"100");
    press(strip, Qt::Key_Down); // opens it again
    CHECK(comesTrue([&] { return strip.list->isOpen(); }));
    QTest::mouseClick(strip.other, Qt::LeftButton);
    CHECK(!strip.list->isOpen());
}

TEST_CASE("an arrow and Enter typed ahead choose from the answer, not from what stood there before",
          "[fields]")
{
    Strip strip(30);
    type(strip, u"100"_s);
    press(strip, Qt::Key_Down);
    type(strip, u"\n8\n"_s);
    CHECK(comesTrue([&] { return !strip.lines.isEmpty(); }));
    CHECK(strip.lines == QStringList{u"8 x 1002 Mutter M6"_s});
}

TEST_CASE("what answers an older text is dropped", "[fields]")
{
    Strip strip(-1);
    quint64 last = 0;
    QObject::connect(strip.list, &SuggestionList::wanted, &strip,
                     [&](const QString &, quint64 generation) { last = generation; });
    type(strip, u"1"_s);
    const quint64 first = last;
    type(strip, u"0"_s);
    CHECK(strip.asked == QStringList{u"1"_s, u"10"_s}); // at each key
    strip.list->show(first, {{1, u"old"_s, {}}});
    CHECK(!strip.list->isOpen());
    strip.list->show(last, {{2, u"new"_s, {}}});
    CHECK(strip.list->isOpen());
    CHECK(strip.list->view()->model()->index(0, 0).data().toString() == u"new");
    strip.list->close();
    strip.list->show(last, {{2, u"new"_s, {}}});
    CHECK(!strip.list->isOpen());
}

TEST_CASE("what nobody knows stays, and what is typed next takes its place", "[fields]")
{
    Strip strip(20);
    type(strip, u"9999\n1002\n4\n"_s);
    CHECK(comesTrue([&] { return !strip.lines.isEmpty(); }));
    CHECK(strip.unknown == QStringList{u"9999"_s});
    CHECK(strip.lines == QStringList{u"4 x 1002 Mutter M6"_s});
    type(strip, u"8888\n"_s);
    CHECK(comesTrue([&] { return strip.unknown.size() == 2; }));
    CHECK(strip.article->text() == u"8888");
    CHECK(strip.article->selectedText() == u"8888");
    CHECK(strip.focusWidget() == strip.article);
}

TEST_CASE("a text that may be free passes with Enter, unless a row is walked to", "[fields]")
{
    Strip strip(0);
    strip.list->setFreeText(true);
    int passed = 0;
    QObject::connect(strip.article, &QLineEdit::returnPressed, &strip, [&] { ++passed; });
    type(strip, u"1002"_s);
    REQUIRE(comesTrue([&] { return strip.list->isOpen(); }));
    type(strip, u"\n"_s);
    CHECK(passed == 1);
    CHECK(strip.article->text() == u"1002");
    CHECK(!strip.list->isOpen());
    press(strip, Qt::Key_Down);
    REQUIRE(comesTrue([&] { return strip.list->isOpen(); }));
    press(strip, Qt::Key_Down);
    type(strip, u"\n"_s);
    CHECK(strip.article->text() == fiveArticles[1]);
    CHECK(strip.unknown.isEmpty());
}

TEST_CASE("fewer letters than it needs are not asked for, and Enter passes", "[fields]")
{
    Strip strip(0);
    strip.list->setFewest(2);
    int passed = 0;
    QObject::connect(strip.article, &QLineEdit::returnPressed, &strip, [&] { ++passed; });
    type(strip, u"m\n"_s);
    CHECK(strip.asked.isEmpty());
    CHECK(passed == 1);
    type(strip, u"6"_s);
    CHECK(strip.asked == QStringList{u"m6"_s});
}

TEST_CASE("Esc ends the wait for an answer and throws away what was typed ahead", "[fields]")
{
    Strip strip(-1);
    type(strip, u"1002\n77"_s);
    CHECK(strip.article->text() == u"1002");
    CHECK(KeyBuffer::of(&strip)->isHolding());
    press(strip, Qt::Key_Escape);
    CHECK(!KeyBuffer::of(&strip)->isHolding());
    type(strip, u"5"_s);
    CHECK(strip.article->text() == u"10025");
}

TEST_CASE("a window that closes while an answer is due takes its keys with it", "[fields]")
{
    {
        Strip strip(-1);
        type(strip, u"1002\n77"_s);
        delete strip.article;
        CHECK(!KeyBuffer::of(&strip)->isHolding());
    }
    {
        Strip strip(-1);
        type(strip, u"1002\n77"_s);
    }
    QLineEdit next;
    showActive(next);
    type(next, u"ok"_s);
    CHECK(next.text() == u"ok");
}

} // namespace kontorist::test
