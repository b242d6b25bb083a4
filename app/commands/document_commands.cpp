#include "app/commands/shared_fields.h"
#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/documents/document_actions.h"

namespace kontorist::commands {

namespace {

constexpr Field exportFields[] = {
    {"document", FieldType::Text, true, "number; of quotes and confirmations also with the revision: AU-…/1"},
    {"format", FieldType::Word, false,
     "json is the document's facts, every other the archived original; default: as the customer wants invoices, pdf "
     "of all else",
     "pdf|zugferd|xrechnung-cii|xrechnung-ubl|json"},
    {"to", FieldType::Text, false,
     "path of the file; one that exists is replaced. Without it the document is archived only"},
};

QByteArray bytesOf(Session &session, const QString &document, DocumentFormat format)
{
    if (format == DocumentFormat::Json)
        return document_actions::facts(session.database, document);
    return document_actions::archive(session, document, format).bytes;
}

// Written when it is archived for good: no file without its original.
QJsonObject exportDocument(Session &session, const Input &input)
{
    const QString document = input.text("document");
    const auto said = input.word<DocumentFormat>("format");
    const DocumentFormat format = said ? *said : document_actions::wanted(session.database, document);
    const QByteArray bytes = bytesOf(session, document, format);
    if (input.has("to"))
        AtomicFile(input.text("to")).write(bytes);
    return {{u"format"_s, word(format)}, {u"bytes"_s, bytes.size()}, {u"sha256"_s, sha256::hexOf(bytes)}};
}

} // namespace

QList<Command> ofDocuments()
{
    return {
        {"document.export",
         "Writes a document to a file; the first export archives it",
         Command::Effect::Runs,
         exportFields,
         {Fault::DocumentUnknown, Fault::DocumentSuperseded, Fault::FormatUnknown, Fault::EInvoiceFactMissing,
          Fault::EInvoiceWrong, Fault::OrderCancelled, Fault::RecipientIncomplete, Fault::PriceMissing,
          Fault::FileNotWritable, Fault::DiskFull},
         exportDocument},
    };
}

} // namespace kontorist::commands
