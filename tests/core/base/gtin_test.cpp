#include "core/base/gtin.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

namespace {

Gtin gtin(const QString &text)
{
    return Gtin::read(text, u"gtin"_s);
}

rc::Gen<QString> anyDigits(int count)
{
    return rc::gen::map(
        rc::gen::container<std::string>(std::size_t(count), rc::gen::inRange('0', char('9' + 1))),
        [](const std::string &digits) { return QString::fromStdString(digits); });
}

QString anyGtin()
{
    const auto length = *rc::gen::element(7, 11, 12, 13);
    const QString digits = *anyDigits(length);
    RC_PRE(digits.count(u'0') < digits.size());
    return Gtin::completed(digits, {}).written();
}

} // namespace

TEST_CASE("a GTIN has 8, 12, 13 or 14 digits, and leading zeros change nothing")
{
    CHECK(gtin(u"4006381333931"_s).written() == u"4006381333931"_s);
    CHECK(gtin(u"4 006381 333931"_s).fourteen() == u"04006381333931"_s);
    CHECK(gtin(u"04006381333931"_s) == gtin(u"4006381333931"_s));
    CHECK(gtin(u"96385074"_s).written() == u"96385074"_s);
    CHECK(gtin(u"614141000036"_s) == gtin(u"0614141000036"_s));
    CHECK(Gtin::completed(u"400638133393"_s, {}) == gtin(u"4006381333931"_s));
}

TEST_CASE("what is no GTIN is refused")
{
    for (const QString &text :
         {u""_s, u"4006381333932"_s, u"400638133393"_s, u"963850740"_s, u"12345678901231234"_s,
          u"4,00638E+12"_s, u"0000000000000"_s, u"00000000"_s, u"400638133393X"_s, u"٤٠٠٦٣٨١٣٣٣٩٣١"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::GtinInvalid, gtin(text));
    }
    for (const QString &text : {u""_s, u"1"_s, u"40063813339 3"_s, u"0000000"_s, QString(60, u'1')}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::GtinInvalid, Gtin::completed(text, {}));
    }
}

TEST_CASE("no slip of one digit passes in a GTIN; neighbours swapped pass only when they differ by five")
{
    rc::prop("one digit changed", [] {
        QString text = anyGtin();
        const auto place = *rc::gen::inRange<qsizetype>(0, text.size());
        const auto shift = *rc::gen::inRange(1, 10);
        text[place] = QChar(u'0' + (text[place].digitValue() + shift) % 10);
        RC_ASSERT(test::faultOf([&] { gtin(text); }) == Fault::GtinInvalid);
    });
    rc::prop("neighbours swapped", [] {
        QString text = anyGtin();
        const auto place = *rc::gen::inRange<qsizetype>(0, text.size() - 1);
        const int distance = std::abs(text[place].digitValue() - text[place + 1].digitValue());
        std::swap(text[place], text[place + 1]);
        const bool passes = !test::faultOf([&] { gtin(text); });
        RC_ASSERT(passes == (distance == 0 || distance == 5));
    });
}

TEST_CASE("a GLN has thirteen digits")
{
    CHECK(Gln::read(u"4012345000009"_s, {}).written() == u"4012345000009"_s);
    CHECK(Gln::completed(u"401234500000"_s, {}) == Gln::read(u"40 12345 00000 9"_s, {}));
    CHECK_FAULT(Fault::GlnInvalid, Gln::read(u"4012345000008"_s, {}));
    CHECK_FAULT(Fault::GlnInvalid, Gln::read(u"96385074"_s, {}));
    CHECK_FAULT(Fault::GlnInvalid, Gln::read(u"0000000000000"_s, {}));
    CHECK_FAULT(Fault::GlnInvalid, Gln::completed(u"4012345"_s, {}));
}

TEST_CASE("an SSCC has eighteen digits")
{
    const Sscc parcel = Sscc::read(u"340123451234567895"_s, {});
    CHECK(parcel.printed() == u"(00)340123451234567895"_s);
    CHECK(Sscc::read(parcel.printed(), {}) == parcel);
    CHECK(Sscc::completed(u"34012345123456789"_s, {}) == parcel);
    CHECK_FAULT(Fault::SsccInvalid, Sscc::read(u"340123451234567896"_s, {}));
    CHECK_FAULT(Fault::SsccInvalid, Sscc::read(u"(01)340123451234567895"_s, {}));
    CHECK_FAULT(Fault::SsccInvalid, Sscc::completed(u"3401234512345678"_s, {}));
}

} // namespace kontorist
