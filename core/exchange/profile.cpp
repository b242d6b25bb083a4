#include "core/exchange/profile.h"

#include "core/exchange/cell.h"

#include <QJsonArray>

namespace kontorist {

namespace table_format {

constexpr Encoding encodings[] = {Encoding::Auto, Encoding::Utf8, Encoding::Utf16LittleEndian,
                                  Encoding::Utf16BigEndian, Encoding::Windows1252};

[[noreturn]] void refuse(const QString &key, const QJsonValue &value)
{
    throw Refused(Fault::FormatValueInvalid, key, value.toVariant().toString().left(40));
}

QString textOf(const QString &key, const QJsonValue &value)
{
    if (!value.isString())
        refuse(key, value);
    return value.toString();
}

/// One character; `none` is the word for its absence.
QChar signOf(const QString &key, const QJsonValue &value, QStringView none)
{
    const QString text = textOf(key, value);
    if (text == none)
        return {};
    if (text.size() != 1)
        refuse(key, value);
    return text[0];
}

Encoding encodingOf(const QString &key, const QJsonValue &value)
{
    const QString text = textOf(key, value);
    for (const Encoding encoding : encodings)
        if (name(encoding) == text)
            return encoding;
    refuse(key, value);
}

QStringList wordsOf(const QString &key, const QJsonValue &value)
{
    if (!value.isArray())
        refuse(key, value);
    QStringList words;
    for (const auto &word : value.toArray())
        words << textOf(key, word);
    return words;
}

QJsonObject written(const NumberFormat &format)
{
    const QString grouping = format.groupingSign.isNull() ? QString() : QString(format.groupingSign);
    return {{u"decimalSign"_s, QString(format.decimalSign)},
            {u"groupingSign"_s, grouping},
            {u"currencySign"_s, format.currencySign}};
}

NumberFormat numberFormatOf(const QString &key, const QJsonValue &value)
{
    if (!value.isObject())
        refuse(key, value);
    NumberFormat format;
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        const QString path = key + u'.' + part.key();
        if (part.key() == u"decimalSign")
            format.decimalSign = signOf(path, part.value(), {});
        else if (part.key() == u"groupingSign")
            format.groupingSign = signOf(path, part.value(), {});
        else if (part.key() == u"currencySign")
            format.currencySign = textOf(path, part.value());
        else
            throw Refused(Fault::FormatKeyUnknown, path, written(format).keys().join(u", "_s));
    }
    return format;
}

void take(TableFormat &format, const QString &key, const QJsonValue &value)
{
    if (key == u"delimiter")
        format.delimiter = signOf(key, value, u"auto");
    else if (key == u"encoding")
        format.encoding = encodingOf(key, value);
    else if (key == u"emptyWords")
        format.emptyWords = wordsOf(key, value);
    else if (key == u"overflowColumn")
        format.overflowColumn = textOf(key, value);
    else if (key == u"numberFormat")
        format.numberFormat = numberFormatOf(key, value);
    else if (key == u"dateFormat")
        format.dateFormat = textOf(key, value);
    else
        throw Refused(Fault::FormatKeyUnknown, key, format.written().keys().join(u", "_s));
}

/// What can stand between cells without ever being part of a plain one or of a longer UTF-8 character.
bool canDelimit(QChar c)
{
    return c == u'\t' || (c >= u' ' && c < u'\x7f' && c != u'"' && !c.isLetterOrNumber());
}

bool canGroup(QChar c)
{
    return c.isNull() || QStringView(u".,' ’").contains(c);
}

/// A currency sign that contains digits or a sign of numbers would swallow a part of the number.
bool canBeCurrency(const QString &text)
{
    for (const QChar c : text)
        if (c.isNumber() || QStringView(u"+-−()").contains(c))
            return false;
    return text.size() <= 10 && text == text.trimmed();
}

std::optional<Objection> numberObjection(const NumberFormat &format)
{
    if (format.decimalSign != u'.' && format.decimalSign != u',')
        return Objection{Fault::FormatValueInvalid, u"numberFormat.decimalSign"_s, format.decimalSign};
    if (!canGroup(format.groupingSign) || format.groupingSign == format.decimalSign)
        return Objection{Fault::FormatValueInvalid, u"numberFormat.groupingSign"_s, format.groupingSign};
    if (!canBeCurrency(format.currencySign))
        return Objection{Fault::FormatValueInvalid, u"numberFormat.currencySign"_s,
                         format.currencySign.left(40)};
    return {};
}

} // namespace table_format

QString name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Auto:
        return u"auto"_s;
    case Encoding::Utf8:
        return u"utf-8"_s;
    case Encoding::Utf16LittleEndian:
        return u"utf-16le"_s;
    case Encoding::Utf16BigEndian:
        return u"utf-16be"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    }
    return {};
}

TableFormat TableFormat::read(const QJsonObject &object)
{
    TableFormat format;
    for (auto part = object.begin(); part != object.end(); ++part)
        table_format::take(format, part.key(), part.value());
    require(objection(format));
    return format;
}

QJsonObject TableFormat::written() const
{
    return {{u"delimiter"_s, delimiter.isNull() ? u"auto"_s : QString(delimiter)},
            {u"encoding"_s, name(encoding)},
            {u"emptyWords"_s, QJsonArray::fromStringList(emptyWords)},
            {u"overflowColumn"_s, overflowColumn},
            {u"numberFormat"_s, table_format::written(numberFormat)},
            {u"dateFormat"_s, dateFormat}};
}

std::optional<Objection> objection(const TableFormat &format)
{
    if (!format.delimiter.isNull() && !table_format::canDelimit(format.delimiter))
        return Objection{Fault::FormatValueInvalid, u"delimiter"_s, format.delimiter};
    if (auto reason = table_format::numberObjection(format.numberFormat))
        return reason;
    if (!cell::isDatePattern(format.dateFormat))
        return Objection{Fault::FormatValueInvalid, u"dateFormat"_s, format.dateFormat.left(40)};
    return {};
}

} // namespace kontorist
