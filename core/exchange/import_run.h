#pragma once

#include "core/exchange/import_profile.h"
#include "core/exchange/import_source.h"
#include "core/exchange/order_table_rules.h"
#include "core/journal/session.h"

#include <functional>

/// Real files into the books: each document is a part of its own, which comes in whole or is listed with its
/// reason; at most a hundred of them make one durable commit. What came in once is known and left alone, so that
/// a file may be imported again, and a broken import simply be repeated.
namespace kontorist::import_run {

struct Taken
{
    QString external; ///< the sender's number
    QString what;     ///< order, return, stockCount, party, article
    QString number;   ///< ours; of a cancellation that reaches several orders, several, joined by ", "
};

struct Result
{
    qint64 read = 0; ///< data rows
    QList<Taken> added;
    QList<Taken> known;
    QList<RefusedRow> refused;
};

/// Called after each commit with what is done and what there is; answering false ends the run there.
using Progress = std::function<bool(qsizetype, qsizetype)>;

/// A trial does everything and keeps nothing. Orders and cancellations bear the dates of the file.
Result orders(Session &session, const ImportProfile &profile, const ImportSource &source, bool isTrial,
              const Progress &progress = {});
Result parties(Session &session, const ImportProfile &profile, const ImportSource &source, bool isTrial,
               const Progress &progress = {});
Result articles(Session &session, const ImportProfile &profile, const ImportSource &source, bool isTrial,
                const Progress &progress = {});

} // namespace kontorist::import_run
