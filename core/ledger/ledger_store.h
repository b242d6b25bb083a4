#pragma once

#include "core/db/transaction.h"
#include "core/ledger/ledger.h"

namespace kontorist::ledger_store {

/// Entries with their lines and the sums per account and month. An entry that does not balance is a programming
/// error; postings of zero are left out, and so are entries without any other.
void post(Transaction &tx, QList<LedgerEntry> entries);

QList<LedgerEntry> between(const Database &database, QDate from, QDate until);
QList<LedgerEntry> ofDocument(const Database &database, qint64 document);
/// What stands on the accounts for the cash discount on an invoice, by account: granted, less what was taken back.
QList<Posting> discountOn(const Database &database, qint64 invoice, const QString &number);

} // namespace kontorist::ledger_store

namespace kontorist::open_item_store {

void add(Transaction &tx, const OpenItem &item);
std::optional<OpenItem> find(const Database &database, qint64 document);
/// Items of these documents, locked in the order of their ids until the commit.
QList<OpenItem> lock(Transaction &tx, const QList<qint64> &documents);
/// Lowers what is open by these amounts (negative: raises it again).
struct Change
{
    qint64 document = 0;
    Money amount;
};
void lower(Transaction &tx, const QList<Change> &changes);

/// Records who paid what; lowers nothing.
void allocate(Transaction &tx, const Allocation &allocation);
/// Allocations that stand, in which one of the documents is source or target.
QList<Allocation> allocationsOf(const Database &database, const QList<qint64> &documents);
void undoAllocation(Transaction &tx, const Allocation &allocation, QDate on);

/// What is open, oldest due first; of one debtor, or of all.
QList<OpenItem> open(const Database &database, PartyId party = {});
void moveTo(Transaction &tx, PartyId from, PartyId into);

} // namespace kontorist::open_item_store

namespace kontorist::advance_store {

void add(Transaction &tx, const Advance &advance);
/// Advances with something left on these orders, oldest first.
QList<Advance> openOn(const Database &database, const QList<OrderId> &orders);
/// What has been paid on a down payment invoice and still stands.
QList<Advance> onDownPayment(const Database &database, qint64 invoice);
QList<Advance> ofPayment(const Database &database, qint64 payment);
/// Advances with something left that a customer has paid, oldest first.
QList<Advance> openOf(const Database &database, PartyId party);
void use(Transaction &tx, const Advance &advance, qint64 invoice, Money amount);
/// What an invoice has deducted, in the order of its deduction.
QList<std::pair<Advance, Money>> usedBy(const Database &database, qint64 invoice);
/// A correction gives so much of it back.
void giveBack(Transaction &tx, const Advance &advance, qint64 correction, Money amount);
/// Makes credit of it, an open item of its own under the payment's number.
void release(Transaction &tx, const AdvanceRelease &release, QDate on);
/// The open items that the advances of a payment, or on an order, have become.
QList<qint64> releasesOf(const Database &database, qint64 payment);
QList<qint64> releasesOn(const Database &database, OrderId order);
void takeBack(Transaction &tx,
              const Advance &advance); ///< of a payment that was undone: nothing is left of it

} // namespace kontorist::advance_store
