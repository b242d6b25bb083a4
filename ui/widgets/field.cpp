#include "ui/widgets/field.h"

#include "core/base/error.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/text/filled_in.h"
#include "ui/widgets/field_input.h"
#include "ui/widgets/sentence.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace kontorist {

InputField::InputField(Kind kind, const QString &name, const QString &label, Place place, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_place(place),
      m_most(kind == Kind::Lines ? text::longest : text::shortest),
      m_label(new QLabel(label)),
      m_value(new QLabel),
      m_unit(new QLabel),
      m_trouble(new Sentence(Role::Crit, u"alert-triangle"_s))
{
    setObjectName(name + u"Field"_s);
    m_label->setObjectName(name + u"Label"_s);
    m_value->setObjectName(name + u"Value"_s);
    m_trouble->setObjectName(name + u"Trouble"_s);
    makeInput();
    input()->setObjectName(name);
    input()->setAccessibleName(this->label());
    input()->installEventFilter(this);
    setFocusProxy(input());
    m_label->setBuddy(input());
    arrange();
}

InputField::InputField(const Clock &clock, const QString &name, const QString &label, parse::Side side,
                       Place place, QWidget *parent)
    : InputField(Kind::Date, name, label, place, parent)
{
    m_clock = &clock;
    m_side = side;
}

void InputField::makeInput()
{
    if (m_kind == Kind::Lines) {
        m_lines = new LinesInput;
        connect(m_lines, &QPlainTextEdit::textChanged, this, &InputField::noticeEditing);
    } else if (m_kind == Kind::Choice) {
        m_choice = new ChoiceInput;
        connect(m_choice, &QComboBox::currentIndexChanged, this, &InputField::noticeEditing);
    } else if (m_kind == Kind::Tick) {
        m_tick = new QCheckBox(m_label->text());    // its label is its own
        m_tick->setMinimumHeight(measure::control); // in one line with the inputs beside it
        connect(m_tick, &QCheckBox::toggled, this, &InputField::noticeEditing);
    } else {
        m_line = new QLineEdit;
        m_line->setTextMargins(measure::gap - 2, 0, measure::gap - 2, 0);
        connect(m_line, &QLineEdit::textEdited, this, &InputField::noticeEditing);
        if (m_kind != Kind::Text && m_kind != Kind::Date)
            m_line->setAlignment(Qt::AlignRight);
    }
}

void InputField::arrange()
{
    QFont bold = m_label->font();
    bold.setWeight(QFont::DemiBold);
    m_label->setFont(bold);
    m_value->setForegroundRole(QPalette::PlaceholderText);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    m_unit->hide();
    const bool isLeft = m_place == Place::Left;
    auto *row = new QHBoxLayout; // the input with what belongs to it
    row->setSpacing(measure::gap);
    row->addWidget(input(), 1);
    row->addWidget(m_unit);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(isLeft ? measure::gap : 0);
    layout->setVerticalSpacing(measure::gap / 2);
    layout->addWidget(m_label, 0, 0);
    if (isLeft)
        row->addWidget(m_value);
    else
        layout->addWidget(m_value, 0, 1, Qt::AlignRight);
    layout->addLayout(row, isLeft ? 0 : 1, isLeft ? 1 : 0, 1, isLeft ? 1 : 2);
    layout->addWidget(m_trouble, isLeft ? 1 : 2, isLeft ? 1 : 0, 1, isLeft ? 1 : 2);
    layout->setColumnStretch(1, 1);
    m_label->setVisible(m_kind != Kind::Tick);
    sayValue({});
}

int InputField::labelWidth() const
{
    return m_place == Place::Left ? m_label->sizeHint().width() : 0;
}

void InputField::setLabelWidth(int width)
{
    if (m_place == Place::Left)
        m_label->setMinimumWidth(width);
}

QWidget *InputField::input() const
{
    if (m_line)
        return m_line;
    if (m_lines)
        return m_lines;
    return m_choice ? static_cast<QWidget *>(m_choice) : m_tick;
}

QString InputField::name() const
{
    return input()->objectName();
}

QString InputField::label() const
{
    QString label = m_label->text();
    return label.remove(u'&');
}

InputField *InputField::required(bool isRequired)
{
    m_isRequired = isRequired;
    return this;
}

InputField *InputField::onShortPath(bool isOn)
{
    m_isOnShortPath = isOn;
    return this;
}

InputField *InputField::atMost(qsizetype characters)
{
    m_most = characters;
    return this;
}

InputField *InputField::withHint(const QString &placeholder)
{
    if (m_line)
        m_line->setPlaceholderText(placeholder);
    if (m_lines)
        m_lines->setPlaceholderText(placeholder);
    return this;
}

InputField *InputField::withUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    return this;
}

InputField *InputField::withOptions(const QList<Option> &options)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Option &option : options)
        m_choice->addItem(option.word, option.value);
    return this;
}

InputField *InputField::withRule(Rule rule)
{
    m_rule = std::move(rule);
    return this;
}

InputField *InputField::forSoMany(qint64 units)
{
    m_per = units;
    return this;
}

void InputField::noticeEditing()
{
    m_sentence = malformed().isEmpty() ? QString() : m_sentence; // a wrong text that is still wrong stays so
    showTrouble(m_sentence);
    showValue();
    emit edited();
}

void InputField::showTrouble(const QString &sentence)
{
    m_sentence = sentence;
    m_trouble->say(sentence);
    input()->setAccessibleDescription(sentence);
    if (input()->property("trouble").toBool() == sentence.isEmpty()) {
        input()->setProperty("trouble", !sentence.isEmpty()); // HouseStyle paints the frame
        input()->update();
    }
}

void InputField::showValue()
{
    const QString full = fullForm();
    sayValue(full == text() ? QString() : full);
}

// Above the input its place is free; beside it the input has it while there is nothing to say.
void InputField::sayValue(const QString &value)
{
    m_value->setText(value);
    m_value->setVisible(m_place == Place::Above || !value.isEmpty());
}

bool InputField::settle()
{
    const QString full = fullForm();
    if (!full.isEmpty())
        put(full);
    sayValue({});
    const QString wrong = malformed();
    if (!wrong.isEmpty() || !hasTrouble())
        showTrouble(wrong);
    return wrong.isEmpty();
}

bool InputField::validate()
{
    if (!settle())
        return false;
    if (m_isRequired && isEmpty()) {
        showTrouble(errorText({Fault::TextMissing, label()}));
        return false;
    }
    showTrouble(m_rule ? m_rule(*this) : QString());
    return !hasTrouble();
}

void InputField::setTrouble(const QString &sentence)
{
    showTrouble(sentence);
}

void InputField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (m_line)
        m_line->setReadOnly(isReadOnly);
    if (m_lines)
        m_lines->setReadOnly(isReadOnly);
    if (m_choice)
        m_choice->setEnabled(!isReadOnly);
    if (m_tick)
        m_tick->setEnabled(!isReadOnly);
}

void InputField::takeFocus()
{
    input()->setFocus(Qt::OtherFocusReason);
    if (m_line)
        m_line->selectAll();
    if (m_lines)
        m_lines->selectAll();
}

bool InputField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !m_isReadOnly) {
            settle();
            emit left();
        }
    }
    return QWidget::eventFilter(object, event);
}

QDate InputField::today() const
{
    return m_clock ? m_clock->today() : QDate();
}

} // namespace kontorist
