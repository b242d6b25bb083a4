// reads core/exchange/cell.cpp core/base/decimal.cpp core/base/clock.cpp
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/exchange/cell.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;

namespace {

const QList<NumberFormat> &formats()
{
    static const QList<NumberFormat> all{{u'.', {}, {}},
                                         {u',', u'.', u"€"_s},
                                         {u'.', u',', u"$"_s},
                                         {u',', u' ', u"EUR"_s},
                                         {u'.', u'’', u"CHF"_s}};
    return all;
}

void attackNumber(const QString &text, const NumberFormat &format)
{
    if (const auto number = fuzz::answer([&] { return cell::number(text, format, u"cell"_s); })) {
        const NumberFormat plain;
        fuzz::insist(fuzz::answer([&] { return cell::number(*number, plain, u"cell"_s); }) == number,
                     "a number that was understood is a plain number");
        fuzz::answer([&] { return decimal::read(*number, 6, u"cell"_s); });
    }
    fuzz::answer([&] { return cell::money(text, format, u"cell"_s); });
    fuzz::answer([&] { return cell::price(text, format, u"cell"_s); });
    fuzz::answer([&] { return cell::quantity(text, format, u"cell"_s); });
    fuzz::answer([&] { return cell::percent(text, format, u"cell"_s); });
    fuzz::answer([&] { return cell::integer(text, format, u"cell"_s); });
}

void attackDate(const QString &text, const QString &pattern)
{
    if (!cell::isDatePattern(pattern))
        return;
    if (const auto day = fuzz::answer([&] { return cell::date(text, pattern, u"cell"_s); }))
        fuzz::insist(fuzz::answer([&] { return date::read(date::written(*day), u"cell"_s); }) == day,
                     "a date that was understood is a date of the books");
}

} // namespace

// The first line is a pattern of dates, the rest is the cell.
FUZZ_TARGET(bytes)
{
    const QString input = fuzz::text(bytes);
    const QString pattern = input.section(u'\n', 0, 0);
    const QString text = input.section(u'\n', 1);
    for (const NumberFormat &format : formats())
        attackNumber(text, format);
    attackDate(text, pattern);
    for (const QString &usual :
         {u"yyyy-MM-dd"_s, u"dd.MM.yy"_s, u"M/d/yyyy h:mm AP"_s, u"yyyy-MM-ddTHH:mm:ss.zt"_s})
        attackDate(text, usual);
}
