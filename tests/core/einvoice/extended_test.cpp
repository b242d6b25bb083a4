#include "core/einvoice/reading_rules.h"
#include "core/einvoice/validation_rules.h"
#include "tests/core/einvoice/files.h"

#include <catch2/catch.hpp>

namespace kontorist::extended_test {

using namespace kontorist::einvoice;

namespace {

constexpr const char *Plain = "EN16931_Einfach.cii.xml";
constexpr const char *Extended = "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended";

QStringList rulesOf(const QByteArray &xml)
{
    QStringList rules;
    for (const Finding &finding : validation_rules::findings(reading_rules::read(xml)))
        rules.append(finding.rule);
    return rules;
}

QByteArray changed(QByteArray xml, const QByteArray &from, const QByteArray &to)
{
    REQUIRE(xml.count(from) == 1);
    return xml.replace(from, to);
}

QByteArray line(const char *id, const char *status, const char *parent, const char *amount)
{
    return "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>" +
           QByteArray(id) + "</ram:LineID>" +
           (*parent ? "<ram:ParentLineID>" + QByteArray(parent) + "</ram:ParentLineID>" : QByteArray()) +
           "<ram:LineStatusReasonCode>" + status +
           "</ram:LineStatusReasonCode></ram:AssociatedDocumentLineDocument>"
           "<ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation>"
           "<ram:LineTotalAmount>" +
           amount +
           "</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>"
           "</ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>";
}

// The simple invoice in profile EXTENDED, its first line beneath a subtotal, with a line that only informs.
QByteArray grouped(const char *subtotal)
{
    QByteArray xml = changed(invoiceFile(Plain), "<ram:ID>urn:cen.eu:en16931:2017</ram:ID>",
                             QByteArray("<ram:ID>") + Extended + "</ram:ID>");
    xml = changed(xml, "<ram:LineID>1</ram:LineID>",
                  "<ram:LineID>1</ram:LineID><ram:ParentLineID>G</ram:ParentLineID>");
    const qsizetype first = xml.indexOf("<ram:IncludedSupplyChainTradeLineItem>");
    return xml.insert(first, line("G", "GROUP", "", subtotal) + line("I", "INFORMATION", "G", "999.99"));
}

} // namespace

TEST_CASE("subtotals and lines that only inform stay out of the sums of profile EXTENDED")
{
    CHECK(rulesOf(grouped("198.00")) == QStringList());
    CHECK(rulesOf(grouped("198.01")) == QStringList{u"KO-GROUP-SUM"_s});
}

TEST_CASE("outside of profile EXTENDED a line is a line, whatever it says of itself")
{
    const QByteArray plain = grouped("198.00").replace(Extended, "urn:cen.eu:en16931:2017");
    CHECK(rulesOf(plain).contains(u"BR-CO-10"_s));
}

TEST_CASE("a logistics charge is a charge of the document")
{
    const QByteArray charge =
        "<ram:SpecifiedLogisticsServiceCharge><ram:Description>Fracht</ram:Description>"
        "<ram:AppliedAmount>10.00</ram:AppliedAmount><ram:AppliedTradeTax><ram:TypeCode>VAT</ram:TypeCode>"
        "<ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19.00</ram:RateApplicablePercent>"
        "</ram:AppliedTradeTax></ram:SpecifiedLogisticsServiceCharge>";
    QByteArray xml = grouped("198.00");
    xml.insert(xml.indexOf("<ram:SpecifiedTradePaymentTerms>"), charge);
    const Semantic read = reading_rules::read(xml);
    const auto charges = read.invoice.all(QLatin1StringView("BG-21"));
    REQUIRE(charges.size() == 1);
    CHECK(charges.front()->textOf(QLatin1StringView("BT-99")) == u"10.00");
    CHECK(charges.front()->textOf(QLatin1StringView("BT-104")) == u"Fracht");
    CHECK(rulesOf(xml).contains(u"BR-CO-12"_s)); // the sums of this file know nothing of it
    CHECK(rulesOf(xml).contains(u"BR-S-08"_s));
}

TEST_CASE("a profile without lines is told in one sentence, and nothing else about it")
{
    for (const char *profile : {"urn:factur-x.eu:1p0:minimum", "urn:factur-x.eu:1p0:basicwl",
                                "urn:zugferd.de:2p0:minimum", "urn:zugferd.de:2p0:basicwl"}) {
        INFO(profile);
        QByteArray xml = invoiceFile(Plain);
        xml.replace("urn:cen.eu:en16931:2017", profile);
        const auto found = validation_rules::findings(reading_rules::read(xml));
        REQUIRE(found.size() == 1);
        CHECK(found.front().rule == u"KO-PROFILE");
        CHECK(found.front().severity == Severity::Fatal);
        CHECK(found.front().errorClass == ErrorClass::Format);
    }
    QByteArray basic = invoiceFile(Plain);
    basic.replace("urn:cen.eu:en16931:2017", "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic");
    CHECK(rulesOf(basic) == QStringList());
}

TEST_CASE("an account is judged where there is one")
{
    QByteArray xml = invoiceFile("01.01a-INVOICE_ubl.xml");
    const qsizetype from = xml.indexOf("<cac:PayeeFinancialAccount>");
    const QByteArray end = "</cac:PayeeFinancialAccount>";
    REQUIRE(from > 0);
    const QByteArray account = xml.mid(from, xml.indexOf(end) + end.size() - from);
    const QStringList without = rulesOf(changed(xml, account, ""));
    CHECK(without.contains(u"BR-DE-23-a"_s));
    CHECK_FALSE(without.contains(u"BR-DE-19"_s));
    CHECK(rulesOf(changed(xml, account, "<cac:PayeeFinancialAccount><cbc:ID>DE1</cbc:ID>" + end))
              .contains(u"BR-DE-19"_s));
}

} // namespace kontorist::extended_test
