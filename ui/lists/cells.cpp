#include "ui/lists/cells.h"

#include "ui/text/format.h"

namespace kontorist::cell {

Cell date(QDate date)
{
    const auto day = date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
    return {format::date(date), {}, {}, {}, day, Measure::Day};
}

Cell weekday(QDate date)
{
    Cell result = cell::date(date);
    result.text = format::weekday(date);
    return result;
}

Cell money(Money amount)
{
    return {format::money(amount), {}, {}, {}, amount.minor(), Measure::Money};
}

Cell quantity(Quantity quantity)
{
    return {format::quantity(quantity), {}, {}, {}, quantity.raw(), Measure::Quantity};
}

Cell count(qint64 number)
{
    return {format::count(number), {}, {}, {}, number, Measure::Whole};
}

Cell state(const StateText &state)
{
    return {state.word, state.role, state.icon};
}

QString widestPromise()
{
    const QDate wide(2026, 12, 23);
    const QString day = format::weekday(wide), late = lateness(wide, wide.addDays(88));
    return day.size() > late.size() ? day : late;
}

} // namespace kontorist::cell
