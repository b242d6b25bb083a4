#pragma once

#include "core/db/move.h"
#include "tests/faults/power_cut.h"
#include "tests/support/company.h"

namespace kontorist::test {

/// How many faults a run plays, and which: the same seed and chunk play the same. From the environment:
/// FAULT_IMAGES, FAULT_SEED, FAULT_CHUNK; a long run plays chunk after chunk.
struct Wish
{
    int images;
    quint64 seed;
    int chunk;

    static Wish read(int images);
    Random random() const { return Random(seed * 1'000'003 + static_cast<quint64>(chunk)); }
    QString text() const;
};

/// How the connection of a recorded life is set, beyond what the program does itself.
struct Setting
{
    QString synchronous = u"FULL"_s;
    int checkpointEvery = 1'000; ///< pages; SQLite's own default, which the program leaves
    bool isShort = false;        ///< orders and picking only
};

/// A company's life from order to cash as the disk saw it, and what its journal said after each commit.
struct Life
{
    QList<DiskEvent> log;
    QList<QByteArray> heads;  ///< hash of the journal's end after commit n; 0 = before
    bool hasRefusals = false; ///< some commits failed and were tried again; their traces may be found as well
    QHash<qint64, QList<move::TableDigest>> whole; ///< every row, after some of the commits
};

/// Opens a company, lives, closes it and opens it again, and lives on.
Life lived(Disk &disk, const Setting &setting);
/// The same through the headless door, where one of the syncs of each action fails, and who was refused tries again.
Life livedWithFailingSyncs(Disk &disk, Random &random);

/// The files of an image in an empty folder; the answer is the company's.
QString placeImage(const QString &folder, const QHash<QByteArray, QByteArray> &image);

/// What was found after power failures.
struct Tally
{
    int images = 0;
    int whole = 0;        ///< of these, how many were looked at row by row
    int lost = 0;         ///< an acknowledged commit is not there
    int invented = 0;     ///< more than one that was not acknowledged is there, or one that was never tried
    int damaged = 0;      ///< it does not open, or a page or an invariant is broken
    QStringList troubles; ///< the first of them

    void add(int &count, const QString &trouble);
};

/// Cuts the power so many times at moments chosen by chance, opens each image as the program does, and compares.
/// Every `wholeEach`th image is looked at row by row, and worked on.
Tally cutPower(const Life &life, int images, Random &random, int wholeEach);
/// The same, where the power fails a second time while what the first failure left is opened or closed.
Tally cutPowerTwice(Disk &disk, const Life &life, int images, Random &random);

} // namespace kontorist::test
