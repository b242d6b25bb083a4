#pragma once

#include "core/documents/document.h"
#include "core/einvoice/mapping_rules.h"
#include "core/paper/hybrid.h"

namespace kontorist::machine_rules {

/// An e-invoice of one of the forms: what stands in it, and its bytes.
struct Written
{
    einvoice::EInvoice facts;
    QByteArray xml;
};

/// The profile that an invoice takes in this form: a public body's ZUGFeRD follows XRechnung.
einvoice::Profile profileOf(const Invoice &invoice, DocumentFormat format);

/// Raises Refused: EInvoiceFactMissing; EInvoiceWrong with the field or rule where a sum is not that of its parts, where
/// the file reads otherwise than it was meant, or where it breaks a rule of its profile.
Written written(const InvoicePaper &paper, DocumentFormat format, const QString &buyerEmail);

/// The XML as it is put into a PDF.
paper::EmbeddedInvoice embedded(const Written &written);

} // namespace kontorist::machine_rules
