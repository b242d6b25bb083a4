#include "core/base/id.h"

namespace kontorist {

namespace {

constexpr qint64 idEpoch = 1'735'689'600'000; // 2025-01-01T00:00Z
constexpr int counterBits = 12;
constexpr int nodeBits = 10;

} // namespace

qint64 IdSource::nextValue()
{
    const qint64 now = std::max<qint64>(m_clock.now() - idEpoch, 0);
    if (now > m_millisecond) {
        m_millisecond = now;
        m_counter = 0;
    } else if (++m_counter == (qint64(1) << counterBits)) {
        ++m_millisecond;
        m_counter = 0;
    }
    // Never zero: the first id of a clock before 2025 on node 0 would be, so the counter starts at one there.
    if (m_millisecond == 0 && m_node == 0 && m_counter == 0)
        m_counter = 1;
    return (m_millisecond << (nodeBits + counterBits)) | (m_node << counterBits) | m_counter;
}

qint64 IdSource::firstAt(qint64 msUtc)
{
    return std::max<qint64>(msUtc - idEpoch, 0) << (nodeBits + counterBits);
}

void IdSource::startAfter(qint64 id)
{
    // One operation may have made more ids than a millisecond holds; a second is beyond the largest import.
    m_millisecond = std::max(m_millisecond, (id >> (nodeBits + counterBits)) + 1000);
    m_counter = 0;
}

} // namespace kontorist
