#include "core/party/address.h"

#include <tuple>

namespace kontorist {

bool Address::isSameAs(const Address &other) const
{
    const auto printed = [](const Address &a) {
        return std::tie(a.name, a.name2, a.street, a.postcode, a.city, a.country, a.contact, a.phone, a.note);
    };
    return printed(*this) == printed(other);
}

bool Address::isComplete() const
{
    return !name.isEmpty() && !street.isEmpty() && !city.isEmpty() && !country.isEmpty();
}

} // namespace kontorist
