#pragma once

#include "core/einvoice/einvoice.h"

#include <QByteArray>

namespace kontorist::einvoice::writing_rules {

/// The invoice as UN/CEFACT Cross Industry Invoice (D16B), elements in the order of its schema.
QByteArray cii(const EInvoice &invoice);

/// The invoice as OASIS UBL 2.1: Invoice, or CreditNote where the type is 381.
QByteArray ubl(const EInvoice &invoice);

/// What BT-24 says for a profile; XRechnung alone also names its process (BT-23).
QString guideline(Profile profile);
QString process(Profile profile);

} // namespace kontorist::einvoice::writing_rules
