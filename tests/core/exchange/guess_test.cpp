#include "core/exchange/guess_rules.h"
#include "tests/support/test.h"

namespace kontorist::test::guess_test {

using namespace guess_rules;

TEST_CASE("a German list of customers is known by the names of its columns")
{
    const TableLook table = look(
        "Kd.-Nr.;Firma;Straße;PLZ;Ort;Telefon;E-Mail\n4711;Bäckerei Sommer;Lindenweg 12;04109;Leipzig;;\n");
    CHECK(kind(table) == ImportKind::Parties);
    const auto found = columns(table, ImportKind::Parties);
    CHECK(found.value(u"number"_s) == u"Kd.-Nr.");
    CHECK(found.value(u"name"_s) == u"Firma");
    CHECK(found.value(u"street"_s) == u"Straße");
    CHECK(found.value(u"postcode"_s) == u"PLZ");
    CHECK(found.value(u"email"_s) == u"E-Mail");
    CHECK_FALSE(found.contains(u"vatId"_s));
    CHECK(table.delimiter == u';');
}

TEST_CASE("a price list is known, and its decimal comma")
{
    const TableLook table =
        look("Artikelnummer;Bezeichnung;VK;EAN\nA1;Schraube;1.234,50;\nA2;Mutter;0,07;\n");
    CHECK(kind(table) == ImportKind::Articles);
    const auto found = columns(table, ImportKind::Articles);
    CHECK(found.value(u"sku"_s) == u"Artikelnummer");
    CHECK(found.value(u"price"_s) == u"VK");
    const TableFormat format = guess_rules::format(table, found);
    CHECK(format.numberFormat.decimalSign == u',');
    CHECK(format.numberFormat.groupingSign == u'.');
}

TEST_CASE("orders of a shop are known, with their points and their days")
{
    const TableLook table = look("Order ID,Customer ID,Order Date,SKU,Qty,Unit price\n"
                                 "S-1,10001,2026-11-23,1001,10,0.50\nS-1,10001,2026-11-23,1002,2,1234.50\n");
    CHECK(kind(table) == ImportKind::Orders);
    const auto found = columns(table, ImportKind::Orders);
    CHECK(found.value(u"document"_s) == u"Order ID");
    CHECK(found.value(u"quantity"_s) == u"Qty");
    const TableFormat format = guess_rules::format(table, found);
    CHECK(format.numberFormat.decimalSign == u'.');
    CHECK(format.dateFormat == u"yyyy-MM-dd");
}

TEST_CASE("an American day is none of a German one")
{
    const TableLook table = look("order,customer,date,sku,quantity\n1,2,11/23/2026,a,1\n");
    CHECK(guess_rules::format(table, columns(table, ImportKind::Orders)).dateFormat == u"MM/dd/yyyy");
}

TEST_CASE("one column means one thing, and where nothing tells the sender is German")
{
    const TableLook table = look("nr;name;name2\n1;a;b\n");
    const auto found = columns(table, ImportKind::Articles);
    CHECK(found.value(u"sku"_s) == u"nr");
    CHECK(found.value(u"name"_s) == u"name");
    CHECK(found.size() == 2);
    CHECK(guess_rules::format(table, found).dateFormat == u"dd.MM.yyyy");
    CHECK(guess_rules::format(table, found).numberFormat.decimalSign == u',');
}

TEST_CASE("bad rows are left out of the look, a table without a head is refused")
{
    CHECK(look("a;b\n1;2\n1;2;3\n4;5\n").rows.size() == 2);
    CHECK_FAULT(Fault::TableEmpty, look(""));
}

} // namespace kontorist::test::guess_test
