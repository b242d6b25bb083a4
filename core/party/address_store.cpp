#include "core/party/address_store.h"

namespace kontorist::address_store {

Address read(Row &row)
{
    Address address;
    row >> address.id >> address.name >> address.name2 >> address.street >> address.postcode >>
        address.city >> address.country >> address.contact >> address.phone >> address.note;
    return address;
}

Address load(const Database &database, AddressId id)
{
    static const QString sql = u"SELECT "_s + address_store::columns + u" FROM address a WHERE a.id = ?"_s;
    return database.one(sql, read, id).value();
}

void save(Transaction &tx, const Address &address)
{
    tx.write(u"INSERT INTO address (id, name, name2, street, postcode, city, country, contact, phone, note) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             address.id, address.name, address.name2, address.street, address.postcode, address.city,
             address.country, address.contact, address.phone, address.note);
}

} // namespace kontorist::address_store
