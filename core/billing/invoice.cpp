#include "core/billing/invoice.h"

namespace kontorist {

const InvoiceLine *Invoice::line(int wanted) const
{
    for (const InvoiceLine &each : lines)
        if (each.position == wanted)
            return &each;
    return nullptr;
}

} // namespace kontorist
