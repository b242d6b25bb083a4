#include "core/paper/hybrid.h"

#include "core/base/text.h"
#include "core/paper/pdf_file.h"
#include "core/paper/pdf_metadata.h"

#include <QCryptographicHash>

namespace kontorist::paper {

namespace {

PdfFile::Object attachment(const PdfFile &file, const Properties &properties, const EmbeddedInvoice &invoice)
{
    const auto parameters = file.dictionary();
    file.set(parameters, "/ModDate",
             file.ascii(properties.createdUtc.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1()));
    file.set(parameters, "/Size", file.integer(invoice.xml.size()));
    file.set(parameters, "/CheckSum",
             file.binary(QCryptographicHash::hash(invoice.xml, QCryptographicHash::Md5)));
    const auto content = file.stream(invoice.xml, "/EmbeddedFile", "/text/xml");
    file.set(file.dictionaryOf(content), "/Params", parameters);

    const auto files = file.dictionary();
    file.set(files, "/F", content);
    file.set(files, "/UF", content);
    const auto specification = file.dictionary();
    file.set(specification, "/Type", file.name("/Filespec"));
    file.set(specification, "/F", file.text(invoice.fileName));
    file.set(specification, "/UF", file.text(invoice.fileName));
    file.set(specification, "/Desc", file.text(u"Invoice as XML (EN 16931)"_s));
    file.set(specification, "/AFRelationship", file.name("/Alternative"));
    file.set(specification, "/EF", files);
    return file.indirect(specification);
}

} // namespace

QByteArray hybrid(const QByteArray &pages, const Properties &properties, const EmbeddedInvoice &invoice)
{
    const PdfFile file(pages);
    const Properties tidy = tidied(properties);
    const auto specification = attachment(file, tidy, invoice);
    const auto embedded = file.dictionary();
    file.set(embedded, "/Names", file.array({file.text(invoice.fileName), specification}));
    const auto names = file.dictionary();
    file.set(names, "/EmbeddedFiles", embedded);
    file.set(file.root(), "/Names", names);
    file.set(file.root(), "/AF", file.array({specification}));
    file.set(file.root(), "/Metadata", file.stream(metadata(tidy, invoice), "/Metadata", "/XML"));
    return file.written(
        "1.7"); // the first version that knows associated files' relations as PDF/A-3 wants them
}

} // namespace kontorist::paper
