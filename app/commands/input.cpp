#include "app/commands/input.h"

namespace kontorist {

bool Input::has(const char *name) const
{
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull() &&
           !(found.isString() && text::tidied(found.toString()).isEmpty());
}

QString Input::text(const char *name) const
{
    return text::tidied(value(name).toString());
}

std::optional<QString> Input::optionalText(const char *name) const
{
    return m_object.contains(QLatin1StringView(name)) ? std::optional(text(name)) : std::nullopt;
}

QStringList Input::texts(const char *name) const
{
    QStringList all;
    for (const QJsonValue &each : value(name).toArray())
        all.append(text::tidied(each.toString()));
    return all;
}

int Input::integer(const char *name, int otherwise) const
{
    return has(name) ? static_cast<int>(value(name).toInteger()) : otherwise;
}

bool Input::flag(const char *name, bool otherwise) const
{
    return value(name).toBool(otherwise);
}

std::optional<bool> Input::optionalFlag(const char *name) const
{
    return has(name) ? std::optional(value(name).toBool()) : std::nullopt;
}

QDate Input::date(const char *name) const
{
    return has(name) ? date::read(text(name), QLatin1StringView(name)) : QDate();
}

QString Input::decimal(const char *name) const
{
    const QJsonValue found = value(name);
    return found.isString() ? found.toString() : QString::number(found.toInteger());
}

std::optional<qint64> Input::moment(const char *name) const
{
    return has(name) ? std::optional(date::readMoment(text(name), QLatin1StringView(name))) : std::nullopt;
}

Quantity Input::quantity(const char *name) const
{
    return optionalQuantity(name).value_or(Quantity());
}

std::optional<Quantity> Input::optionalQuantity(const char *name) const
{
    return has(name) ? std::optional(Quantity::read(decimal(name), QLatin1StringView(name))) : std::nullopt;
}

std::optional<Money> Input::money(const char *name) const
{
    return has(name) && !value(name).isBool()
               ? std::optional(Money::read(decimal(name), QLatin1StringView(name)))
               : std::nullopt;
}

std::optional<Price> Input::price(const char *name, qint64 per) const
{
    return has(name) ? std::optional(Price::read(decimal(name), QLatin1StringView(name), per)) : std::nullopt;
}

std::optional<Percent> Input::percent(const char *name) const
{
    return has(name) ? std::optional(Percent::read(decimal(name), QLatin1StringView(name))) : std::nullopt;
}

Unit Input::unit(const char *name) const
{
    return has(name) ? Unit::read(text(name), QLatin1StringView(name)) : Unit();
}

bool Input::isTrue(const char *name) const
{
    return value(name).isBool() && value(name).toBool();
}

bool Input::isObject(const char *name) const
{
    return value(name).isObject();
}

Input Input::object(const char *name) const
{
    return Input(value(name).toObject());
}

QList<Input> Input::list(const char *name) const
{
    QList<Input> all;
    for (const QJsonValue &each : value(name).toArray())
        all.append(Input(each.toObject()));
    return all;
}

} // namespace kontorist
