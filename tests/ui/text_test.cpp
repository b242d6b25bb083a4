#include "tests/support/test.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/text/state_text.h"

#include <cmath>
#include <QMetaEnum>

namespace kontorist::test {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("every fault has a sentence of its own in German, with the subject where English has it")
{
    const QMetaEnum faults = QMetaEnum::fromType<Fault>();
    REQUIRE(faults.keyCount() > 100);
    for (int i = 0; i < faults.keyCount(); ++i) {
        INFO(faults.key(i));
        const Objection reason{static_cast<Fault>(faults.value(i)), u"SUBJECT"_s, u"DETAIL"_s};
        const QString english = errorText(reason);
        const Language language(u"de"_s);
        const QString german = errorText(reason);
        CHECK(!german.isEmpty());
        CHECK(german != english);
        CHECK(german.contains(u"SUBJECT") == english.contains(u"SUBJECT"));
        CHECK(german.contains(u"DETAIL") == english.contains(u"DETAIL"));
    }
}

TEST_CASE("a subject that looks like a placeholder is not filled in again")
{
    CHECK(errorText({Fault::NotANumber, u"%2"_s, u"x"_s}) == u"%2: “x” is not a number.");
}

TEST_CASE("a result that is too large has a sentence, although no field is to blame")
{
    CHECK(errorText({Fault::NumberTooLarge}) == u"The result is too large."_s);
    CHECK(errorText({Fault::NumberTooLarge, u"price"_s}) == u"price is too large."_s);
}

TEST_CASE(
    "figures and days in the sentence of an error are those of the screen's language, and what was typed is not")
{
    const Language german(u"de"_s);
    const QString open = errorText({Fault::AboveOpen, u"RE-2026-00001"_s, u"1234.50"_s});
    CHECK(open.contains(u"1.234,50"_s));
    CHECK(!open.contains(u"1234.50"_s));
    CHECK(errorText({Fault::PeriodClosed, u"2026-09-30"_s, u"2026-10-31"_s}).contains(u"31.10.2026"_s));
    CHECK(errorText({Fault::PeriodClosed, u"2026-09-30"_s, u"2026-10-31"_s}).contains(u"30.09.2026"_s));
    CHECK(errorText({Fault::NotANumber, u"price"_s, u"12.50"_s}).contains(u"12.50"_s));
    CHECK(errorText({Fault::AboveOpen, u"12.5"_s, u"0.89"_s}).contains(u"12.5"_s)); // a number of a document
}

TEST_CASE("the language is the first wanted one that the program speaks")
{
    CHECK(Language::among({u"de-DE"_s, u"en"_s}) == u"de");
    CHECK(Language::among({u"fr-FR"_s, u"de"_s}) == u"de");
    CHECK(Language::among({u"en-GB"_s, u"de"_s}) == u"en");
    CHECK(Language::among({u"C"_s}) == u"en");
    CHECK(Language::among({}) == u"en");
}

TEST_CASE("amounts and dates look as the person writes them")
{
    CHECK(format::money(Money(-5)) == u"\u22120.05");
    const Language language(u"de"_s);
    CHECK(format::money(Money(123450)) == u"1.234,50");
    CHECK(format::money(Money(-5)) == u"\u22120,05");
    CHECK(format::moneyWithSign(Money(120450)) == u"1.204,50\u00a0€");
    CHECK(format::date(QDate(2026, 11, 22)) == u"22.11.2026");
    CHECK(format::date({}).isEmpty());
    CHECK(format::weekday(QDate(2026, 11, 23)) == u"Mo\u00a023.11.2026");
    CHECK(format::count(20'000) == u"20.000");
}

TEST_CASE("an order's word is what stops it, then what a person can do, then what it waits for")
{
    CHECK(orderState(OrderState::Released, {Step::Check, Step::Ship}).word == u"On hold");
    CHECK(orderState(OrderState::Released, {Step::Waiting, Step::Ship}).word == u"Ready to ship");
    CHECK(orderState(OrderState::Released, {Step::Invoice, Step::Unpaid}).word == u"Shipped");
    CHECK(orderState(OrderState::Entered, {Step::New}).word == u"Entered");
    CHECK(orderState(OrderState::Released, {}).word == u"Released");
    CHECK(orderState(OrderState::Closed, {Step::Unpaid}).word == u"Done");
    CHECK(nextStep(OrderState::Closed, {Step::Unpaid}) == u"Await payment");
    CHECK(nextStep(OrderState::Cancelled, {Step::New}).isEmpty());
    CHECK(nextStep(OrderState::Quote, {}).isEmpty());
    CHECK(lateness(QDate(2026, 11, 23), QDate(2026, 11, 24)) == u"1 day late");
    CHECK(lateness(QDate(2026, 11, 20), QDate(2026, 11, 24)) == u"4 days late");
    CHECK(lateness(QDate(2026, 11, 24), QDate(2026, 11, 24)).isEmpty());
    CHECK(lateness({}, QDate(2026, 11, 24)).isEmpty());
}

TEST_CASE("every colour keeps its contrast, light and dark")
{
    for (const Tokens &tokens : {Tokens::light(), Tokens::dark()}) {
        for (const QColor &ground : {tokens.window, tokens.base, tokens.alternate, tokens.selected})
            CHECK(contrast(tokens.text, ground) >= 4.5);
        for (const QColor &ground : {tokens.window, tokens.base, tokens.selected})
            CHECK(contrast(tokens.muted, ground) >= 4.5);
        CHECK(contrast(tokens.placeholder, tokens.base) >= 4.5);
        CHECK(contrast(tokens.onAccent, tokens.accent) >= 4.5);
        for (const QColor &ground : {tokens.window, tokens.base}) {
            CHECK(contrast(tokens.border, ground) >= 3);
            CHECK(contrast(tokens.accent, ground) >= 3);
        }
        for (const Pair &stage : {tokens.stageOk, tokens.stageWarn, tokens.stageCrit})
            CHECK(contrast(stage.text, stage.ground) >= 4.5);
        for (const Role role : {Role::Neutral, Role::Info, Role::Ok, Role::Warn, Role::Crit, Role::Special}) {
            CHECK(contrast(tokens.chip(role).text, tokens.chip(role).ground) >= 4.5);
            CHECK(contrast(tokens.chip(role).text, tokens.base) >= 4.5);
            CHECK(contrast(tokens.chip(role).text, tokens.selected) >= 4.5);
        }
    }
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
}

} // namespace kontorist::test
