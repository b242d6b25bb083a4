#include "core/base/error.h"
#include "ui/text/error_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/field_input.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace kontorist {

namespace {

template<class Value>
QString writtenOr(const std::optional<Value> &value)
{
    return value ? parse::written(*value) : QString();
}

} // namespace

QString InputField::text() const
{
    if (m_line)
        return m_line->text();
    if (m_lines)
        return m_lines->toPlainText();
    return m_choice ? m_choice->currentText() : QString();
}

bool InputField::isEmpty() const
{
    if (m_tick)
        return !isTicked();
    return m_choice ? !choice().isValid() : text().simplified().isEmpty();
}

std::optional<Money> InputField::amount() const
{
    return m_kind == Kind::Amount ? parse::amount(text()).value : std::nullopt;
}

std::optional<Price> InputField::price() const
{
    return m_kind == Kind::Price ? parse::price(text(), m_per).value : std::nullopt;
}

std::optional<Quantity> InputField::quantity() const
{
    return m_kind == Kind::Quantity ? parse::quantity(text()).value : std::nullopt;
}

std::optional<Percent> InputField::percent() const
{
    return m_kind == Kind::Percent ? parse::percent(text()).value : std::nullopt;
}

std::optional<QDate> InputField::date() const
{
    return m_kind == Kind::Date ? parse::date(text(), today(), m_side).value : std::nullopt;
}

QVariant InputField::choice() const
{
    return m_choice ? m_choice->currentData() : QVariant();
}

QVariant InputField::firstChoice() const
{
    return m_choice ? m_choice->itemData(0) : QVariant();
}

bool InputField::isTicked() const
{
    return m_tick && m_tick->isChecked();
}

QString InputField::malformed() const
{
    switch (m_kind) {
    case Kind::Amount:
        return parse::amount(text()).trouble;
    case Kind::Price:
        return parse::price(text(), m_per).trouble;
    case Kind::Quantity:
        return parse::quantity(text()).trouble;
    case Kind::Percent:
        return parse::percent(text()).trouble;
    case Kind::Date:
        return parse::date(text(), today(), m_side).trouble;
    case Kind::Text:
    case Kind::Lines: {
        const auto lines = m_kind == Kind::Lines ? text::Lines::Several : text::Lines::One;
        const std::optional<Objection> objection = text::objection(text(), label(), m_most, lines);
        return objection ? errorText(*objection) : QString();
    }
    case Kind::Choice:
    case Kind::Tick:
        break;
    }
    return {};
}

QString InputField::fullForm() const
{
    switch (m_kind) {
    case Kind::Amount:
        return writtenOr(amount());
    case Kind::Price:
        return writtenOr(price());
    case Kind::Quantity:
        return writtenOr(quantity());
    case Kind::Percent:
        return writtenOr(percent());
    case Kind::Date:
        return writtenOr(date());
    default:
        return {};
    }
}

// The input itself says nothing of it: what the program puts there is not what a person edits.
void InputField::put(const QString &text)
{
    if (m_line && m_line->text() != text)
        m_line->setText(text);
    if (m_lines) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(text);
    }
}

void InputField::setText(const QString &text)
{
    put(text);
    sayValue({});
    showTrouble({});
}

void InputField::setAmount(std::optional<Money> amount)
{
    setText(writtenOr(amount));
}

void InputField::setPrice(std::optional<Price> price)
{
    m_per = price ? price->per() : m_per;
    setText(writtenOr(price));
}

void InputField::setQuantity(std::optional<Quantity> quantity)
{
    setText(writtenOr(quantity));
}

void InputField::setPercent(std::optional<Percent> percent)
{
    setText(writtenOr(percent));
}

void InputField::setDate(std::optional<QDate> date)
{
    setText(writtenOr(date));
}

void InputField::setChoice(const QVariant &value)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(value));
    showTrouble({});
}

void InputField::setTicked(bool isTicked)
{
    const QSignalBlocker quiet(m_tick);
    m_tick->setChecked(isTicked);
    showTrouble({});
}

} // namespace kontorist
