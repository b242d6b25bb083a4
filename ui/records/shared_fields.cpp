#include "ui/records/shared_fields.h"

#include "core/base/error.h"
#include "ui/text/format.h"

#include <algorithm>
#include <QComboBox>
#include <QJsonArray>

namespace kontorist {

namespace {

using Kind = InputField::Kind;

template<class Value>
QString writtenOrNothing(const std::optional<Value> &value)
{
    return value ? value->written() : QString();
}

// A text that cannot be read is what it is: it differs from everything that the company has.
QJsonValue valueIn(const InputField &field)
{
    switch (field.kind()) {
    case Kind::Text:
    case Kind::Lines:
        return text::tidied(field.text());
    case Kind::Amount:
        return field.amount() || field.isEmpty() ? writtenOrNothing(field.amount()) : field.text();
    case Kind::Price:
        return field.price() || field.isEmpty() ? writtenOrNothing(field.price()) : field.text();
    case Kind::Quantity:
        return field.quantity() || field.isEmpty() ? writtenOrNothing(field.quantity()) : field.text();
    case Kind::Percent:
        return field.percent() || field.isEmpty() ? writtenOrNothing(field.percent()) : field.text();
    case Kind::Date:
        return field.date() ? field.date()->toString(Qt::ISODate) : field.text();
    case Kind::Choice:
        return QJsonValue::fromVariant(field.choice());
    case Kind::Tick:
        return field.isTicked();
    }
    return {};
}

void sayTrouble(const SharedFields::Binding &binding, const QString &trouble)
{
    if (!binding.fields.isEmpty())
        binding.fields.first()->setTrouble(trouble);
    else if (binding.trouble)
        binding.trouble(trouble);
}

// Of a choice its word, of a number its full form.
QString saidOf(const InputField &field, const QJsonValue &value)
{
    const QString written = value.toVariant().toString();
    if (const auto *choice = qobject_cast<const QComboBox *>(field.input()))
        return choice->itemText(choice->findData(value.toVariant()));
    if (field.kind() == Kind::Date && !written.isEmpty())
        return parse::written(QDate::fromString(written, Qt::ISODate));
    const bool isNumber = field.kind() != Kind::Text && field.kind() != Kind::Lines;
    return isNumber && !written.isEmpty() && !value.isBool() ? format::decimal(written) : written;
}

bool isNoValue(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().isEmpty() : value.toString().isEmpty();
}

template<class Value>
std::optional<Value> readOrNothing(const QString &written)
{
    return written.isEmpty() ? std::nullopt : std::optional(Value::read(written, {}));
}

void showIn(InputField &field, const QJsonValue &value)
{
    const QString written = value.toString();
    switch (field.kind()) {
    case Kind::Text:
    case Kind::Lines:
        return field.setText(written);
    case Kind::Amount:
        return field.setAmount(readOrNothing<Money>(written));
    case Kind::Price:
        return field.setPrice(written.isEmpty() ? std::nullopt : std::optional(Price::read(written, {})));
    case Kind::Quantity:
        return field.setQuantity(written.isEmpty() ? std::nullopt
                                                   : std::optional(Quantity::read(written, {})));
    case Kind::Percent:
        return field.setPercent(readOrNothing<Percent>(written));
    case Kind::Date:
        return field.setDate(written.isEmpty() ? std::nullopt
                                               : std::optional(QDate::fromString(written, Qt::ISODate)));
    case Kind::Choice:
        return field.setChoice(value.toVariant());
    case Kind::Tick:
        return field.setTicked(value.toBool());
    }
}

} // namespace

InputField *SharedFields::bind(const QString &name, InputField *field)
{
    bind(Binding{name,
                 {field},
                 [field] { return valueIn(*field); },
                 [field](const QJsonValue &value) { showIn(*field, value); },
                 [field](const QJsonValue &value) { return saidOf(*field, value); }});
    return field;
}

InputField *SharedFields::bindCleared(const QString &name, InputField *field)
{
    bind(name, field);
    m_bound.last().binding.isCleared = true;
    return field;
}

InputField *SharedFields::bindWhole(const QString &name, InputField *field)
{
    const auto read = [field]() -> QJsonValue {
        const QJsonValue value = valueIn(*field);
        bool isWhole = false;
        const qint64 number = value.toString().toLongLong(&isWhole);
        return isWhole ? QJsonValue(number) : value;
    };
    const auto write = [field](const QJsonValue &value) {
        field->setQuantity(value.isDouble() ? std::optional(Quantity::whole(value.toInteger()))
                                            : std::nullopt);
    };
    bind(Binding{
        name, {field}, read, write, [field](const QJsonValue &value) { return saidOf(*field, value); }});
    m_bound.last().binding.isCleared = true;
    return field->withRule(&SharedFields::wholeObjection);
}

QString SharedFields::wholeObjection(const InputField &field)
{
    const auto quantity = field.quantity();
    return quantity && quantity->raw() % Quantity::whole(1).raw() != 0 ? tr("A whole number belongs here.")
                                                                       : QString();
}

void SharedFields::bind(const Binding &binding)
{
    m_bound.append({binding, binding.read(), {}});
    for (InputField *field : binding.fields)
        connect(field, &InputField::edited, this, &SharedFields::touched);
}

void SharedFields::take(const QJsonObject &values)
{
    for (Bound &bound : m_bound)
        if (values.contains(bound.binding.name))
            follow(bound, values[bound.binding.name]);
}

void SharedFields::follow(Bound &bound, const QJsonValue &now)
{
    const QJsonValue mine = bound.binding.read();
    const bool isMine = mine != bound.base;
    if (!isMine || mine == now) {
        bound.theirs.reset();
        if (mine != now)
            bound.binding.write(now);
    } else if (now != bound.base) {
        bound.theirs = now;
        showDispute(bound);
    }
    bound.base = isMine || mine == now ? now : bound.binding.read();
}

void SharedFields::showDispute(const Bound &bound) const
{
    const QJsonValue &theirs = *bound.theirs;
    QString said = bound.binding.words ? bound.binding.words(theirs) : theirs.toVariant().toString();
    if (theirs.isBool())
        said = theirs.toBool() ? tr("yes") : tr("no");
    sayTrouble(
        bound.binding,
        said.isEmpty()
            ? tr("Somebody else has emptied this meanwhile. Ctrl+S keeps yours, Ctrl+Shift+D takes theirs.")
            : tr("Somebody else has written “%1” meanwhile. Ctrl+S keeps yours, Ctrl+Shift+D takes theirs.")
                  .arg(said));
}

QJsonObject SharedFields::changes() const
{
    QJsonObject changes;
    QJsonArray cleared;
    for (const Bound &bound : m_bound) {
        const QJsonValue mine = bound.binding.read();
        if (mine == bound.base)
            continue;
        if (bound.binding.isCleared && isNoValue(mine))
            cleared.append(bound.binding.name);
        else
            changes[bound.binding.name] = mine;
    }
    if (!cleared.isEmpty())
        changes[u"clear"_s] = cleared;
    return changes;
}

bool SharedFields::isTouched() const
{
    return std::ranges::any_of(m_bound,
                               [](const Bound &bound) { return bound.binding.read() != bound.base; });
}

void SharedFields::sent(const QJsonObject &changes)
{
    for (Bound &bound : m_bound) {
        if (changes.contains(bound.binding.name))
            bound.base = changes[bound.binding.name];
        else if (changes[u"clear"_s].toArray().contains(bound.binding.name))
            bound.base = bound.base.isObject() ? QJsonValue(QJsonObject()) : QJsonValue(QString());
    }
}

bool SharedFields::isDisputed() const
{
    return std::ranges::any_of(m_bound, [](const Bound &bound) { return bound.theirs.has_value(); });
}

void SharedFields::takeTheirs()
{
    for (Bound &bound : m_bound)
        if (bound.theirs) {
            bound.binding.write(*std::exchange(bound.theirs, std::nullopt));
            bound.base = bound.binding.read();
        }
}

void SharedFields::keepMine()
{
    for (Bound &bound : m_bound)
        if (bound.theirs) {
            bound.theirs.reset();
            sayTrouble(bound.binding, {});
        }
}

// "deliveryAddresses[0].city" is about the delivery addresses.
InputField *SharedFields::fieldOf(const QString &subject) const
{
    const QString name = subject.section(u'.', 0, 0).section(u'[', 0, 0);
    for (const Bound &bound : m_bound)
        if (bound.binding.name == name && !bound.binding.fields.isEmpty())
            return bound.binding.fields.first();
    return nullptr;
}

InputField *SharedFields::firstTrouble() const
{
    InputField *first = nullptr;
    for (const Bound &bound : m_bound)
        for (InputField *field : bound.binding.fields)
            if (!field->validate() && !first)
                first = field;
    return first;
}

void SharedFields::put(const QString &name, const QJsonValue &value)
{
    for (const Bound &bound : m_bound)
        if (bound.binding.name == name)
            bound.binding.write(value);
}

QJsonValue SharedFields::value(const QString &name) const
{
    for (const Bound &bound : m_bound)
        if (bound.binding.name == name)
            return bound.binding.read();
    return QJsonValue::Undefined;
}

} // namespace kontorist
