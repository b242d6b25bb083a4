#include "core/base/sha256.h"

#include "tests/support/test.h"

namespace kontorist {

TEST_CASE("SHA-256 gives the digests of FIPS 180-4")
{
    CHECK(sha256::hexOf("") == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(sha256::hexOf("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    CHECK(sha256::of("abc").size() == 32);
}

} // namespace kontorist
