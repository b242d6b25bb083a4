#include "core/einvoice/reading_rules.h"
#include "core/einvoice/sequences.h"
#include "core/einvoice/terms.h"
#include "core/einvoice/validation_rules.h"
#include "tests/core/einvoice/files.h"

#include <catch2/catch.hpp>
#include <QRegularExpression>
#include <QSet>

namespace kontorist::sequence_test {

using namespace kontorist::einvoice;

namespace {

QList<std::pair<QString, QString>> disorder(const QByteArray &xml)
{
    QList<std::pair<QString, QString>> told;
    for (const Finding &finding : validation_rules::findings(reading_rules::read(xml)))
        if (finding.rule == u"KO-ORDER")
            told.append({finding.spot.path, word(finding.severity)});
    return told;
}

/// The file with an element moved in front of another.
QByteArray moved(const char *file, const QByteArray &element, const QByteArray &before)
{
    QByteArray xml = invoiceFile(file);
    REQUIRE(xml.contains(element));
    xml.remove(xml.indexOf(element), element.size());
    REQUIRE(xml.contains(before));
    return xml.insert(xml.indexOf(before), element);
}

} // namespace

TEST_CASE("elements in another order than the schema's are told, and the file does not pass")
{
    const auto ubl =
        disorder(moved("EN16931_Einfach.ubl.xml", "<cbc:ID>471102</cbc:ID>", "<cbc:CustomizationID>"));
    REQUIRE(ubl.size() == 1);
    CHECK(ubl.front() == std::pair(u"/Invoice/CustomizationID"_s, u"fatal"_s));
    const auto cii =
        disorder(moved("EN16931_Einfach.cii.xml", "<ram:ID>471102</ram:ID>", "<ram:IncludedNote>"));
    REQUIRE(cii.size() == 1);
    CHECK(cii.front().first == u"/CrossIndustryInvoice/ExchangedDocument/ID");
}

TEST_CASE("invoices that the schemas accept are in order")
{
    for (const char *file :
         {"EN16931_Einfach.cii.xml", "EN16931_Einfach.ubl.xml", "EN16931_Rechnungskorrektur.ubl.xml",
          "XRECHNUNG_Einfach.cii.xml", "01.01a-INVOICE_ubl.xml",
          "EN16931_Innergemeinschaftliche_Lieferungen.cii.xml"}) {
        INFO(file);
        CHECK(disorder(invoiceFile(file)).isEmpty());
    }
}

TEST_CASE("no parent stands in two rows, no child twice in one")
{
    for (const auto &sequences : {ciiSequences(), ublSequences()}) {
        QSet<QString> parents;
        for (const Sequence &each : sequences) {
            for (const QString &parent : QString::fromLatin1(each.parents).split(u'|')) {
                INFO(parent.toStdString());
                CHECK_FALSE(parents.contains(parent));
                parents.insert(parent);
            }
            const QStringList children = QString::fromLatin1(each.children).split(u' ');
            CHECK(QSet<QString>(children.begin(), children.end()).size() == children.size());
            CHECK_FALSE(children.contains(QString()));
        }
    }
}

// Whatever the reader asks for has its place: an element that is read, but in no row, could stand anywhere.
TEST_CASE("every element that is read has a place in the order")
{
    const auto check = [](const std::vector<Term> &terms, std::span<const Sequence> sequences) {
        QSet<QString> placed;
        for (const Sequence &each : sequences)
            for (const QString &child : QString::fromLatin1(each.children).split(u' '))
                placed.insert(child);
        static const QRegularExpression conditions(u"\\[[^]]*\\]"_s);
        for (const Term &term : terms)
            for (const QString &name : QString::fromLatin1(term.path).remove(conditions).split(u'/')) {
                INFO(term.path);
                const bool isAlone = QStringList{u"DateTimeString"_s,
                                                 u"DateString"_s,
                                                 u"Indicator"_s,
                                                 u"Line"_s,
                                                 u"IdentificationCode"_s,
                                                 u"LineID"_s,
                                                 u"URI"_s,
                                                 u"BICID"_s,
                                                 u"OccurrenceDateTime"_s,
                                                 u"ItemClassificationCode"_s,
                                                 u"ExternalReference"_s,
                                                 u"EmbeddedDocumentBinaryObject"_s,
                                                 u"InvoiceDocumentReference"_s}
                                         .contains(name); // the only child, or one of a choice
                CHECK((name.startsWith(u'@') || isAlone || placed.contains(name)));
            }
    };
    check(ciiTerms(), ciiSequences());
    check(ublTerms(), ublSequences());
}

} // namespace kontorist::sequence_test
