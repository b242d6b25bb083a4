#include "core/numbering/numbering_store.h"

#include "core/base/error.h"

namespace kontorist::numbering_store {

namespace {

struct Drawn
{
    qint64 count;
    NumberPattern pattern;
};

Drawn readDrawn(Row &row)
{
    Drawn drawn;
    row >> drawn.count >> drawn.pattern.text;
    return drawn;
}

std::optional<Drawn> drawn(Transaction &tx, Series series, int year, QDate on)
{
    return tx.returning(
        u"INSERT INTO number_counter (series, year, last, last_on) "
        "SELECT series, CAST(? AS BIGINT), first, CAST(? AS TEXT) FROM number_range WHERE series = ? "
        "ON CONFLICT (series, year) DO UPDATE SET last = number_counter.last + 1, "
        "last_on = CASE WHEN excluded.last_on > number_counter.last_on THEN excluded.last_on ELSE number_counter.last_on END "
        "WHERE number_counter.last_on <= excluded.last_on "
        "OR (SELECT ordered FROM number_range r WHERE r.series = excluded.series) = 0 "
        "RETURNING last, (SELECT pattern FROM number_range r WHERE r.series = number_counter.series)"_s,
        readDrawn, year, on, series);
}

} // namespace

DocumentNumber draw(Transaction &tx, Series series, QDate on)
{
    const std::optional<Drawn> next = drawn(tx, series, on.year(), on);
    if (!next)
        throw Refused(Fault::DateBeforeLast, word(series), on.toString(Qt::ISODate));
    return {on.year(), next->count, next->pattern.written(on.year(), next->count)};
}

DocumentNumber drawRunning(Transaction &tx, Series series)
{
    const Drawn next = drawn(tx, series, 0, QDate(2000, 1, 1)).value();
    return {0, next.count, next.pattern.written(0, next.count)};
}

} // namespace kontorist::numbering_store
