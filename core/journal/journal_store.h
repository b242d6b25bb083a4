#pragma once

#include "core/db/transaction.h"
#include "core/journal/journal.h"

namespace kontorist::journal_store {

/// The events of a unit of work, sealed behind the end of the chain. Locks that end, so it is the last thing
/// before the commit.
void append(Transaction &tx, const Desk &desk, const QList<Event> &events);

void saveDesk(Transaction &tx, const Desk &desk);

/// What is known about one record, oldest first.
QList<JournalEntry> about(const Database &database, qint64 subject);
/// A stretch of the chain, oldest first.
QList<JournalEntry> after(const Database &database, qint64 seq, int limit);

struct Head
{
    qint64 seq = 0;
    QByteArray hash;
};
Head head(const Database &database);

} // namespace kontorist::journal_store
