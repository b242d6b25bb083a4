#include "core/paper/pdf.h"

#include "core/base/text.h"
#include "core/paper/paint.h"
#include "core/paper/pdf_file.h"
#include "core/paper/pdf_metadata.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSet>

namespace kontorist::paper {

namespace {

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
    file.set(file.root(), "/Metadata", file.stream(metadata(properties, {}), "/Metadata", "/XML"));
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
    return file.written("1.4"); // what PDF/A-1 rests on
}

} // namespace kontorist::paper
