#pragma once

#include "core/billing/invoice.h"
#include "core/insight/check.h"
#include "core/journal/journal.h"
#include "core/progress/progress.h"

/// What no question to the database can prove: hashes and what is computed.
namespace kontorist::check_rules {

/// A walk along the journal's chain, stretch by stretch. It ends at the first entry that does not fit: what
/// stands behind it proves nothing.
class ChainWalk final
{
public:
    void follow(const QList<JournalEntry> &entries);
    /// Compares where the walk has come with the end that is stored.
    void finish(qint64 seq, const QByteArray &hash);

    qint64 seq() const { return m_seq; }
    bool isBroken() const { return !gap().isEmpty() || !forgery().isEmpty(); }
    const QString &gap() const { return m_gap; }         ///< the first entry that is missing
    const QString &forgery() const { return m_forgery; } ///< the first entry whose hash is another

private:
    qint64 m_seq = 0;
    QByteArray m_hash;
    QString m_gap;
    QString m_forgery;
};

/// Whether a document still says what it said when it was issued.
bool isAsIssued(const Invoice &invoice);
/// Whether the journal noted this hash, under this number.
bool isNoted(const QString &number, const QByteArray &hash, const QByteArray &detail);

/// Whether an order stands on exactly these work lists.
bool isListedRight(const OrderProgress &progress, QList<Step> steps);
/// Whether an order is closed exactly when nothing of it is left to do.
bool isClosedRight(const OrderProgress &progress);

/// Adds a broken subject to a finding, as far as anybody reads them.
void note(Finding &finding, bool holds, const QString &subject);

} // namespace kontorist::check_rules
