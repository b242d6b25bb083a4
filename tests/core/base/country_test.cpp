#include "core/base/country.h"

#include "core/base/country_aliases.h"
#include "tests/support/test.h"

#include <QSet>

namespace kontorist {

namespace {

Country country(const QString &code)
{
    return Country::read(code, u"country"_s);
}
QString codeNamed(const QString &text)
{
    const auto found = Country::named(text);
    return found ? found->code() : QString();
}
QStringList membersOn(QDate day)
{
    QStringList codes;
    for (const Country member : Country::all())
        if (member.isInEu(day) && member.code() != u"MC" && member.code() != u"IM")
            codes.append(member.code());
    return codes;
}

} // namespace

TEST_CASE("a country is read by its code")
{
    CHECK(Country().code() == u"DE"_s);
    CHECK(country(u"at"_s).name(u"de"_s) == u"Österreich"_s);
    CHECK(country(u"AT"_s).name(u"en"_s) == u"Austria"_s);
    for (const QString &text : {u""_s, u"D"_s, u"DEU"_s, u"UK"_s, u"EL"_s, u"XK"_s, u"XI"_s, u"ZZ"_s,
                                u"D\u0130"_s, u"Ｄ\u0395"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::CountryUnknown, country(text));
    }
}

TEST_CASE("all 249 countries are there once, and are found by code and by either name")
{
    const auto all = Country::all();
    REQUIRE(all.size() == 249);
    QSet<QString> german;
    QSet<QString> english;
    for (const Country one : all) {
        CAPTURE(one.code());
        CHECK(country(one.code()) == one);
        CHECK(codeNamed(one.code()) == one.code());
        CHECK(codeNamed(one.name(u"de"_s)) == one.code());
        CHECK(codeNamed(one.name(u"en"_s).toUpper()) == one.code());
        german.insert(one.name(u"de"_s));
        english.insert(one.name(u"en"_s));
    }
    CHECK(german.size() == 249);
    CHECK(english.size() == 249);
    CHECK(std::is_sorted(all.begin(), all.end(), [](Country a, Country b) { return a.code() < b.code(); }));
}

TEST_CASE("every other name leads to one country")
{
    for (const CountryAlias &alias : countryAliases()) {
        CAPTURE(QString::fromUtf16(alias.name));
        CHECK(codeNamed(QString::fromUtf16(alias.name)) == QString::fromUtf16(alias.code));
    }
}

TEST_CASE("names as they stand in shop orders are understood")
{
    CHECK(codeNamed(u"United Kingdom"_s) == u"GB"_s);
    CHECK(codeNamed(u"UK"_s) == u"GB"_s);
    CHECK(codeNamed(u"U.S.A."_s) == u"US"_s);
    CHECK(codeNamed(u"EIRE"_s) == u"IE"_s);
    CHECK(codeNamed(u"RSA"_s) == u"ZA"_s);
    CHECK(codeNamed(u"Channel Islands"_s) == u"JE"_s);
    CHECK(codeNamed(u"Czech Republic"_s) == u"CZ"_s);
    CHECK(codeNamed(u"  deutschland "_s) == u"DE"_s);
    CHECK(codeNamed(u"ÖSTERREICH"_s) == u"AT"_s);
    CHECK(codeNamed(u"Osterreich"_s) == u"AT"_s);
    CHECK(codeNamed(u"Oesterreich"_s) == u"AT"_s);
    CHECK(codeNamed(u"Cote d’Ivoire"_s) == u"CI"_s);
    CHECK(codeNamed(u"The  Netherlands"_s) == u"NL"_s);
    CHECK(codeNamed(u"Turkey"_s) == u"TR"_s);
    CHECK(codeNamed(u"Turkiye"_s) == u"TR"_s);
    CHECK(codeNamed(u"Reunion"_s) == u"RE"_s);
    CHECK(codeNamed(u"GROSSBRITANNIEN"_s) == u"GB"_s);
}

TEST_CASE("what names no country is none")
{
    for (const QString &text :
         {u"Unspecified"_s, u"European Community"_s, u""_s, u" "_s, u"."_s, u"Country"_s, u"44000"_s, u"EU"_s,
          u"Kosovo"_s, u"Germany Germany"_s, QString(100'000, u'\u0301')}) {
        CAPTURE(text.left(40));
        CHECK(codeNamed(text).isEmpty());
    }
}

TEST_CASE("the European Union grew and shrank on these days")
{
    CHECK(membersOn(QDate(1972, 12, 31)).size() == 6);
    CHECK(membersOn(QDate(1973, 1, 1)).size() == 9);
    CHECK(membersOn(QDate(1981, 1, 1)).size() == 10);
    CHECK(membersOn(QDate(1986, 1, 1)).size() == 12);
    CHECK(membersOn(QDate(1995, 1, 1)).size() == 15);
    CHECK(membersOn(QDate(2004, 4, 30)).size() == 15);
    CHECK(membersOn(QDate(2004, 5, 1)).size() == 25);
    CHECK(membersOn(QDate(2007, 1, 1)).size() == 27);
    CHECK(membersOn(QDate(2013, 6, 30)).size() == 27);
    CHECK(membersOn(QDate(2013, 7, 1)).size() == 28);
    CHECK(membersOn(QDate(2020, 12, 31)).size() == 28);
    CHECK(membersOn(QDate(2021, 1, 1)).join(u' ') ==
          u"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"_s);
}

TEST_CASE("for VAT Monaco is France and the Isle of Man the United Kingdom; far territories are outside")
{
    const QDate today(2026, 11, 22);
    CHECK(country(u"MC"_s).isInEu(today));
    CHECK(country(u"IM"_s).isInEu(QDate(2020, 12, 31)));
    CHECK_FALSE(country(u"IM"_s).isInEu(QDate(2021, 1, 1)));
    for (const QString &code : {u"GB"_s, u"JE"_s, u"CH"_s, u"NO"_s, u"AX"_s, u"RE"_s, u"GL"_s, u"US"_s})
        CHECK_FALSE(country(code).isInEu(today));
    CHECK_FALSE(country(u"DE"_s).isInEu(QDate()));
}

} // namespace kontorist
