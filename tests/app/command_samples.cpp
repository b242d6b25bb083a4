#include "tests/app/command_samples.h"

#include "core/base/text.h"

#include <QHash>
#include <QJsonObject>

namespace kontorist::test {

namespace {

const QHash<QString, QString> &records()
{
    static const QHash<QString, QString> all{
        {u"customer"_s, u"10001"_s},
        {u"number"_s, u"10001"_s},
        {u"sku"_s, u"BROT"_s},
        {u"order"_s, u"AU-2026-00001"_s},
        {u"deliveryNote"_s, u"LS-2026-00001"_s},
        {u"deliveryNotes"_s, u"LS-2026-00001"_s},
        {u"invoice"_s, u"RE-2026-00001"_s},
        {u"document"_s, u"RE-2026-00001"_s},
        {u"location"_s, u"MAIN"_s},
        {u"return"_s, u"RT-2026-00001"_s},
        {u"country"_s, u"DE"_s},
        {u"currency"_s, u"EUR"_s},
        {u"vatId"_s, u"DE136695976"_s},
        {u"id"_s, u"DE136695976"_s},
        {u"iban"_s, u"DE89370400440532013000"_s},
        {u"bic"_s, u"COBADEFFXXX"_s},
        {u"email"_s, u"a@example.com"_s},
        {u"unit"_s, u"H87"_s},
        {u"taxRate"_s, u"19"_s},
    };
    return all;
}

QJsonObject samplesOf(std::span<const Field> fields, bool requiredOnly)
{
    QJsonObject object;
    for (const Field &field : fields)
        if (field.isRequired || !requiredOnly)
            object[QLatin1StringView(field.name)] = sample(field);
    return object;
}

QJsonObject replaced(std::span<const Field> fields, const FieldPath &path, qsizetype depth,
                     const std::function<void(QJsonObject &, const QString &)> &put)
{
    QJsonObject object = smallest(fields);
    const Field &field = *path[depth];
    const QString name = QString::fromLatin1(field.name);
    if (depth + 1 == path.size()) {
        put(object, name);
        return object;
    }
    const QJsonObject inner = replaced(field.of, path, depth + 1, put);
    object[name] = field.type == FieldType::List ? QJsonValue(QJsonArray{inner}) : QJsonValue(inner);
    return object;
}

QList<BadValue> wrongTypes(std::initializer_list<QJsonValue> values)
{
    QList<BadValue> all;
    for (const QJsonValue &value : values)
        all.append({u"wrong type"_s, value, u"WrongType"_s});
    return all;
}

QList<BadValue> badTexts(const Field &field)
{
    QList<BadValue> all = wrongTypes({true, 1, 1.5, QJsonArray(), QJsonArray{u"x"_s}});
    if (field.type != FieldType::Place)
        all += wrongTypes({QJsonObject()});
    const qsizetype most = field.type == FieldType::Note ? text::longest : text::shortest;
    all.append({u"too long"_s, QString(most + 1, u'x'), u"TextTooLong"_s});
    for (const char16_t c :
         {u'\0', u'\a', u'\x1b', u'\x7f', u'\u0085', u'\u2028', u'\u202e', u'\u2066', u'\uffff'})
        all.append({u"control character"_s, u"a"_s + QChar(c) + u'b', u"TextHasControlCharacters"_s});
    if (field.type != FieldType::Note)
        all.append({u"second line"_s, u"a\nb"_s, u"TextHasControlCharacters"_s});
    all.append({u"half a surrogate"_s, QString(QChar(0xd83e)), u"TextHasControlCharacters"_s});
    if (field.isRequired)
        for (const QString &empty : {u""_s, u"   "_s})
            all.append({u"empty"_s, empty, u"TextMissing"_s});
    return all;
}

QList<BadValue> badWords(const Field &field)
{
    QList<BadValue> all = wrongTypes({true, 1, QJsonArray(), QJsonObject()});
    all.append({u"no such word"_s, u"nonsense"_s, u"ChoiceUnknown"_s});
    if (field.isRequired)
        all.append({u"empty"_s, u""_s, u"TextMissing"_s});
    return all;
}

int decimals(FieldType type)
{
    return type == FieldType::Quantity ? 4 : type == FieldType::Price ? 6 : 2;
}

QList<BadValue> badNumbers(const Field &field)
{
    QList<BadValue> all = wrongTypes({1.5, QJsonArray(), QJsonObject()});
    if (field.type != FieldType::Amount)
        all += wrongTypes({true});
    for (const char *text :
         {"", " ", "x", "1,5", "1e3", "+1", "1 ", "0x1f", "NaN", ".5", "5.", "1.2.3", "--1"})
        all.append({u"no number"_s, QString::fromLatin1(text), u"NotANumber"_s});
    all.append({u"other digits"_s, u"٣"_s, u"NotANumber"_s});
    all.append(
        {u"too many decimals"_s, u"1."_s + QString(decimals(field.type), u'0') + u'1', u"TooManyDecimals"_s});
    all.append({u"beyond 64 bits"_s, u"99999999999999999999"_s, u"NumberTooLarge"_s});
    all.append({u"beyond reason"_s, u"9999999999999"_s, u"NumberTooLarge"_s});
    all.append({u"negative"_s, u"-1"_s, u"NumberTooSmall"_s});
    all.append({u"negative"_s, -1, u"NumberTooSmall"_s});
    if (!field.mayBeZero)
        all.append({u"zero"_s, u"0.00"_s, u"NumberTooSmall"_s});
    if (field.type == FieldType::Percent)
        all.append({u"more than all"_s, u"100.01"_s, u"NumberTooLarge"_s});
    return all;
}

QList<BadValue> badIntegers(const Field &field)
{
    QList<BadValue> all = wrongTypes({true, 1.5, u"1"_s, QJsonArray(), QJsonObject()});
    all.append({u"negative"_s, -1, u"NumberTooSmall"_s});
    all.append({u"too large"_s, 1'000'000'001, u"NumberTooLarge"_s});
    if (!field.mayBeZero)
        all.append({u"zero"_s, 0, u"NumberTooSmall"_s});
    return all;
}

QList<BadValue> badDates(const Field &field)
{
    QList<BadValue> all = wrongTypes({true, 20261124, QJsonArray(), QJsonObject()});
    for (const char *text :
         {"2026-02-30", "2027-02-29", "24.11.2026", "2026-2-3", "2026-11-24T10:00:00", "x"})
        all.append({u"no date"_s, QString::fromLatin1(text), u"NotADate"_s});
    all.append({u"too early"_s, u"1899-12-31"_s, u"DateTooEarly"_s});
    all.append({u"too late"_s, u"2200-01-01"_s, u"DateTooLate"_s});
    if (field.isRequired)
        all.append({u"empty"_s, u""_s, u"NotADate"_s});
    return all;
}

QList<BadValue> badMoments()
{
    QList<BadValue> all = wrongTypes({true, 20261124, QJsonArray(), QJsonObject()});
    for (const char *text : {"2026-02-30T10:00", "2026-11-24T25:00", "2026-11-24", "24.11.2026 10:00", "x"})
        all.append({u"no moment"_s, QString::fromLatin1(text), u"NotAMoment"_s});
    all.append({u"too early"_s, u"1899-12-31T10:00"_s, u"DateTooEarly"_s});
    all.append({u"too late"_s, u"2200-01-01T10:00"_s, u"DateTooLate"_s});
    return all;
}

QList<BadValue> badLists(const Field &field)
{
    QList<BadValue> all = wrongTypes({true, 1, u"x"_s, QJsonObject()});
    if (field.isRequired)
        all.append({u"empty"_s, QJsonArray(), u"TextMissing"_s});
    QJsonArray many;
    for (int i = 0; i < 10'001; ++i)
        many.append(field.type == FieldType::Texts ? QJsonValue(u"x"_s) : QJsonValue(smallest(field.of)));
    all.append({u"too many"_s, many, u"NumberTooLarge"_s});
    return all;
}

} // namespace

void forEachField(std::span<const Field> fields, const std::function<void(const FieldPath &)> &visit)
{
    for (const Field &field : fields) {
        visit({&field});
        forEachField(field.of, [&](const FieldPath &inner) { visit(FieldPath{&field} + inner); });
    }
}

QString written(const FieldPath &path)
{
    QString text;
    for (const Field *field : path) {
        text += QLatin1StringView(field->name);
        if (field != path.last())
            text += field->type == FieldType::List ? u"[0]."_s : u"."_s;
    }
    return text;
}

QJsonValue sample(const Field &field)
{
    const QString name = QString::fromLatin1(field.name);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Place:
        return records().value(name, u"x"_s);
    case FieldType::Word:
        return QString::fromLatin1(field.words).section(u'|', 0, 0);
    case FieldType::Integer:
        return 1;
    case FieldType::Percent:
        return records().value(name, u"1"_s);
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Price:
    case FieldType::Amount:
        return u"1"_s;
    case FieldType::Date:
        return u"2026-11-24"_s;
    case FieldType::Moment:
        return u"2026-11-24T08:30"_s;
    case FieldType::Flag:
        return true;
    case FieldType::Object:
        return smallest(field.of);
    case FieldType::Data:
        return QJsonObject{{u"columns"_s, QJsonObject{{u"number"_s, u"No"_s}}}};
    case FieldType::List:
        return QJsonArray{smallest(field.of)};
    case FieldType::Texts:
        return QJsonArray{records().value(name, u"x"_s)};
    }
    return {};
}

std::optional<Fault> unknownFault(const FieldPath &path)
{
    static const QHash<QString, Fault> faults{
        {u"customer"_s, Fault::PartyUnknown},         {u"billTo"_s, Fault::PartyUnknown},
        {u"supplier"_s, Fault::PartyUnknown},         {u"order"_s, Fault::OrderUnknown},
        {u"orders"_s, Fault::OrderUnknown},           {u"quote"_s, Fault::OrderUnknown},
        {u"deliveryNote"_s, Fault::DeliveryUnknown},  {u"deliveryNotes"_s, Fault::DeliveryUnknown},
        {u"invoice"_s, Fault::InvoiceUnknown},        {u"payment"_s, Fault::PaymentUnknown},
        {u"pickList"_s, Fault::PickListUnknown},      {u"return"_s, Fault::ReturnUnknown},
        {u"document"_s, Fault::DocumentUnknown},      {u"correction"_s, Fault::DocumentUnknown},
        {u"location"_s, Fault::LocationUnknown},      {u"promo"_s, Fault::PromoUnknown},
        {u"shipTo"_s, Fault::DeliveryAddressUnknown}, {u"sku"_s, Fault::ArticleUnknown}};
    const auto found = faults.find(QString::fromLatin1(path.last()->name));
    return found == faults.end() ? std::nullopt : std::optional(*found);
}

QJsonObject smallest(std::span<const Field> fields)
{
    return samplesOf(fields, true);
}

QJsonObject largest(std::span<const Field> fields)
{
    return samplesOf(fields, false);
}

QJsonObject requestWith(std::span<const Field> fields, const FieldPath &path, const QJsonValue &value)
{
    return replaced(fields, path, 0, [&](QJsonObject &object, const QString &name) { object[name] = value; });
}

QJsonObject requestWithout(std::span<const Field> fields, const FieldPath &path)
{
    return replaced(fields, path, 0, [](QJsonObject &object, const QString &name) { object.remove(name); });
}

QList<BadValue> badValues(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Place:
        return badTexts(field);
    case FieldType::Word:
        return badWords(field);
    case FieldType::Integer:
        return badIntegers(field);
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Price:
    case FieldType::Percent:
    case FieldType::Amount:
        return badNumbers(field);
    case FieldType::Date:
        return badDates(field);
    case FieldType::Moment:
        return badMoments();
    case FieldType::Flag:
        return wrongTypes({1, u"true"_s, QJsonArray(), QJsonObject()});
    case FieldType::Object:
    case FieldType::Data:
        return wrongTypes({true, 1, u"x"_s, QJsonArray()});
    case FieldType::List:
    case FieldType::Texts:
        return badLists(field);
    }
    return {};
}

QList<QJsonValue> extremes(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Place:
        return {QString(text::shortest, u'W'), u"'; DROP TABLE journal; --"_s, u"%1 %2 \\ \" $1 ?"_s,
                u"مخبز السلام"_s, u"👩‍👩‍👧‍👦🥐"_s};
    case FieldType::Note:
        return {QString(text::longest, u'W'), u"a\n\tb"_s};
    case FieldType::Integer:
        return {1'000'000'000};
    case FieldType::Quantity:
        return {u"1000000000"_s, u"0.0001"_s};
    case FieldType::Money:
    case FieldType::Amount:
        return {u"1000000000.00"_s, u"0.01"_s};
    case FieldType::Price:
        return {u"1000000000"_s, u"0.000001"_s};
    case FieldType::Percent:
        return {u"100"_s, u"0.01"_s};
    case FieldType::Date:
        return {u"1900-01-01"_s, u"2199-12-31"_s};
    case FieldType::Moment:
        return {u"1900-01-01T00:00"_s, u"2199-12-31T23:59:59"_s};
    case FieldType::Word: {
        QList<QJsonValue> all;
        for (const QString &word : QString::fromLatin1(field.words).split(u'|'))
            all.append(word);
        return all;
    }
    default:
        return {};
    }
}

} // namespace kontorist::test
