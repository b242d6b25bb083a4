#include "core/einvoice/validation_rules.h"

#include "core/einvoice/code_rules.h"
#include "core/einvoice/presence_rules.h"
#include "core/einvoice/profile_rules.h"
#include "core/einvoice/sum_rules.h"
#include "core/einvoice/vat_rules.h"
#include "core/einvoice/xrechnung_rules.h"

#include <array>
#include <QMap>
#include <QSet>

namespace kontorist::einvoice::validation_rules {

namespace {

// § 14 (4) UStG: parties and addresses, tax numbers, dates, number, what and how much, amounts, rates, exemption.
bool isContent(const QString &rule)
{
    static const QSet<QString> content = {
        u"BR-02"_s,    u"BR-03"_s,       u"BR-06"_s,    u"BR-07"_s,    u"BR-08"_s,
        u"BR-10"_s,    u"BR-16"_s,       u"BR-22"_s,    u"BR-25"_s,    u"BR-13"_s,
        u"BR-45"_s,    u"BR-46"_s,       u"BR-48"_s,    u"BR-CO-10"_s, u"BR-CO-13"_s,
        u"BR-CO-14"_s, u"BR-CO-15"_s,    u"BR-CO-17"_s, u"BR-CO-18"_s, u"PEPPOL-EN16931-R120"_s,
        u"BR-DE-16"_s, u"BR-DE-TMP-32"_s};
    static const QSet<QString> ofCategories = {u"S"_s, u"Z"_s, u"E"_s,  u"AE"_s, u"IC"_s,
                                               u"G"_s, u"O"_s, u"AF"_s, u"AG"_s};
    return content.contains(rule) || ofCategories.contains(rule.section(u'-', 1, 1));
}

void ask(const Rules &rules, const Fact &invoice, const QString &only, std::vector<Finding> &found)
{
    for (const Rule &rule : rules) {
        if (!only.isEmpty() && rule.id != only)
            continue;
        Facts broken;
        rule.find(invoice, broken);
        const ErrorClass kind = isContent(rule.id) ? ErrorClass::Content : ErrorClass::BusinessRule;
        for (const Fact *each : broken)
            found.push_back({rule.id, rule.severity, kind, rule.sentence, each->spot});
    }
}

struct OddityRule
{
    const char *id;
    Severity severity;
    const char *sentence;
};

OddityRule ruleOf(Oddity oddity)
{
    switch (oddity) {
    case Oddity::Unknown:
        return {"KO-UNKNOWN", Severity::Information, "EN 16931 does not know %1; what it says is not read."};
    case Oddity::Twice:
        return {"KO-TWICE", Severity::Warning, "%1 stands there more than once; the first is read."};
    case Oddity::Empty:
        return {"KO-EMPTY", Severity::Warning, "%1 is empty."};
    case Oddity::NoNumber:
        return {"KO-NUMBER", Severity::Fatal, "%1 is no decimal number."};
    case Oddity::NoDate:
        return {"KO-DATE", Severity::Fatal, "%1 is no date."};
    case Oddity::WrongNamespace:
        return {"KO-SPACE", Severity::Fatal, "%1 is from a name space that does not belong here."};
    case Oddity::Disorder:
        return {"KO-ORDER", Severity::Fatal, "%1 stands behind something that the schema wants behind it."};
    case Oddity::SecondInvoice:
        return {"KO-TWO-INVOICES", Severity::Warning,
                "The PDF carries a second invoice for machines, %1; it is not read."};
    }
    return {};
}

// An empty element is fatal in XRechnung alone, by the rule that it takes over from Peppol.
Finding told(const Stumble &stumble, bool isXrechnung)
{
    OddityRule rule = ruleOf(stumble.oddity);
    if (stumble.oddity == Oddity::Empty && isXrechnung)
        rule = {"PEPPOL-EN16931-R008", Severity::Fatal, rule.sentence};
    return {QString::fromLatin1(rule.id), rule.severity, ErrorClass::Format,
            QString::fromLatin1(rule.sentence).arg(stumble.name), stumble.spot};
}

constexpr std::array EveryRule = {presenceRules, sumRules, vatRules, codeRules, extendedRules};

// Of one rule, so many are told one by one; a file of a hundred thousand wrong lines would say nothing more with each.
constexpr int MostOfOneRule = 100;

Finding moreFinding(const QString &rule, int more, const Spot &spot)
{
    return {u"KO-MORE"_s, Severity::Information, ErrorClass::Format,
            u"%1 is broken %2 times more."_s.arg(rule, QString::number(more)), spot};
}

std::vector<Finding> shortened(const std::vector<Finding> &all)
{
    std::vector<Finding> kept;
    QMap<QString, int> counts;
    for (const Finding &each : all)
        if (++counts[each.rule] <= MostOfOneRule)
            kept.push_back(each);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (count.value() > MostOfOneRule)
            kept.push_back(moreFinding(count.key(), count.value() - MostOfOneRule, all.front().spot));
    return kept;
}

Finding specificationFinding(const Spot &spot)
{
    return {u"KO-SPECIFICATION"_s, Severity::Fatal, ErrorClass::Format,
            u"The specification (BT-24) is none of EN 16931."_s, spot};
}

Finding profileFinding(const Spot &spot, const QString &profile)
{
    return {u"KO-PROFILE"_s, Severity::Fatal, ErrorClass::Format,
            u"Profile %1 (BT-24) has no lines: it is no invoice in Germany (§ 14 UStG)."_s.arg(profile),
            spot};
}

} // namespace

std::vector<Finding> findings(const Semantic &read)
{
    std::vector<Finding> found;
    const Fact *specification = read.invoice.first(term("BT-24"));
    const QString claim = specification == nullptr ? QString() : specification->text;
    const Spot spot = specification == nullptr ? Spot() : specification->spot;
    if (const QString profile = noInvoiceProfile(claim); !profile.isEmpty())
        return {profileFinding(spot, profile)};
    const bool isXrechnung = claimsXrechnung(claim);
    for (const Stumble &stumble : read.stumbles)
        found.push_back(told(stumble, isXrechnung));
    if (!isKnownSpecification(claim))
        found.push_back(specificationFinding(spot));
    for (const auto &rules : EveryRule)
        ask(rules(), read.invoice, {}, found);
    if (isXrechnung)
        ask(xrechnungRules(), read.invoice, {}, found);
    return shortened(found);
}

std::vector<Finding> findings(const Semantic &read, const QString &rule)
{
    std::vector<Finding> found;
    for (const auto &rules : EveryRule)
        ask(rules(), read.invoice, rule, found);
    ask(xrechnungRules(), read.invoice, rule, found);
    return found;
}

std::vector<Finding> examples()
{
    std::vector<Finding> all;
    const auto add = [&](const Rules &rules) {
        for (const Rule &rule : rules)
            all.push_back({rule.id, rule.severity, ErrorClass::BusinessRule, rule.sentence, {}});
    };
    for (const auto &rules : EveryRule)
        add(rules());
    add(xrechnungRules());
    for (const Oddity oddity :
         {Oddity::Unknown, Oddity::Twice, Oddity::Empty, Oddity::NoNumber, Oddity::NoDate,
          Oddity::WrongNamespace, Oddity::Disorder, Oddity::SecondInvoice})
        all.push_back(told({oddity, u"BT-1"_s, {}}, false));
    all.push_back(told({Oddity::Empty, u"BT-1"_s, {}}, true));
    all.push_back(profileFinding({}, u"MINIMUM"_s));
    all.push_back(specificationFinding({}));
    all.push_back(moreFinding(u"BR-25"_s, 1, {}));
    return all;
}

QStringList ruleIds()
{
    QStringList ids;
    for (const Finding &each : examples())
        if (!ids.contains(each.rule))
            ids.append(each.rule);
    return ids;
}

} // namespace kontorist::einvoice::validation_rules
