#pragma once

#include "core/base/percent.h"
#include "core/base/price.h"

#include <optional>
#include <QDate>

/// What people type into a field, understood in the language of the program: integers all the way, and nothing
/// that could mean two things is guessed. `written` is the full form that a field shows afterwards; every parser
/// reads the full form of its own values.
namespace kontorist::parse {

/// Either the value, or the sentence that says what is wrong and how to mend it; neither for an empty text.
template<class Value>
struct Answer
{
    std::optional<Value> value;
    QString trouble;

    explicit operator bool() const { return value.has_value(); }
    bool isEmpty() const { return !value && trouble.isEmpty(); }
};

/// "1234,5", "1.234,50", "12.50", "12,50 €", and what is computed: "=3*4,90", "=2*1,10+3*0,99-5".
/// The other language's decimal sign is taken where it cannot be a thousand's: one of it, no other sign, and one or
/// two digits behind it or only a zero in front. So "1.234" is 1234 in German and 1.234 in English.
Answer<Money> amount(const QString &typed);
Answer<Price> price(const QString &typed, qint64 per = 1); ///< up to six decimals, as core keeps them
Answer<Quantity> quantity(const QString &typed, Unit unit = {});
Answer<Percent> percent(const QString &typed); ///< "7,5", "7,5 %"

/// What stands in a field for articles: "10*1001" is ten of 1001. A text without a number and an asterisk in front
/// is an article as it stands ("M6*20"), and the quantity is asked for later.
struct Wanted
{
    std::optional<Quantity> quantity;
    QString article;

    bool operator==(const Wanted &) const = default;
};
Answer<Wanted> wanted(const QString &typed);

/// Where a date without a year or a month lies: a delivery is to come, a payment has been.
enum class Side { Ahead, Behind };

/// "24" the next 24th, "2411", "24.11.", "24.11.26", "241126", "24 Nov", "2026-11-24"; "+3" and "-1" days; "mo" the
/// next Monday, which is never today; "kw48" its Monday, or today in the running week; "h" and "t" today. No short
/// form means a day that has passed; with Side::Behind none means a day that is to come.
Answer<QDate> date(const QString &typed, QDate today, Side side = Side::Ahead);

QString written(Money amount);      ///< "1.234,50 €"
QString written(Price price);       ///< "0,125": at least two decimals
QString written(Quantity quantity); ///< "2,5"
QString written(Percent percent);   ///< "7,5 %"
QString written(QDate day);         ///< "Di 24.11.2026"

} // namespace kontorist::parse
