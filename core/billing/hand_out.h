#pragma once

#include "core/base/error.h"
#include "core/billing/invoice.h"

namespace kontorist {

/// An invoice or correction as its debtor is to get it, before it is issued. Where its number will be stands what it is
/// made of: the order, the customer, or the invoice that it corrects.
struct HandOut
{
    Invoice invoice;
    QList<std::pair<Advance, Money>> advances; ///< that it deducts
    InvoiceForm form = InvoiceForm::Paper;
    QString email; ///< of the debtor
};

/// What stands in the way of handing a document out in that form. E-invoices stand further right on the street than
/// billing, so who bills is handed the question (machine_rules::handOutObjection) and asks it before a number is drawn.
using HandOutQuestion = std::optional<Objection> (*)(const HandOut &);

} // namespace kontorist
