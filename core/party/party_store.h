#pragma once

#include "core/db/transaction.h"
#include "core/party/party.h"

namespace kontorist::party_store {

/// The party behind a number, followed to where it was merged; with everything that belongs to it.
std::optional<Party> find(const Database &database, const QString &number);
/// The same, or Refused(PartyUnknown) about `subject`.
Party get(const Database &database, const QString &number);
Party load(const Database &database, PartyId id);

/// Asks for a party and all its parts together with other questions; merged ones are not followed.
void ask(Questions &questions, Party &into, PartyId id);

bool isTaken(const Database &database, const QString &number);
std::optional<Address> deliveryAddress(const Database &database, PartyId party, const QString &code);

void add(Transaction &tx, const Party &party);
/// Raises Conflict(ChangedMeanwhile) when `party.version` is no longer the stored one; stores it raised by one.
Party save(Transaction &tx, Party party);
void merge(Transaction &tx, PartyId from, PartyId into);

/// How many own article numbers of a customer name this article; used by order entry.
struct CustomerArticle
{
    QString number;
    QString sku;
};
void saveCustomerArticles(Transaction &tx, PartyId party, const QList<CustomerArticle> &numbers);

} // namespace kontorist::party_store
