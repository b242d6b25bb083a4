#include "app/commands/field.h"

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/base/price.h"
#include "core/base/quantity.h"

#include <QJsonArray>

namespace kontorist {

QString name(Malformed::Kind kind)
{
    switch (kind) {
    case Malformed::Kind::NotJson:
        return u"NotJson"_s;
    case Malformed::Kind::CommandUnknown:
        return u"CommandUnknown"_s;
    case Malformed::Kind::CommandMissing:
        return u"CommandMissing"_s;
    case Malformed::Kind::FieldUnknown:
        return u"FieldUnknown"_s;
    case Malformed::Kind::FieldMissing:
        return u"FieldMissing"_s;
    case Malformed::Kind::WrongType:
        return u"WrongType"_s;
    case Malformed::Kind::LineTooLong:
        return u"LineTooLong"_s;
    }
    return {};
}

namespace fields {

namespace {

constexpr qsizetype longestList = 10'000;

bool isWhole(const QJsonValue &value)
{
    const QVariant number = value.toVariant();
    return value.isDouble() && (number.typeId() == QMetaType::LongLong || number.typeId() == QMetaType::Int);
}

[[noreturn]] void wrongType(const Field &field, const QString &path)
{
    throw Malformed{Malformed::Kind::WrongType, path, typeName(field.type)};
}

QString decimalText(const Field &field, const QJsonValue &value, const QString &path)
{
    if (isWhole(value))
        return QString::number(value.toInteger());
    if (!value.isString())
        wrongType(field, path);
    return value.toString();
}

qint64 decimalOf(const Field &field, const QString &text, const QString &path)
{
    switch (field.type) {
    case FieldType::Quantity:
        return Quantity::read(text, path).raw();
    case FieldType::Price:
        return Price::read(text, path).raw();
    case FieldType::Percent:
        return Percent::read(text, path).basisPoints();
    default:
        return Money::read(text, path).minor();
    }
}

void checkNumber(const Field &field, const QJsonValue &value, const QString &path)
{
    const qint64 number = decimalOf(field, decimalText(field, value, path), path);
    if (number < 0 || (number == 0 && !field.mayBeZero))
        throw Refused(Fault::NumberTooSmall, path, field.mayBeZero ? u"-1"_s : u"0"_s);
    if (field.type == FieldType::Percent && number > 10'000)
        throw Refused(Fault::NumberTooLarge, path);
}

void checkText(const Field &field, const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        wrongType(field, path);
    const bool isNote = field.type == FieldType::Note;
    require(text::objection(value.toString(), path, isNote ? text::longest : text::shortest,
                            isNote ? text::Lines::Several : text::Lines::One));
    if (field.isRequired && text::tidied(value.toString()).isEmpty())
        throw Refused(Fault::TextMissing, path);
}

void checkWord(const Field &field, const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        wrongType(field, path);
    const QStringList words = QString::fromLatin1(field.words).split(u'|');
    if (field.isRequired && text::tidied(value.toString()).isEmpty())
        throw Refused(Fault::TextMissing, path);
    if (!value.toString().isEmpty() && !words.contains(value.toString()))
        throw Refused(Fault::ChoiceUnknown, path, words.join(u", "_s));
}

void checkCount(const Field &field, const QJsonValue &value, const QString &path)
{
    if (!value.isArray())
        wrongType(field, path);
    if (value.toArray().size() > longestList)
        throw Refused(Fault::NumberTooLarge, path, QString::number(longestList));
    if (field.isRequired && value.toArray().isEmpty())
        throw Refused(Fault::TextMissing, path);
}

void checkTexts(const Field &field, const QJsonValue &value, const QString &path)
{
    checkCount(field, value, path);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(path).arg(i);
        if (!array[i].isString())
            wrongType(field, place);
        require(text::objection(array[i].toString(), place, text::shortest));
        if (text::tidied(array[i].toString()).isEmpty())
            throw Refused(Fault::TextMissing, place);
    }
}

void checkList(const Field &field, const QJsonValue &value, const QString &path)
{
    checkCount(field, value, path);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(path).arg(i);
        if (!array[i].isObject())
            wrongType(field, place);
        check(array[i].toObject(), field.of, place);
    }
}

void checkInteger(const Field &field, const QJsonValue &value, const QString &path)
{
    if (!isWhole(value))
        wrongType(field, path);
    if (value.toInteger() < (field.mayBeZero ? 0 : 1))
        throw Refused(Fault::NumberTooSmall, path, field.mayBeZero ? u"-1"_s : u"0"_s);
    if (value.toInteger() > 1'000'000'000)
        throw Refused(Fault::NumberTooLarge, path);
}

void checkDate(const Field &field, const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        wrongType(field, path);
    if (!value.toString().isEmpty() || field.isRequired)
        date::read(value.toString(), path);
}

void checkMoment(const Field &field, const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        wrongType(field, path);
    if (!value.toString().isEmpty() || field.isRequired)
        date::readMoment(value.toString(), path);
}

void checkValue(const Field &field, const QJsonValue &value, const QString &path)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
        return checkText(field, value, path);
    case FieldType::Word:
        return checkWord(field, value, path);
    case FieldType::Integer:
        return checkInteger(field, value, path);
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Price:
    case FieldType::Percent:
        return checkNumber(field, value, path);
    case FieldType::Date:
        return checkDate(field, value, path);
    case FieldType::Moment:
        return checkMoment(field, value, path);
    case FieldType::Flag:
        return value.isBool() ? void() : wrongType(field, path);
    case FieldType::Data:
        return value.isObject() ? void() : wrongType(field, path);
    case FieldType::Object:
        return value.isObject() ? check(value.toObject(), field.of, path) : wrongType(field, path);
    case FieldType::List:
        return checkList(field, value, path);
    case FieldType::Texts:
        return checkTexts(field, value, path);
    case FieldType::Amount:
        return value.isBool() ? void() : checkNumber(field, value, path);
    case FieldType::Place:
        return value.isObject() ? check(value.toObject(), field.of, path) : checkText(field, value, path);
    }
}

const Field *fieldNamed(std::span<const Field> fields, const QString &name)
{
    for (const Field &field : fields)
        if (name == QLatin1StringView(field.name))
            return &field;
    return nullptr;
}

} // namespace

void check(const QJsonObject &object, std::span<const Field> fields, const QString &path)
{
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    for (auto each = object.begin(); each != object.end(); ++each) {
        const Field *field = fieldNamed(fields, each.key());
        if (!field)
            throw Malformed{Malformed::Kind::FieldUnknown, prefix + each.key().left(60), {}};
        if (each.value().isNull() && !field->isRequired)
            continue; // the same as absent
        checkValue(*field, each.value(), prefix + each.key());
    }
    for (const Field &field : fields)
        if (field.isRequired && !object.contains(QLatin1StringView(field.name)))
            throw Malformed{Malformed::Kind::FieldMissing, prefix + QLatin1StringView(field.name), {}};
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Note:
        return u"text of several lines"_s;
    case FieldType::Word:
        return u"word"_s;
    case FieldType::Integer:
        return u"whole number"_s;
    case FieldType::Quantity:
        return u"quantity (\"2.5\", 4 decimals)"_s;
    case FieldType::Money:
        return u"amount (\"12.50\", 2 decimals)"_s;
    case FieldType::Price:
        return u"price (\"0.125\", 6 decimals)"_s;
    case FieldType::Percent:
        return u"percent (\"7.5\", 2 decimals)"_s;
    case FieldType::Date:
        return u"date (\"2026-11-24\")"_s;
    case FieldType::Moment:
        return u"moment (\"2026-11-24T17:30\", German time)"_s;
    case FieldType::Flag:
        return u"true or false"_s;
    case FieldType::Data:
    case FieldType::Object:
        return u"object"_s;
    case FieldType::List:
        return u"list of objects"_s;
    case FieldType::Texts:
        return u"list of texts"_s;
    case FieldType::Amount:
        return u"amount, or true"_s;
    case FieldType::Place:
        return u"code, or an address"_s;
    }
    return {};
}

} // namespace fields
} // namespace kontorist
