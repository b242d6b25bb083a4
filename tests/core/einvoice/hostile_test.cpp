#include "core/einvoice/reading_rules.h"
#include "core/einvoice/validation_rules.h"
#include "tests/core/einvoice/files.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <QElapsedTimer>

namespace kontorist::hostile_test {

using namespace kontorist::einvoice;

namespace {

constexpr int Many = 100'000;

// Optimised and alone two seconds; a loaded machine and a build for debugging have much more. What is quadratic has hours.
constexpr qint64 MostMilliseconds = 60'000;

QByteArray row(int number)
{
    return "<cac:TaxSubtotal><cbc:TaxableAmount currencyID='EUR'>1.00</cbc:TaxableAmount>"
           "<cbc:TaxAmount currencyID='EUR'>0.19</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>" +
           QByteArray::number(number) + "</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>\n";
}

QByteArray line(int number)
{
    const QByteArray text = QByteArray::number(number);
    return "<cac:InvoiceLine><cbc:ID>" + text +
           "</cbc:ID><cbc:InvoicedQuantity unitCode='C62'>1</cbc:InvoicedQuantity>"
           "<cbc:LineExtensionAmount currencyID='EUR'>1.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>N</cbc:Name>"
           "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>" +
           text +
           "</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item><cac:Price>"
           "<cbc:PriceAmount currencyID='EUR'>1.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>\n";
}

QByteArray invoice(int rows, int lines)
{
    QByteArray xml = "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' "
                     "xmlns:cac='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2' "
                     "xmlns:cbc='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>"
                     "<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cac:TaxTotal>";
    for (int i = 1; i <= rows; ++i)
        xml += row(i);
    xml += "</cac:TaxTotal>";
    for (int i = 1; i <= lines; ++i)
        xml += line(i);
    return xml + "</Invoice>";
}

int count(const std::vector<Finding> &findings, const QString &rule)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const Finding &each) { return each.rule == rule; }));
}

} // namespace

TEST_CASE(
    "a hundred thousand lines are read and judged in a time that grows with them, not with their square")
{
    QElapsedTimer time;
    time.start();
    const Semantic read = reading_rules::read(invoice(0, Many));
    CHECK(read.invoice.all(QLatin1StringView("BG-25")).size() == Many);
    const auto findings = validation_rules::findings(read);
    CHECK(time.elapsed() < MostMilliseconds);
    CHECK(count(findings, u"BR-CO-18"_s) == 1);
}

TEST_CASE("as many tax rates as lines are added up at once")
{
    QElapsedTimer time;
    time.start();
    const auto findings = validation_rules::findings(reading_rules::read(invoice(Many / 4, Many / 4)));
    CHECK(time.elapsed() < MostMilliseconds);
    CHECK(count(findings, u"BR-S-08"_s) == 0);
    CHECK(count(findings, u"BR-CO-17"_s) == 100); // rates from 119 on are a euro off
}

TEST_CASE("what is wrong a thousand times is told a hundred times, and how often more")
{
    QByteArray xml = invoice(0, 1000);
    xml.replace("<cbc:Name>N</cbc:Name>", "");
    const auto findings = validation_rules::findings(reading_rules::read(xml));
    CHECK(count(findings, u"BR-25"_s) == 100);
    const auto more = std::find_if(findings.begin(), findings.end(), [](const Finding &each) {
        return each.rule == u"KO-MORE" && each.sentence.startsWith(u"BR-25 ");
    });
    REQUIRE(more != findings.end());
    CHECK(more->sentence.contains(u" 900 "));
}

} // namespace kontorist::hostile_test
