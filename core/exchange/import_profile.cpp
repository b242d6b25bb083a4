#include "core/exchange/import_profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace kontorist {

namespace {

QStringList knownFields(ImportKind kind, bool isLines)
{
    if (!isLines)
        return ImportProfile::fields(kind);
    return {u"document"_s,        u"sku"_s, u"name"_s, u"quantity"_s, u"price"_s, u"discount"_s,
            u"discountFraction"_s};
}

[[noreturn]] void refuseValue(const QString &key, const QJsonValue &value)
{
    throw Refused(Fault::FormatValueInvalid, key, value.toVariant().toString().left(40));
}

// The values of an object taken one by one; what is left over at the end nobody knows.
class Taking
{
public:
    explicit Taking(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &key, const QString &otherwise = {})
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined())
            return otherwise;
        if (!value.isString())
            refuseValue(key, value);
        require(text::objection(value.toString(), key, text::shortest));
        return value.toString();
    }
    /// Of files in the folder that is imported, and of no other.
    QString files(const QString &key)
    {
        QString pattern = text(key);
        if (pattern.contains(u'/') || pattern.contains(u'\\'))
            refuseValue(key, pattern);
        return pattern;
    }
    bool flag(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isBool())
            refuseValue(key, value);
        return value.toBool();
    }
    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isObject())
            refuseValue(key, value);
        return value.toObject();
    }
    QString pattern(const QString &key)
    {
        QString text = this->text(key);
        if (!QRegularExpression(text).isValid())
            refuseValue(key, text);
        return text;
    }
    template<Worded Enum>
    std::optional<Enum> word(const QString &key)
    {
        const QString text = this->text(key);
        const std::optional<Enum> value = fromWord<Enum>(text);
        if (!text.isEmpty() && !value)
            refuseValue(key, text);
        return value;
    }
    void finish() const
    {
        if (!m_object.isEmpty())
            throw Refused(Fault::FormatKeyUnknown, m_object.keys().first());
    }

private:
    QJsonObject m_object;
};

ImportProfile::Table tableOf(Taking &taking, ImportKind kind, bool isLines)
{
    ImportProfile::Table table;
    table.file = taking.files(u"file"_s);
    table.format = TableFormat::read(taking.object(u"format"_s));
    const QJsonObject columns = taking.object(u"columns"_s);
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!knownFields(kind, isLines).contains(column.key()))
            throw Refused(Fault::FormatKeyUnknown, column.key());
        if (text::tidied(column.value().toString()).isEmpty())
            refuseValue(column.key(), column.value());
        table.columns.insert(column.key(), column.value().toString());
    }
    if (table.columns.isEmpty())
        throw Refused(Fault::TextMissing, u"columns"_s);
    return table;
}

} // namespace

QStringList ImportProfile::fields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Orders:
        return {u"document"_s, u"customer"_s,         u"country"_s,
                u"date"_s,     u"requestedOn"_s,      u"sku"_s,
                u"name"_s,     u"quantity"_s,         u"price"_s,
                u"discount"_s, u"discountFraction"_s, u"freight"_s,
                u"shipName"_s, u"shipStreet"_s,       u"shipPostcode"_s,
                u"shipCity"_s, u"shipCountry"_s};
    case ImportKind::Parties:
        return {u"number"_s, u"name"_s,    u"contact"_s, u"street"_s, u"postcode"_s,
                u"city"_s,   u"country"_s, u"phone"_s,   u"email"_s,  u"vatId"_s};
    case ImportKind::Articles:
        return {u"sku"_s,  u"name"_s, u"price"_s, u"unit"_s,        u"taxRate"_s,
                u"gtin"_s, u"cost"_s, u"group"_s, u"reorderPoint"_s};
    }
    return {};
}

QStringList ImportProfile::neededFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Orders:
        return {u"document"_s, u"customer"_s, u"sku"_s, u"quantity"_s};
    case ImportKind::Parties:
        return {u"number"_s, u"name"_s};
    case ImportKind::Articles:
        return {u"sku"_s, u"name"_s};
    }
    return {};
}

ImportProfile ImportProfile::read(const QString &name, ImportKind kind, const QJsonObject &object)
{
    Taking taking(object);
    ImportProfile profile;
    profile.name = name;
    profile.kind = kind;
    profile.table = tableOf(taking, kind, false);
    if (const QJsonObject lines = taking.object(u"lines"_s); !lines.isEmpty()) {
        Taking inner(lines);
        profile.lines = tableOf(inner, kind, true);
        inner.finish();
    }
    profile.cancellations = taking.pattern(u"cancellations"_s);
    profile.articles = taking.pattern(u"articles"_s);
    profile.hasStockCounts = taking.flag(u"stockCounts"_s);
    profile.createsCustomers = taking.flag(u"createCustomers"_s);
    profile.createsArticles = taking.flag(u"createArticles"_s);
    Taking collective(taking.object(u"collectiveCustomer"_s));
    profile.collectiveNumber = collective.text(u"number"_s);
    profile.collectiveName = collective.text(u"name"_s, profile.collectiveNumber);
    collective.finish();
    profile.customerName = taking.text(u"customerName"_s, profile.customerName);
    profile.channel = taking.word<OrderChannel>(u"channel"_s).value_or(profile.channel);
    profile.prices = taking.word<PriceBasis>(u"prices"_s);
    profile.taxCase = taking.word<TaxCase>(u"taxCase"_s);
    profile.hasIncompleteRecipients = taking.flag(u"incompleteRecipient"_s);
    profile.freightReason = taking.text(u"freightReason"_s, profile.freightReason);
    taking.finish();
    return profile;
}

std::optional<ImportProfile> ImportProfile::builtIn(const QString &name, ImportKind kind)
{
    QFile file(u":/profiles/%1.%2.json"_s.arg(name, word(kind)));
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return {};
    return read(name, kind, QJsonDocument::fromJson(file.readAll()).object());
}

} // namespace kontorist
