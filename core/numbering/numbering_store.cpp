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
        u"INSERT INTO number_counter (series, year, first, last, last_on) "
        "SELECT series, CAST(? AS BIGINT), first, first, CAST(? AS TEXT) FROM number_range WHERE series = ? "
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

void lockRanges(Transaction &tx)
{
    tx.write(u"UPDATE number_range SET pattern = pattern"_s);
}

void savePattern(Transaction &tx, Series series, const NumberPattern &before, const NumberPattern &now)
{
    tx.write(
        u"INSERT INTO number_pattern (series, pattern, operation) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        series, before.text, tx.operation());
    tx.write(u"UPDATE number_range SET pattern = ? WHERE series = ?"_s, now.text, series);
}

// One statement, so that nobody draws between the question and the answer.
bool startAt(Transaction &tx, Series series, int year, qint64 next)
{
    if (next == 1) // as it is where nobody said anything
        return tx
            .returning(
                u"DELETE FROM number_counter WHERE series = ? AND year = ? AND last < first RETURNING last"_s,
                only<qint64>, series, year)
            .has_value();
    return tx
        .returning(
            u"INSERT INTO number_counter (series, year, first, last, last_on) VALUES (?, ?, ?, ?, '') "
            "ON CONFLICT (series, year) DO UPDATE SET last = excluded.last, first = CASE WHEN number_counter.last < number_counter.first "
            "THEN excluded.first ELSE number_counter.first END "
            "WHERE number_counter.last < number_counter.first OR (excluded.year = 0 AND excluded.last >= number_counter.last) "
            "RETURNING last"_s,
            only<qint64>, series, year, next, next - 1)
        .has_value();
}

} // namespace kontorist::numbering_store
