#include "core/paper/barcode.h"
#include "tests/support/test.h"

namespace kontorist::paper {

namespace {

bool isDark(const Symbol &symbol, int x, int y)
{
    for (const Box &dark : symbol.dark)
        if (dark.holds({x, y, 1, 1}))
            return true;
    return false;
}

} // namespace

TEST_CASE("a Code 128 is made of whole modules")
{
    const Symbol symbol = encoded(Code::Code128, "LS-2026-00412");
    CHECK(symbol.height == 1);
    CHECK((symbol.width - 2) % 11 == 0); // eleven modules a character, thirteen for the stop
    CHECK(symbol.dark.front().x == 0);
    CHECK(symbol.dark.back().right() == symbol.width);
    for (size_t i = 1; i < symbol.dark.size(); ++i)
        CHECK(symbol.dark[i].x > symbol.dark[i - 1].right());
    CHECK(encoded(Code::Code128, "00340434161094042557").width <
          encoded(Code::Code128, "ABCDEFGHIJKLMNOPQRST").width);
}

TEST_CASE("a QR code has level M")
{
    const Symbol symbol = encoded(Code::Qr, "RE-2026-00392");
    CHECK(symbol.width == symbol.height);
    CHECK((symbol.width - 17) % 4 == 0);
    CHECK_FALSE(isDark(symbol, 7, 7)); // the white ring around the finder
    // The first two bits of the format, masked with 10: level M is 00.
    CHECK(isDark(symbol, 0, 8));
    CHECK_FALSE(isDark(symbol, 1, 8));
    CHECK(encoded(Code::Qr, QByteArray(331, 'x')).width <= 69); // version 13, EPC069-12
}

TEST_CASE("what a barcode cannot hold is refused")
{
    CHECK_FAULT(Fault::NotEncodable, encoded(Code::Code128, {}));
    CHECK_FAULT(Fault::NotEncodable, encoded(Code::Code128, "Müller"));
    CHECK_FAULT(Fault::NotEncodable, encoded(Code::Code128, "a\nb"));
    CHECK_FAULT(Fault::NotEncodable, encoded(Code::Code128, QByteArray(500, 'x')));
    CHECK_FAULT(Fault::NotEncodable, encoded(Code::Qr, {}));
    CHECK_FAULT(Fault::NotEncodable, encoded(Code::Qr, QByteArray(3000, 'x')));
    CHECK_FALSE(encodedIfPossible(Code::Code128, "Müller"));
}

} // namespace kontorist::paper
