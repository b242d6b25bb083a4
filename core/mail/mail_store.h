#pragma once

#include "core/db/transaction.h"
#include "core/journal/journal.h"
#include "core/mail/mail.h"

namespace kontorist::mail_store {

/// How the company sends mail now; none = it does not.
std::optional<MailAccount> account(const Database &database);
/// What tells this company from others as long as it lives, whatever becomes of its file; 0 = it sends no mail.
qint64 company(const Database &database);
void save(Transaction &tx, const MailAccount &account);

struct Filter
{
    QList<OutboxState> states; ///< empty = all
    std::optional<OutputWay> way;
    QString document; ///< empty = all
    int limit = 100;
    OutboxId before; ///< keyset: only older ones; null = from the newest
};
/// Newest first, a page at a time. What only went into the archive does not stand here.
QList<OutboxEntry> list(const Database &database, const Filter &filter);
/// How many lines are in each state.
QHash<OutboxState, qint64> counts(const Database &database);
/// Raises Refused(OutboxUnknown).
OutboxEntry load(const Database &database, OutboxId id);
/// What goes out by itself now, the oldest first.
QList<OutboxId> due(const Database &database, qint64 now);

/// Everything that waits for mail goes out when a person says so, and not before.
void holdWaiting(Transaction &tx);
/// Takes a waiting letter for this desk. False: it waits no more, or another desk was faster.
bool claim(Transaction &tx, OutboxId id);
/// What becomes of a line that is still in the state it was seen in; false where it is not.
bool change(Transaction &tx, OutboxId id, OutboxState from, OutboxState to, qint64 dueAt = 0);

/// What waits for a document to be printed waits no more; answers how many lines that are.
qint64 settlePrinted(Transaction &tx, const QString &document);

void addAttempt(Transaction &tx, const MailAttempt &attempt, DeskId desk, qint64 now);
void addOutcome(Transaction &tx, MailAttemptId attempt, const MailOutcome &outcome, qint64 now);

} // namespace kontorist::mail_store
