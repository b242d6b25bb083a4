// reads core/base/vat_id.cpp core/base/vat_check.cpp core/base/country.cpp core/base/email.cpp
#include "core/base/email.h"
#include "core/base/vat_id.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;

FUZZ_TARGET(bytes)
{
    const QString text = fuzz::text(bytes);
    if (const auto id = fuzz::answer([&] { return VatId::read(text, u"vatId"_s); })) {
        fuzz::insist(fuzz::answer([&] { return VatId::read(id->written(), u"vatId"_s); }) == id,
                     "a VAT id is read back as it is written");
        fuzz::insist(fuzz::answer([&] { return VatId::read(id->printed(), u"vatId"_s); }) == id,
                     "a VAT id is read back as it is printed");
        fuzz::insist(id->country().code().size() == 2, "a VAT id is of a country");
    }
    if (const auto country = Country::named(text))
        fuzz::insist(Country::named(country->code()) == country, "a country is found by its code");
    if (const auto country = fuzz::answer([&] { return Country::read(text, u"country"_s); }))
        fuzz::insist(Country::named(country->name(u"de"_s)) == country, "a country is found by its name");
    if (const auto objection = email::objection(text, u"email"_s))
        fuzz::insistOnWords(Refused(*objection));
    else
        fuzz::insist(!text.contains(u'\n') && !text.contains(u'\r') && text.count(u'@') >= 1,
                     "an address that passes ends no header line");
}
