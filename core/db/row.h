#pragma once

#include "core/base/id.h"
#include "core/base/percent.h"
#include "core/base/price.h"
#include "core/base/words.h"

#include <optional>
#include <QByteArray>

namespace kontorist {

/// One row of a result, read column by column in the order of the SELECT:
///     row >> party.id >> party.number >> party.vatId;
/// NULL goes into an optional, an invalid date or a null id; into anything else it is a programming error.
/// Each driver has its own kind of row; a column's value is as the database has it.
class Row
{
public:
    virtual ~Row() = default;

    Row &operator>>(qint64 &value);
    Row &operator>>(int &value);
    Row &operator>>(bool &value);
    Row &operator>>(QString &value);
    Row &operator>>(QByteArray &value);
    Row &operator>>(QDate &value);
    Row &operator>>(Money &value);
    Row &operator>>(Quantity &value);
    Row &
    operator>>(Price &value); ///< for one unit; where a price unit stands beside it, Price::raw joins them
    Row &operator>>(Percent &value);
    Row &operator>>(Unit &value);
    Row &operator>>(Currency &value);

    template<class Tag>
    Row &operator>>(Id<Tag> &id)
    {
        id = isNull() ? (skip(), Id<Tag>()) : Id<Tag>(integer());
        return *this;
    }
    template<Worded Enum>
    Row &operator>>(Enum &value)
    {
        const QString text = take<QString>();
        const std::optional<Enum> found = fromWord<Enum>(text);
        if (!found)
            complain(text);
        value = *found;
        return *this;
    }
    template<class Value>
    Row &operator>>(std::optional<Value> &optional)
    {
        if (isNull()) {
            optional.reset();
            skip();
            return *this;
        }
        return *this >> optional.emplace();
    }

    template<class Value>
    Value take()
    {
        Value value;
        *this >> value;
        return value;
    }
    bool isNull() const { return nullAt(m_column); }
    Row &skip(int columns = 1)
    {
        m_column += columns;
        return *this;
    }

protected:
    virtual bool nullAt(int column) const = 0;
    virtual std::optional<qint64> integerAt(int column) const = 0; ///< none: it is not one
    virtual QString textAt(int column) const = 0;
    virtual QByteArray bytesAt(int column) const = 0;
    virtual QString statement() const = 0; ///< for the words of an error

private:
    qint64 integer();
    [[noreturn]] void complain(const QString &value) const;

    int m_column = 0;
};

/// The reader for results of a single column.
template<class Value>
Value only(Row &row)
{
    return row.take<Value>();
}

} // namespace kontorist
