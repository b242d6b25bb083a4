#pragma once

#include <QStringList>

namespace kontorist {

/// An invariant that one question to the database proves: `broken` answers the subjects of the rows that break
/// it, at most twenty; `counted` answers how many rows were looked at.
struct Invariant
{
    QString name; ///< clear words in kebab-case; docs/invariants.md explains each
    QString counted;
    QString broken;
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
