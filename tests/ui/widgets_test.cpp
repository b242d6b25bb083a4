#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/widgets/guard.h"
#include "ui/widgets/pause.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QVBoxLayout>

namespace kontorist::test {

namespace {

/// A page with an input at its bottom, as the strip of an order is, and a button at its right.
class Leaf final : public QWidget
{
public:
    Leaf() : input(new QLineEdit), button(new QPushButton(u"Book"_s)), toast(nullptr)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addStretch();
        input->setObjectName(u"input"_s);
        layout->addWidget(input);
        button->setObjectName(u"button"_s);
        layout->addWidget(button, 0, Qt::AlignRight);
        toast = new Toast(this);
        resize(700, 400);
        showActive(*this);
        input->setFocus();
    }

    QLineEdit *input;
    QPushButton *button;
    Toast *toast;
};

} // namespace

TEST_CASE("a steady stream of changes is gathered into a few answers, and not kept waiting for its end")
{
    QObject owner;
    QTimer *pause = pauseOf(60, &owner);
    int answers = 0;
    QObject::connect(pause, &QTimer::timeout, &owner, [&] { ++answers; });
    const auto change = gatheredBy(pause);
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 400 || (answers < 2 && timer.elapsed() < 10'000); QTest::qWait(10))
        change();
    CHECK(answers >= 2);
    CHECK(answers <= timer.elapsed() / 60 + 1);
}

TEST_CASE("what cannot be done now says why, and has its own tip back when it can", "[fields]")
{
    QAction action(u"Release"_s);
    action.setToolTip(u"Give it to the warehouse"_s);
    PrimaryButton button(&action);
    const Objection why{Fault::TextMissing, u"Customer"_s};
    guard::set(&action, why);
    CHECK(!action.isEnabled());
    CHECK(action.toolTip() == errorText(why));
    CHECK(action.statusTip() == errorText(why));
    CHECK(!button.isEnabled());
    CHECK(button.toolTip() == errorText(why));
    guard::set(&action, Objection{Fault::TextMissing, u"Line"_s});
    CHECK(action.toolTip() == u"Line is missing.");
    guard::set(&action, std::nullopt);
    CHECK(action.isEnabled());
    CHECK(action.toolTip() == u"Give it to the warehouse");
    CHECK(action.statusTip().isEmpty());
    CHECK(button.isEnabled());
    QPushButton plain;
    guard::set(&plain, u"Nothing is chosen."_s);
    CHECK(!plain.isEnabled());
    CHECK(plain.toolTip() == u"Nothing is chosen.");
    guard::set(&plain, QString());
    CHECK(plain.isEnabled());
    CHECK(plain.toolTip().isEmpty());
}

TEST_CASE("the main button says its key and is pressed by it, by the keypad's too, and not when it must not",
          "[fields]")
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *input = new QLineEdit;
    auto *action = new QAction(u"&Confirm order"_s, &page);
    action->setObjectName(u"confirm"_s);
    action->setShortcut(Qt::CTRL | Qt::Key_Return);
    layout->addWidget(input);
    layout->addWidget(new PrimaryButton(action));
    int times = 0;
    QObject::connect(action, &QAction::triggered, &page, [&] { ++times; });
    showActive(page);
    input->setFocus();
    auto &button = named<QPushButton>(page, u"confirmButton"_s);
    CHECK(button.text() == u"Confirm order  Ctrl+Enter");
    CHECK(button.accessibleName() == u"Confirm order");
    press(page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(times == 1);
    press(page, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK(times == 2);
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(times == 3);
    guard::set(action, u"Nothing is in it."_s);
    press(page, Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(times == 3);
    action->setText(u"Quote"_s);
    CHECK(button.text() == u"Quote  Ctrl+Enter");
}

TEST_CASE("the key of a button is named in German", "[fields]")
{
    const Language language(u"de"_s);
    CHECK(keyName(Qt::CTRL | Qt::Key_Return) == u"Strg+Enter");
    CHECK(keyName(QKeySequence(Qt::Key_F7)) == u"F7");
    CHECK(keyName({}).isEmpty());
}

TEST_CASE("the main button stands on the accent, light and dark", "[fields]")
{
    const Theme theme(*qApp);
    QAction action(u"Book"_s);
    PrimaryButton button(&action);
    button.resize(200, 40);
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
        theme.apply(scheme);
        button.setPalette(qApp->palette());
        const Tokens &tokens = scheme == Scheme::Dark ? Tokens::dark() : Tokens::light();
        action.setEnabled(true);
        CHECK(button.grab().toImage().pixelColor(20, 20) == tokens.accent);
        action.setEnabled(false);
        CHECK(button.grab().toImage().pixelColor(20, 20) == tokens.neutral.ground);
    }
}

TEST_CASE("a toast stands at the bottom right, over no input and no button, without the focus", "[fields]")
{
    Leaf leaf;
    CHECK(!leaf.toast->isVisible());
    leaf.toast->say(u"Order AU-2026-00417 confirmed"_s);
    CHECK(leaf.toast->isVisible());
    CHECK(!named(leaf, u"toastAct"_s).isVisible());
    CHECK(leaf.focusWidget() == leaf.input);
    CHECK(!leaf.toast->geometry().intersects(leaf.input->geometry()));
    CHECK(!leaf.toast->geometry().intersects(leaf.button->geometry()));
    CHECK(leaf.toast->geometry().right() == leaf.width() - 1 - measure::margin);
    CHECK(leaf.toast->geometry().bottom() > leaf.height() / 2);
    const QPoint before = leaf.toast->pos();
    leaf.resize(900, 500);
    CHECK(comesTrue([&] { return leaf.toast->pos().x() == before.x() + 200; }));
    CHECK(!leaf.toast->geometry().intersects(leaf.input->geometry()));
    CHECK(!leaf.toast->geometry().intersects(leaf.button->geometry()));
}

TEST_CASE("a toast takes back what was done once, by its button or by the page's key", "[fields]")
{
    Leaf leaf;
    int undone = 0;
    leaf.toast->say(u"Line removed"_s, u"Undo  Ctrl+Z"_s, [&] { ++undone; });
    QTest::mouseClick(&named(leaf, u"toastAct"_s), Qt::LeftButton);
    CHECK(undone == 1);
    CHECK(!leaf.toast->isVisible());
    CHECK(leaf.focusWidget() == leaf.input);
    CHECK(!leaf.toast->act());
    leaf.toast->say(u"Line removed"_s, u"Undo  Ctrl+Z"_s, [&] { ++undone; });
    CHECK(leaf.toast->act());
    CHECK(undone == 2);
    leaf.toast->say(u"Line removed"_s, u"Undo  Ctrl+Z"_s, [&] { ++undone; });
    leaf.toast->say(u"Order saved"_s); // takes its place
    CHECK(!leaf.toast->act());
    CHECK(undone == 2);
}

TEST_CASE("a toast goes by itself: sooner when it offers nothing", "[fields]")
{
    Leaf leaf;
    auto *rest = leaf.toast->findChild<QTimer *>();
    leaf.toast->say(u"Saved"_s);
    CHECK(rest->isActive());
    CHECK(rest->interval() == 8'000);
    leaf.toast->say(u"Removed"_s, u"Undo"_s, [] {});
    CHECK(rest->isActive());
    CHECK(rest->interval() == 30'000);
    rest->start(1);
    CHECK(comesTrue([&] { return !leaf.toast->isVisible(); }));
    CHECK(!leaf.toast->act());
}

} // namespace kontorist::test
