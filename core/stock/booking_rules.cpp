#include "core/stock/booking_rules.h"

#include "core/base/error.h"

#include <stdexcept>

namespace kontorist {

Booking::Booking(const QList<StockLevel> &levels)
{
    for (const StockLevel &level : levels)
        m_levels[level.key] = level;
    m_before = m_levels;
}

StockLevel &Booking::at(const StockKey &key)
{
    const auto found = m_levels.find(key);
    if (found == m_levels.end())
        throw std::logic_error("a stock level was changed without being locked");
    return found->second;
}

const StockLevel &Booking::level(const StockKey &key) const
{
    return const_cast<Booking *>(this)->at(key);
}

QList<StockLevel> Booking::levelsOf(ArticleId article) const
{
    QList<StockLevel> all;
    for (auto each = m_levels.lower_bound({article, {}, {}});
         each != m_levels.end() && each->first.article == article; ++each)
        all.append(each->second);
    return all;
}

void Booking::bringIn(PlaceId from, const StockKey &to, Quantity quantity, Money value, MovementCause cause,
                      qint64 document)
{
    StockLevel &level = at(to);
    level.onHand += quantity;
    level.value += value;
    m_movements.append({to.article, to.lot, from, to.place, quantity, value, cause, document});
}

void Booking::take(const StockKey &from, PlaceId to, Quantity quantity, Quantity reserved,
                   MovementCause cause, qint64 document)
{
    StockLevel &level = at(from);
    if (level.onHand < quantity || level.reserved < reserved || level.free() < quantity - reserved)
        throw Refused(Fault::StockShort, {}, level.free().written());
    // The moving average: the last piece takes the last cent.
    const Money value = quantity.shareOf(level.onHand, level.value);
    level.onHand -= quantity;
    level.reserved -= reserved;
    level.value -= value;
    m_movements.append({from.article, from.lot, from.place, to, quantity, value, cause, document});
    if (outside::contains(to))
        return;
    StockLevel &target = at({from.article, to, from.lot});
    target.onHand += quantity;
    target.reserved += reserved;
    target.value += value;
}

void Booking::reserve(const StockKey &key, Quantity quantity)
{
    StockLevel &level = at(key);
    if (level.free() < quantity)
        throw Refused(Fault::StockShort, {}, level.free().written());
    level.reserved += quantity;
}

void Booking::free(const StockKey &key, Quantity quantity)
{
    StockLevel &level = at(key);
    if (level.reserved < quantity)
        throw std::logic_error("more was freed than was reserved");
    level.reserved -= quantity;
}

QList<StockChange> Booking::changes() const
{
    QList<StockChange> all;
    for (const auto &[key, level] : m_levels) {
        const StockLevel &before = m_before.at(key);
        const StockChange change{key, level.onHand - before.onHand, level.reserved - before.reserved,
                                 level.value - before.value};
        if (!change.onHand.isZero() || !change.reserved.isZero() || !change.value.isZero())
            all.append(change);
    }
    return all;
}

} // namespace kontorist
