#include "ui/text/format.h"

#include "core/base/text.h"
#include "core/paper/wording.h"
#include "ui/text/language.h"

#include <QLocale>

namespace kontorist::format {

namespace {

bool isGerman()
{
    return screenLanguage() == u"de";
}

} // namespace

QString money(Money amount)
{
    const Money size = amount.absolute();
    const QString cents = QString::number(size.minor() % 100).rightJustified(2, u'0');
    const QString sign = amount.isNegative() ? u"\u2212"_s : QString();
    return sign + QLocale().toString(size.minor() / 100) + QLocale().decimalPoint() + cents;
}

QString moneyWithSign(Money amount)
{
    const QString code = amount.currency().code();
    const QString sign = code == u"EUR" ? u"€"_s : code;
    return money(amount) + QChar(QChar::Nbsp) + sign;
}

QString date(QDate date)
{
    return QLocale().toString(date, isGerman() ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
}

QString weekday(QDate day)
{
    if (!day.isValid())
        return {};
    // Two letters without the point that CLDR writes: a column of dates stays calm.
    const QString name = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    return name.left(isGerman() ? 2 : 3) + QChar(QChar::Nbsp) + date(day);
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString quantity(Quantity quantity)
{
    return decimal(quantity.written());
}

QString quantityWithUnit(Quantity quantity)
{
    return paper::Wording(screenLanguage()).quantity(quantity);
}

QString decimal(const QString &written)
{
    const bool isNegative = written.startsWith(u'-');
    const QString whole = written.section(u'.', 0, 0).mid(isNegative ? 1 : 0);
    const QString fraction = written.section(u'.', 1);
    return (isNegative ? u"\u2212"_s : QString()) + QLocale().toString(whole.toLongLong()) +
           (fraction.isEmpty() ? QString() : QLocale().decimalPoint() + fraction);
}

} // namespace kontorist::format
