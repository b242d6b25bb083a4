#pragma once

#include "core/base/text.h"
#include "core/base/words.h"

#include <QDate>

namespace kontorist {

/// The ranges of numbers. Documents are gapless per year (§ 14 Abs. 4 Nr. 4 UStG asks for unique and running;
/// gaps are what auditors ask about); customers and suppliers run on without a year.
enum class Series {
    Quote,
    Order,
    PickList,
    DeliveryNote,
    Invoice,
    Correction,
    Payment,
    Reminder,
    Return,
    Purchase,
    Receipt,
    Case,
    Customer,
    Supplier,
};
template<>
inline constexpr std::array wordsOf<Series> = {
    "quote",    "order",  "pickList", "deliveryNote", "invoice", "correction", "payment",
    "reminder", "return", "purchase", "receipt",      "case",    "customer",   "supplier"};

/// How numbers of a range are written: {YYYY}, {YY} and {N} or {N:5} beside fixed characters.
struct NumberPattern
{
    QString text;

    QString written(int year, qint64 count) const;
};

/// A range as it stands: how its numbers are written, and which comes next.
struct NumberRange
{
    Series series = Series::Order;
    QString pattern;
    bool isYearly = true; ///< begins anew with each year
    QString last;         ///< empty: none was drawn yet, this year where the range is yearly
    QString next;
    qint64 nextCount = 1; ///< its place in the range
};

/// A pattern in which numbers of a range are or were written.
struct RangePattern
{
    Series series = Series::Order;
    NumberPattern pattern;
};

/// A number drawn from a range: its place in the range, and the words that people read.
struct DocumentNumber
{
    int year = 0;
    qint64 count = 0;
    QString text; ///< "RE-2026-00001"
};

} // namespace kontorist
