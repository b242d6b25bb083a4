#include "core/paper/pdf_metadata.h"

#include "core/base/text.h"
#include "core/paper/printable.h"

#include <QXmlStreamWriter>

namespace kontorist::paper {

namespace {

constexpr auto invoiceSpace = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &text)
{
    xml.writeStartElement(name);
    xml.writeStartElement(kind);
    xml.writeStartElement(u"rdf:li"_s);
    if (kind == u"rdf:Alt")
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

void startDescription(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
}

void writeDescription(QXmlStreamWriter &xml, const Properties &properties, const QString &part)
{
    const QString when = properties.createdUtc.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    startDescription(xml);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    xml.writeAttribute(u"xmlns:pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    xml.writeAttribute(u"xmlns:pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s);
    if (!properties.title.isEmpty())
        writeList(xml, u"dc:title"_s, u"rdf:Alt"_s, properties.title);
    if (!properties.author.isEmpty())
        writeList(xml, u"dc:creator"_s, u"rdf:Seq"_s, properties.author);
    xml.writeTextElement(u"xmp:CreatorTool"_s, QString::fromLatin1(producer));
    xml.writeTextElement(u"xmp:CreateDate"_s, when);
    xml.writeTextElement(u"xmp:ModifyDate"_s, when);
    xml.writeTextElement(u"pdf:Producer"_s, QString::fromLatin1(producer));
    xml.writeTextElement(u"pdfaid:part"_s, part);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    xml.writeEndElement();
}

void writeProperty(QXmlStreamWriter &xml, const QString &name, const QString &description)
{
    xml.writeStartElement(u"rdf:li"_s);
    xml.writeAttribute(u"rdf:parseType"_s, u"Resource"_s);
    xml.writeTextElement(u"pdfaProperty:name"_s, name);
    xml.writeTextElement(u"pdfaProperty:valueType"_s, u"Text"_s);
    xml.writeTextElement(u"pdfaProperty:category"_s, u"external"_s);
    xml.writeTextElement(u"pdfaProperty:description"_s, description);
    xml.writeEndElement();
}

// PDF/A knows no property that it has not been told about.
void writeSchema(QXmlStreamWriter &xml)
{
    startDescription(xml);
    xml.writeAttribute(u"xmlns:pdfaExtension"_s, u"http://www.aiim.org/pdfa/ns/extension/"_s);
    xml.writeAttribute(u"xmlns:pdfaSchema"_s, u"http://www.aiim.org/pdfa/ns/schema#"_s);
    xml.writeAttribute(u"xmlns:pdfaProperty"_s, u"http://www.aiim.org/pdfa/ns/property#"_s);
    xml.writeStartElement(u"pdfaExtension:schemas"_s);
    xml.writeStartElement(u"rdf:Bag"_s);
    xml.writeStartElement(u"rdf:li"_s);
    xml.writeAttribute(u"rdf:parseType"_s, u"Resource"_s);
    xml.writeTextElement(u"pdfaSchema:schema"_s, u"Factur-X PDFA Extension Schema"_s);
    xml.writeTextElement(u"pdfaSchema:namespaceURI"_s, QString::fromLatin1(invoiceSpace));
    xml.writeTextElement(u"pdfaSchema:prefix"_s, u"fx"_s);
    xml.writeStartElement(u"pdfaSchema:property"_s);
    xml.writeStartElement(u"rdf:Seq"_s);
    writeProperty(xml, u"DocumentFileName"_s, u"The name of the embedded XML document"_s);
    writeProperty(xml, u"DocumentType"_s, u"The type of the hybrid document in capital letters"_s);
    writeProperty(xml, u"Version"_s, u"The version of the standard applying to the embedded XML document"_s);
    writeProperty(xml, u"ConformanceLevel"_s, u"The conformance level of the embedded XML document"_s);
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

void writeInvoice(QXmlStreamWriter &xml, const EmbeddedInvoice &invoice)
{
    startDescription(xml);
    xml.writeAttribute(u"xmlns:fx"_s, QString::fromLatin1(invoiceSpace));
    xml.writeTextElement(u"fx:DocumentType"_s, u"INVOICE"_s);
    xml.writeTextElement(u"fx:DocumentFileName"_s, invoice.fileName);
    xml.writeTextElement(u"fx:Version"_s, invoice.version);
    xml.writeTextElement(u"fx:ConformanceLevel"_s, invoice.profile);
    xml.writeEndElement();
}

} // namespace

Properties tidied(Properties properties)
{
    for (QString *text : {&properties.title, &properties.author, &properties.language})
        *text = printable(*text).replace(u'\n', u' ').trimmed();
    properties.createdUtc = properties.createdUtc.toUTC();
    return properties;
}

QByteArray metadata(const Properties &properties, const std::optional<EmbeddedInvoice> &invoice)
{
    QString text = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"_s;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    writeDescription(xml, properties, invoice ? u"3"_s : u"1"_s);
    if (invoice) {
        writeInvoice(xml, *invoice);
        writeSchema(xml);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    return (text + u"\n<?xpacket end=\"w\"?>"_s).toUtf8();
}

} // namespace kontorist::paper
