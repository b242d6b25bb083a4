// reads core/base/gtin.cpp core/base/check_digits.cpp core/base/ascii.cpp
#include "core/base/gtin.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;

namespace {

// What is read, or completed by its check digit, is read back as it is written.
template<class Code>
void attackOne(const QString &text)
{
    const auto read = fuzz::answer([&] { return Code::read(text, u"code"_s); });
    const auto made = fuzz::answer([&] { return Code::completed(text, u"code"_s); });
    for (const auto &code : {read, made})
        fuzz::insist(!code || fuzz::answer([&] { return Code::read(code->written(), u"code"_s); }) == code,
                     "a code is read back as it is written");
}

} // namespace

FUZZ_TARGET(bytes)
{
    const QString text = fuzz::text(bytes);
    attackOne<Gtin>(text);
    attackOne<Gln>(text);
    attackOne<Sscc>(text);
}
