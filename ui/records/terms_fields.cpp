#include "ui/records/terms_fields.h"

#include "ui/text/format.h"

#include <memory>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontorist {

namespace {

class TermsText
{
    Q_DECLARE_TR_FUNCTIONS(TermsText)

public:
    static QString days(qint64 days) { return days == 1 ? tr("1 day net") : tr("%1 days net").arg(days); }
    static QString discount(const Terms::Discount &discount)
    {
        return tr("%1 % within %2 days").arg(format::decimal(discount.percent.written())).arg(discount.days);
    }
    static QString payWithin() { return tr("Days to pay"); }
    static QString discountWithin() { return tr("Cash discount within days"); }
    static QString discountOf() { return tr("Cash discount %"); }
};

QJsonValue termsWhole(const InputField &field)
{
    const auto number = field.quantity();
    const qint64 one = Quantity::whole(1).raw();
    return number && number->raw() % one == 0 ? QJsonValue(number->raw() / one) : QJsonValue(field.text());
}

std::optional<Quantity> termsQuantity(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Quantity::whole(value.toInteger())) : std::nullopt;
}

} // namespace

TermsFields TermsFields::made(const QString &name)
{
    using Kind = InputField::Kind;
    return {new InputField(Kind::Quantity, name + u"Days"_s, TermsText::payWithin()),
            new InputField(Kind::Quantity, name + u"DiscountDays"_s, TermsText::discountWithin()),
            new InputField(Kind::Percent, name + u"DiscountPercent"_s, TermsText::discountOf())};
}

SharedFields::Binding TermsFields::binding(bool isCleared) const
{
    const auto others = std::make_shared<QJsonArray>();
    const auto read = [*this, others]() -> QJsonValue {
        QJsonObject terms;
        if (days->isEmpty())
            return terms;
        terms[u"days"_s] = termsWhole(*days);
        QJsonArray discounts;
        if (!discountPercent->isEmpty()) {
            const auto percent = discountPercent->percent();
            discounts.append(
                QJsonObject{{u"days"_s, termsWhole(*discountDays)},
                            {u"percent"_s, percent ? percent->written() : discountPercent->text()}});
        }
        for (const QJsonValue &each : *others)
            discounts.append(each);
        if (!discounts.isEmpty())
            terms[u"discounts"_s] = discounts;
        return terms;
    };
    const auto write = [*this, others](const QJsonValue &value) {
        const QJsonObject terms = value.toObject();
        const QJsonArray discounts = terms[u"discounts"_s].toArray();
        const QJsonObject first = discounts.at(0).toObject();
        const QString percent = first[u"percent"_s].toString();
        days->setQuantity(termsQuantity(terms[u"days"_s]));
        discountDays->setQuantity(termsQuantity(first[u"days"_s]));
        discountPercent->setPercent(percent.isEmpty() ? std::nullopt
                                                      : std::optional(Percent::read(percent, {})));
        *others = {};
        for (qsizetype i = 1; i < discounts.size(); ++i)
            others->append(discounts[i]);
    };
    const auto words = [](const QJsonValue &value) {
        const QJsonObject terms = value.toObject();
        return terms.isEmpty() ? QString()
                               : termsText(Terms::stored(QString::fromUtf8(QJsonDocument(terms).toJson())));
    };
    return {u"terms"_s, {days, discountDays, discountPercent}, read, write, words, isCleared};
}

QString termsText(const Terms &terms)
{
    QStringList parts{TermsText::days(terms.days)};
    for (const Terms::Discount &discount : terms.discounts)
        parts.append(TermsText::discount(discount));
    return parts.join(u", "_s);
}

} // namespace kontorist
