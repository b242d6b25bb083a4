#include "core/db/row.h"

#include <stdexcept>

namespace kontorist {

qint64 Row::integer()
{
    const std::optional<qint64> number = integerAt(m_column);
    if (!number)
        complain(textAt(m_column));
    ++m_column;
    return *number;
}

void Row::complain(const QString &value) const
{
    const QString sentence =
        u"column %1 of “%2” holds “%3”"_s.arg(QString::number(m_column), statement().left(200), value);
    throw std::logic_error(sentence.toStdString());
}

Row &Row::operator>>(qint64 &value)
{
    value = integer();
    return *this;
}

Row &Row::operator>>(int &value)
{
    value = static_cast<int>(integer());
    return *this;
}

Row &Row::operator>>(bool &value)
{
    value = integer() != 0;
    return *this;
}

Row &Row::operator>>(QString &value)
{
    if (isNull())
        complain(u"NULL"_s);
    value = textAt(m_column++);
    return *this;
}

Row &Row::operator>>(QByteArray &value)
{
    value = bytesAt(m_column++);
    return *this;
}

Row &Row::operator>>(QDate &value)
{
    value = QDate::fromString(textAt(m_column++), Qt::ISODate);
    return *this;
}

Row &Row::operator>>(Money &value)
{
    value = Money(integer());
    return *this;
}

Row &Row::operator>>(Quantity &value)
{
    value = Quantity::raw(integer());
    return *this;
}

Row &Row::operator>>(Price &value)
{
    value = Price::raw(integer());
    return *this;
}

Row &Row::operator>>(Percent &value)
{
    value = Percent(integer());
    return *this;
}

Row &Row::operator>>(Unit &value)
{
    const QString code = take<QString>();
    value = code.isEmpty() ? Unit() : Unit::read(code, {});
    return *this;
}

Row &Row::operator>>(Currency &value)
{
    value = Currency::read(take<QString>(), {});
    return *this;
}

} // namespace kontorist
