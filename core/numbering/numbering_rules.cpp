#include "core/numbering/numbering_rules.h"

#include <QRegularExpression>

namespace kontorist::numbering_rules {

namespace {

bool isOfParties(Series series)
{
    return series == Series::Customer || series == Series::Supplier;
}

// The letters with which every number begins; a digit behind them ends what tells numbers apart for certain.
QString lead(const QString &pattern)
{
    static const QRegularExpression behind(u"[0-9{]"_s);
    return pattern.left(pattern.indexOf(behind));
}

// However wide the count is written, it is the same number.
QString skeleton(QString pattern)
{
    static const QRegularExpression width(u":[1-9]\\}"_s);
    return pattern.replace(width, u"}"_s);
}

// Customers and suppliers may share a pattern, as they do from the first day: who gets a number that is taken gets the
// next.
bool mayMeet(Series one, Series other)
{
    return isOfParties(one) == isOfParties(other) && !(isOfParties(one) && one != other);
}

} // namespace

std::optional<Objection> objection(const NumberPattern &pattern, bool yearly)
{
    static const QRegularExpression allowed(u"^(?:[A-Z0-9/-]|\\{YYYY\\}|\\{YY\\}|\\{N(?::[1-9])?\\})+$"_s);
    if (!allowed.match(pattern.text).hasMatch())
        return Objection{Fault::PatternUnreadable, pattern.text};
    const bool namesYear = pattern.text.contains(u"{YYYY}") || pattern.text.contains(u"{YY}");
    if (pattern.text.count(u"{N"_s) != 1 || (yearly && !namesYear))
        return Objection{Fault::PatternRepeats, pattern.text};
    if (pattern.written(2026, 999'999'999).size() > 35)
        return Objection{Fault::TextTooLong, pattern.text, u"35"_s};
    return {};
}

std::optional<Objection> likeness(Series series, const NumberPattern &pattern,
                                  const QList<RangePattern> &known)
{
    for (const RangePattern &other : known) {
        const bool isOwn = other.series == series;
        if (!mayMeet(series, other.series) ||
            (isOwn && skeleton(other.pattern.text) == skeleton(pattern.text)))
            continue;
        if (lead(other.pattern.text) == lead(pattern.text))
            return Objection{Fault::PatternTaken, pattern.text, other.pattern.text};
    }
    return {};
}

} // namespace kontorist::numbering_rules
