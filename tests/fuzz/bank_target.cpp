// reads core/base/iban.cpp core/base/creditor_reference.cpp core/base/check_digits.cpp core/base/ascii.cpp
#include "core/base/creditor_reference.h"
#include "core/base/iban.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;

FUZZ_TARGET(bytes)
{
    const QString text = fuzz::text(bytes);
    if (const auto iban = fuzz::answer([&] { return Iban::read(text, u"iban"_s); })) {
        fuzz::insist(fuzz::answer([&] { return Iban::read(iban->printed(), u"iban"_s); }) == iban,
                     "an IBAN is read back as it is printed");
        fuzz::insist(fuzz::answer([&] { return Iban::read(iban->electronic(), u"iban"_s); }) == iban,
                     "an IBAN is read back as it is kept");
    }
    if (const auto bic = fuzz::answer([&] { return Bic::read(text, u"bic"_s); }))
        fuzz::insist(fuzz::answer([&] { return Bic::read(bic->written(), u"bic"_s); }) == bic,
                     "a BIC is read back as it is written");
    if (const auto reference = fuzz::answer([&] { return CreditorReference::read(text, u"reference"_s); }))
        fuzz::insist(fuzz::answer([&] {
                         return CreditorReference::read(reference->printed(), u"reference"_s);
                     }) == reference,
                     "a creditor reference is read back as it is printed");
    if (const auto made = fuzz::answer([&] { return CreditorReference::of(text, u"number"_s); }))
        fuzz::insist(
            fuzz::answer([&] { return CreditorReference::read(made->electronic(), u"reference"_s); }) == made,
            "a creditor reference that was made is one");
    if (const auto creditor = fuzz::answer([&] { return CreditorIdentifier::read(text, u"creditor"_s); }))
        fuzz::insist(fuzz::answer([&] {
                         return CreditorIdentifier::read(creditor->written(), u"creditor"_s);
                     }) == creditor,
                     "a creditor identifier is read back as it is written");
}
