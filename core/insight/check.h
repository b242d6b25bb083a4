#pragma once

#include <QStringList>

namespace kontorist {

/// An invariant that one question to the database proves: `broken` answers the subjects of the rows that break
/// it, at most twenty; `counted` answers how many rows were looked at. Where both are empty, this is the place of one
/// that is proven by a walk over the rows, together with others that need the same rows.
struct Invariant
{
    QString name; ///< clear words in kebab-case; docs/invariants.md explains each
    QString counted;
    QString broken;
};

/// Where goods lie: one article and lot in one place.
struct Heap
{
    qint64 article = 0;
    qint64 place = 0;
    QString lot;

    bool operator==(const Heap &) const = default;
};
size_t qHash(const Heap &heap, size_t seed);

/// A movement of goods, as far as it changes heaps.
struct Moved
{
    qint64 id = 0;
    qint64 article = 0;
    QString lot;
    qint64 from = 0;
    qint64 to = 0;
    qint64 quantity = 0;
    qint64 value = 0;
};

/// What `check` says of one invariant.
struct Finding
{
    QString name;
    qint64 checked = 0;
    QStringList broken; ///< readable subjects: document numbers, articles, customers; empty = it holds
};

/// All findings, and the journal's chain: empty where it is intact, else its first broken entry. Whoever keeps its
/// end elsewhere can prove later that nothing before it was rewritten.
struct CheckReport
{
    QList<Finding> findings;
    QString brokenLink;
    qint64 entries = 0; ///< of the journal
    QByteArray end;     ///< SHA-256 of its last entry

    bool isIntact() const;
    QStringList broken() const; ///< names of the invariants that do not hold
};

} // namespace kontorist
