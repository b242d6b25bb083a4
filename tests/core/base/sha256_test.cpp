#include "core/base/sha256.h"
#include "tests/support/test.h"

#include <QCryptographicHash>

namespace kontorist {

TEST_CASE("SHA-256 gives the digests of FIPS 180-4")
{
    CHECK(sha256::hexOf("") == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(sha256::hexOf("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    CHECK(sha256::of("abc").size() == 32);
}

TEST_CASE("SHA-256 is the one of another library at every length around a block, whole and in pieces")
{
    Sha256 hash;
    for (qsizetype length = 0; length <= 300; ++length) {
        const QByteArray content = QByteArray("Lieferschein 4711, ").repeated(16).first(length);
        const QByteArray expected = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        CAPTURE(length);
        CHECK(sha256::of(content) == expected);
        hash.add(content.first(length / 3)).add({}).add(content.sliced(length / 3));
        CHECK(hash.result() == expected);
    }
}

} // namespace kontorist
