#include "core/einvoice/xrechnung_rules.h"

#include "core/einvoice/code_lists.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace kontorist::einvoice {

namespace xrechnung_rules {

constexpr const char *Cius = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";
constexpr const char *Extension = "#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0";

bool isOneOf(const QString &code, const char *codes)
{
    return code_lists::contains(codes, code);
}

// The check of an account by modulo 97 alone; a country's own length is no matter of the rule.
bool isIban(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{0,30}$"_s);
    static const QRegularExpression blanks(u"\\s"_s);
    const QString account = QString(text).remove(blanks);
    if (!shape.match(account).hasMatch())
        return false;
    int rest = 0;
    for (const QChar each : account.mid(4) + account.left(4)) {
        const int value = each.isDigit() ? each.digitValue() : each.toUpper().unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

// Lines with "#" are cash discounts, written exactly so, and the last one ends.
bool isDiscountReadable(const Fact &terms)
{
    static const QRegularExpression line(
        u"^#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\\.[0-9]{2}(#BASISBETRAG=-?[0-9]+\\.[0-9]{2})?#$"_s);
    static const QRegularExpression breaks(u"\\r?\\n"_s);
    const QStringList lines = terms.text.split(breaks);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString each = lines[i].simplified();
        if (each.startsWith(u'#') && (!line.match(each).hasMatch() || i + 1 == lines.size()))
            return false;
    }
    return true;
}

struct Demand
{
    const char *id;
    const char *group;
    const char *fact;
    const char *sentence;
};
constexpr Demand Demands[] = {
    {"BR-DE-1", "", "BG-16", "An XRechnung tells how to pay (BG-16)."},
    {"BR-DE-2", "", "BG-6", "An XRechnung names the seller's contact (BG-6)."},
    {"BR-DE-3", "BG-5", "BT-37", "The seller's address has a city (BT-37)."},
    {"BR-DE-4", "BG-5", "BT-38", "The seller's address has a post code (BT-38)."},
    {"BR-DE-5", "BG-6", "BT-41", "The seller's contact has a name (BT-41)."},
    {"BR-DE-6", "BG-6", "BT-42", "The seller's contact has a telephone number (BT-42)."},
    {"BR-DE-7", "BG-6", "BT-43", "The seller's contact has an e-mail address (BT-43)."},
    {"BR-DE-8", "BG-8", "BT-52", "The buyer's address has a city (BT-52)."},
    {"BR-DE-9", "BG-8", "BT-53", "The buyer's address has a post code (BT-53)."},
    {"BR-DE-10", "BG-15", "BT-77", "The delivery address has a city (BT-77)."},
    {"BR-DE-11", "BG-15", "BT-78", "The delivery address has a post code (BT-78)."},
    {"BR-DE-14", "BG-23", "BT-119", "Each VAT breakdown has a rate (BT-119)."},
    {"BR-DE-15", "", "BT-10", "An XRechnung has a buyer reference (BT-10)."},
    {"PEPPOL-EN16931-R001", "", "BT-23", "An XRechnung names its business process (BT-23)."},
    {"PEPPOL-EN16931-R010", "", "BT-49", "An XRechnung has the buyer's electronic address (BT-49)."},
    {"PEPPOL-EN16931-R020", "", "BT-34", "An XRechnung has the seller's electronic address (BT-34)."},
};

// What XRechnung takes over from Peppol it does since 3.0.
bool isAsked(const Fact &invoice, const Demand &demand)
{
    return !QLatin1StringView(demand.id).startsWith(QLatin1StringView("PEPPOL")) ||
           invoice.textOf(term("BT-24")).contains(u"xrechnung_3");
}

Rule demanded(const Demand &demand)
{
    const auto find = [demand](const Fact &invoice, Facts &broken) {
        const QLatin1StringView group(demand.group);
        for (const Fact *each : group.isEmpty() ? Facts{&invoice} : invoice.all(group))
            if (!each->has(term(demand.fact)) && isAsked(invoice, demand))
                broken.push_back(each);
    };
    return {QString::fromLatin1(demand.id), QString::fromLatin1(demand.sentence), find};
}

bool isDirectDebit(const Fact &invoice)
{
    return invoice.has(term("BG-19")) || invoice.has(term("BT-89"));
}

bool needsTaxNumber(const Fact &invoice)
{
    for (const char *fact : {"BT-95", "BT-102", "BT-151"})
        for (const Fact *each : invoice.all(term(fact)))
            if (isOneOf(each->text, "S Z E AE K G L M "))
                return true;
    return false;
}

// By what codes a way of payment is bound to one group, and the two that then do not belong there.
template<size_t Kind>
bool isBound(const Fact &means, bool wantsOwn)
{
    constexpr const char *Codes[] = {"30 58 ", "48 54 55 ", "59 "};
    constexpr const char *Groups[] = {"BG-17", "BG-18", "BG-19"};
    if (!isOneOf(means.textOf(term("BT-81")), Codes[Kind]))
        return true;
    if (wantsOwn)
        return means.has(term(Groups[Kind]));
    return !means.has(term(Groups[(Kind + 1) % 3])) && !means.has(term(Groups[(Kind + 2) % 3]));
}

void attachmentsTwice(const Fact &invoice, Facts &broken)
{
    QSet<QString> names;
    for (const Fact *each : invoice.all(term("BT-125"))) {
        const QString name = each->attribute(term("filename"));
        if (names.contains(name))
            broken.push_back(each);
        names.insert(name);
    }
}

void addPayment(Rules &rules)
{
    const auto add = [&](Rule rule) { rules.push_back(std::move(rule)); };
    add(each("BR-DE-18", "BT-20",
             "Cash discounts are written as #SKONTO#TAGE=n#PROZENT=n.nn# with a line break.",
             isDiscountReadable));
    add(each(
        "BR-DE-19", "BG-16", "For a SEPA transfer (58) the account is a valid IBAN (BT-84).",
        [](const Fact &means) {
            return means.textOf(term("BT-81")) != u"58" || !means.has(term("BG-17")) ||
                   isIban(means.textOf(term("BT-84")));
        },
        Severity::Warning));
    add(each(
        "BR-DE-20", "BG-16", "For a SEPA direct debit (59) the debited account is a valid IBAN (BT-91).",
        [](const Fact &means) {
            return means.textOf(term("BT-81")) != u"59" || !means.has(term("BG-19")) ||
                   isIban(means.textOf(term("BT-91")));
        },
        Severity::Warning));
    add(each("BR-DE-23-a", "BG-16", "A credit transfer (30, 58) has BG-17.",
             [](const Fact &m) { return isBound<0>(m, true); }));
    add(each("BR-DE-23-b", "BG-16", "A credit transfer (30, 58) has neither BG-18 nor BG-19.",
             [](const Fact &m) { return isBound<0>(m, false); }));
    add(each("BR-DE-24-a", "BG-16", "A payment by card (48, 54, 55) has BG-18.",
             [](const Fact &m) { return isBound<1>(m, true); }));
    add(each("BR-DE-24-b", "BG-16", "A payment by card (48, 54, 55) has neither BG-17 nor BG-19.",
             [](const Fact &m) { return isBound<1>(m, false); }));
    add(each("BR-DE-25-a", "BG-16", "A direct debit (59) has BG-19.",
             [](const Fact &m) { return isBound<2>(m, true); }));
    add(each("BR-DE-25-b", "BG-16", "A direct debit (59) has neither BG-17 nor BG-18.",
             [](const Fact &m) { return isBound<2>(m, false); }));
    add(each("BR-DE-30", "", "A direct debit names the creditor (BT-90).",
             [](const Fact &invoice) { return !isDirectDebit(invoice) || invoice.has(term("BT-90")); }));
    add(each("BR-DE-31", "", "A direct debit names the debited account (BT-91).",
             [](const Fact &invoice) { return !isDirectDebit(invoice) || invoice.has(term("BT-91")); }));
}

void addDocument(Rules &rules)
{
    const auto add = [&](Rule rule) { rules.push_back(std::move(rule)); };
    add(each("BR-DE-16", "",
             "The seller has a VAT identifier, a tax number or a representative (BT-31, BT-32, BG-11).",
             [](const Fact &invoice) {
                 return !needsTaxNumber(invoice) || hasOneOf(invoice, "BT-31|BT-32|BG-11");
             }));
    add(each(
        "BR-DE-17", "", "The type (BT-3) is one of 326, 380, 381, 384, 389, 875, 876, 877.",
        [](const Fact &invoice) {
            return isOneOf(invoice.textOf(term("BT-3")), "326 380 381 384 389 875 876 877 ");
        },
        Severity::Warning));
    add(each(
        "BR-DE-21", "", "The specification (BT-24) is exactly that of XRechnung 3.0.",
        [](const Fact &invoice) {
            const QString claim = invoice.textOf(term("BT-24"));
            return claim == QLatin1StringView(Cius) ||
                   claim == QLatin1StringView(Cius) + QLatin1StringView(Extension);
        },
        Severity::Warning));
    rules.push_back({u"BR-DE-22"_s, u"Attachments have different file names."_s, attachmentsTwice});
    add(each(
        "BR-DE-26", "", "A corrected invoice (384) names the one that it corrects (BG-3).",
        [](const Fact &invoice) {
            return invoice.textOf(term("BT-3")) != u"384" || invoice.has(term("BG-3"));
        },
        Severity::Warning));
    add(each(
        "BR-DE-27", "BT-42", "A telephone number has at least three digits (BT-42).",
        [](const Fact &phone) {
            return std::count_if(phone.text.begin(), phone.text.end(), [](QChar c) { return c.isDigit(); }) >=
                   3;
        },
        Severity::Warning));
    add(each(
        "BR-DE-28", "BT-43", "An e-mail address has one @ and two characters on both sides (BT-43).",
        [](const Fact &address) {
            static const QRegularExpression shape(
                u"^[^@\\s]([^@\\s.]|[^@\\s.]?\\.[^@\\s]*[^@\\s.])*[^@\\s.]@[^@\\s.][^@\\s]*[^@\\s.]$"_s);
            return address.text.count(u'@') == 1 && shape.match(address.text).hasMatch();
        },
        Severity::Warning));
    add(each(
        "BR-DE-TMP-32", "", "The date of supply is told: BT-72, BG-14, or BG-26 in each line.",
        [](const Fact &invoice) {
            return hasOneOf(invoice, "BT-72|BG-14") ||
                   invoice.all(term("BG-26")).size() == invoice.all(term("BG-25")).size();
        },
        Severity::Information));
}

} // namespace xrechnung_rules

const Rules &xrechnungRules()
{
    static const Rules all = [] {
        Rules rules;
        for (const xrechnung_rules::Demand &demand : xrechnung_rules::Demands)
            rules.push_back(xrechnung_rules::demanded(demand));
        xrechnung_rules::addDocument(rules);
        xrechnung_rules::addPayment(rules);
        return rules;
    }();
    return all;
}

bool claimsXrechnung(const QString &specification)
{
    return specification.contains(u"xrechnung", Qt::CaseInsensitive);
}

} // namespace kontorist::einvoice
