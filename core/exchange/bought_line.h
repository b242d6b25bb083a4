#pragma once

#include "core/base/price.h"
#include "core/base/quantity.h"

namespace kontorist {

/// A line that a customer has ordered, with what of it is neither cancelled nor announced to come back.
struct BoughtLine
{
    QString order;
    int line = 0;
    QString sku;
    Price price;
    Quantity left; ///< base units
};

} // namespace kontorist
