#pragma once

#include "core/base/text.h"

#include <QMetaType>

namespace kontorist {

/// Where the window can go: a room ("orders"), or one record in it ("orders", "AU-2026-00417"). Pages ask for a
/// place by its words and so need not know each other.
struct Place
{
    QString room;
    QString record; ///< empty = the room itself; as a person would say it: a number, never an id
    QString with;   ///< what the page is opened for: a customer for a new order, a view of a list

    /// Opened for nothing but to begin something anew; the words behind the sign tell one wish from the next.
    bool isWish() const { return with.startsWith(u'+'); }
    bool operator==(const Place &) const = default;
};

} // namespace kontorist

Q_DECLARE_METATYPE(kontorist::Place)
