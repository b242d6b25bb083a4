#include "ui/entry/said.h"

#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/text/price_text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace kontorist::said {

namespace {

/// Gives the words their context in the catalogue.
class Said
{
    Q_DECLARE_TR_FUNCTIONS(Said)

public:
    static QString lines(qint64 count);
    static QString source(PriceSource source);
    static StateText promise(const OrderLook &look, const OrderLine &line);
    static QString candidate(const OrderLook &look);
    static QString day(QDate day, QDate today);
    static QString aloud(const OrderLook &look, QDate today);
    static QString follows(const OrderLook &look, const OrderLine &line, QDate today);
    static QString totals(const OrderLook &look);
    static StateText credit(const OrderLook &look);
    static QString hold(const OrderHold &hold);
};

QString Said::lines(qint64 count)
{
    return count == 1 ? tr("1 line") : tr("%1 lines").arg(format::count(count));
}

QString Said::source(PriceSource source)
{
    switch (source) {
    case PriceSource::Typed:
        return tr("typed");
    case PriceSource::Customer:
    case PriceSource::CustomerArticleGroup:
        return tr("customer's price");
    case PriceSource::Group:
    case PriceSource::GroupArticleGroup:
        return tr("price of the group");
    case PriceSource::List:
        return tr("list");
    case PriceSource::None:
        return tr("no price");
    }
    return {};
}

StateText Said::promise(const OrderLook &look, const OrderLine &line)
{
    const QString on = format::weekday(line.promise.on);
    if (line.isText())
        return {};
    if (line.promise.basis == PromiseBasis::Stock || line.promise.basis == PromiseBasis::Service)
        return {on, Role::Ok, u"circle-check"_s};
    const auto atOnce = look.atOnce(line);
    const QString rest = line.promise.on.isValid() ? on : tr("not known");
    if (atOnce && atOnce->isPositive())
        return {tr("%1 at once, rest %2").arg(format::quantity(*atOnce), rest), Role::Warn, u"hourglass"_s};
    if (!line.promise.on.isValid())
        return {rest, Role::Warn, u"circle-dashed"_s};
    return {on, Role::Warn, u"hourglass"_s};
}

QString Said::candidate(const OrderLook &look)
{
    if (!look.candidate)
        return {};
    const OrderLine &line = *look.candidate;
    QStringList parts{line.name};
    if (line.price) {
        QString price = price_text::priceWithSign(*line.price) + u' ' + source(line.priceSource);
        if (!line.discount.isZero())
            price += tr(", less %1 %").arg(format::decimal(line.discount.written()));
        parts.append(price);
    } else if (!line.isText()) {
        parts.append(tr("no price"));
    }
    if (line.isOfStock()) {
        const Quantity free = look.availability.value(line.article).available();
        parts.append(tr("%1 available").arg(format::quantity(free)));
    }
    if (const StateText when = promise(look, line); !when.word.isEmpty())
        parts.append(when.word);
    return parts.join(u" · "_s);
}

QString Said::day(QDate day, QDate today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return tr("today");
    if (ahead == 1)
        return tr("tomorrow");
    const QString name = QLocale().dayName(day.dayOfWeek());
    return ahead > 0 && ahead < 7 ? tr("on %1").arg(name) : tr("on %1, %2").arg(name, format::date(day));
}

QString Said::follows(const OrderLook &look, const OrderLine &line, QDate today)
{
    const auto atOnce = look.atOnce(line);
    const Quantity rest = line.wanted() - atOnce.value_or(Quantity());
    const QString how =
        said::quantity(rest, line.factor == Quantity::whole(1) ? line.entered.unit() : Unit());
    return line.promise.on.isValid() ? tr("%1 %2 follows %3").arg(how, line.name, day(line.promise.on, today))
                                     : tr("for %1 %2 there is no date yet").arg(how, line.name);
}

QString Said::aloud(const OrderLook &look, QDate today)
{
    if (look.order.lines.isEmpty())
        return {};
    QStringList exceptions;
    QDate first;
    for (const OrderLine &line : look.order.lines) {
        const bool isThere =
            line.promise.basis == PromiseBasis::Stock || line.promise.basis == PromiseBasis::Service;
        if (isThere)
            first = first.isValid() ? std::max(first, line.promise.on) : line.promise.on;
        else if (!line.isText())
            exceptions.append(follows(look, line, today));
    }
    QString sentence = lines(look.order.lines.size()) + u", "_s + format::money(look.order.gross) + u' ' +
                       (look.order.currency == Currency() ? tr("euros") : look.order.currency.code());
    if (first.isValid() && (exceptions.isEmpty() || !look.order.completeOnly))
        sentence += u", "_s + tr("deliverable %1").arg(day(first, today));
    if (!exceptions.isEmpty())
        sentence += u"; "_s + exceptions.join(u"; "_s);
    return sentence + u'.';
}

QString Said::totals(const OrderLook &look)
{
    QStringList parts{tr("Net %1").arg(format::money(look.order.net))};
    for (const TaxGroup &group : look.totals.groups)
        parts.append(
            tr("VAT %1 % %2").arg(format::decimal(group.key.rate.written()), format::money(group.tax)));
    return parts.join(u" · "_s);
}

StateText Said::credit(const OrderLook &look)
{
    if (look.order.payBy == PayBy::Prepayment)
        return {tr("Pays in advance"), Role::Info, u"lock"_s};
    const auto left = look.creditLeft();
    if (!left)
        return {tr("No credit limit"), Role::Ok, u"circle-check"_s};
    if (left->isNegative())
        return {tr("Credit exceeded by %1: the order is taken and held").arg(format::moneyWithSign(-*left)),
                Role::Crit, u"alert-triangle"_s};
    const bool isNear = left->minor() * 5 < look.debtor.creditLimit->minor();
    return {tr("Credit left %1").arg(format::moneyWithSign(*left)), isNear ? Role::Warn : Role::Ok,
            isNear ? u"alert-triangle"_s : u"circle-check"_s};
}

QString Said::hold(const OrderHold &hold)
{
    switch (hold.kind) {
    case OrderHold::Kind::Credit:
        return tr("It is held: the credit is exceeded by %1. It goes out when that is paid or somebody lifts "
                  "the hold.")
            .arg(format::decimal(hold.reason));
    case OrderHold::Kind::Prepayment:
        return tr("It is held until the payment in advance has come: %1.").arg(format::decimal(hold.reason));
    case OrderHold::Kind::Manual:
        break;
    }
    return tr("It is held: %1.").arg(hold.reason);
}

} // namespace

QString quantity(Quantity quantity, Unit unit)
{
    const QString number = format::quantity(quantity);
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + master_text::unit(unit);
}

QString price(const OrderLine &line)
{
    const QString price = price_text::price(*line.price);
    return line.discount.isZero()
               ? price
               : price + u" \u2212"_s + format::decimal(line.discount.written()) + u'\u00a0' + u'%';
}

QString lines(qint64 count)
{
    return Said::lines(count);
}

QString source(PriceSource source)
{
    return Said::source(source);
}

StateText promise(const OrderLook &look, const OrderLine &line)
{
    return Said::promise(look, line);
}

QString candidate(const OrderLook &look)
{
    return Said::candidate(look);
}

QString aloud(const OrderLook &look, QDate today)
{
    return Said::aloud(look, today);
}

QString totals(const OrderLook &look)
{
    return Said::totals(look);
}

StateText credit(const OrderLook &look)
{
    return Said::credit(look);
}

QString hold(const OrderHold &hold)
{
    return Said::hold(hold);
}

} // namespace kontorist::said
