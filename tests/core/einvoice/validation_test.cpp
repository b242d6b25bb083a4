#include "core/einvoice/reading_rules.h"
#include "core/einvoice/validation_rules.h"
#include "tests/core/einvoice/files.h"

#include <catch2/catch.hpp>
#include <QSet>

using namespace kontorist;
using namespace kontorist::einvoice;

namespace {

QSet<QString> fatal(const QByteArray &xml)
{
    QSet<QString> rules;
    for (const Finding &finding : validation_rules::findings(reading_rules::read(xml)))
        if (finding.severity == Severity::Fatal)
            rules.insert(finding.rule);
    return rules;
}

// Every occurrence, so that a fact that stands twice stays in agreement with itself.
QByteArray changed(const char *file, const char *from, const char *to)
{
    QByteArray xml = invoiceFile(file);
    REQUIRE(xml.contains(from));
    return xml.replace(from, to);
}

constexpr const char *Plain = "EN16931_Einfach.ubl.xml";
constexpr const char *German = "01.01a-INVOICE_ubl.xml";

struct Mutant
{
    const char *file;
    const char *from;
    const char *to;
    QSet<QString> rules;
};

} // namespace

TEST_CASE("invoices that the official validators accept have nothing fatal")
{
    for (const char *file :
         {"EN16931_Einfach.cii.xml", Plain, "EN16931_Rechnungskorrektur.ubl.xml", "XRECHNUNG_Einfach.cii.xml",
          German, "EN16931_Innergemeinschaftliche_Lieferungen.cii.xml"}) {
        INFO(file);
        CHECK(fatal(invoiceFile(file)).isEmpty());
    }
}

TEST_CASE("one fact that is broken is found by its rules and by no other")
{
    const Mutant mutants[] = {
        {Plain, "<cbc:ID>471102</cbc:ID>", "", {u"BR-02"_s}},
        {Plain,
         ">529.87</cbc:TaxInclusiveAmount>",
         ">529.88</cbc:TaxInclusiveAmount>",
         {u"BR-CO-15"_s, u"BR-CO-16"_s}},
        {Plain, ">529.87</cbc:PayableAmount>", ">529.86</cbc:PayableAmount>", {u"BR-CO-16"_s}},
        {Plain,
         ">473</cbc:LineExtensionAmount>",
         ">473.01</cbc:LineExtensionAmount>",
         {u"BR-CO-10"_s, u"BR-CO-13"_s}},
        {Plain, "unitCode=\"H87\"", "unitCode=\"PK\"", {u"BR-CL-23"_s}},
        {German, "<cbc:BuyerReference>04011000-12345-03</cbc:BuyerReference>", "", {u"BR-DE-15"_s}},
        {German,
         "<cbc:Percent>7</cbc:Percent>",
         "<cbc:Percent>0</cbc:Percent>",
         {u"BR-S-05"_s, u"BR-CO-17"_s, u"BR-S-09"_s}},
    };
    for (const Mutant &mutant : mutants) {
        INFO(mutant.file << ": " << mutant.from);
        CHECK(fatal(changed(mutant.file, mutant.from, mutant.to)) == mutant.rules);
    }
}

TEST_CASE("the rules of XRechnung are asked of those only that claim to be one")
{
    const QByteArray plain = changed(German, "#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", "");
    CHECK(fatal(QByteArray(plain).replace("<cbc:BuyerReference>04011000-12345-03</cbc:BuyerReference>", ""))
              .isEmpty());
}

TEST_CASE("a finding says what class of error it is, for the tax office")
{
    const auto classOf = [](const QByteArray &xml, const QString &rule) {
        for (const Finding &finding : validation_rules::findings(reading_rules::read(xml)))
            if (finding.rule == rule)
                return word(finding.errorClass);
        return QString();
    };
    CHECK(classOf(changed(Plain, "<cbc:ID>471102</cbc:ID>", ""), u"BR-02"_s) == u"content");
    CHECK(classOf(changed(Plain, "unitCode=\"H87\"", "unitCode=\"PK\""), u"BR-CL-23"_s) == u"businessRule");
    CHECK(classOf(changed(Plain, "urn:cen.eu:en16931:2017", "urn:my:own"), u"KO-SPECIFICATION"_s) ==
          u"format");
}

TEST_CASE("every family of rules is asked")
{
    const QStringList ids = validation_rules::ruleIds();
    CHECK(ids.size() > 200);
    for (const QString &id : {u"BR-01"_s, u"BR-66"_s, u"BR-CO-26"_s, u"BR-DEC-28"_s, u"BR-CL-26"_s,
                              u"BR-IC-12"_s, u"BR-O-14"_s, u"BR-AF-10"_s, u"BR-AG-10"_s, u"BR-DE-31"_s})
        CHECK(ids.contains(id));
}
