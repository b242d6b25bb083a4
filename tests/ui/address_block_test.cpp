#include "tests/support/test.h"
#include "ui/text/address_block.h"

namespace kontorist::test {

TEST_CASE("the end of an e-mail is split into the fields of a customer")
{
    const auto block = address_block::read(
        u"Mit freundlichen Grüßen\n\nJana Sommer\nBäckerei Sommer GmbH\n"
        "Lindenweg 12\n04109 Leipzig\nDeutschland\nTel.: 0341 5550123\n"
        "Fax: 0341 5550124\ninfo@sommer.example\nwww.sommer.example\nUSt-IdNr.: DE136695976"_s);
    CHECK(block.isAddress());
    CHECK(block.name == u"Bäckerei Sommer GmbH");
    CHECK(block.contact == u"Jana Sommer");
    CHECK(block.street == u"Lindenweg 12");
    CHECK(block.postcode == u"04109");
    CHECK(block.city == u"Leipzig");
    CHECK(block.country == u"DE");
    CHECK(block.phone == u"0341 5550123");
    CHECK(block.email == u"info@sommer.example");
    CHECK(block.vatId == u"DE136695976");
}

TEST_CASE("an address in one line, one abroad, and one with a second line are understood")
{
    const auto line = address_block::read(u"Autohaus Kern KG, Ring 3a, 04109 Leipzig, 0341 99887766"_s);
    CHECK(line.name == u"Autohaus Kern KG");
    CHECK(line.street == u"Ring 3a");
    CHECK(line.city == u"Leipzig");
    CHECK(line.phone == u"0341 99887766");

    const auto abroad =
        address_block::read(u"Café Zentral\r\nMariahilfer Straße 1-3\r\nA-1060 Wien\r\n+43 1 5550123"_s);
    CHECK(abroad.name == u"Café Zentral");
    CHECK(abroad.street == u"Mariahilfer Straße 1-3");
    CHECK(abroad.postcode == u"1060");
    CHECK(abroad.country == u"AT");
    CHECK(abroad.phone == u"+43 1 5550123");

    const auto second =
        address_block::read(u"Metall Kranz GmbH & Co. KG\nWerk Nord\nHerr Uhl\nHalle 7\n12345 Berlin"_s);
    CHECK(second.name == u"Metall Kranz GmbH & Co. KG");
    CHECK(second.name2 == u"Werk Nord");
    CHECK(second.contact == u"Herr Uhl");
    CHECK(second.street == u"Halle 7");
    CHECK(second.city == u"Berlin");
}

TEST_CASE("a text that is no address is not taken for one")
{
    CHECK(!address_block::read(u"Bitte liefern Sie 10 Schrauben bis Freitag."_s).isAddress());
    CHECK(!address_block::read({}).isAddress());
    CHECK(!address_block::read(u"04109 Leipzig"_s).isAddress());
}

} // namespace kontorist::test
