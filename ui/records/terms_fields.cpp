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
    static QString days(qint64 days)
    {
        return days == 0 ? tr("due at once") : days == 1 ? tr("1 day net") : tr("%1 days net").arg(days);
    }
    static QString discount(const Terms::Discount &discount)
    {
        const QString percent = format::decimal(discount.percent.written());
        return discount.days == 1 ? tr("%1 % within 1 day").arg(percent)
                                  : tr("%1 % within %2 days").arg(percent).arg(discount.days);
    }
    static QString daysFirst() { return tr("A cash discount needs the days to pay as well."); }
    static QString both() { return tr("A cash discount has days and a percentage."); }
    static QString payWithin() { return tr("Days to pay"); }
    static QString discountWithin() { return tr("Cash discount within days"); }
    static QString discountOf() { return tr("Cash discount %"); }
    static QString secondWithin() { return tr("Second discount within days"); }
    static QString secondOf() { return tr("Second discount %"); }
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

bool isSaid(const TermsFields::Discount &discount)
{
    return !discount.days->isEmpty() || !discount.percent->isEmpty();
}

// What is half said is asked for, and not left out.
void insistOnBoth(const TermsFields::Discount &discount)
{
    discount.days->withRule([discount](const InputField &days) {
        return days.isEmpty() && isSaid(discount) ? TermsText::both() : SharedFields::wholeObjection(days);
    });
    discount.percent->withRule([discount](const InputField &percent) {
        return percent.isEmpty() && isSaid(discount) ? TermsText::both() : QString();
    });
}

QJsonObject writtenDiscount(const TermsFields::Discount &discount)
{
    const auto percent = discount.percent->percent();
    return {{u"days"_s, termsWhole(*discount.days)},
            {u"percent"_s, percent ? percent->written() : discount.percent->text()}};
}

void showDiscount(const TermsFields::Discount &discount, const QJsonObject &value)
{
    const QString percent = value[u"percent"_s].toString();
    discount.days->setQuantity(termsQuantity(value[u"days"_s]));
    discount.percent->setPercent(percent.isEmpty() ? std::nullopt
                                                   : std::optional(Percent::read(percent, {})));
}

} // namespace

TermsFields TermsFields::made(const QString &name)
{
    using Kind = InputField::Kind;
    const TermsFields made{
        new InputField(Kind::Quantity, name + u"Days"_s, TermsText::payWithin()),
        {new InputField(Kind::Quantity, name + u"DiscountDays"_s, TermsText::discountWithin()),
         new InputField(Kind::Percent, name + u"DiscountPercent"_s, TermsText::discountOf())},
        {new InputField(Kind::Quantity, name + u"SecondDays"_s, TermsText::secondWithin()),
         new InputField(Kind::Percent, name + u"SecondPercent"_s, TermsText::secondOf())}};
    insistOnBoth(made.first);
    insistOnBoth(made.second);
    made.days->withRule([made](const InputField &field) {
        const bool isDiscounted = isSaid(made.first) || isSaid(made.second);
        return field.isEmpty() && isDiscounted ? TermsText::daysFirst() : SharedFields::wholeObjection(field);
    });
    return made;
}

SharedFields::Binding TermsFields::binding(bool isCleared) const
{
    const auto others = std::make_shared<QJsonArray>();
    const auto read = [*this, others]() -> QJsonValue {
        QJsonArray discounts;
        for (const Discount &each : {first, second})
            if (isSaid(each))
                discounts.append(writtenDiscount(each));
        QJsonObject terms;
        if (days->isEmpty() && discounts.isEmpty())
            return terms;
        terms[u"days"_s] = termsWhole(*days);
        for (const QJsonValue &each : *others)
            discounts.append(each);
        if (!discounts.isEmpty())
            terms[u"discounts"_s] = discounts;
        return terms;
    };
    const auto write = [*this, others](const QJsonValue &value) {
        const QJsonObject terms = value.toObject();
        const QJsonArray discounts = terms[u"discounts"_s].toArray();
        days->setQuantity(termsQuantity(terms[u"days"_s]));
        showDiscount(first, discounts.at(0).toObject());
        showDiscount(second, discounts.at(1).toObject());
        *others = {};
        for (qsizetype i = 2; i < discounts.size(); ++i)
            others->append(discounts[i]);
    };
    const auto words = [](const QJsonValue &value) {
        const QJsonObject terms = value.toObject();
        return terms.isEmpty() ? QString()
                               : termsText(Terms::stored(QString::fromUtf8(QJsonDocument(terms).toJson())));
    };
    return {u"terms"_s, all(), read, write, words, isCleared};
}

QString termsText(const Terms &terms)
{
    QStringList parts{TermsText::days(terms.days)};
    for (const Terms::Discount &discount : terms.discounts)
        parts.append(TermsText::discount(discount));
    return parts.join(u", "_s);
}

} // namespace kontorist
