#pragma once

#include "core/article/article.h"
#include "core/billing/invoice.h"
#include "core/insight/check.h"
#include "core/journal/journal.h"
#include "core/progress/progress.h"

#include <QHash>

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

/// What came into each heap less what left it, beside what is stored of it: nothing is left where both say the same.
/// The sums wrap around, so rows that are forged beyond all figures are told apart, too.
class HeapBalance final
{
public:
    void store(const Heap &heap, qint64 quantity, qint64 value);
    void move(const QList<Moved> &movements);

    QList<Heap> wrongInQuantity() const;
    QList<Heap> wrongInValue() const;

private:
    struct Sums
    {
        quint64 quantity = 0;
        quint64 value = 0;
    };
    void add(const Heap &heap, quint64 quantity, quint64 value);

    QHash<Heap, Sums> m_sums;
};

/// Adds what a line leaves open to the sums of its order.
void sum(OrderProgress &order, LineKind kind, const LineProgress &line);
/// Whether a line holds, ships and cancels no more than was ordered, and what is to be replaced.
bool holdsItsOwn(const LineProgress &line);
/// Whether boxes that wait hold no more than can still go to the customer.
bool packsWhatIsOpen(const LineProgress &line);
/// Whether no more went out again than returns promised.
bool replacesWhatIsOwed(const LineProgress &line);
/// Whether each delivered piece that did not come back unbilled is billed, exactly once.
bool isBilledOnce(const LineProgress &line);

/// Whether an order stands on exactly these work lists.
bool isListedRight(const OrderProgress &progress, QList<Step> steps);
/// Whether an order is closed exactly when nothing of it is left to do.
bool isClosedRight(const OrderProgress &progress);

/// Adds a broken subject to a finding, as far as anybody reads them.
void note(Finding &finding, bool holds, const QString &subject);

} // namespace kontorist::check_rules
