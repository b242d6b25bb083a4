#include "core/paper/country.h"
#include "core/paper/wording.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace kontorist::paper {

namespace {

/// A joining blank is written as a blank here, to be readable.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QStringList printedWords()
{
    static const QRegularExpression pattern(uR"x(QT_TRANSLATE_NOOP\(\s*"Paper",\s*"([^"]*)"\))x"_s);
    QStringList words;
    QDirIterator files(QDir::cleanPath(QStringLiteral(TEST_DATA "/../../core")), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            words.append(matches.next().captured(1));
    }
    return words;
}

} // namespace

TEST_CASE("German papers write dates and figures as DIN 5008 does")
{
    const Wording german(u"de"_s);
    CHECK(german.date(QDate(2026, 11, 2)) == u"02.11.2026"_s);
    CHECK(plain(german.month(QDate(2026, 3, 2))) == u"März 2026"_s);
    CHECK(german.date(QDate()).isEmpty());
    CHECK(german.money(Money(123456)) == u"1.234,56\u00a0€"_s);
    CHECK(plain(german.money(Money(-5))) == u"-0,05 €"_s);
    CHECK(plain(german.money(Money(123456, Currency::read(u"CHF"_s, {})))) == u"1.234,56 CHF"_s);
    CHECK(german.amount(Money(100'000'000'000)) == u"1.000.000.000,00"_s);
    CHECK(german.amount(Money(99'999)) == u"999,99"_s);
    CHECK(german.amount(Money(-100'000)) == u"-1.000,00"_s);
    CHECK(plain(german.quantity(Quantity::raw(10'005'000, Unit::read(u"KGM"_s, {})))) == u"1.000,5 kg"_s);
    CHECK(german.quantity(Quantity::whole(1000)) == u"1.000"_s);
    CHECK(german.price(Price::raw(12'500'000)) == u"12,50"_s);
    CHECK(german.price(Price::raw(1'234'567'891)) == u"1.234,567891"_s);
    CHECK(plain(german.price(Price::raw(12'500'000, 1000))) == u"12,50 je 1.000"_s);
    CHECK(plain(german.percent(Percent(750))) == u"7,5 %"_s);
}

TEST_CASE("English papers write dates and figures as the British do")
{
    const Wording english(u"en"_s);
    CHECK(plain(english.date(QDate(2026, 11, 2))) == u"2 Nov 2026"_s);
    CHECK(plain(english.month(QDate(2026, 3, 2))) == u"March 2026"_s);
    CHECK(english.money(Money(123456)) == u"€1,234.56"_s);
    CHECK(english.money(Money(-123456)) == u"-€1,234.56"_s);
    CHECK(plain(english.money(Money(123456, Currency::read(u"CHF"_s, {})))) == u"CHF 1,234.56"_s);
    CHECK(plain(english.quantity(Quantity::whole(3, Unit::piece()))) == u"3 pc"_s);
    CHECK(plain(english.price(Price::raw(12'500'000, 100))) == u"12.50 per 100"_s);
    CHECK(english.percent(Percent(750)) == u"7.5%"_s);
    CHECK(Wording(u"fr"_s).language() == u"en"_s);
}

TEST_CASE("figures are exact beyond what floating point can hold")
{
    CHECK(Wording(u"de"_s).amount(Money(9'007'199'254'740'993)) == u"90.071.992.547.409,93"_s);
    CHECK(Wording(u"de"_s).amount(Money(std::numeric_limits<qint64>::min())) ==
          u"-92.233.720.368.547.758,08"_s);
}

TEST_CASE("a printed amount without its separators is the amount")
{
    rc::prop("any amount, both languages", [] {
        const Money money(*rc::gen::arbitrary<qint64>());
        QString german = Wording(u"de"_s).amount(money);
        QString english = Wording(u"en"_s).amount(money);
        RC_ASSERT(german.remove(u'.').replace(u',', u'.') == money.written());
        RC_ASSERT(english.remove(u',') == money.written());
    });
}

TEST_CASE("an IBAN stands in groups of four")
{
    const Wording german(u"de"_s);
    CHECK(plain(german.iban(u"de02120300000000202051"_s)) == u"DE02 1203 0000 0000 2020 51"_s);
    CHECK(plain(german.iban(u"DE02 1203 0000 0000 2020 51"_s)) == u"DE02 1203 0000 0000 2020 51"_s);
    CHECK(german.iban({}).isEmpty());
}

TEST_CASE("an address abroad ends with the country in capitals, in the language of the paper")
{
    CHECK(Wording(u"de"_s).countryLine(u"AT"_s) == u"ÖSTERREICH"_s);
    CHECK(Wording(u"en"_s).countryLine(u"AT"_s) == u"AUSTRIA"_s);
    CHECK(Wording(u"de"_s).country(u"FR"_s) == u"Frankreich"_s);
    CHECK(Wording(u"de"_s).country(u"QQ"_s) == u"QQ"_s);
}

TEST_CASE("every country that Qt knows by two letters has a name in both languages")
{
    for (int i = 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        const bool isCountry = code.size() == 2 && code.front().isLetter() && code != u"EU" &&
                               code != u"UN" && code != u"EZ" && code != u"AC" && code != u"TA" &&
                               code != u"CP" && code != u"DG" && code != u"EA" && code != u"IC" &&
                               code != u"ZZ" && code != u"QO";
        if (!isCountry)
            continue;
        INFO(code.toStdString());
        CHECK(countryName(code, u"de"_s) != code);
        CHECK(countryName(code, u"en"_s) != code);
    }
}

TEST_CASE("every printed word has a German text")
{
    const Wording german(u"de"_s);
    const Wording english(u"en"_s);
    const QStringList words = printedWords();
    REQUIRE(words.contains(u"Carried over"_s));
    for (const QString &word : words) {
        INFO(word.toStdString());
        CHECK(german.text(word.toUtf8().constData()) != word);
        CHECK(english.text(word.toUtf8().constData()) == word);
    }
    CHECK(german.text("Carried over") == u"Übertrag"_s);
    CHECK(german.text("no such word") == u"no such word"_s);
}

} // namespace kontorist::paper
