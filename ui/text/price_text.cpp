#include "ui/text/price_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace kontorist::price_text {

namespace {

class PriceText
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)

public:
    static QString per(const QString &price, qint64 units)
    {
        return tr("%1 per %2").arg(price, format::count(units));
    }
    static QString from(const QString &quantity) { return tr("from %1").arg(quantity); }
    static QString since(QDate day) { return tr("since %1").arg(format::date(day)); }
    static QString until(QDate day) { return tr("until %1").arg(format::date(day)); }
    static QString between(QDate first, QDate last)
    {
        return tr("%1 to %2").arg(format::date(first), format::date(last));
    }
};

} // namespace

QString price(const Price &price)
{
    const QString one = format::decimal(price.written());
    return price.per() == 1 ? one : PriceText::per(one, price.per());
}

QString priceWithSign(const Price &price)
{
    const QString one = format::decimal(price.written()) + QChar(QChar::Nbsp) + u"€"_s;
    return price.per() == 1 ? one : PriceText::per(one, price.per());
}

QString offered(const PriceRow &row)
{
    if (row.percent)
        return u"\u2212 "_s + format::decimal(row.percent->written()) + u" %"_s;
    return row.price ? price(*row.price) : QString();
}

QString from(const PriceRow &row)
{
    return row.fromQuantity.isZero() ? QString() : PriceText::from(format::quantity(row.fromQuantity));
}

QString validity(const PriceRow &row)
{
    const bool hasStart = row.validFrom != PriceRow().validFrom;
    const bool hasEnd = row.validUntil != PriceRow().validUntil;
    if (hasStart && hasEnd)
        return PriceText::between(row.validFrom, row.validUntil);
    if (hasStart)
        return PriceText::since(row.validFrom);
    return hasEnd ? PriceText::until(row.validUntil) : QString();
}

} // namespace kontorist::price_text
