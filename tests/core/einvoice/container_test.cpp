#include "core/einvoice/container_rules.h"

#include "tests/core/einvoice/foreign_invoice.h"
#include "tests/support/test.h"

namespace kontorist::einvoice::foreign::test {

namespace {

/// A PDF as short as can be, with files embedded in it; a reader finds its objects without a table of them.
QByteArray pdfWith(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray names;
    QByteArray objects;
    int number = 3;
    for (const auto &[name, bytes] : files) {
        const QByteArray stream = QByteArray::number(number++);
        names += '(' + name + ") << /Type /Filespec /F (" + name + ") /UF (" + name + ") /EF << /F " +
                 stream + " 0 R >> >> ";
        objects += stream + " 0 obj\n<< /Type /EmbeddedFile /Length " + QByteArray::number(bytes.size()) +
                   " >>\nstream\n" + bytes + "\nendstream\nendobj\n";
    }
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [ " + names +
           "] >> >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n" + objects +
           "trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
}

} // namespace

TEST_CASE("the invoice inside a PDF is the one that its XML says")
{
    const QByteArray xml = sample(u"xrechnung-cii.xml"_s).toUtf8();
    const Invoice alone = readFile(xml);
    for (const char *name : {"factur-x.xml", "xrechnung.xml", "ZUGFeRD-invoice.xml"}) {
        const Invoice inside = readFile(pdfWith({{"terms.pdf", "%PDF-"}, {name, xml}}));
        CHECK(inside.syntax == Syntax::Cii);
        CHECK(inside.root.textOf(QLatin1String("BT-1")) == alone.root.textOf(QLatin1String("BT-1")));
        CHECK(inside.root.children.size() == alone.root.children.size());
    }
}

TEST_CASE("a PDF without an invoice as XML, or with two, is no e-invoice; a damaged one is said to be so")
{
    const QByteArray xml = sample(u"xrechnung-cii.xml"_s).toUtf8();
    CHECK(readFile(pdfWith({})).syntax == Syntax::None);
    CHECK(readFile(pdfWith({{"data.xml", xml}})).syntax == Syntax::None);
    const Invoice two = readFile(pdfWith({{"factur-x.xml", xml}, {"xrechnung.xml", xml}}));
    CHECK(two.syntax == Syntax::None);
    CHECK(two.structure.first().rule == u"FORMAT");
    CHECK(kontorist::test::faultOf([] { readFile("%PDF-1.7 and nothing else"); }) == Fault::FileDamaged);
}

} // namespace kontorist::einvoice::foreign::test
