#pragma once

#include "core/db/transaction.h"
#include "core/party/address.h"

namespace kontorist::address_store {

/// Columns of an address aliased `a`, in the order that `read` takes them.
extern const QString columns;
Address read(Row &row);

Address load(const Database &database, AddressId id);
void save(Transaction &tx, const Address &address);

} // namespace kontorist::address_store
