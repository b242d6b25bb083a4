#include "core/base/vat_id.h"

#include "tests/core/base/id_rows.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

namespace kontorist {

namespace {

VatId vatId(const QString &text)
{
    return VatId::read(text, u"vatId"_s);
}
bool isVatId(const QString &text)
{
    return !test::faultOf([&] { vatId(text); });
}

// Numbers that companies print on their letters.
const QStringList publishedVatIds = {
    u"DE136695976"_s,   u"DE281549712"_s,    u"DE811514747"_s,    u"DE129273398"_s,
    u"ATU33864707"_s,   u"ATU14189108"_s,    u"BE0202239951"_s,   u"BE0400378485"_s,
    u"BE0417497106"_s,  u"BG831642181"_s,    u"CHE105909036"_s,   u"CHE-103.867.266 MWST"_s,
    u"CZ00177041"_s,    u"CZ45274649"_s,     u"DK47458714"_s,     u"DK24256790"_s,
    u"DK22756214"_s,    u"EE100366327"_s,    u"EL094019245"_s,    u"ESA28015865"_s,
    u"ESA15075062"_s,   u"ESA46103834"_s,    u"FI01120389"_s,     u"FI19274001"_s,
    u"FR66780129987"_s, u"FR10632012100"_s,  u"GB220430231"_s,    u"GB333289454"_s,
    u"GB660454836"_s,   u"HR27759560625"_s,  u"HR81793146560"_s,  u"HU10625790"_s,
    u"HU10537914"_s,    u"IE6388047V"_s,     u"IE9692928F"_s,     u"IE8256796U"_s,
    u"IT00159560366"_s, u"IT00905811006"_s,  u"LT212154314"_s,    u"LT230335113"_s,
    u"LU20260743"_s,    u"LU26375245"_s,     u"LU19647148"_s,     u"LV40003032949"_s,
    u"LV40003245752"_s, u"NL805734958B01"_s, u"NO923609016"_s,    u"NO982463718MVA"_s,
    u"PL7740001454"_s,  u"PL5252674798"_s,   u"PT500697256"_s,    u"PT504499777"_s,
    u"RO160796"_s,      u"RO1590082"_s,      u"SE556012579001"_s, u"SE556016068001"_s,
    u"SI80267432"_s,    u"SI82646716"_s,     u"SK2020372640"_s,   u"MT15121333"_s,
    u"XI220430231"_s,
};

} // namespace

TEST_CASE("a VAT id is read as people write it")
{
    CHECK(vatId(u"de 136 695 976"_s).written() == u"DE136695976"_s);
    CHECK(vatId(u"DE281549712"_s).country() == Country::read(u"DE"_s, {}));
    CHECK(vatId(u"GR094019245"_s).written() == u"EL094019245"_s);
    CHECK(vatId(u"EL 094019245"_s).country().code() == u"GR"_s);
    CHECK(vatId(u"EL094019245"_s).prefix() == u"EL"_s);
    CHECK(vatId(u"BE 0202.239.951"_s) == vatId(u"BE202239951"_s));
    CHECK(vatId(u"CHE-105.909.036 TVA"_s).written() == u"CHE105909036MWST"_s);
    CHECK(vatId(u"CHE105909036"_s).printed() == u"CHE-105.909.036 MWST"_s);
    CHECK(vatId(u"CHE105909036"_s).prefix() == u"CHE"_s);
    CHECK(vatId(u"CHE105909036"_s).country().code() == u"CH"_s);
    CHECK(vatId(u"no 923 609 016"_s).written() == u"NO923609016MVA"_s);
    CHECK(vatId(u"XI220430231"_s).prefix() == u"XI"_s);
    CHECK(vatId(u"XI220430231"_s).country().code() == u"GB"_s);
    CHECK(vatId(u"GBGD001"_s).written() == u"GBGD001"_s);
}

TEST_CASE("what is no VAT id is refused")
{
    for (const QString &text :
         {u""_s, u"DE"_s, u"136695976"_s, u"DE136695977"_s, u"DE13669597"_s, u"DE1366959766"_s,
          u"US123456789"_s, u"DE012345672"_s, u"CHE105909037"_s, u"CHE105909036XYZ"_s, u"DE136695976MWST"_s,
          u"NO923609017MVA"_s, u"NL004495445"_s, u"ES123456789"_s, u"UK220430231"_s, u"ATU1234567"_s,
          u"DE１３６６９５９７６"_s, u"IE6388047W"_s, u"SE556012579101"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::VatIdInvalid, vatId(text));
    }
}

TEST_CASE("the German examples pass or fail as their list says")
{
    const auto rows = test::idRows(u"vat-de.tsv"_s);
    REQUIRE(rows.size() == 32);
    for (const QStringList &row : rows) {
        CAPTURE(row[0], row[1]);
        CHECK(isVatId(row[0]) == (row[1] == u"valid"));
    }
}

TEST_CASE("numbers in public use pass, and are read back")
{
    for (const QString &text : publishedVatIds) {
        CAPTURE(text);
        CHECK(isVatId(text));
        if (isVatId(text)) {
            CHECK(vatId(vatId(text).printed()) == vatId(text));
            CHECK(vatId(text).written().startsWith(vatId(text).prefix()));
        }
    }
}

TEST_CASE("a slip of the last digit is refused in every number that checks itself")
{
    for (const QString &text : publishedVatIds) {
        const qsizetype last =
            text.startsWith(u"NL") || text.startsWith(u"SE") ? text.size() - 4 : text.size() - 1;
        if (!text[last].isDigit())
            continue;
        for (int shift = 1; shift < 10; ++shift) {
            QString slip = text;
            slip[last] = QChar(u'0' + (text[last].digitValue() + shift) % 10);
            CAPTURE(slip);
            CHECK_FALSE(isVatId(slip));
        }
    }
}

TEST_CASE("kinds of numbers whose check digits are not public pass by their pattern")
{
    for (const QString &text : {u"CZ640903926"_s, u"CZ7103192746"_s, u"BG7501020019"_s, u"FRK7399859412"_s,
                                u"GBHA599"_s, u"LV16117519997"_s, u"ESI1234567A"_s}) {
        CAPTURE(text);
        CHECK(isVatId(text));
    }
}

TEST_CASE("Dutch sole traders have numbers of the new kind, Irish companies of three kinds")
{
    CHECK(isVatId(u"NL000099998B57"_s)); // the tax office's own example
    CHECK_FALSE(isVatId(u"NL000099998B58"_s));
    CHECK(isVatId(u"IE1234567FA"_s)); // seven digits: 112; the second letter adds nine; 121 leaves F
    CHECK_FALSE(isVatId(u"IE1234567FB"_s));
    CHECK(isVatId(u"IE1234567T"_s)); // 112 leaves 20
    CHECK(isVatId(u"IE7A12345J"_s)); // 0·8 + 1·7 + 2·6 + 3·5 + 4·4 + 5·3 + 7·2 = 79 leaves 10
    CHECK_FALSE(isVatId(u"IE7A12345K"_s));
}

TEST_CASE("the rules hold where a remainder has no digit of its own")
{
    // Reckoned apart from the program: the smallest numbers at which each rule turns.
    for (const QString &text :
         {u"BG100000086"_s, u"BG100000550"_s, u"CHE100000070"_s, u"CZ10000020"_s, u"CZ10000071"_s,
          u"EL100000090"_s, u"GB100000089"_s, u"GB100000034"_s, u"IE1000016W"_s, u"LT200000017"_s,
          u"LT200005210"_s, u"LT100000000716"_s, u"LT100000006810"_s, u"LT100000000013"_s, u"PT500000000"_s,
          u"PT500000050"_s, u"RO1000000080"_s, u"SI50000080"_s}) {
        CAPTURE(text);
        CHECK(isVatId(text));
        QString slip = text;
        const qsizetype last = text.size() - (text.startsWith(u"IE") ? 2 : 1);
        slip[last] = QChar(u'0' + (slip[last].digitValue() + 1) % 10);
        CHECK_FALSE(isVatId(slip));
    }
    for (const QString &stem :
         {u"FI1000008"_s, u"CHE10000016"_s, u"PL100000016"_s, u"SI5000002"_s}) // never issued
        for (int digit = 0; digit < 10; ++digit) {
            CAPTURE(stem, digit);
            CHECK_FALSE(isVatId(stem + QString::number(digit)));
        }
}

TEST_CASE("Spanish persons have a letter behind their number, companies a digit or its letter")
{
    for (const QString &text : {u"ES12345678Z"_s, u"ESX1234567L"_s, u"ESY1234567X"_s, u"ESZ1234567R"_s,
                                u"ESK1234567L"_s, u"ESL1234567L"_s, u"ESM1234567L"_s, u"ESA2801586E"_s}) {
        CAPTURE(text);
        CHECK(isVatId(text));
        QString slip = text;
        slip.back() = u'Q';
        CHECK_FALSE(isVatId(slip));
    }
}

TEST_CASE("Cypriot numbers end with a letter")
{
    CHECK(
        isVatId(u"CY10111176Z"_s)); // in odd places 1, 1, 1, 7 count 0, 0, 0, 17; with 0 + 1 + 1 + 6 it is 25
    CHECK_FALSE(isVatId(u"CY10111176Y"_s));
    CHECK_FALSE(isVatId(u"CY11011176Z"_s));
}

TEST_CASE("no slip of one digit passes in a German VAT id, and hardly two digits in the wrong order")
{
    rc::prop("exactly one last digit fits eight others", [] {
        const auto stem = *rc::gen::inRange(10'000'000, 100'000'000);
        int fitting = 0;
        for (int last = 0; last < 10; ++last)
            fitting += isVatId(u"DE%1%2"_s.arg(stem).arg(last)) ? 1 : 0;
        RC_ASSERT(fitting == 1);
    });
    QRandomGenerator dice(11);
    int swaps = 0;
    int unnoticed = 0;
    for (int i = 0; i < 2000; ++i) {
        QString text = u"DE%1"_s.arg(dice.bounded(100'000'000, 999'999'999));
        if (!isVatId(text))
            continue;
        for (qsizetype place = 2; place < 10; ++place) {
            QString slip = text;
            std::swap(slip[place], slip[place + 1]);
            if (slip == text)
                continue;
            ++swaps;
            unnoticed += isVatId(slip) ? 1 : 0;
        }
    }
    CHECK(swaps > 1000);
    CHECK(unnoticed * 20 < swaps);
    rc::prop("one digit changed", [] {
        QString text = publishedVatIds[*rc::gen::inRange(0, 4)];
        RC_ASSERT(text.startsWith(u"DE"));
        const auto place = *rc::gen::inRange(2, 11);
        text[place] = QChar(u'0' + (text[place].digitValue() + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(!isVatId(text));
    });
}

} // namespace kontorist
