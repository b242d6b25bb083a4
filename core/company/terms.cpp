#include "core/company/terms.h"

#include "core/base/text.h"

#include <optional>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist {

Terms Terms::stored(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Terms terms;
    terms.days = object[u"days"_s].toInt();
    for (const QJsonValue &each : object[u"discounts"_s].toArray())
        terms.discounts.append(
            {each[u"days"_s].toInt(), Percent::read(each[u"percent"_s].toString(), u"percent"_s)});
    return terms;
}

QString Terms::written() const
{
    QJsonObject object{{u"days"_s, days}};
    QJsonArray list;
    for (const Discount &discount : discounts)
        list.append(QJsonObject{{u"days"_s, discount.days}, {u"percent"_s, discount.percent.written()}});
    if (!list.isEmpty())
        object[u"discounts"_s] = list;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Terms::Discount> Terms::discountOn(QDate issued, QDate paid) const
{
    std::optional<Discount> best;
    for (const Discount &discount : discounts)
        if (paid <= issued.addDays(discount.days) && (!best || best->percent < discount.percent))
            best = discount;
    return best;
}

} // namespace kontorist
