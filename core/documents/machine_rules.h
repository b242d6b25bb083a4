#pragma once

#include "core/billing/hand_out.h"
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

/// The form in which an invoice is handed out to who wants it so; paper is printed from the PDF.
DocumentFormat formatOf(InvoiceForm form);

/// Whether what is about to be issued can be handed out as its debtor gets it: it is written, read again and judged as it
/// will be, but for its number. HandOutFactMissing and CorrectionFactMissing name the fact that is missing,
/// HandOutWrong the field or rule; nothing where it is no e-invoice.
std::optional<Objection> handOutObjection(const HandOut &handOut);

/// The XML as it is put into a PDF.
paper::EmbeddedInvoice embedded(const Written &written);

} // namespace kontorist::machine_rules
