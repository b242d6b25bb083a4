#pragma once

#include "core/base/id.h"
#include "core/base/percent.h"
#include "core/base/price.h"
#include "core/base/words.h"

#include <concepts>
#include <QByteArray>
#include <QList>
#include <QVariant>

namespace kontorist {

/// One value bound to a statement, with the column kind that PostgreSQL needs to know even of a NULL.
/// The three kinds are all that the schema has: BIGINT, TEXT, BYTEA.
struct Argument
{
    enum class Kind { Integer, Text, Bytes };

    template<std::integral Number>
    Argument(Number number) : kind(Kind::Integer), value(static_cast<qint64>(number))
    {
    }
    Argument(const QString &text) : kind(Kind::Text), value(text.isNull() ? QString(u""_s) : text) {}
    Argument(const QByteArray &bytes) : kind(Kind::Bytes), value(bytes) {}
    Argument(QDate date)
        : kind(Kind::Text), value(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant())
    {
    }
    Argument(Money money) : Argument(money.minor()) {}
    Argument(Quantity quantity) : Argument(quantity.raw()) {}
    Argument(Price price) : Argument(price.raw()) {}
    Argument(Percent percent) : Argument(percent.basisPoints()) {}
    Argument(Unit unit) : Argument(unit.code()) {}
    Argument(Currency currency) : Argument(currency.code()) {}
    template<class Tag>
    Argument(Id<Tag> id) : kind(Kind::Integer), value(id.isNull() ? QVariant() : QVariant(id.value()))
    {
    }
    template<Worded Enum>
    Argument(Enum choice) : Argument(word(choice))
    {
    }
    template<class Value>
    Argument(const std::optional<Value> &optional)
        : Argument(optional ? Argument(*optional) : Argument(Value{}))
    {
        if (!optional)
            value = QVariant();
    }

    Kind kind;
    QVariant value; // invalid = NULL
};

using Arguments = QList<Argument>;

/// Many rows for one statement, which says {rows} where they go:
///     INSERT INTO t (a, b) VALUES {rows}
///     WITH v(id, quantity) AS (VALUES {rows}) UPDATE t SET … FROM v WHERE t.id = v.id
class Rows final
{
public:
    template<class... Values>
    void add(const Values &...values)
    {
        m_columns = sizeof...(values);
        (m_arguments.append(Argument(values)), ...);
    }
    bool isEmpty() const { return m_arguments.isEmpty(); }
    qsizetype count() const { return m_columns == 0 ? 0 : m_arguments.size() / m_columns; }
    qsizetype columns() const { return m_columns; }
    const Arguments &arguments() const { return m_arguments; }

private:
    qsizetype m_columns = 0;
    Arguments m_arguments;
};

} // namespace kontorist
