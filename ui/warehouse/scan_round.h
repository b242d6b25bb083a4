#pragma once

#include "core/article/article.h"

#include <QList>
#include <QString>

namespace kontorist {

/// Something to be scanned so often: a stop of a pick list, or an order's line that goes into a box.
struct ScanTarget
{
    ArticleId article;
    QString sku;
    QString name;
    QString code; ///< what its label says, for the eye
    QString unit;
    QString bin; ///< where it lies; empty while packing
    QString order;
    int line = 0;
    Quantity wanted;
    Quantity done;
    Quantity shorted = {}; ///< was not there

    Quantity open() const { return wanted - done - shorted; }
    /// The same place of the same order line.
    bool isSame(const ScanTarget &other) const
    {
        return order == other.order && line == other.line && bin == other.bin && article == other.article;
    }
};

/// What a scan means for what has to be scanned, in order: which target is on, what counts where, and what is
/// refused. Pure: it counts nothing itself. What the company recorded is set again with `set`.
class ScanRound
{
public:
    enum class Verdict {
        Counts,    ///< here, at the one that is on
        Elsewhere, ///< at another open one
        TooMany,   ///< it belongs here, but not so many
        Wrong,     ///< it does not belong here at all
        AllDone    ///< nothing is open
    };
    struct Answer
    {
        Verdict verdict = Verdict::Wrong;
        int target = -1; ///< where it counts, or what would be exceeded
    };

    /// The one that is on stays on while it is open.
    void set(const QList<ScanTarget> &targets);
    const QList<ScanTarget> &targets() const { return m_targets; }
    /// The one that is to be scanned next; null when all is done.
    const ScanTarget *current() const;
    int currentIndex() const { return m_current; }
    /// The next open one, round and round.
    void skip();
    /// Puts the one on that something was counted at.
    void goTo(int target);
    bool isDone() const { return m_current < 0; }
    int doneCount() const; ///< targets with nothing open

    Answer judge(ArticleId article, Quantity quantity) const;
    /// The open target to which this belongs, or the last of its kind that is full; -1 = none.
    int find(const ScanTarget &target) const;
    bool knows(ArticleId article) const;

private:
    int nextOpen(int from) const;

    QList<ScanTarget> m_targets;
    int m_current = -1;
};

} // namespace kontorist
