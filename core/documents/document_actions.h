#pragma once

#include "core/documents/document.h"
#include "core/journal/session.h"
#include "core/paper/sheet.h"

namespace kontorist::document_actions {

/// The PDF of a document. The first time it is made, kept with its SHA-256 and noted; ever after it is the one that
/// was kept, whatever has changed since. A quote or order that was not confirmed yet is confirmed by this.
/// Raises Refused: DocumentUnknown, DocumentSuperseded, and what stands in the way of a confirmation.
ArchivedDocument archive(Session &session, const QString &document);

/// The same for machines: an invoice or correction as ZUGFeRD or XRechnung. The page of a ZUGFeRD file is the archived
/// PDF. Raises Refused as archive does, and FormatUnknown, EInvoiceFactMissing, EInvoiceWrong.
ArchivedDocument archive(Session &session, const QString &document, DocumentFormat format);

/// The pro forma invoice of an order as it stands; asked for again, the one that was kept. Raises Refused: OrderIsQuote,
/// and what stands in the way of a confirmation.
ArchivedDocument proforma(Session &session, const QString &order);

/// The form in which the customer wants it, or the company sends it by default. Only invoices and corrections have
/// others than PDF. Raises Refused(DocumentUnknown).
DocumentFormat wanted(const Database &database, const QString &document);

/// What a document looks like on paper, for the screen and the printer: the sheet that `archive` makes its PDF of.
struct DocumentSheet
{
    DocumentRecord record;
    paper::Sheet sheet;
    bool isMade = false; ///< a quote or order that was not confirmed yet is made by `archive`
};
/// Raises Refused: DocumentUnknown, DocumentSuperseded.
DocumentSheet sheet(const Database &database, const QString &document);

/// The facts of a document by the field names of the headless door, as one line of JSON. Raises
/// Refused(DocumentUnknown).
QByteArray facts(const Database &database, const QString &document);

} // namespace kontorist::document_actions
