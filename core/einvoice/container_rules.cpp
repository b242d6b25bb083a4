#include "core/einvoice/container_rules.h"

#include "core/base/error.h"
#include "core/paper/pdf_file.h"

namespace kontorist::einvoice::container_rules {

namespace {

using paper::PdfFile;

constexpr int MostLevels = 20; // of a tree of names; a file that goes in circles ends here

bool isInvoiceName(const QString &name)
{
    for (const char *known : {"factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml"})
        if (name.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// Every file specification beneath a node of the tree of embedded files.
void collect(const PdfFile &pdf, PdfFile::Object node, int level, QList<PdfFile::Object> &found)
{
    if (level > MostLevels)
        return;
    const QList<PdfFile::Object> pairs = pdf.items(pdf.at(node, "/Names"));
    for (qsizetype i = 1; i < pairs.size(); i += 2)
        found.append(pairs[i]);
    for (const PdfFile::Object kid : pdf.items(pdf.at(node, "/Kids")))
        collect(pdf, kid, level + 1, found);
}

bool isInvoice(const PdfFile &pdf, PdfFile::Object specification)
{
    return isInvoiceName(pdf.textOf(pdf.at(specification, "/UF"))) ||
           isInvoiceName(pdf.textOf(pdf.at(specification, "/F")));
}

QByteArray embedded(const PdfFile &pdf)
{
    QList<PdfFile::Object> specifications = pdf.items(pdf.at(pdf.root(), "/AF"));
    collect(pdf, pdf.at(pdf.at(pdf.root(), "/Names"), "/EmbeddedFiles"), 0, specifications);
    for (const PdfFile::Object each : specifications) {
        if (!isInvoice(pdf, each))
            continue;
        const PdfFile::Object files = pdf.at(each, "/EF");
        for (const char *key : {"/F", "/UF"}) {
            QByteArray content = pdf.contentOf(pdf.at(files, key));
            if (!content.isEmpty())
                return content;
        }
    }
    throw Refused(Fault::EInvoiceUnknown, u"PDF"_s);
}

} // namespace

QByteArray xmlOf(const QByteArray &file)
{
    return file.left(1024).contains("%PDF-") ? embedded(PdfFile(file)) : file;
}

} // namespace kontorist::einvoice::container_rules
