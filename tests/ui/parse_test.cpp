#include "tests/support/test.h"
#include "ui/text/language.h"
#include "ui/text/parse.h"

namespace kontorist::test {

namespace {

struct Typed
{
    const char16_t *text;
    const char16_t *means;
};

QString plainly(const Money &amount)
{
    return amount.written();
}
QString plainly(const Price &price)
{
    return price.written();
}
QString plainly(const Quantity &quantity)
{
    return quantity.written();
}
QString plainly(const Percent &percent)
{
    return percent.written();
}
QString plainly(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The value as core writes it; "!" and the sentence where there is none; nothing for an empty text.
template<class Value>
QString outcome(const parse::Answer<Value> &answer)
{
    CHECK(!(answer.value && !answer.trouble.isEmpty()));
    return answer ? plainly(*answer.value) : answer.trouble.isEmpty() ? QString() : u'!' + answer.trouble;
}

template<class Read>
void checkAll(Read read, std::initializer_list<Typed> cases)
{
    for (const Typed &typed : cases) {
        const QString text = QString::fromUtf16(typed.text);
        INFO(text.toStdString());
        CHECK(outcome(read(text)) == QString::fromUtf16(typed.means));
    }
}

/// Anything but a value, and a sentence that shows what was typed.
template<class Read>
void checkRefused(Read read, std::initializer_list<const char16_t *> texts)
{
    for (const char16_t *typed : texts) {
        const QString text = QString::fromUtf16(typed);
        INFO(text.toStdString());
        const auto answer = read(text);
        CHECK(!answer);
        CHECK(answer.trouble.contains(text.simplified()));
    }
}

const auto readAmount = [](const QString &text) { return parse::amount(text); };
const auto readPrice = [](const QString &text) { return parse::price(text); };
const auto readQuantity = [](const QString &text) { return parse::quantity(text); };
const auto readPercent = [](const QString &text) { return parse::percent(text); };

/// Thursday, in the 48th week.
const auto thursday = QDate(2026, 11, 26);
const auto readAhead = [](const QString &text) { return parse::date(text, thursday); };
const auto readBehind = [](const QString &text) { return parse::date(text, thursday, parse::Side::Behind); };

} // namespace

TEST_CASE("German amounts mean what a German means", "[fields]")
{
    const Language language(u"de"_s);
    checkAll(readAmount, {{u"", u""},
                          {u"  ", u""},
                          {u"0", u"0.00"},
                          {u"1234,5", u"1234.50"},
                          {u"1.234,50", u"1234.50"},
                          {u"1.234", u"1234.00"},
                          {u"1.234.567", u"1234567.00"},
                          {u"1 234,50", u"1234.50"},
                          {u"12.50", u"12.50"},
                          {u"12.5", u"12.50"},
                          {u",5", u"0.50"},
                          {u".5", u"0.50"},
                          {u"5,", u"5.00"},
                          {u"0.5", u"0.50"},
                          {u"007", u"7.00"},
                          {u"12,500", u"12.50"},
                          {u"-3,20", u"-3.20"},
                          {u"\u22123,20", u"-3.20"},
                          {u"- 3,20", u"-3.20"},
                          {u"12,50 €", u"12.50"},
                          {u"€12,50", u"12.50"},
                          {u"12,50 eur", u"12.50"},
                          {u"1.234,50\u00a0€", u"1234.50"}});
    checkRefused(readAmount,
                 {u"abc", u"1,2,3", u"1.23.456", u"12.3456", u"0.1234", u"01.234", u"1234.567.8", u"1,234.50",
                  u"12,345", u"€", u"-", u"--1", u",", u"1e3", u"٣", u"12 50", u"1.234 567,5"});
    CHECK(outcome(readAmount(u"12,,5"_s)) == u"!Keine Zahl: 12,,5 – zum Beispiel 1.234,50");
    CHECK(outcome(readAmount(u"1,234"_s)) == u"!Zu viele Nachkommastellen: 1,234 – höchstens 2");
    CHECK(outcome(readAmount(u"1000000000,01"_s)) == u"!Zu groß: 1000000000,01");
    CHECK(outcome(readAmount(QString(30, u'9'))).startsWith(u"!Zu groß"));
}

TEST_CASE("English amounts have the point, and take the comma where it is no thousand's", "[fields]")
{
    const Language language(u"en"_s);
    checkAll(readAmount, {{u"1,234.50", u"1234.50"},
                          {u"1,234", u"1234.00"},
                          {u"12,50", u"12.50"},
                          {u"12,5", u"12.50"},
                          {u"0,5", u"0.50"},
                          {u"12.5", u"12.50"},
                          {u"€1,234.50", u"1234.50"}});
    checkRefused(readAmount, {u"1.234", u"1.234,50", u"1,23,456", u"12,3456"});
    CHECK(outcome(readAmount(u"x"_s)) == u"!No number: x – for example 1,234.50");
}

TEST_CASE("sums, differences and products come out exactly", "[fields]")
{
    const Language language(u"de"_s);
    checkAll(readAmount, {{u"=3*4,90", u"14.70"},
                          {u"= 3 * 4,90", u"14.70"},
                          {u"=3x4,90 €", u"14.70"},
                          {u"=2*1,10+3*0,99-5", u"0.17"},
                          {u"=10-2-3", u"5.00"},
                          {u"=-5+3", u"-2.00"},
                          {u"=5\u22127", u"-2.00"},
                          {u"=2*-3", u"-6.00"},
                          {u"=1.000*1,5", u"1500.00"},
                          {u"=0,1+0,2", u"0.30"},
                          {u"=0,125*8", u"1.00"},
                          {u"=7", u"7.00"},
                          {u"=0*5", u"0.00"}});
    checkAll(readPrice, {{u"=0,125*0,5", u"0.0625"}});
    checkAll(readQuantity, {{u"=12*2,5", u"30"}});
    checkRefused(readAmount,
                 {u"=", u"=3*", u"=*3", u"=3**4", u"=3 4", u"=3/4", u"=(3+4)*2", u"=a", u"=3+4=", u"=,"});
    CHECK(outcome(readAmount(u"=3*"_s)) == u"!Kann nicht berechnet werden: =3* – zum Beispiel =3*4,90");
    CHECK(outcome(readAmount(u"=3*4,905"_s)).startsWith(u"!Zu viele Nachkommastellen"));
    CHECK(outcome(readAmount(u"=99999999999*99999999999*99999999999*99999999999"_s)).startsWith(u"!Zu groß"));
    CHECK(outcome(readAmount(u'=' + QString(50, u'9'))).startsWith(u"!Zu groß"));
}

TEST_CASE("prices, quantities and percentages keep as many decimals as core does", "[fields]")
{
    const Language language(u"de"_s);
    checkAll(readPrice, {{u"0,125", u"0.125"},
                         {u"0.125", u"0.125"},
                         {u"0.1234", u"0.1234"},
                         {u"1,234567", u"1.234567"},
                         {u"1.234", u"1234.00"},
                         {u"4,90 €", u"4.90"}});
    checkRefused(readPrice, {u"1,2345678", u"1.2345"});
    CHECK(parse::price(u"3"_s, 100).value->per() == 100);
    checkAll(
        readQuantity,
        {{u"10", u"10"}, {u"2,5", u"2.5"}, {u"2.5", u"2.5"}, {u"0,0001", u"0.0001"}, {u"1.000", u"1000"}});
    checkRefused(readQuantity, {u"0,00001", u"zehn", u"10 Stk", u"1000000000,1"});
    CHECK(parse::quantity(u"3"_s, Unit::piece()).value->unit() == Unit::piece());
    checkAll(readPercent,
             {{u"19", u"19"}, {u"7,5", u"7.5"}, {u"7,5 %", u"7.5"}, {u"19%", u"19"}, {u"-3", u"-3"}});
    checkRefused(readPercent, {u"7,555", u"%", u"19 % USt"});
}

TEST_CASE("a quantity and an asterisk may stand before an article", "[fields]")
{
    const auto wanted = [](const char16_t *text) { return parse::wanted(QString::fromUtf16(text)); };
    const Language language(u"de"_s);
    using parse::Wanted;
    CHECK(wanted(u"10*1001").value == Wanted{Quantity::whole(10), u"1001"_s});
    CHECK(wanted(u" 2,5 * M6x20 ").value == Wanted{Quantity::raw(25'000), u"M6x20"_s});
    CHECK(wanted(u"1001").value == Wanted{{}, u"1001"_s});
    CHECK(wanted(u"M6*20").value == Wanted{{}, u"M6*20"_s});
    CHECK(wanted(u"*20").value == Wanted{{}, u"*20"_s});
    CHECK(wanted(u"").isEmpty());
    CHECK(wanted(u"10*").trouble == u"Der Artikel fehlt: 10* – zum Beispiel 10*1001");
    CHECK(wanted(u"0*1001").trouble == u"Die Menge muss größer als 0 sein: 0*1001");
    CHECK(wanted(u"-2*1001").trouble.startsWith(u"Die Menge muss größer"));
    CHECK(wanted(u"1,00001*5").trouble.startsWith(u"Zu viele Nachkommastellen"));
}

TEST_CASE("short forms of a date lie ahead", "[fields]")
{
    const Language language(u"de"_s);
    checkAll(readAhead, {{u"", u""},
                         {u"26", u"2026-11-26"},
                         {u"25", u"2026-12-25"},
                         {u"31", u"2026-12-31"},
                         {u"1", u"2026-12-01"},
                         {u"24.", u"2026-12-24"},
                         {u"2712", u"2026-12-27"},
                         {u"2411", u"2027-11-24"},
                         {u"24.11.", u"2027-11-24"},
                         {u"24.11", u"2027-11-24"},
                         {u"24.12.", u"2026-12-24"},
                         {u"24. 12.", u"2026-12-24"},
                         {u"24.11.26", u"2026-11-24"},
                         {u"24.11.2026", u"2026-11-24"},
                         {u"24/11/26", u"2026-11-24"},
                         {u"241126", u"2026-11-24"},
                         {u"24112026", u"2026-11-24"},
                         {u"2026-11-24", u"2026-11-24"},
                         {u"+3", u"2026-11-29"},
                         {u"+30", u"2026-12-26"},
                         {u"+0", u"2026-11-26"},
                         {u"-1", u"2026-11-25"},
                         {u"h", u"2026-11-26"},
                         {u"heute", u"2026-11-26"},
                         {u"fr", u"2026-11-27"},
                         {u"Mo", u"2026-11-30"},
                         {u"mi", u"2026-12-02"},
                         {u"do", u"2026-12-03"},
                         {u"so.", u"2026-11-29"},
                         {u"Samstag", u"2026-11-28"},
                         {u"kw48", u"2026-11-26"},
                         {u"KW 49", u"2026-11-30"},
                         {u"kw53", u"2026-12-28"},
                         {u"kw47", u"2027-11-22"},
                         {u"kw1", u"2027-01-04"},
                         {u"kw47/26", u"2026-11-16"},
                         {u"24 dez", u"2026-12-24"},
                         {u"1. März", u"2027-03-01"},
                         {u"Do 24.12.", u"2026-12-24"},
                         {u"Di\u00a024.11.2026", u"2026-11-24"}});
    checkRefused(readAhead,
                 {u"31.02.", u"32", u"0", u"241", u"24.13.", u"29.02.2027", u"kw54", u"kw53/27", u"x", u"m",
                  u"01.01.1899", u"1.1.2200", u"24.11.026", u"24 xyz", u"+99999", u"٣"});
    CHECK(outcome(readAhead(u"31.02."_s)) == u"!Kein Datum: 31.02. – diesen Tag gibt es nicht");
    CHECK(outcome(readAhead(u"bald"_s)) == u"!Kein Datum: bald – zum Beispiel 24.11., +3 oder mo");
}

TEST_CASE("where a date has been, short forms lie behind", "[fields]")
{
    const Language language(u"de"_s);
    checkAll(readBehind, {{u"26", u"2026-11-26"},
                          {u"27", u"2026-10-27"},
                          {u"31", u"2026-10-31"},
                          {u"24.11.", u"2026-11-24"},
                          {u"24.12.", u"2025-12-24"},
                          {u"mo", u"2026-11-23"},
                          {u"do", u"2026-11-19"},
                          {u"fr", u"2026-11-20"},
                          {u"kw48", u"2026-11-23"},
                          {u"kw49", u"2025-12-01"},
                          {u"-1", u"2026-11-25"},
                          {u"24.12.26", u"2026-12-24"}});
}

TEST_CASE("an English clerk types English days", "[fields]")
{
    const Language language(u"en"_s);
    checkAll(readAhead, {{u"mon", u"2026-11-30"},
                         {u"th", u"2026-12-03"},
                         {u"Sunday", u"2026-11-29"},
                         {u"t", u"2026-11-26"},
                         {u"h", u"2026-11-26"},
                         {u"24/12", u"2026-12-24"},
                         {u"24 Dec 2026", u"2026-12-24"},
                         {u"Tue 24 Nov 2026", u"2026-11-24"},
                         {u"w49", u"2026-11-30"}});
    checkRefused(readAhead, {u"mi", u"31/2"});
}

TEST_CASE("no short form means a day that has passed, whatever today is", "[fields]")
{
    const Language language(u"de"_s);
    for (QDate day(2027, 12, 1); day < QDate(2029, 1, 10); day = day.addDays(1)) {
        for (int number = 1; number <= 31; ++number) {
            const auto next = parse::date(QString::number(number), day);
            const auto last = parse::date(QString::number(number), day, parse::Side::Behind);
            const bool keeps = next && last && *next.value >= day && *last.value <= day &&
                               next.value->day() == number && last.value->day() == number;
            if (!keeps)
                FAIL(number << " on " << day.toString(Qt::ISODate).toStdString());
        }
        for (const char16_t *name : {u"mo", u"di", u"mi", u"do", u"fr", u"sa", u"so"}) {
            const QDate next = *parse::date(QString::fromUtf16(name), day).value;
            if (next <= day || day.daysTo(next) > 7)
                FAIL(QString::fromUtf16(name).toStdString()
                     << " on " << day.toString(Qt::ISODate).toStdString());
        }
    }
}

TEST_CASE("what a field shows is read again as the same value, in both languages", "[fields]")
{
    for (const QString &code : Language::spoken()) {
        const Language language(code);
        for (const qint64 value : {0LL, 1LL, -5LL, 99LL, 123450LL, -123456789LL, 100'000'000'000LL}) {
            CHECK(parse::amount(parse::written(Money(value))).value == Money(value));
            CHECK(parse::price(parse::written(Price::raw(value))).value == Price::raw(value));
            CHECK(parse::quantity(parse::written(Quantity::raw(value))).value == Quantity::raw(value));
            CHECK(parse::percent(parse::written(Percent(value))).value == Percent(value));
        }
        for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1))
            CHECK(parse::date(parse::written(day), thursday).value == day);
    }
}

} // namespace kontorist::test
