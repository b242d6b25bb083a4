#pragma once

#include "core/einvoice/semantic.h"

#include <QByteArray>

namespace kontorist::einvoice::reading_rules {

/// An invoice in CII (D16B) or UBL 2.1 in the terms of EN 16931, with what the reader stumbled over. The kind is told by
/// the root and its name space. Raises Refused(EInvoiceUnreadable) for what is no XML and Refused(EInvoiceUnknown) with
/// the root's name for XML that is no such invoice, ZUGFeRD 1.0 among them: it is no invoice by EN 16931.
Semantic read(const QByteArray &xml);

} // namespace kontorist::einvoice::reading_rules
