#include "core/base/iban.h"

#include "tests/core/base/id_rows.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <set>

namespace kontorist {

namespace {

Iban iban(const QString &text)
{
    return Iban::read(text, u"iban"_s);
}

// The remainder as one learns it at school, nine digits at a time: not the way of the code.
int remainderBySchoolMethod(const QString &letters)
{
    QString digits;
    for (const QChar c : letters)
        digits += c.isDigit() ? QString(c) : QString::number(c.unicode() - u'A' + 10);
    while (digits.size() > 2)
        digits = QString::number(digits.left(9).toLongLong() % 97) + digits.mid(9);
    return digits.toInt() % 97;
}

QString germanIbanOf(const QString &account)
{
    const int check = 98 - remainderBySchoolMethod(account + u"DE00"_s);
    return u"DE"_s + QString::number(check).rightJustified(2, u'0') + account;
}

rc::Gen<QString> anyGermanIban()
{
    return rc::gen::map(
        rc::gen::container<std::string>(18, rc::gen::inRange('0', char('9' + 1))),
        [](const std::string &account) { return germanIbanOf(QString::fromStdString(account)); });
}

} // namespace

TEST_CASE("an IBAN is read as people write it")
{
    CHECK(iban(u"DE02120300000000202051"_s).printed() == u"DE02 1203 0000 0000 2020 51"_s);
    CHECK(iban(u" de02 1203 0000 0000 2020 51 "_s).electronic() == u"DE02120300000000202051"_s);
    CHECK(iban(u"IBAN: DE02\u00A01203 0000 0000 2020 51"_s) == iban(u"DE02120300000000202051"_s));
    CHECK(iban(u"XK051212012345678906"_s).country() == u"XK"_s);
}

TEST_CASE("what is no IBAN is refused")
{
    for (const QString &text :
         {u""_s, u"DE"_s, u"DE00"_s, u"DE03120300000000202051"_s, u"DE0212030000000020205"_s,
          u"DE021203000000002020511"_s, u"ZZ02120300000000202051"_s, u"IBAN"_s,
          u"DE02-1203-0000-0000-2020-51"_s, u"DE02120300000000202O51"_s, u"ＤＥ02120300000000202051"_s,
          u"DE٠٢120300000000202051"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::IbanInvalid, iban(text));
    }
}

TEST_CASE("check digits that leave the right remainder but lie outside 02 to 98 are refused")
{
    int twins = 0;
    for (int account = 0; account < 300; ++account) {
        const QString number = QString::number(account).rightJustified(18, u'0');
        const QString good = germanIbanOf(number);
        CHECK(iban(good).electronic() == good);
        const int check = good.mid(2, 2).toInt();
        const int twin = check >= 97 ? check - 97 : check + 97;
        if (twin > 99)
            continue;
        ++twins;
        CHECK_FAULT(Fault::IbanInvalid,
                    iban(u"DE"_s + QString::number(twin).rightJustified(2, u'0') + number));
    }
    CHECK(twins > 0);
}

TEST_CASE("the example of every country of the list is sound, and read back from paper")
{
    const auto rows = test::idRows(u"iban-valid.tsv"_s);
    REQUIRE(rows.size() == 61);
    for (const QStringList &row : rows) {
        CAPTURE(row[1]);
        CHECK(iban(row[1]).electronic() == row[1]);
        CHECK(iban(row[1]).country() == row[0]);
        CHECK(iban(iban(row[1]).printed()) == iban(row[1]));
        CHECK(row[1].size() == row[2].toInt());
    }
}

TEST_CASE("every damaged example is refused")
{
    const auto rows = test::idRows(u"iban-invalid.tsv"_s);
    REQUIRE(rows.size() == 183);
    for (const QStringList &row : rows) {
        CAPTURE(row[0], row[1]);
        CHECK_FAULT(Fault::IbanInvalid, iban(row[0]));
    }
}

TEST_CASE("no slip of one digit and no two digits in the wrong order pass in an IBAN")
{
    rc::prop("one digit changed", [] {
        QString text = *anyGermanIban();
        RC_ASSERT(iban(text).electronic() == text);
        const auto place = *rc::gen::inRange(2, 22);
        const auto shift = *rc::gen::inRange(1, 10);
        text[place] = QChar(u'0' + (text[place].digitValue() + shift) % 10);
        RC_ASSERT(test::faultOf([&] { iban(text); }) == Fault::IbanInvalid);
    });
    rc::prop("any two digits swapped, neighbours or not", [] {
        QString text = *anyGermanIban();
        const auto one = *rc::gen::inRange(2, 22);
        const auto other = *rc::gen::inRange(2, 22);
        RC_PRE(text[one] != text[other]);
        std::swap(text[one], text[other]);
        RC_ASSERT(test::faultOf([&] { iban(text); }) == Fault::IbanInvalid);
    });
}

TEST_CASE("a BIC has eight or eleven characters")
{
    const auto bic = [](const QString &text) { return Bic::read(text, u"bic"_s); };
    CHECK(bic(u"byladem1001"_s).written() == u"BYLADEM1001"_s);
    CHECK(bic(u"BYLADEM1001"_s).country() == u"DE"_s);
    CHECK(bic(u"COBADEFFXXX"_s).written() == u"COBADEFFXXX"_s);
    CHECK(bic(u"COBADEFFXXX"_s) == bic(u"COBA DE FF"_s));
    CHECK_FALSE(bic(u"COBADEFF370"_s) == bic(u"COBADEFF"_s));
    for (const QString &text : {u""_s, u"COBADEF"_s, u"COBADEFFX"_s, u"COBADEFFXX"_s, u"COBADEFFXXXX"_s,
                                u"C0BADEFF"_s, u"COBADE1F"_s, u"COBADE0F"_s, u"COBADEFO"_s, u"COBADE-F"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::BicInvalid, bic(text));
    }
}

} // namespace kontorist
