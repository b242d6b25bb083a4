#pragma once

#include "core/db/transaction.h"
#include "core/party/address.h"

namespace kontorist::address_store {

/// Columns of an address aliased `a`, in the order that `read` takes them. Defined here, because constants of other
/// stores are made of it: what a header defines is made before what follows it.
inline const QString columns =
    u"a.id, a.name, a.name2, a.street, a.postcode, a.city, a.country, a.contact, a.phone, a.note"_s;
Address read(Row &row);

Address load(const Database &database, AddressId id);
void save(Transaction &tx, const Address &address);

} // namespace kontorist::address_store
