#include "core/einvoice/validation_rules.h"

#include "core/einvoice/code_rules.h"
#include "core/einvoice/presence_rules.h"
#include "core/einvoice/sum_rules.h"
#include "core/einvoice/vat_rules.h"
#include "core/einvoice/xrechnung_rules.h"

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
    }
    return {};
}

// What the invoice says that it follows; MINIMUM and BASIC WL are no invoices by EN 16931, their rules tell what lacks.
bool isKnownSpecification(const QString &specification)
{
    for (const QString &start :
         {u"urn:cen.eu:en16931:2017"_s, u"urn:factur-x.eu:1p0:"_s, u"urn:zugferd.de:2p0:"_s})
        if (specification.startsWith(start))
            return true;
    return specification.isEmpty(); // BR-01
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

} // namespace

std::vector<Finding> findings(const Semantic &read)
{
    std::vector<Finding> found;
    const bool isXrechnung = claimsXrechnung(read.invoice.textOf(term("BT-24")));
    for (const Stumble &stumble : read.stumbles)
        found.push_back(told(stumble, isXrechnung));
    const Fact *specification = read.invoice.first(term("BT-24"));
    if (specification != nullptr && !isKnownSpecification(specification->text))
        found.push_back({u"KO-SPECIFICATION"_s, Severity::Fatal, ErrorClass::Format,
                         u"The specification (BT-24) is none of EN 16931."_s, specification->spot});
    for (const Rules *rules : {&presenceRules(), &sumRules(), &vatRules(), &codeRules()})
        ask(*rules, read.invoice, {}, found);
    if (isXrechnung)
        ask(xrechnungRules(), read.invoice, {}, found);
    return found;
}

std::vector<Finding> findings(const Semantic &read, const QString &rule)
{
    std::vector<Finding> found;
    for (const Rules *rules : {&presenceRules(), &sumRules(), &vatRules(), &codeRules(), &xrechnungRules()})
        ask(*rules, read.invoice, rule, found);
    return found;
}

QStringList ruleIds()
{
    QStringList ids;
    for (const Rules *rules : {&presenceRules(), &sumRules(), &vatRules(), &codeRules(), &xrechnungRules()})
        for (const Rule &rule : *rules)
            if (!ids.contains(rule.id))
                ids.append(rule.id);
    return ids;
}

} // namespace kontorist::einvoice::validation_rules
