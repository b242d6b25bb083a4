#include "core/numbering/number_range_store.h"

#include <algorithm>

namespace kontorist::number_range_store {

QList<NumberRange> all(const Database &database, QDate today)
{
    QList<NumberRange> ranges = database.all(
        u"SELECT r.series, r.pattern, r.yearly, r.first, c.last FROM number_range r LEFT JOIN number_counter c "
        "ON c.series = r.series AND c.year = CASE WHEN r.yearly = 1 THEN ? ELSE 0 END"_s,
        [today](Row &row) {
            NumberRange range;
            row >> range.series >> range.pattern;
            const int year = row.take<bool>() ? today.year() : 0;
            const auto first = row.take<qint64>();
            const auto last = row.take<std::optional<qint64>>();
            const NumberPattern pattern{range.pattern};
            range.next = pattern.written(year, last ? *last + 1 : first);
            range.last = last ? pattern.written(year, *last) : QString();
            return range;
        },
        today.year());
    std::sort(ranges.begin(), ranges.end(),
              [](const NumberRange &one, const NumberRange &other) { return one.series < other.series; });
    return ranges;
}

} // namespace kontorist::number_range_store
