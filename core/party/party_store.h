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
/// Leads the number of one to the other, with whoever has his invoices sent there and with his article numbers.
void merge(Transaction &tx, PartyId from, PartyId into);

/// How a customer calls an article of ours.
struct CustomerArticle
{
    QString number;
    QString sku;
};
QList<CustomerArticle> customerArticles(const Database &database, PartyId party);
void saveCustomerArticles(Transaction &tx, PartyId party, const QList<CustomerArticle> &numbers);

} // namespace kontorist::party_store
