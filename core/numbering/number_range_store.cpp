#include "core/numbering/number_range_store.h"

#include <algorithm>

namespace kontorist::number_range_store {

QList<NumberRange> all(const Database &database, QDate today)
{
    QList<NumberRange> ranges = database.all(
        u"SELECT number_range.series, number_range.pattern, number_range.yearly, number_range.first, c.first, c.last "
        "FROM number_range LEFT JOIN number_counter c ON c.series = number_range.series AND c.year = CASE WHEN number_range.yearly = 1 THEN ? ELSE 0 END"_s,
        [today](Row &row) {
            NumberRange range;
            row >> range.series >> range.pattern >> range.isYearly;
            const int year = range.isYearly ? today.year() : 0;
            const auto usual = row.take<qint64>();
            const qint64 first = row.take<std::optional<qint64>>().value_or(usual);
            const qint64 last = row.take<std::optional<qint64>>().value_or(first - 1);
            const NumberPattern pattern{range.pattern};
            range.nextCount = last + 1;
            range.next = pattern.written(year, range.nextCount);
            range.last = last >= first ? pattern.written(year, last) : QString();
            return range;
        },
        today.year());
    std::sort(ranges.begin(), ranges.end(),
              [](const NumberRange &one, const NumberRange &other) { return one.series < other.series; });
    return ranges;
}

QList<RangePattern> patterns(const Database &database)
{
    return database.all(
        u"SELECT series, pattern FROM number_range UNION SELECT series, pattern FROM number_pattern "
        "ORDER BY series, pattern"_s,
        [](Row &row) {
            RangePattern each;
            row >> each.series >> each.pattern.text;
            return each;
        });
}

} // namespace kontorist::number_range_store
