#include "tests/ui/keys.h"
#include "ui/shell/tokens.h"
#include "ui/text/language.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace kontorist::test {

namespace {

/// A form with a field of each kind, as a page makes one.
class Sheet final : public QWidget
{
public:
    explicit Sheet(int columns = 1) : form(new Form(columns))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(form);
        layout->addStretch();
        form->addSection(u"Terms"_s);
        form->add((new InputField(InputField::Kind::Text, u"name"_s, u"&Name"_s))
                      ->required()
                      ->onShortPath()
                      ->atMost(20));
        form->add((new InputField(InputField::Kind::Amount, u"amount"_s, u"Amount"_s))->onShortPath());
        form->add(new InputField(InputField::Kind::Percent, u"percent"_s, u"Discount"_s));
        form->add((new InputField(clock, u"day"_s, u"Day"_s))->onShortPath());
        form->add((new InputField(InputField::Kind::Choice, u"way"_s, u"Way"_s))
                      ->withOptions({{1, u"Collect"_s}, {2, u"Parcel"_s}, {3, u"Pallet"_s}}));
        form->add(new InputField(InputField::Kind::Tick, u"whole"_s, u"Only as a whole"_s));
        form->add(new InputField(InputField::Kind::Lines, u"note"_s, u"Note"_s));
        resize(500, 620);
        showActive(*this);
        form->focusFirst();
    }

    InputField &field(const QString &name) const { return *form->field(name); }
    QString shown(const QString &name) const { return named<QLabel>(*this, name).text(); }
    QString focused() const { return focusWidget()->objectName(); }

    FixedClock clock{QDate(2026, 11, 24)};
    Form *form;
};

} // namespace

TEST_CASE("the value stands beside a field while it is typed, and in it when it is left", "[fields]")
{
    const Language language(u"de"_s);
    Sheet sheet;
    auto &amount = named<QLineEdit>(sheet, u"amount"_s);
    amount.setFocus();
    QSignalSpy edited(&sheet.field(u"amount"_s), &InputField::edited),
        left(&sheet.field(u"amount"_s), &InputField::left);
    type(sheet, u"=3*4,9"_s);
    CHECK(edited.count() == 6);
    CHECK(sheet.shown(u"amountValue"_s) == u"14,70\u00a0€");
    CHECK(amount.text() == u"=3*4,9");
    CHECK(sheet.field(u"amount"_s).amount() == Money(1470));
    type(sheet, u"\t"_s);
    CHECK(left.count() == 1);
    CHECK(edited.count() == 6);
    CHECK(amount.text() == u"14,70\u00a0€");
    CHECK(sheet.shown(u"amountValue"_s).isEmpty());
    CHECK(sheet.field(u"amount"_s).amount() == Money(1470));
    named<QLineEdit>(sheet, u"day"_s).setFocus();
    type(sheet, u"mo\t"_s);
    CHECK(named<QLineEdit>(sheet, u"day"_s).text() == u"Mo\u00a030.11.2026");
    CHECK(sheet.field(u"day"_s).date() == QDate(2026, 11, 30));
}

TEST_CASE("what cannot be read stays, with a sentence, and Enter stays with it", "[fields]")
{
    const Language language(u"de"_s);
    Sheet sheet;
    auto &day = named<QLineEdit>(sheet, u"day"_s);
    day.setFocus();
    type(sheet, u"31.02."_s);
    CHECK(!sheet.field(u"day"_s).hasTrouble()); // not while it is typed
    type(sheet, u"\n"_s);
    CHECK(sheet.focused() == u"day");
    CHECK(day.text() == u"31.02.");
    CHECK(day.selectedText() == u"31.02.");
    CHECK(sheet.shown(u"dayTrouble"_s) == u"Kein Datum: 31.02. – diesen Tag gibt es nicht");
    CHECK(named(sheet, u"dayTrouble"_s).isVisible());
    CHECK(day.accessibleDescription() == sheet.field(u"day"_s).trouble());
    CHECK(!sheet.field(u"day"_s).date());
    type(sheet, u"\t"_s); // no trap
    CHECK(sheet.focused() == u"way");
    CHECK(day.text() == u"31.02.");
    day.setFocus();
    day.selectAll();
    type(sheet, u"28.02."_s);
    CHECK(!named(sheet, u"dayTrouble"_s).isVisible());
    CHECK(day.accessibleDescription().isEmpty());
    type(sheet, u"\n"_s);
    CHECK(sheet.field(u"day"_s).date() == QDate(2027, 2, 28));
}

TEST_CASE("a field in trouble has a frame in the colour of an error, light and dark", "[fields]")
{
    Sheet sheet;
    sheet.field(u"amount"_s).setTrouble(u"Too much."_s);
    auto &name = named<QLineEdit>(sheet, u"name"_s);
    auto &amount = named<QLineEdit>(sheet, u"amount"_s);
    const auto frame = [](QWidget &input) {
        return input.grab().toImage().pixelColor(0, input.height() / 2);
    };
    const QColor crit = Tokens::light().crit.text;
    CHECK(frame(amount) == crit);
    CHECK(frame(name) != crit);
    sheet.field(u"amount"_s).setTrouble({});
    CHECK(frame(amount) != crit);
    sheet.field(u"note"_s).setTrouble(u"Too long."_s);
    CHECK(frame(named(sheet, u"note"_s)) == crit);
    sheet.field(u"way"_s).setTrouble(u"No."_s);
    CHECK(frame(named(sheet, u"way"_s)) == crit);
}

TEST_CASE("what the company objects stays until the person types", "[fields]")
{
    Sheet sheet;
    sheet.field(u"name"_s).setText(u"Sommer"_s);
    sheet.field(u"name"_s).setTrouble(u"There is one already."_s);
    type(sheet, u"\t"_s);
    CHECK(sheet.field(u"name"_s).trouble() == u"There is one already.");
    named(sheet, u"name"_s).setFocus();
    type(sheet, u"x"_s);
    CHECK(!sheet.field(u"name"_s).hasTrouble());
}

TEST_CASE("a form says what is missing or wrong, and which comes first", "[fields]")
{
    const Language language(u"en"_s);
    Sheet sheet;
    type(sheet, u"\t12,,5\t"_s);
    CHECK(!sheet.field(u"name"_s).hasTrouble()); // an empty field may be filled later
    CHECK(sheet.form->firstTrouble() == &sheet.field(u"name"_s));
    CHECK(sheet.field(u"name"_s).trouble() == u"Name is missing.");
    CHECK(sheet.field(u"amount"_s).trouble() == u"No number: 12,,5 – for example 1,234.50");
    named(sheet, u"name"_s).setFocus();
    type(sheet, u"An extraordinarily long name"_s);
    CHECK(sheet.form->firstTrouble() == &sheet.field(u"name"_s));
    CHECK(sheet.field(u"name"_s).trouble() == u"Name may have at most 20 characters.");
    CHECK(sheet.field(u"name"_s).text() == u"An extraordinarily long name");
    sheet.field(u"name"_s).setText(u"Sommer"_s);
    CHECK(sheet.form->firstTrouble() == &sheet.field(u"amount"_s));
    sheet.field(u"amount"_s).setAmount(Money(1250));
    CHECK(!sheet.form->firstTrouble());
    sheet.field(u"amount"_s).withRule([](const InputField &field) {
        return *field.amount() > Money(1000) ? u"More than the order."_s : QString();
    });
    CHECK(sheet.form->firstTrouble() == &sheet.field(u"amount"_s));
    CHECK(sheet.field(u"amount"_s).trouble() == u"More than the order.");
}

TEST_CASE("Enter walks the short path, Shift+Enter back, Tab every field", "[fields]")
{
    Sheet sheet;
    QSignalSpy finished(sheet.form, &Form::finished);
    QStringList path{sheet.focused()};
    for (int i = 0; i < 2; ++i) {
        press(sheet, i == 0 ? Qt::Key_Return : Qt::Key_Enter, i == 0 ? Qt::NoModifier : Qt::KeypadModifier);
        path.append(sheet.focused());
    }
    CHECK(path == QStringList{u"name"_s, u"amount"_s, u"day"_s});
    CHECK(finished.count() == 0);
    type(sheet, u"\n"_s);
    CHECK(finished.count() == 1);
    CHECK(sheet.focused() == u"day");
    press(sheet, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(sheet.focused() == u"amount");
    press(sheet, Qt::Key_Return, Qt::ShiftModifier);
    press(sheet, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(sheet.focused() == u"name");
    QStringList all{sheet.focused()};
    for (int i = 0; i < 6; ++i) {
        type(sheet, u"\t"_s);
        all.append(sheet.focused());
    }
    CHECK(all ==
          QStringList{u"name"_s, u"amount"_s, u"percent"_s, u"day"_s, u"way"_s, u"whole"_s, u"note"_s});
    type(sheet, u"a\nb\t"_s);
    CHECK(sheet.field(u"note"_s).text() == u"a\nb");
    CHECK(sheet.focused() == u"name");
}

TEST_CASE("Enter goes from a field off the short path to the next on it", "[fields]")
{
    Sheet sheet;
    named(sheet, u"percent"_s).setFocus();
    type(sheet, u"3\n"_s);
    CHECK(sheet.focused() == u"day");
    named(sheet, u"way"_s).setFocus();
    press(sheet, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(sheet.focused() == u"day");
}

TEST_CASE("choices and ticks go by keys, and the wheel passes over a choice", "[fields]")
{
    Sheet sheet;
    auto &way = named<QComboBox>(sheet, u"way"_s);
    CHECK(sheet.field(u"way"_s).choice() == 1);
    QWheelEvent wheel({5, 5}, way.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&way, &wheel);
    CHECK(sheet.field(u"way"_s).choice() == 1);
    QSignalSpy edited(sheet.form, &Form::edited);
    way.setFocus();
    press(sheet, Qt::Key_Down);
    CHECK(sheet.field(u"way"_s).choice() == 2);
    type(sheet, u"pal"_s);
    CHECK(sheet.field(u"way"_s).choice() == 3);
    CHECK(edited.count() == 2);
    sheet.field(u"way"_s).setChoice(1);
    CHECK(edited.count() == 2);
    CHECK(sheet.field(u"way"_s).text() == u"Collect");
    named(sheet, u"whole"_s).setFocus();
    type(sheet, u" "_s);
    CHECK(sheet.field(u"whole"_s).isTicked());
    CHECK(edited.count() == 3);
    sheet.field(u"whole"_s).setTicked(false);
    CHECK(edited.count() == 3);
}

TEST_CASE("what can only be read is not typed into, and no Enter stops there", "[fields]")
{
    Sheet sheet;
    sheet.field(u"name"_s).setText(u"Sommer"_s);
    sheet.form->setReadOnly(true);
    named(sheet, u"name"_s).setFocus();
    type(sheet, u"x"_s);
    CHECK(sheet.field(u"name"_s).text() == u"Sommer");
    CHECK(!named(sheet, u"way"_s).isEnabled());
    sheet.form->setReadOnly(false);
    sheet.field(u"amount"_s).setReadOnly(true);
    sheet.form->focusFirst();
    type(sheet, u"\n"_s);
    CHECK(sheet.focused() == u"day");
}

TEST_CASE("values that the program puts there come back as they went in", "[fields]")
{
    for (const QString &code : Language::spoken()) {
        const Language language(code);
        InputField amount(InputField::Kind::Amount, u"a"_s, u"A"_s),
            price(InputField::Kind::Price, u"p"_s, u"P"_s),
            quantity(InputField::Kind::Quantity, u"q"_s, u"Q"_s),
            percent(InputField::Kind::Percent, u"r"_s, u"R"_s);
        QSignalSpy edited(&amount, &InputField::edited);
        amount.setAmount(Money(-123456));
        price.setPrice(Price::raw(125'000, 100));
        quantity.setQuantity(Quantity::raw(12'345'000));
        percent.setPercent(Percent(750));
        CHECK(amount.amount() == Money(-123456));
        CHECK(price.price() == Price::raw(125'000, 100));
        CHECK(quantity.quantity() == Quantity::raw(12'345'000));
        CHECK(percent.percent() == Percent(750));
        CHECK(edited.isEmpty());
        CHECK(!amount.price());
        amount.setAmount({});
        CHECK(amount.isEmpty());
        CHECK(!amount.amount());
        CHECK(amount.validate());
    }
}

TEST_CASE("every input of a form has a name for the test and one for the screen reader", "[fields]")
{
    Sheet sheet(2);
    for (const InputField *field : sheet.form->fields()) {
        CHECK(!field->input()->objectName().isEmpty());
        CHECK(!field->input()->accessibleName().isEmpty());
        CHECK(!field->input()->accessibleName().contains(u'&'));
    }
    CHECK(named(sheet, u"name"_s).accessibleName() == u"Name");
    CHECK(named<QLabel>(sheet, u"nameLabel"_s).buddy() == &named(sheet, u"name"_s));
}

TEST_CASE("fields of two columns stand side by side, and no word is cut", "[fields]")
{
    Sheet sheet(2);
    QTest::qWait(10);
    const auto top = [&](const char16_t *name) {
        return sheet.field(QString::fromUtf16(name)).input()->mapTo(&sheet, QPoint()).y();
    };
    CHECK(top(u"name") == top(u"amount"));
    CHECK(top(u"percent") > top(u"name"));
    CHECK(top(u"percent") == top(u"day"));
    CHECK(named(sheet, u"name"_s).width() == sheet.field(u"name"_s).width());
    for (const QWidget *widget : sheet.findChildren<QWidget *>()) {
        INFO(widget->objectName().toStdString());
        if (widget->isVisible() &&
            (qobject_cast<const QLabel *>(widget) || qobject_cast<const QCheckBox *>(widget)))
            CHECK(widget->width() >= widget->sizeHint().width());
    }
}

TEST_CASE("labels at the left of a column are as wide as its widest", "[fields]")
{
    Form form;
    const auto add = [&](const QString &name, const QString &label) {
        return form.add(new InputField(InputField::Kind::Text, name, label, InputField::Place::Left));
    };
    const QList<InputField *> fields{add(u"a"_s, u"A"_s), add(u"b"_s, u"A much longer label"_s),
                                     add(u"c"_s, u"C"_s)};
    showActive(form);
    for (const InputField *field : fields)
        CHECK(field->input()->mapTo(&form, QPoint()).x() == fields[1]->input()->mapTo(&form, QPoint()).x());
}

} // namespace kontorist::test
