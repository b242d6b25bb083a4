#include "core/paper/pdf.h"

#include "core/base/error.h"
#include "core/paper/paint.h"
#include "core/paper/pdf_file.h"
#include "core/paper/printable.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSet>
#include <QXmlStreamWriter>

namespace kontorist::paper {

namespace {

constexpr auto producer = "Kontorist";

/// Properties of one line, in characters that XML may hold.
Properties tidied(Properties properties)
{
    for (QString *text : {&properties.title, &properties.author, &properties.language})
        *text = printable(*text).replace(u'\n', u' ').trimmed();
    properties.createdUtc = properties.createdUtc.toUTC();
    return properties;
}

QByteArray painted(const std::vector<Page> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(2540); // its unit is ours
        paint(writer, pages);
    }
    return buffer.data();
}

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

void writeDescription(QXmlStreamWriter &xml, const Properties &properties)
{
    const QString when = properties.createdUtc.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
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
    xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    xml.writeEndElement();
}

/// The packet that PDF/A asks for; it says the same as the document information.
QByteArray xmp(const Properties &properties)
{
    QString text = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"_s;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    writeDescription(xml, properties);
    xml.writeEndElement();
    xml.writeEndElement();
    return (text + u"\n<?xpacket end=\"w\"?>"_s).toUtf8();
}

void describe(const PdfFile &file, const Properties &properties)
{
    const auto when = file.ascii(properties.createdUtc.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1());
    const auto information = file.dictionary();
    if (!properties.title.isEmpty())
        file.set(information, "/Title", file.text(properties.title));
    if (!properties.author.isEmpty())
        file.set(information, "/Author", file.text(properties.author));
    file.set(information, "/Creator", file.ascii(producer));
    file.set(information, "/Producer", file.ascii(producer));
    file.set(information, "/CreationDate", when);
    file.set(information, "/ModDate", when);
    file.set(file.trailer(), "/Info", file.indirect(information));
    file.set(file.root(), "/Metadata", file.stream(xmp(properties), "/Metadata", "/XML"));
    if (!properties.language.isEmpty())
        file.set(file.root(), "/Lang", file.text(properties.language));
}

/// The fonts of all pages, each once, in the order in which the pages name them.
QList<PdfFile::Object> fontsOf(const PdfFile &file)
{
    QList<PdfFile::Object> fonts;
    QSet<int> seen;
    for (const auto page : file.pages()) {
        const auto named = file.at(file.at(page, "/Resources"), "/Font");
        for (const QByteArray &key : file.keys(named)) {
            const auto font = file.at(named, key.constData());
            if (!seen.contains(file.number(font)))
                fonts.append(font);
            seen.insert(file.number(font));
        }
    }
    return fonts;
}

/// A subset's tag is six letters; Qt's depend on the order of a hash and stand in one place of three.
void nameSubsets(const PdfFile &file)
{
    char letter = 'A';
    for (const auto font : fontsOf(file)) {
        const auto descendant = file.first(file.at(font, "/DescendantFonts"));
        const QByteArray plain = file.nameOf(file.at(font, "/BaseFont")).mid(1);
        const auto name = file.name(QByteArray("/AAAAA") + letter++ + '+' + plain);
        file.set(font, "/BaseFont", name);
        file.set(descendant, "/BaseFont", name);
        file.set(file.at(descendant, "/FontDescriptor"), "/FontName", name);
    }
}

} // namespace

QByteArray pdf(const std::vector<Page> &pages, const Properties &properties)
{
    const PdfFile file(painted(pages));
    describe(file, tidied(properties));
    nameSubsets(file);
    return file.written();
}

} // namespace kontorist::paper
