#include "core/base/id.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QSet>

namespace kontorist {

namespace {

Money euro(const QString &text)
{
    return Money::read(text, u"amount"_s);
}
Price price(const QString &text, qint64 per = 1)
{
    return Price::read(text, u"price"_s, per);
}
Quantity pieces(const QString &text)
{
    return Quantity::read(text, u"quantity"_s);
}
Percent percent(const QString &text)
{
    return Percent::read(text, u"percent"_s);
}

} // namespace

TEST_CASE("money is read, added and written in cents")
{
    CHECK(euro(u"1234.5"_s).minor() == 123450);
    CHECK((euro(u"0.10"_s) + euro(u"0.20"_s)).written() == u"0.30"_s);
    CHECK_FAULT(Fault::TooManyDecimals, euro(u"0.001"_s));
    CHECK_FAULT(Fault::NumberTooLarge, euro(u"1000000000.01"_s));
    CHECK_THROWS_AS(euro(u"1"_s) + Money(1, Currency::read(u"CHF"_s, {})), std::logic_error);
    CHECK_FAULT(Fault::NumberTooLarge, Money(std::numeric_limits<qint64>::max()) + Money(1));
    CHECK_FAULT(Fault::CurrencyUnknown, Currency::read(u"euro"_s, {}));
}

TEST_CASE("a line is quantity times price for so many units, rounded once")
{
    CHECK(price(u"0.12"_s).times(pieces(u"10"_s)) == euro(u"1.20"_s));
    CHECK(price(u"1.005"_s).times(pieces(u"1"_s)) == euro(u"1.01"_s));
    CHECK(price(u"1.005"_s).times(pieces(u"-1"_s)) == euro(u"-1.01"_s));
    CHECK(price(u"12.50"_s, 100).times(pieces(u"250"_s)) == euro(u"31.25"_s));
    CHECK(price(u"0.001234"_s, 1000).times(pieces(u"1000000000"_s)) == euro(u"1234.00"_s));
    CHECK(price(u"9.90"_s).less(percent(u"10"_s)) == price(u"8.91"_s));
    CHECK(price(u"12"_s, 100).forUnitOf(pieces(u"50"_s)) == price(u"6"_s));
    CHECK(price(u"11"_s, 100).isBelow(price(u"0.12"_s)));
}

TEST_CASE("a percentage of an amount, and an amount without its percentage")
{
    CHECK(percent(u"7.5"_s).of(euro(u"357.00"_s)) == euro(u"26.78"_s));
    CHECK(percent(u"19"_s).of(euro(u"127.15"_s)) == euro(u"24.16"_s));
    CHECK(percent(u"19"_s).takenOutOf(euro(u"119.00"_s)) == euro(u"100.00"_s));
    CHECK(percent(u"19"_s).takenOutOf(euro(u"9.99"_s)) == euro(u"8.39"_s));
}

TEST_CASE("a quantity keeps its unit")
{
    const Unit pack = Unit::read(u"XPK"_s, {});
    CHECK(Quantity::whole(3, pack).inBaseUnits(pieces(u"12"_s)) == pieces(u"36"_s));
    CHECK_THROWS_AS(Quantity::whole(1, pack) + Quantity::whole(1), std::logic_error);
    CHECK_FAULT(Fault::UnitUnknown, Unit::read(u"PCE"_s, {}));
    CHECK_FAULT(Fault::TooManyDecimals, pieces(u"0.00005"_s));
    CHECK_FAULT(Fault::NumberTooLarge, pieces(u"1000000001"_s));
    CHECK_FAULT(Fault::NumberTooLarge, Quantity::whole(999'999'999, pack).inBaseUnits(pieces(u"12"_s)));
    CHECK(pieces(u"2.50"_s).written() == u"2.5"_s);
}

TEST_CASE("tax taken out of a gross amount and put on again comes back to within a cent")
{
    rc::prop("any amount, any rate", [] {
        const Money gross(*rc::gen::inRange<qint64>(-100'000'000, 100'000'000));
        const Percent rate(*rc::gen::inRange<qint64>(0, 3000));
        const Money net = rate.takenOutOf(gross);
        const Money again = net + rate.of(net);
        RC_ASSERT((again - gross).absolute() <= Money(1));
        RC_ASSERT(rate.takenOutOf(-gross) == -net);
    });
}

TEST_CASE("ids grow, whatever the clock does")
{
    struct Tag;
    FixedClock clock(QDate(2026, 11, 22));
    IdSource ids(clock, 5);
    Id<Tag> last;
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5'000)
            clock.advance(-3'600'000);
        const auto id = ids.next<Tag>();
        REQUIRE(last < id);
        last = id;
    }
    FixedClock early(QDate(2010, 1, 1));
    CHECK_FALSE(IdSource(early).next<Tag>().isNull());
}

TEST_CASE("the day is the German one, through both changes of summer time")
{
    const auto at = [](const char *utc) {
        return germanDate(QDateTime::fromString(QLatin1StringView(utc), Qt::ISODate).toMSecsSinceEpoch());
    };
    CHECK(at("2026-11-22T22:59:59Z") == QDate(2026, 11, 22));
    CHECK(at("2026-11-22T23:00:00Z") == QDate(2026, 11, 23));
    CHECK(at("2026-07-01T21:59:59Z") == QDate(2026, 7, 1));
    CHECK(at("2026-07-01T22:00:00Z") == QDate(2026, 7, 2));
    CHECK(at("2026-12-31T23:00:00Z") == QDate(2027, 1, 1));
}

TEST_CASE("texts with control characters, too long or broken are refused")
{
    const auto fault = [](const QString &text, text::Lines lines = text::Lines::One) -> std::optional<Fault> {
        const auto objection = text::objection(text, u"name"_s, 20, lines);
        return objection ? std::optional(objection->fault) : std::nullopt;
    };
    CHECK_FALSE(fault(u"Bäckerei Sommer 🥐"_s));
    CHECK_FALSE(fault(u"مخبز"_s)); // right to left is a script, not an attack
    CHECK(fault(u"a\nb"_s) == Fault::TextHasControlCharacters);
    CHECK_FALSE(fault(u"a\nb"_s, text::Lines::Several));
    CHECK(fault(QString(u"a\0b"_s)) == Fault::TextHasControlCharacters);
    CHECK(fault(QString(1, QChar(0xD800))) == Fault::TextHasControlCharacters);
    CHECK(fault(QString(21, u'x')) == Fault::TextTooLong);
    for (const char16_t c :
         u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff"_s.toStdU16String())
        for (const text::Lines lines : {text::Lines::One, text::Lines::Several})
            CHECK(fault(u"100"_s + QChar(c) + u"00,1"_s, lines) == Fault::TextHasControlCharacters);
    CHECK_FALSE(fault(u"\u05d0\u200f \u0646\u200c \u061c\u200e"_s)); // marks that single letters need
    CHECK_FALSE(fault(QString(10, QChar(0x0958))));
    CHECK(fault(QString(11, QChar(0x0958))) == Fault::TextTooLong); // composed, each of them is two
    CHECK(text::tidied(u"  Mu\u0308ller "_s) == u"M\u00FCller"_s);
}

} // namespace kontorist
