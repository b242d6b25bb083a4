#pragma once

#include "core/base/date.h"

#include <optional>

namespace kontorist {

/// Public holidays of Germany and its states, and working days: Monday to Friday without holidays, as § 193
/// BGB and the carriers count them. The rules are those in force since 1995, when the day of repentance
/// became a Saxon one; earlier years are answered by them too. Not here, because they are no working days
/// anyway or hold only in single towns: Easter Sunday and Whit Sunday, Corpus Christi in parts of Saxony and
/// Thuringia, the Assumption in parts of Bavaria, Augsburg's day of peace.
/// Functions that move raise Refused(NotADate, DateTooEarly, DateTooLate) outside 1900 to 2199.
namespace calendar {

enum class State {
    Nationwide, ///< only what is a holiday in every state
    BadenWuerttemberg,
    Bavaria,
    Berlin,
    Brandenburg,
    Bremen,
    Hamburg,
    Hesse,
    MecklenburgWesternPomerania,
    LowerSaxony,
    NorthRhineWestphalia,
    RhinelandPalatinate,
    Saarland,
    Saxony,
    SaxonyAnhalt,
    SchleswigHolstein,
    Thuringia,
};

/// BW, BY, BE … (ISO 3166-2:DE); empty for Nationwide. The other way: nothing for another text.
QString code(State state);
std::optional<State> stateOf(const QString &code);

enum class Holiday {
    NewYear,
    Epiphany,
    WomensDay,
    GoodFriday,
    EasterMonday,
    LabourDay,
    LiberationDay,
    AscensionDay,
    WhitMonday,
    CorpusChristi,
    UprisingDay,
    Assumption,
    ChildrensDay,
    UnityDay,
    ReformationDay,
    AllSaints,
    RepentanceDay,
    ChristmasDay,
    BoxingDay,
};

/// By the Gregorian rule.
QDate easterSunday(int year);

std::optional<Holiday> holidayOn(QDate day, State state = State::Nationwide);
bool isWorkingDay(QDate day, State state = State::Nationwide);

/// The day itself, or the first working day behind it: where a term ends (§ 193 BGB).
QDate nextWorkingDay(QDate day, State state = State::Nationwide);
/// The n-th working day behind the day; before it when n is negative; the day itself, whatever it is, for zero.
QDate workingDaysAfter(QDate day, qint64 n, State state = State::Nationwide);
/// How many working days lie behind `from` up to and including `to`; negative when `to` is earlier.
qint64 workingDaysBetween(QDate from, QDate to, State state = State::Nationwide);

} // namespace calendar
} // namespace kontorist
