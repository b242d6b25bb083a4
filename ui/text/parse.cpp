#include "ui/text/parse.h"

#include "core/base/error.h"
#include "ui/text/filled_in.h"
#include "ui/text/format.h"
#include "ui/text/parse_number.h"

#include <QCoreApplication>

namespace kontorist::parse {

namespace {

constexpr qsizetype mostShown = 40;

/// Gives the sentences their context in the catalogue.
class Parse
{
    Q_DECLARE_TR_FUNCTIONS(Parse)

public:
    static QString sentence(const Objection &reason, const QString &typed);
    static QString noNumber(const QString &typed, const QString &example);
    static QString noFormula(const QString &typed);
    static QString noArticle(const QString &typed);
    static QString noQuantity(const QString &typed);
};

QString Parse::sentence(const Objection &reason, const QString &typed)
{
    if (reason.fault == Fault::TooManyDecimals)
        return filledIn(tr("Too many decimals: %1 – at most %2"), typed.left(mostShown), reason.detail);
    return filledIn(tr("Too large: %1"), typed.left(mostShown), {});
}

QString Parse::noNumber(const QString &typed, const QString &example)
{
    return filledIn(tr("No number: %1 – for example %2"), typed.left(mostShown), example);
}

QString Parse::noFormula(const QString &typed)
{
    return filledIn(tr("Cannot be computed: %1 – for example %2"), typed.left(mostShown),
                    u"=3*"_s + format::money(Money(490)));
}

QString Parse::noArticle(const QString &typed)
{
    return filledIn(tr("The article is missing: %1 – for example %2"), typed.left(mostShown), u"10*1001"_s);
}

QString Parse::noQuantity(const QString &typed)
{
    return filledIn(tr("The quantity must be greater than 0: %1"), typed.left(mostShown), {});
}

/// Without the sign of its kind at either end.
QString bare(const QString &typed, const QStringList &signs)
{
    QString text = typed.simplified();
    for (const QString &sign : signs) {
        if (text.endsWith(sign, Qt::CaseInsensitive))
            text.chop(sign.size());
        else if (text.startsWith(sign, Qt::CaseInsensitive))
            text.remove(0, sign.size());
    }
    return text.simplified();
}

QStringList euros()
{
    return {u"€"_s, u"EUR"_s};
}

template<class Read>
auto understood(const QString &typed, const QStringList &signs, const QString &example, Read read)
    -> Answer<decltype(read(QString()))>
{
    const QString text = bare(typed, signs);
    if (typed.simplified().isEmpty())
        return {};
    try {
        const bool isFormula = text.startsWith(u'=');
        const std::optional<QString> plain = isFormula ? plainResult(text.mid(1)) : plainNumber(text);
        if (!plain)
            return {{}, isFormula ? Parse::noFormula(typed) : Parse::noNumber(typed, example)};
        return {read(*plain), {}};
    } catch (const Refused &refused) {
        return {{}, Parse::sentence(refused.reason(), typed)};
    }
}

} // namespace

Answer<Money> amount(const QString &typed)
{
    return understood(typed, euros(), format::money(Money(123450)),
                      [](const QString &plain) { return Money::read(plain, {}); });
}

Answer<Price> price(const QString &typed, qint64 per)
{
    return understood(typed, euros(), format::decimal(u"0.125"_s),
                      [per](const QString &plain) { return Price::read(plain, {}, per); });
}

Answer<Quantity> quantity(const QString &typed, Unit unit)
{
    return understood(typed, {}, format::decimal(u"2.5"_s),
                      [unit](const QString &plain) { return Quantity::read(plain, {}, unit); });
}

Answer<Percent> percent(const QString &typed)
{
    return understood(typed, {u"%"_s}, format::decimal(u"7.5"_s),
                      [](const QString &plain) { return Percent::read(plain, {}); });
}

Answer<Wanted> wanted(const QString &typed)
{
    const QString text = typed.simplified();
    const qsizetype at = text.indexOf(u'*');
    if (text.isEmpty())
        return {};
    if (at < 1 || !plainNumber(text.left(at)))
        return {Wanted{{}, text}, {}};
    const Answer<Quantity> much = quantity(text.left(at));
    const QString article = text.mid(at + 1).trimmed();
    if (!much)
        return {{}, much.trouble};
    if (!much.value->isPositive())
        return {{}, Parse::noQuantity(text)};
    if (article.isEmpty())
        return {{}, Parse::noArticle(text)};
    return {Wanted{much.value, article}, {}};
}

QString written(Money amount)
{
    return format::moneyWithSign(amount);
}

QString written(Price price)
{
    return format::decimal(price.written());
}

QString written(Quantity quantity)
{
    return format::decimal(quantity.written());
}

QString written(Percent percent)
{
    return format::decimal(percent.written()) + QChar(QChar::Nbsp) + u'%';
}

QString written(QDate day)
{
    return format::weekday(day);
}

} // namespace kontorist::parse
