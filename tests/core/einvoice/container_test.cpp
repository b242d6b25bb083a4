#include "core/base/error.h"
#include "core/einvoice/container_rules.h"
#include "core/einvoice/reading_rules.h"
#include "core/einvoice/reception_rules.h"
#include "core/paper/inflated.h"
#include "core/paper/pdf_file.h"
#include "tests/core/einvoice/files.h"

#include <catch2/catch.hpp>

using namespace kontorist;
using namespace kontorist::einvoice;

namespace {

Fault containerRefusal(const QByteArray &file)
{
    try {
        container_rules::contained(file);
    } catch (const Error &error) {
        return error.fault();
    }
    return Fault::InternalError;
}

/// A PDF without pages that carries files: name and content.
QByteArray carrying(const QList<std::pair<QString, QByteArray>> &files)
{
    const paper::PdfFile pdf(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n");
    QList<paper::PdfFile::Object> names;
    for (const auto &[name, content] : files) {
        const auto streams = pdf.dictionary(), specification = pdf.dictionary();
        pdf.set(streams, "/F", pdf.stream(content, "/EmbeddedFile", "/text/xml"));
        pdf.set(specification, "/UF", pdf.text(name));
        pdf.set(specification, "/EF", streams);
        names += {pdf.text(name), pdf.indirect(specification)};
    }
    const auto tree = pdf.dictionary(), all = pdf.dictionary();
    pdf.set(tree, "/Names", pdf.array(names));
    pdf.set(all, "/EmbeddedFiles", tree);
    pdf.set(pdf.root(), "/Names", all);
    return pdf.written("1.4");
}

} // namespace

TEST_CASE("the invoice for machines is taken out of a hybrid PDF")
{
    const Semantic read =
        reading_rules::read(container_rules::contained(invoiceFile("EN16931_Einfach.pdf")).xml);
    CHECK(read.syntax == Syntax::Cii);
    CHECK(read.invoice.textOf(QLatin1StringView("BT-1")) == u"471102");
    CHECK(read.invoice.textOf(QLatin1StringView("BT-115")) == u"529.87");
}

TEST_CASE("XML is its own container")
{
    CHECK(container_rules::contained("<a/>").xml == "<a/>");
}

TEST_CASE("a PDF that is broken, or carries no invoice, is refused")
{
    const QByteArray empty =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n";
    CHECK(containerRefusal(empty) == Fault::EInvoiceUnknown);
    CHECK(containerRefusal("%PDF-1.7\nnothing") == Fault::FileDamaged);
}

TEST_CASE("a PDF with two invoices is read by the better name, and the other one is told")
{
    const QByteArray invoice = invoiceFile("EN16931_Einfach.cii.xml");
    const QByteArray pdf = carrying({{u"ZUGFeRD-invoice.xml"_s, "<old/>"}, {u"factur-x.xml"_s, invoice}});
    const auto contained = container_rules::contained(pdf);
    CHECK(contained.xml == invoice);
    CHECK(contained.others == QStringList{u"ZUGFeRD-invoice.xml"_s});
    const Received received = reception_rules::received(pdf);
    REQUIRE(received.findings.size() == 1);
    CHECK(received.findings.front().rule == u"KO-TWO-INVOICES");
    CHECK(received.isValid());
    CHECK(reception_rules::received(carrying({{u"factur-x.xml"_s, invoice}})).findings.empty());
}

TEST_CASE("an invoice that unpacks to more than it may is refused before it is there")
{
    const QByteArray bomb(container_rules::MostBytes + 1, ' ');
    const QByteArray pdf = carrying({{u"factur-x.xml"_s, bomb}});
    CHECK(pdf.size() < 200'000);
    CHECK(containerRefusal(pdf) == Fault::FileTooLarge);
    const QByteArray large(container_rules::MostBytes / 4, ' ');
    CHECK(container_rules::contained(carrying({{u"factur-x.xml"_s, large}})).xml.size() == large.size());
}

TEST_CASE("a file that is packed twice is not unpacked to see how large it is")
{
    QByteArray pdf = carrying({{u"factur-x.xml"_s, QByteArray(1000, ' ')}});
    REQUIRE(pdf.contains("/Filter /FlateDecode"));
    pdf.replace("/Filter /FlateDecode", "/Filter [/FlateDecode /FlateDecode]");
    CHECK(containerRefusal(pdf) == Fault::FileDamaged);
}

TEST_CASE("the structure of a PDF is weighed, too, whatever the spelling of its names")
{
    const QByteArray packed = qCompress(QByteArray(1'000'000, ' ')).mid(4); // behind Qt's own length
    const auto object = [&](const QByteArray &type, const QByteArray &filter) -> QByteArray {
        return "3 0 obj\n<</Type/" + type + "/Filter" + filter + ">>\nstream\n" + packed + "\nendstream\n";
    };
    const qsizetype most = 10'000'000;
    CHECK(paper::structureSize(object("ObjStm", "/FlateDecode"), most) == 1'000'000);
    CHECK(paper::structureSize(object("Obj#53tm", "/FlateDecode"), most) == 1'000'000);
    CHECK(paper::structureSize(object("XObject", "/FlateDecode"), most) == 0);
    CHECK(paper::structureSize(object("ObjStm", "[/FlateDecode/FlateDecode]"), most) == most + 1);
    CHECK(paper::structureSize(object("ObjStm", "/LZWDecode"), most) == most + 1);
    CHECK(paper::structureSize(object("XRef", "/FlateDecode").repeated(20), most) == most + 1);
    CHECK(paper::inflatedSize(packed, 999) == 1000);
    CHECK(paper::inflatedSize("no zlib", 999) == 0);
}

TEST_CASE("a tree of names that goes in circles ends")
{
    const QByteArray circle =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n3 0 obj\n<</Kids[" +
        QByteArray("3 0 R ").repeated(20) + "]>>\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\n";
    CHECK(containerRefusal(circle) == Fault::EInvoiceUnknown);
}
