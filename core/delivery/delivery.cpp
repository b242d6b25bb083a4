#include "core/delivery/delivery.h"

namespace kontorist {

QDate Delivery::suppliedOn() const
{
    if (deliveredOn.isValid())
        return deliveredOn;
    return handedOverOn.isValid() ? handedOverOn : shippedOn;
}

} // namespace kontorist
