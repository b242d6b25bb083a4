#pragma once

#include "core/stock/stock.h"

#include <map>

namespace kontorist {

/// A sheet on which a unit of work moves and reserves goods: it starts from the levels as they were locked,
/// refuses what is not there, and ends as movements and changes of levels. Pure; the store saves it.
class Booking final
{
public:
    explicit Booking(const QList<StockLevel> &levels);

    /// Goods from outside into a place, at their value.
    void bringIn(PlaceId from, const StockKey &to, Quantity quantity, Money value, MovementCause cause,
                 qint64 document);
    /// Goods from one of our places, at the moving average of what lies there. `reserved` of them were promised.
    /// Raises Refused(StockShort).
    void take(const StockKey &from, PlaceId to, Quantity quantity, Quantity reserved, MovementCause cause,
              qint64 document);

    void reserve(const StockKey &key, Quantity quantity); ///< Raises Refused(StockShort)
    void free(const StockKey &key, Quantity quantity);

    const StockLevel &level(const StockKey &key) const;
    /// What lies of an article now, in the order of locking.
    QList<StockLevel> levelsOf(ArticleId article) const;

    QList<StockChange> changes() const; ///< what the levels gain or lose
    const QList<StockMovement> &movements() const { return m_movements; }

private:
    StockLevel &at(const StockKey &key);

    std::map<StockKey, StockLevel> m_levels;
    std::map<StockKey, StockLevel> m_before;
    QList<StockMovement> m_movements;
};

} // namespace kontorist
