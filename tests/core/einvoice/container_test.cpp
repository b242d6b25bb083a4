#include "core/base/error.h"
#include "core/einvoice/container_rules.h"
#include "core/einvoice/reading_rules.h"
#include "tests/core/einvoice/files.h"

#include <catch2/catch.hpp>

using namespace kontorist;
using namespace kontorist::einvoice;

namespace {

Fault containerRefusal(const QByteArray &file)
{
    try {
        container_rules::xmlOf(file);
    } catch (const Error &error) {
        return error.fault();
    }
    return Fault::InternalError;
}

} // namespace

TEST_CASE("the invoice for machines is taken out of a hybrid PDF")
{
    const Semantic read = reading_rules::read(container_rules::xmlOf(invoiceFile("EN16931_Einfach.pdf")));
    CHECK(read.syntax == Syntax::Cii);
    CHECK(read.invoice.textOf(QLatin1StringView("BT-1")) == u"471102");
    CHECK(read.invoice.textOf(QLatin1StringView("BT-115")) == u"529.87");
}

TEST_CASE("XML is its own container")
{
    CHECK(container_rules::xmlOf("<a/>") == "<a/>");
}

TEST_CASE("a PDF that is broken, or carries no invoice, is refused")
{
    const QByteArray empty =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n";
    CHECK(containerRefusal(empty) == Fault::EInvoiceUnknown);
    CHECK(containerRefusal("%PDF-1.7\nnothing") == Fault::FileDamaged);
}
