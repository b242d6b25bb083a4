#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <QByteArray>
#include <QString>

namespace kontorist {

using DeskId = Id<struct DeskTag>;

/// Through which door somebody works.
enum class Channel { Window, Call, Import, Tour, Test };
template<>
inline constexpr std::array wordsOf<Channel> = {"window", "call", "import", "tour", "test"};

/// Who works, where and through which door. Stored with the first unit of work of a program run.
struct Desk
{
    DeskId id;
    QString actor; ///< the user's name
    Channel channel = Channel::Call;
    QString workstation;
    QString program; ///< version of the program, as procedure documentation wants it (GoBD 151 ff.)
};

/// One thing that happened. Entries are append-only and chained: each holds the SHA-256 over the hash of its
/// predecessor and its own facts, so that a changed, missing or swapped entry is found (GoBD 58-60, 107 ff.).
struct JournalEntry
{
    qint64 seq = 0; ///< 1, 2, 3 … without a gap
    qint64 id = 0;  ///< the operation: all rows of one unit of work carry it
    qint64 at = 0;  ///< milliseconds UTC
    Desk desk;
    QString what;       ///< "order.released"
    qint64 subject = 0; ///< the record's id
    QByteArray detail;  ///< compact JSON: the facts that the record itself does not keep
    QByteArray hash;
};

} // namespace kontorist
