#pragma once

#include "tests/faults/disk.h"

#include <random>

namespace kontorist::test {

using Random = std::mt19937_64;

/// What a disk may hold when the power fails. It walks along a log and knows at each place what is sure, because it
/// was synced, and what is not. Emulated is what POSIX and a disk that keeps its promises leave open:
///  - of the writes and truncations since the last sync of a file, none, all, any, or the first ones arrive;
///  - a write may be torn: any of its sectors of 512 bytes arrive;
///  - a new name is there, and a deleted one gone, only since the folder was synced;
///  - after a sync that failed any of the writes before it may be lost, whatever a later sync says.
/// Not emulated are disks that claim to have synced and have not, and bytes that change by themselves.
class PowerCut final
{
public:
    enum class Fate { Nothing, All, Any, Torn, First };
    static constexpr Fate fates[] = {Fate::Nothing, Fate::All, Fate::Any, Fate::Torn, Fate::First};

    /// The log must outlive this.
    PowerCut(const QList<DiskEvent> &log, Random &random);

    /// On to the moment after so many events; never back.
    void goTo(qsizetype events);
    qint64 acknowledged() const { return m_acknowledged; } ///< the last commit that a person was told of
    bool isSettled() const { return m_writes.isEmpty() && m_names.isEmpty(); } ///< every fate is the same

    /// The files by name.
    QHash<QByteArray, QByteArray> image(Fate fate);

private:
    void take(const DiskEvent &event);
    void makeSure(int file, bool isCertain);
    void makeNamesSure();
    bool isChosen(Fate fate, qsizetype index, qsizetype firstOnes, unsigned chance);
    void tear(QByteArray &content, const DiskEvent &write);

    const QList<DiskEvent> &m_log;
    Random &m_random;
    qsizetype m_at = 0;
    qint64 m_acknowledged = 0;
    QHash<int, QByteArray> m_sure;
    QHash<QByteArray, int> m_sureNames;
    QList<const DiskEvent *> m_writes; ///< not sure yet, of all files, in order
    QList<const DiskEvent *> m_names;  ///< created and deleted, not sure yet
};

} // namespace kontorist::test
