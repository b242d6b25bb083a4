#include "app/commands/shared_fields.h"

#include "core/article/article_store.h"
#include "core/base/atomic_file.h"
#include "core/base/country.h"
#include "core/sales/order_store.h"
#include "core/tax/tax_store.h"
#include "ui/text/error_text.h"

#include <algorithm>
#include <QFileInfo>

namespace kontorist::shared {

Terms terms(const Input &input)
{
    Terms terms;
    terms.days = input.integer("days");
    for (const Input &each : input.list("discounts"))
        terms.discounts.append({each.integer("days"), *each.percent("percent")});
    std::sort(terms.discounts.begin(), terms.discounts.end(),
              [](const Terms::Discount &a, const Terms::Discount &b) { return a.days < b.days; });
    return terms;
}

QString country(const Input &input, const char *name)
{
    return input.has(name) ? Country::read(input.text(name), QLatin1StringView(name)).code() : QString();
}

Address address(const Input &input)
{
    Address address;
    address.name = input.text("name");
    address.name2 = input.text("name2");
    address.street = input.text("street");
    address.postcode = input.text("postcode");
    address.city = input.text("city");
    address.country = country(input, "country");
    address.contact = input.text("contact");
    address.phone = input.text("phone");
    address.note = input.text("note");
    return address;
}

QByteArray fileContent(const QString &path, qint64 most)
{
    if (!QFileInfo::exists(path))
        throw Refused(Fault::FileMissing, path);
    return readFile(path, most);
}

QJsonValue dated(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray taxRows(const QList<TaxGroup> &groups)
{
    QJsonArray rows;
    for (const TaxGroup &group : groups)
        rows.append(QJsonObject{{u"category"_s, word(group.key.category)},
                                {u"rate"_s, group.key.rate.written()},
                                {u"base"_s, group.base.written()},
                                {u"amount"_s, group.tax.written()}});
    return rows;
}

QJsonArray openPoints(const QList<OpenPoint> &points)
{
    QJsonArray rows;
    for (const OpenPoint &point : points)
        rows.append(QJsonObject{{u"fault"_s, name(point.reason.fault)},
                                {u"subject"_s, point.reason.subject},
                                {u"text"_s, errorText(point.reason)},
                                {u"blocking"_s, point.isBlocking}});
    return rows;
}

QJsonArray holds(const QList<OrderHold> &holds)
{
    QJsonArray rows;
    for (const OrderHold &hold : holds)
        rows.append(QJsonObject{{u"kind"_s, word(hold.kind)},
                                {u"reason"_s, hold.reason},
                                {u"since"_s, dated(hold.placedOn)},
                                {u"by"_s, hold.placedBy}});
    return rows;
}

QJsonArray allocated(const Database &database, const QList<Reservation> &reservations)
{
    QList<OrderLineId> lines;
    for (const Reservation &each : reservations)
        lines.append(each.line);
    const QList<order_store::LinePlace> places = order_store::places(database, lines);
    QJsonArray rows;
    for (const Reservation &each : reservations)
        for (const order_store::LinePlace &place : places)
            if (place.line == each.line)
                rows.append(QJsonObject{{u"order"_s, place.order},
                                        {u"line"_s, place.position},
                                        {u"quantity"_s, each.quantity.written()},
                                        {u"customer"_s, place.customer}});
    return rows;
}

Measured measured(const Database &database, const Input &input)
{
    return measured(database, {input}, [](const Input &) { return "sku"; }).first();
}

QList<Measured> measured(const Database &database, const QList<Input> &lines,
                         const char *(*codeOf)(const Input &line))
{
    QStringList codes;
    for (const Input &line : lines)
        codes.append(line.text(codeOf(line)));
    const auto named = article_store::named(database, codes);
    QList<Measured> all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto found = named.constFind(codes[i]);
        if (found == named.constEnd())
            throw Refused(Fault::ArticleUnknown, codes[i]);
        const Unit unit = lines[i].has("unit") ? lines[i].unit("unit") : found->packUnit;
        const auto content = found->article.contentOf(unit);
        if (!content)
            throw Refused(Fault::UnitNotSold, codes[i], unit.code());
        all.append({found->article, lines[i].quantity("quantity").inBaseUnits(*content, u"quantity"_s)});
    }
    return all;
}

std::optional<TaxClass> taxClass(const Database &database, const Input &input)
{
    if (!input.has("taxRate"))
        return {};
    const auto found = tax_store::rates(database).named(*input.percent("taxRate"));
    if (!found)
        throw Refused(Fault::TaxRateUnknown, input.percent("taxRate")->written(), u"taxRate"_s);
    return found;
}

} // namespace kontorist::shared
