#pragma once

#include "core/base/clock.h"

#include <compare>

namespace kontorist {

/// A record's identity: a distinct type per record, 64 bits, ordered by time of making. Zero is "none yet".
template<class Tag>
class Id final
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): the zero is the compiler's

private:
    qint64 m_value = 0;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

/// How often an aggregate has been saved. Saving over a version that is no longer the newest is a Conflict.
using Version = qint64;

/// Makes ids without asking anyone: 41 bits of milliseconds since 2025, 10 bits node, 12 bits counter.
/// When the counter overflows or the clock goes back, the last millisecond is advanced instead, so ids of
/// one source only grow. The node is leased per program from the database; a SQLite company uses node 0.
class IdSource final
{
public:
    explicit IdSource(const Clock &clock, int node = 0) : m_clock(clock), m_node(node) {}

    template<class Tag>
    Id<Tag> next()
    {
        return Id<Tag>(nextValue());
    }
    qint64 nextValue();
    /// The least id that can have been made at a moment or later: ids tell when their records were made.
    static qint64 firstAt(qint64 msUtc);
    /// Only greater ids from now on: for a clock that went back while the program was closed.
    void startAfter(qint64 id);
    void useNode(int node) { m_node = node; } ///< another lease, after the server was lost

private:
    const Clock &m_clock;
    qint64 m_node;
    qint64 m_millisecond = -1;
    qint64 m_counter = 0;
};

} // namespace kontorist
