#include "core/paper/hybrid.h"
#include "core/paper/paginate.h"
#include "tests/core/paper/reading.h"
#include "tests/core/paper/samples.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace kontorist::paper {

using namespace paper::test;

namespace {

const Properties ofHybrid{u"Rechnung RE-2026-00392 <&>"_s, u"Müller Handel GmbH"_s, u"de"_s,
                          QDateTime(QDate(2026, 11, 22), QTime(5, 0), Qt::UTC)};
const EmbeddedInvoice inside{"<a>\xC3\xA4</a>\n", u"factur-x.xml"_s, u"EN 16931"_s, u"1.0"_s};

QByteArray bill()
{
    return pdf(paginate(sample::invoice(3)), ofHybrid);
}

} // namespace

TEST_CASE("the same page and the same invoice give the same hybrid, another invoice another")
{
    const auto isTheSame = [first = hybrid(bill(), ofHybrid, inside)](const QByteArray &bytes) {
        return bytes == first;
    };
    CHECK(isTheSame(hybrid(bill(), ofHybrid, inside)));
    EmbeddedInvoice other = inside;
    other.xml += '\n';
    CHECK_FALSE(isTheSame(hybrid(bill(), ofHybrid, other)));
}

TEST_CASE("a hybrid gives back the very XML, named as associated file, and shows the same page")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hybrid.pdf"_s), plain = folder.filePath(u"plain.pdf"_s);
    const auto write = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    write(path, hybrid(bill(), ofHybrid, inside));
    write(plain, bill());

    output(u"qpdf"_s, {u"--check"_s, path});
    const QString saved = folder.filePath(u"out.xml"_s);
    output(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, saved, path});
    QFile xml(saved);
    REQUIRE(xml.open(QIODevice::ReadOnly));
    CHECK(xml.readAll() == inside.xml);
    CHECK(output(u"pdftotext"_s, {path, u"-"_s}) == output(u"pdftotext"_s, {plain, u"-"_s}));

    const QString objects = output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    CHECK(objects.startsWith(u"%PDF-1.7"_s));
    for (const QString &named :
         {u"/AF ["_s, u"/EmbeddedFiles"_s, u"/AFRelationship /Alternative"_s, u"/Subtype /text#2fxml"_s,
          u"/CheckSum"_s, u"/UF (factur-x.xml)"_s, u"<pdfaid:part>3</pdfaid:part>"_s,
          u"<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>"_s,
          u"<pdfaProperty:name>DocumentFileName</pdfaProperty:name>"_s})
        CHECK(objects.contains(named));
    CHECK_FALSE(objects.contains(u"<pdfaid:part>1"_s));
}

} // namespace kontorist::paper
