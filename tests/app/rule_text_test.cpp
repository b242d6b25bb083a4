#include "core/einvoice/validation_rules.h"
#include "tests/support/test.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/text/rule_text.h"

#include <QRegularExpression>
#include <QSet>

namespace kontorist::rule_text_test {

namespace {

// The fields that a sentence names, by their numbers in EN 16931.
QSet<QString> fields(const QString &sentence)
{
    static const QRegularExpression field(u"B[TG]-[0-9]+"_s);
    QSet<QString> all;
    for (auto each = field.globalMatch(sentence); each.hasNext();)
        all.insert(each.next().captured());
    return all;
}

} // namespace

TEST_CASE("every finding of the validator has a sentence in German that names the same fields")
{
    static const QRegularExpression english(
        u"\\b(the|of|an?|is|has|and|line|charge|allowance|buyer|absent)\\b"_s);
    const std::vector<einvoice::Finding> all = einvoice::validation_rules::examples();
    REQUIRE(all.size() > 200);
    for (const einvoice::Finding &finding : all) {
        INFO(finding.rule.toStdString() << ": " << finding.sentence.toStdString());
        CHECK(findingText(finding) == finding.sentence);
        const Language language(u"de"_s);
        const QString german = findingText(finding);
        INFO(german.toStdString());
        CHECK(german != finding.sentence);
        CHECK(!german.contains(english));
        CHECK(!german.contains(u'%'));
        CHECK(fields(german) == fields(finding.sentence));
    }
}

TEST_CASE("a refused e-invoice says the rule in the words of the screen")
{
    const Objection reason{Fault::HandOutWrong, u"AU-2026-00001"_s, u"BR-DE-15"_s};
    CHECK(errorText(reason).contains(u"(BR-DE-15: An XRechnung has a buyer reference (BT-10).)"_s));
    CHECK(errorText({Fault::EInvoiceWrong, u"RE-1"_s, u"BT-131, 2"_s}).contains(u"(BT-131, 2)"_s));
    const Language language(u"de"_s);
    CHECK(errorText(reason).contains(
        u"(BR-DE-15: Eine XRechnung braucht eine Leitweg-ID oder Referenz des Käufers (BT-10).)"_s));
}

} // namespace kontorist::rule_text_test
