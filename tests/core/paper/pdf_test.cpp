#include "core/paper/paginate.h"
#include "core/paper/pdf.h"
#include "core/paper/pdf_file.h"
#include "tests/core/paper/reading.h"
#include "tests/core/paper/samples.h"
#include "tests/support/test.h"

#include <array>
#include <QFile>
#include <QHashSeed>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <thread>

namespace kontorist::paper {

using namespace paper::test;

namespace {

const Properties properties{u"Rechnung RE-2026-00392 <&>"_s, u"Müller Handel GmbH"_s, u"de"_s,
                            QDateTime(QDate(2026, 11, 22), QTime(5, 0), Qt::UTC)};

/// A PDF in a file, for programs that read files.
class OnDisk
{
public:
    explicit OnDisk(const QByteArray &bytes)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QString path() const { return m_folder.filePath(u"page.pdf"_s); }
    QString text() const { return output(u"pdftotext"_s, {path(), u"-"_s}); }
    QString laidOutText() const { return output(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}); }
    /// What a scanner reads on the printed pages.
    QStringList codes() const
    {
        const QString picture = m_folder.filePath(u"scan"_s);
        output(u"pdftoppm"_s,
               {u"-r"_s, u"300"_s, u"-gray"_s, u"-f"_s, u"1"_s, u"-singlefile"_s, path(), picture});
        const QString read = output(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, picture + u".pgm"_s});
        return read.trimmed().split(u'\n');
    }

private:
    QTemporaryDir m_folder;
};

OnDisk printed(const Sheet &sheet)
{
    return OnDisk(pdf(paginate(sheet), properties));
}

} // namespace

TEST_CASE("the same pages give the same bytes, whatever the time and the hashes")
{
    const auto pages = paginate(sample::invoice(25));
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray first = pdf(pages, properties);
    QHashSeed::resetRandomGlobalSeed();
    QThread::msleep(1100); // Qt itself writes the second of the day
    const auto isTheSame = [&first](const QByteArray &bytes) { return bytes == first; };
    CHECK(isTheSame(pdf(pages, properties)));
    CHECK(isTheSame(pdf(paginate(sample::invoice(25)), properties)));
    CHECK_FALSE(isTheSame(pdf(paginate(sample::invoice(24)), properties)));
    Properties later = properties;
    later.createdUtc = later.createdUtc.addSecs(1);
    CHECK_FALSE(isTheSame(pdf(pages, later)));
}

TEST_CASE("threads make the same pages at the same time")
{
    const QByteArray expected = pdf(paginate(sample::invoice(25)), properties);
    std::array<QByteArray, 4> made;
    std::vector<std::thread> threads;
    for (QByteArray &bytes : made)
        threads.emplace_back([&bytes] { bytes = pdf(paginate(sample::invoice(25)), properties); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &bytes : made)
        CHECK((bytes == expected));
}

TEST_CASE("only Noto Sans is embedded, whatever is written on the page")
{
    Sheet sheet = sample::quote();
    sheet.opening[0].text = u"مخبز 中文 🥐 ⚠ ☐ → \u202e1,00 €\u202c"_s;
    const OnDisk file = printed(sheet);
    const QStringList fonts = output(u"pdffonts"_s, {file.path()}).trimmed().split(u'\n').mid(2);
    CHECK(fonts.size() == 3);
    for (const QString &font : fonts) {
        static const QRegularExpression line(
            u"^[A-Z]{6}\\+NotoSans-(Regular|SemiBold|Bold) .* yes yes yes "_s);
        INFO(font.toStdString());
        CHECK(line.match(font).hasMatch());
    }
    CHECK(file.text().contains(u"\ufffd 1,00 €"_s));
}

TEST_CASE("a letter in another family embeds that one alone, with columns of money below each other")
{
    for (const auto &[typeface, name] :
         {std::pair(Typeface::NotoSerif, u"NotoSerif"_s), std::pair(Typeface::Lato, u"Lato"_s)}) {
        Sheet sheet = sample::invoice(25);
        sheet.letterhead.typeface = typeface;
        const std::vector<Page> pages = paginate(sheet);
        checkCleanliness(pages);
        const OnDisk file = printed(sheet);
        const QStringList fonts = output(u"pdffonts"_s, {file.path()}).trimmed().split(u'\n').mid(2);
        CHECK(fonts.size() == 3);
        for (const QString &font : fonts) {
            INFO(font.toStdString());
            CHECK(font.mid(7).startsWith(name + u'-'));
        }
        FontSet set;
        Style style = style::cell;
        style.typeface = typeface;
        CHECK(set.width(u"1.111,11"_s, style) == set.width(u"8.888,88"_s, style));
    }
}

TEST_CASE("a text that a family lacks letters for is set in Noto Sans, and none is lost")
{
    Sheet sheet = sample::quote();
    sheet.letterhead.typeface = Typeface::Lato;
    sheet.opening[0].text = u"Croissant 🥐"_s; // what stands for it is not in Lato
    const OnDisk file = printed(sheet);
    CHECK(output(u"pdffonts"_s, {file.path()}).contains(u"NotoSans-Regular"_s));
    CHECK(file.text().contains(u"Croissant \ufffd"_s));
}

TEST_CASE("the file is sound and says who made it, when, and in which language")
{
    const OnDisk file = printed(sample::invoice(25));
    CHECK(output(u"qpdf"_s, {u"--check"_s, file.path()}).contains(u"No syntax or stream encoding errors"_s));
    const QString info = output(u"pdfinfo"_s, {u"-rawdates"_s, file.path()});
    CHECK(info.contains(QRegularExpression(u"Title: +Rechnung RE-2026-00392 <&>\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Author: +Müller Handel GmbH\n"_s)));
    CHECK(info.contains(QRegularExpression(u"CreationDate: +D:20261122050000Z\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Pages: +2\n"_s)));
    CHECK(info.contains(u"(A4)"_s));
    const QString xmp = output(u"pdfinfo"_s, {u"-meta"_s, file.path()});
    CHECK(xmp.contains(u"<xmp:CreateDate>2026-11-22T05:00:00Z</xmp:CreateDate>"_s));
    CHECK(xmp.contains(u"Rechnung RE-2026-00392 &lt;&amp;&gt;"_s));
    CHECK(xmp.contains(u"<pdfaid:part>1</pdfaid:part>"_s));
    const QString objects = output(u"qpdf"_s, {u"--json"_s, file.path()});
    CHECK(objects.contains(QRegularExpression(u"\"/Lang\": \"(u:)?de\""_s)));
    CHECK(objects.contains(u"/GTS_PDFA1"_s));
    // no transparency
    CHECK_FALSE(objects.contains(QRegularExpression(uR"x("/(ca|CA)": (?!1\.0))x"_s)));
    CHECK_FALSE(objects.contains(QRegularExpression(uR"x("/SMask": (?!"/None"))x"_s)));
}

TEST_CASE("a PDF is looked at as objects, and changed")
{
    const PdfFile file(pdf(paginate(sample::invoice(25)), properties));
    REQUIRE(file.pages().size() == 2);
    CHECK(file.nameOf(file.at(file.root(), "/Type")) == "/Catalog");
    CHECK(file.keys(file.root()).contains("/Metadata"));
    CHECK(file.number(file.pages()[0]) != file.number(file.pages()[1]));
    file.set(file.root(), "/PageLayout", file.name("/OneColumn"));
    file.remove(file.root(), "/Lang");
    file.set(file.root(), "/AF", file.array({file.stream("<a/>", "/EmbeddedFile", "/text#2fxml")}));
    const PdfFile again(file.written("1.4"));
    CHECK(again.nameOf(again.at(again.root(), "/PageLayout")) == "/OneColumn");
    CHECK_FALSE(again.keys(again.root()).contains("/Lang"));
    CHECK(again.number(again.first(again.at(again.root(), "/AF"))) > 0);
}

TEST_CASE("what is no PDF is refused")
{
    CHECK_FAULT(Fault::FileDamaged, PdfFile(QByteArray()));
    CHECK_FAULT(Fault::FileDamaged, PdfFile("%PDF-1.4\nnothing"));
}

TEST_CASE("a page reads in the order in which a person reads it")
{
    Sheet sheet = sample::invoice(2);
    sheet.table.rows[0].cells[u"name"_s] = u"Öffnung für Oberflächen, griffig, 5 m²"_s;
    const OnDisk file = printed(sheet);
    const QString text = file.text();
    qsizetype at = 0;
    for (const QString &part :
         {u"Müller Handel GmbH · Hafenstr. 1"_s, u"Bäckerei Sommer GmbH"_s, u"Rechnung RE-2026-00392"_s,
          u"Guten Tag Frau Sommer,"_s, u"Öffnung für Oberflächen, griffig, 5 m²"_s, u"Mutter M6"_s,
          u"Rechnungsbetrag"_s, u"Bitte überweisen Sie 1,90 € bis 06.12.2026."_s,
          u"AG Hamburg HRB 12345"_s}) {
        INFO(part.toStdString());
        const qsizetype found = text.indexOf(part, at);
        CHECK(found >= at);
        at = std::max(found, at);
    }
    const QString lines = file.laidOutText();
    CHECK(lines.contains(
        QRegularExpression(u"1 +1001 +Öffnung für Oberflächen, griffig, 5 m² +10 Stk +0,12 +1,20\n"_s)));
    CHECK(lines.contains(QRegularExpression(u"19 % USt auf 1,60 +0,30\n"_s)));
}

TEST_CASE("a banking app and a scanner read what stands on the page")
{
    const Sheet invoice = sample::invoice(3);
    CHECK(printed(invoice).codes().join(u'\n').trimmed() ==
          QString::fromUtf8(invoice.closing.front().qr).trimmed());
    CHECK(printed(sample::deliveryNote()).codes() == QStringList{u"LS-2026-00412"_s});
    QStringList picks = printed(sample::pickList(8)).codes();
    CHECK(picks.size() == 9);
    CHECK(picks.contains(u"0815"_s));
    for (int i = 0; i < 8; ++i)
        CHECK(picks.contains(QString::number(4012345567890 + i)));
}

} // namespace kontorist::paper
