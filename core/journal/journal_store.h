#pragma once

#include "core/db/transaction.h"
#include "core/journal/journal.h"

namespace kontorist::journal_store {

/// The end of the chain, advanced by so many entries and locked: the last thing before the commit. The answer
/// is the end they come behind.
struct Head
{
    qint64 seq = 0;
    QByteArray hash;
};
Head advance(Transaction &tx, qint64 count);
void add(Transaction &tx, const QList<JournalEntry> &entries); ///< sealed ones
void saveDesk(Transaction &tx, const Desk &desk);

/// What is known about one record, or about several different ones, oldest first.
QList<JournalEntry> about(const Database &database, qint64 subject);
QList<JournalEntry> about(const Database &database, const QList<qint64> &subjects);
/// A stretch of the chain, oldest first.
QList<JournalEntry> after(const Database &database, qint64 seq, int limit);

Head head(const Database &database);
bool holds(const Database &database, const QByteArray &hash); ///< whether an entry of the chain has it
/// Whether an operation is among the newest entries, which is where one is looked for that was just made.
bool hasOperation(const Database &database, qint64 operation);

} // namespace kontorist::journal_store
