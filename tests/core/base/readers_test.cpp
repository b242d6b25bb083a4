// Whatever stands in a field, a file or a command: a reader gives a value or refuses, and nothing else happens.

#include "core/base/country.h"
#include "core/base/creditor_reference.h"
#include "core/base/date.h"
#include "core/base/email.h"
#include "core/base/gtin.h"
#include "core/base/iban.h"
#include "core/base/vat_id.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

namespace {

QString utf16Of(const std::vector<char16_t> &units)
{
    return QString::fromUtf16(units.data(), qsizetype(units.size()));
}

rc::Gen<QString> anyUtf16() // half surrogates, controls and NUL included
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>()), utf16Of);
}

rc::Gen<QString> anyPlain()
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(u' ', u'Z' + 1)),
                        utf16Of);
}

// A good one with one character lost, doubled or replaced.
QString damaged(QString text)
{
    const auto place = *rc::gen::inRange<qsizetype>(0, text.size());
    const auto length = *rc::gen::inRange<qsizetype>(0, 3);
    return text.replace(place, length,
                        QString(QChar(*rc::gen::arbitrary<char16_t>())).repeated(*rc::gen::inRange(0, 3)));
}

QString anyText(const QStringList &good)
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return *anyUtf16();
    case 1:
        return *anyPlain();
    case 2:
        return good[*rc::gen::inRange<qsizetype>(0, good.size())].left(4) + *anyPlain();
    default:
        return damaged(good[*rc::gen::inRange<qsizetype>(0, good.size())]);
    }
}

// Reads; what passes is written, and must be read back to the same. Anything but Refused fails the property.
template<class Read, class Write>
void passOrRefuse(const char *what, const QStringList &good, Read read, Write write)
{
    for (const QString &text : good)
        CHECK_NOTHROW(read(text));
    rc::prop(what, [&] {
        const QString text = anyText(good);
        try {
            const auto value = read(text);
            RC_ASSERT(read(write(value)) == value);
        } catch (const Refused &refused) {
            RC_ASSERT(refused.reason().subject == u"field"_s);
        }
    });
}

const QString field = u"field"_s;

} // namespace

TEST_CASE("any text is a value of its kind or refused")
{
    passOrRefuse(
        "IBAN", {u"DE02120300000000202051"_s, u"NO9386011117947"_s, u"MT84MALT011000012345MTLCAST001S"_s},
        [](const QString &text) { return Iban::read(text, field); },
        [](const Iban &iban) { return iban.printed(); });
    passOrRefuse(
        "BIC", {u"BYLADEM1001"_s, u"COBADEFF"_s}, [](const QString &text) { return Bic::read(text, field); },
        [](const Bic &bic) { return bic.written(); });
    passOrRefuse(
        "creditor reference", {u"RF18539007547034"_s, u"RF40RE20260001"_s},
        [](const QString &text) { return CreditorReference::read(text, field); },
        [](const CreditorReference &reference) { return reference.printed(); });
    passOrRefuse(
        "creditor reference of a number", {u"RE-2026-00001"_s, u"1"_s},
        [](const QString &text) { return CreditorReference::of(text, field); },
        [](const CreditorReference &reference) { return reference.reference(); });
    passOrRefuse(
        "creditor identifier", {u"DE98ZZZ09999999999"_s},
        [](const QString &text) { return CreditorIdentifier::read(text, field); },
        [](const CreditorIdentifier &creditor) { return creditor.written(); });
    passOrRefuse(
        "VAT id",
        {u"DE136695976"_s, u"IE6388047V"_s, u"CHE-105.909.036 MWST"_s, u"ESA28015865"_s, u"XIGD001"_s,
         u"NL000099998B57"_s},
        [](const QString &text) { return VatId::read(text, field); },
        [](const VatId &vatId) { return vatId.printed() + vatId.country().code().left(0); });
    passOrRefuse(
        "GTIN", {u"4006381333931"_s, u"96385074"_s},
        [](const QString &text) { return Gtin::read(text, field); },
        [](const Gtin &gtin) { return gtin.fourteen(); });
    passOrRefuse(
        "GTIN to complete", {u"400638133393"_s, u"9638507"_s},
        [](const QString &text) { return Gtin::completed(text, field); },
        [](const Gtin &gtin) { return gtin.written().chopped(1); });
    passOrRefuse(
        "GLN", {u"4012345000009"_s}, [](const QString &text) { return Gln::read(text, field); },
        [](const Gln &gln) { return gln.written(); });
    passOrRefuse(
        "SSCC", {u"(00)340123451234567895"_s}, [](const QString &text) { return Sscc::read(text, field); },
        [](const Sscc &sscc) { return sscc.printed(); });
    passOrRefuse(
        "country", {u"DE"_s, u"zw"_s}, [](const QString &text) { return Country::read(text, field); },
        [](const Country &country) { return country.code(); });
    passOrRefuse(
        "date", {u"2026-11-22"_s, u"1900-01-01"_s},
        [](const QString &text) { return date::read(text, field); },
        [](QDate day) { return date::written(day); });
}

TEST_CASE("any text is a country's name or none, an address or objected to")
{
    rc::prop("country by name", [] {
        const auto country = Country::named(anyText({u"Deutschland"_s, u"Côte d’Ivoire"_s, u"U.S.A."_s}));
        if (country)
            RC_ASSERT(Country::all().contains(*country));
    });
    rc::prop("e-mail address", [] {
        const QString text = anyText({u"info@bäckerei-sommer.de"_s, u"\"a@b\"@example.com"_s, u"a@b.de"_s});
        const auto objection = email::objection(text, field);
        if (objection)
            RC_ASSERT(objection->fault == Fault::EmailInvalid);
    });
}

} // namespace kontorist
