#pragma once

#include "core/db/transaction.h"
#include "core/documents/document.h"

namespace kontorist::document_store {

/// The document behind a name; an order's number alone means the confirmation of its newest revision. Raises
/// Refused(DocumentUnknown).
DocumentRecord find(const Database &database, const QString &name);

/// What was handed out before. Raises Failed(FileDamaged) where the bytes are no longer those of their hash.
std::optional<ArchivedDocument> archived(const Database &database, const QString &name,
                                         DocumentFormat format);
/// The version of the letterhead that a document was printed with; none = it was not handed out yet.
std::optional<LetterheadId> letterheadOf(const Database &database, const QString &name);
/// Keeps a document. False: somebody else has kept it meanwhile, and that one counts.
bool keep(Transaction &tx, const ArchivedDocument &document);

/// The day on which a quote or confirmation was made; invalid when it was not.
QDate confirmedOn(const Database &database, const DocumentRecord &record);
/// What an earlier revision of an order said; empty where it was never kept.
QByteArray revision(const Database &database, const DocumentRecord &record);

// What the papers are made of; a quote or confirmation has no day yet where it was not made.
OrderPaper orderPaper(const Database &database, const DocumentRecord &record);
PickPaper pickPaper(const Database &database, const DocumentRecord &record);
DeliveryPaper deliveryPaper(const Database &database, const DocumentRecord &record);
/// The advances that an invoice deducts, without the VAT in them.
QList<DeductedAdvance> advancesOf(const Database &database, InvoiceId invoice);
InvoicePaper invoicePaper(const Database &database, const DocumentRecord &record);

} // namespace kontorist::document_store
