#pragma once

#include "core/base/error.h"
#include "core/billing/invoice.h"
#include "core/einvoice/einvoice.h"

#include <map>

namespace kontorist::einvoice::mapping_rules {

/// What the page says in words and the invoice for machines repeats.
struct Printed
{
    QStringList notes;                      ///< greetings, reasons, deducted advances
    QString terms;                          ///< how to pay
    std::map<TaxCategory, QString> reasons; ///< why there is no tax
};

/// What an invoice lacks for a profile, with the field that misses it by its BT number: EN 16931 asks for little,
/// XRechnung for contact, electronic addresses and the buyer's reference, too (BR-DE-5 to -7, -15, R010, R020).
std::optional<Objection> objection(const Invoice &invoice, Profile profile, const QString &buyerEmail);

/// An issued invoice in the terms of EN 16931. Sums are the invoice's own, to the cent; of a price that includes tax
/// the net price has as many decimals as its line needs.
EInvoice mapped(const Invoice &invoice, Profile profile, const Printed &printed, const QString &buyerEmail);

} // namespace kontorist::einvoice::mapping_rules
