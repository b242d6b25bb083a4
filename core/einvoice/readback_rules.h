#pragma once

#include "core/base/error.h"
#include "core/einvoice/einvoice.h"
#include "core/einvoice/semantic.h"

#include <QMap>

namespace kontorist::einvoice::readback_rules {

/// The facts of an e-invoice by their BT numbers, each as often as it stands there, in the order of the document.
using Facts = QMap<QString, QStringList>;

Facts facts(const EInvoice &invoice);
Facts facts(const Semantic &read);

/// Where a file that was read again says something else than the invoice that it was written of, with the number of the
/// field and both texts. One fact more is as wrong as one less.
std::optional<Objection> objection(const EInvoice &invoice, const Semantic &read);

} // namespace kontorist::einvoice::readback_rules
