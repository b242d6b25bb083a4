#include "core/einvoice/container_rules.h"

#include "core/base/error.h"
#include "core/paper/inflated.h"
#include "core/paper/pdf_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QSet>

namespace kontorist::einvoice::container_rules {

namespace {

using paper::PdfFile;

// Of a tree of names; a file that goes in circles, or is nothing but branches, ends here.
constexpr int MostLevels = 20;
constexpr int MostNodes = 10'000;

constexpr std::array Names = {"factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml"};

/// Which of the names it is, the best first; none = no invoice.
std::optional<size_t> rankOf(const QString &name)
{
    for (size_t rank = 0; rank < Names.size(); ++rank)
        if (name.compare(QLatin1StringView(Names[rank]), Qt::CaseInsensitive) == 0)
            return rank;
    return {};
}

struct Attachment
{
    size_t rank;
    QString name;
    PdfFile::Object stream;
};

class Attachments final
{
public:
    explicit Attachments(const PdfFile &pdf) : m_pdf(pdf)
    {
        for (const PdfFile::Object each : pdf.items(pdf.at(pdf.root(), "/AF")))
            take(each);
        collect(pdf.at(pdf.at(pdf.root(), "/Names"), "/EmbeddedFiles"), 0);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Attachment &a, const Attachment &b) { return a.rank < b.rank; });
    }

    const QList<Attachment> &found() const { return m_found; }

private:
    void collect(PdfFile::Object node, int level)
    {
        if (level > MostLevels || ++m_nodes > MostNodes)
            return;
        const QList<PdfFile::Object> pairs = m_pdf.items(m_pdf.at(node, "/Names"));
        for (qsizetype i = 1; i < pairs.size(); i += 2)
            take(pairs[i]);
        for (const PdfFile::Object kid : m_pdf.items(m_pdf.at(node, "/Kids")))
            collect(kid, level + 1);
    }

    // The same file stands in both lists as a rule.
    void take(PdfFile::Object specification)
    {
        if (++m_nodes > MostNodes)
            return;
        for (const char *key : {"/UF", "/F"}) {
            const QString name = m_pdf.textOf(m_pdf.at(specification, key));
            const std::optional<size_t> rank = rankOf(name);
            if (!rank)
                continue;
            const PdfFile::Object files = m_pdf.at(specification, "/EF");
            const PdfFile::Object stream = m_pdf.at(files, "/F"), wide = m_pdf.at(files, "/UF");
            const PdfFile::Object content = m_pdf.number(stream) != 0 ? stream : wide;
            if (!m_known.contains(m_pdf.number(content)))
                m_found.append({*rank, name, content});
            m_known.insert(m_pdf.number(content));
            return;
        }
    }

    const PdfFile &m_pdf;
    QList<Attachment> m_found;
    QSet<int> m_known;
    int m_nodes = 0;
};

Contained embedded(const QByteArray &file)
{
    if (paper::structureSize(file, MostBytes) > MostBytes)
        throw Refused(Fault::FileTooLarge, u"PDF"_s, QString::number(MostBytes));
    const PdfFile pdf(file);
    Contained result;
    const Attachments attachments(pdf);
    for (const Attachment &each : attachments.found())
        if (!result.xml.isEmpty())
            result.others.append(each.name);
        else
            result.xml = pdf.contentOf(each.stream, MostBytes);
    if (result.xml.isEmpty())
        throw Refused(Fault::EInvoiceUnknown, u"PDF"_s);
    return result;
}

} // namespace

Contained contained(const QByteArray &file)
{
    return file.left(1024).contains("%PDF-") ? embedded(file) : Contained{file, {}};
}

} // namespace kontorist::einvoice::container_rules
