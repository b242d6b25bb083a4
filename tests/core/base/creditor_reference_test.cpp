#include "core/base/creditor_reference.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

namespace {

CreditorReference referenceOf(const QString &number)
{
    return CreditorReference::of(number, u"number"_s);
}
CreditorReference readReference(const QString &text)
{
    return CreditorReference::read(text, u"reference"_s);
}
CreditorIdentifier creditor(const QString &text)
{
    return CreditorIdentifier::read(text, u"creditor"_s);
}

} // namespace

TEST_CASE("a creditor reference carries a document number through the bank")
{
    CHECK(referenceOf(u"RE20260001"_s).electronic() == u"RF40RE20260001"_s);
    CHECK(referenceOf(u"re-2026-0001"_s) == referenceOf(u"RE20260001"_s));
    CHECK(readReference(u"RF18 5390 0754 7034"_s).electronic() == u"RF18539007547034"_s);
    CHECK(readReference(u"rf18539007547034"_s).printed() == u"RF18 5390 0754 7034"_s);
    CHECK(readReference(u"RF18539007547034"_s).reference() == u"539007547034"_s);
}

TEST_CASE("what is no creditor reference is refused")
{
    for (const QString &text :
         {u""_s, u"RF"_s, u"RF18"_s, u"RF19539007547034"_s, u"RF1853900754703"_s, u"DE18539007547034"_s,
          u"RF40RE2026-0001"_s, u"RF181234567890123456789012"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::CreditorReferenceInvalid, readReference(text));
    }
    CHECK_FAULT(Fault::CreditorReferenceInvalid, referenceOf(u"- -"_s));
    CHECK_FAULT(Fault::CreditorReferenceInvalid, referenceOf(u"RÄ1"_s));
    CHECK_FAULT(Fault::CreditorReferenceInvalid, referenceOf(QString(22, u'1')));
    CHECK(referenceOf(QString(21, u'Z')).electronic().size() == 25);
}

TEST_CASE("a creditor reference is read back, and no slip of one digit passes")
{
    rc::prop("any number", [] {
        const auto digits = *rc::gen::nonEmpty(rc::gen::string<std::string>());
        QString number;
        for (const char c : digits)
            number += QString::number(static_cast<unsigned char>(c) % 36, 36).toUpper();
        const QString text = referenceOf(number.left(21)).electronic();
        RC_ASSERT(readReference(text).reference() == number.left(21));

        const auto place = *rc::gen::inRange<qsizetype>(2, text.size());
        RC_PRE(text[place].isDigit());
        QString slip = text;
        slip[place] = QChar(u'0' + (text[place].digitValue() + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(test::faultOf([&] { readReference(slip); }) == Fault::CreditorReferenceInvalid);
    });
}

TEST_CASE("a creditor identifier checks itself without its business code")
{
    CHECK(creditor(u"de98 zzz 0999 9999 999"_s).written() == u"DE98ZZZ09999999999"_s);
    CHECK(creditor(u"DE98ABC09999999999"_s).businessCode() == u"ABC"_s);
    CHECK(creditor(u"DE98ABC09999999999"_s).isSameCreditorAs(creditor(u"DE98ZZZ09999999999"_s)));
    CHECK_FALSE(creditor(u"DE98ABC09999999999"_s) == creditor(u"DE98ZZZ09999999999"_s));
    CHECK(creditor(u"FR57ZZZABC12345"_s).businessCode() == u"ZZZ"_s);
    // The first three check themselves, but a German identifier has eleven digits at its end.
    for (const QString &text : {u"DE18ZZZ0999999999"_s, u"DE03ZZZ0999999999A"_s, u"DE25ZZZ099999999999"_s,
                                u""_s, u"DE98ZZZ"_s, u"DE97ZZZ09999999999"_s, u"DE98ZZZ0999999999"_s,
                                u"DE98ZZZ0999999999A"_s, u"DE98ZZZ09999999989"_s, u"D198ZZZ09999999999"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::CreditorIdentifierInvalid, creditor(text));
    }
}

} // namespace kontorist
