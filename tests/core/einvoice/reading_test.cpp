#include "core/base/error.h"
#include "core/einvoice/reading_rules.h"
#include "tests/core/einvoice/files.h"

#include <catch2/catch.hpp>

using namespace kontorist;
using namespace kontorist::einvoice;

namespace {

Fault refusal(const QByteArray &xml)
{
    try {
        reading_rules::read(xml);
    } catch (const Refused &refused) {
        return refused.fault();
    }
    return Fault::InternalError;
}

QLatin1StringView bt(const char *name)
{
    return QLatin1StringView(name);
}

} // namespace

TEST_CASE("the same invoice in CII and in UBL is the same in the terms of the standard")
{
    const Semantic cii = reading_rules::read(invoiceFile("EN16931_Einfach.cii.xml"));
    const Semantic ubl = reading_rules::read(invoiceFile("EN16931_Einfach.ubl.xml"));
    CHECK(cii.syntax == Syntax::Cii);
    CHECK(ubl.syntax == Syntax::UblInvoice);
    for (const char *name :
         {"BT-1", "BT-2", "BT-3", "BT-5", "BT-27", "BT-31", "BT-35", "BT-37", "BT-44", "BT-55", "BT-153"}) {
        INFO(name);
        CHECK_FALSE(cii.invoice.textOf(bt(name)).isEmpty());
        CHECK(cii.invoice.textOf(bt(name)) == ubl.invoice.textOf(bt(name)));
    }
    for (const char *name : {"BT-106", "BT-109", "BT-110", "BT-112", "BT-115", "BT-116", "BT-117", "BT-129",
                             "BT-131", "BT-146"}) {
        INFO(name);
        CHECK(cii.invoice.has(bt(name)));
        CHECK(cii.invoice.numberOf(bt(name)) == ubl.invoice.numberOf(bt(name)));
    }
    CHECK(cii.invoice.all(bt("BG-25")).size() == 2);
    CHECK(ubl.invoice.all(bt("BG-25")).size() == 2);
}

TEST_CASE("a fact knows its place in the file")
{
    const Semantic read = reading_rules::read(invoiceFile("EN16931_Einfach.ubl.xml"));
    const Fact *second = read.invoice.all(bt("BT-131")).at(1);
    CHECK(second->spot.path == u"/Invoice/InvoiceLine[2]/LineExtensionAmount"_s);
    CHECK(second->spot.line > 1);
    CHECK(second->attribute(bt("currencyID")) == u"EUR");
}

TEST_CASE("what is twice, empty, unreadable or unknown is told with its line")
{
    const QByteArray xml =
        "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>\n"
        "<ID>1</ID><ID>2</ID>\n<IssueDate>yesterday</IssueDate>\n<Note/>\n"
        "<LegalMonetaryTotal><PayableAmount>1,50</PayableAmount></LegalMonetaryTotal>\n<Colour>red</Colour>\n"
        "</Invoice>";
    const Semantic read = reading_rules::read(xml);
    std::vector<std::pair<Oddity, qint64>> told;
    for (const Stumble &stumble : read.stumbles)
        told.emplace_back(stumble.oddity, stumble.spot.line);
    for (const auto &expected : {std::pair(Oddity::Twice, qint64(2)), std::pair(Oddity::NoDate, qint64(3)),
                                 std::pair(Oddity::Empty, qint64(4)), std::pair(Oddity::NoNumber, qint64(5)),
                                 std::pair(Oddity::Unknown, qint64(6))})
        CHECK(std::find(told.begin(), told.end(), expected) != told.end());
    CHECK(told.size() == 5);
}

TEST_CASE("what is no e-invoice is refused by its kind")
{
    CHECK(refusal("%PDF-1.7") == Fault::EInvoiceUnreadable);
    CHECK(refusal("") == Fault::EInvoiceUnreadable);
    CHECK(refusal("<Invoice") == Fault::EInvoiceUnreadable);
    CHECK(refusal("<Invoice/>") == Fault::EInvoiceUnknown);
    CHECK(refusal("<CrossIndustryDocument xmlns='urn:ferd:CrossIndustryDocument:invoice:1p0'/>") ==
          Fault::EInvoiceUnknown);
}

TEST_CASE("a file that attacks its reader is refused")
{
    CHECK(refusal("<!DOCTYPE a [<!ENTITY b 'c'>]><Invoice>&b;</Invoice>") == Fault::EInvoiceUnreadable);
    CHECK(refusal("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><Invoice/>") == Fault::EInvoiceUnreadable);
    CHECK(refusal("<Invoice>&unknown;</Invoice>") == Fault::EInvoiceUnreadable);
    CHECK(refusal(QByteArray("<a>").repeated(100'000)) == Fault::EInvoiceUnreadable);
}
