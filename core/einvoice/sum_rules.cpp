#include "core/einvoice/sum_rules.h"

#include <algorithm>

namespace kontorist::einvoice {

namespace sum_rules {

Exact roundedSum(const Fact &invoice, const char *group, const char *fact)
{
    return sumOf(invoice, group, fact).roundedUp(2);
}

// A total that may be missing where there is nothing to total.
bool isTotal(const Fact &invoice, const char *total, const char *group, const char *part)
{
    if (!invoice.has(term(total)))
        return invoice.all(term(group)).empty();
    return invoice.numberOf(term(total)) == roundedSum(invoice, group, part);
}

bool isNet(const Fact &totals)
{
    const Exact net =
        totals.numberOf(term("BT-106")) + totals.numberOf(term("BT-108")) - totals.numberOf(term("BT-107"));
    return totals.numberOf(term("BT-109")) == net.roundedUp(2);
}

// Two totals of VAT in one currency contradict each other.
bool isGross(const Fact &invoice)
{
    const Exact net = invoice.numberOf(term("BT-109")), gross = invoice.numberOf(term("BT-112"));
    const Facts taxes = invoice.all(term("BT-110"));
    if (taxes.empty())
        return gross == net.roundedUp(2);
    return std::all_of(taxes.begin(), taxes.end(), [&](const Fact *tax) {
        return gross == (net + tax->number().value_or(Exact())).roundedUp(2);
    });
}

// Quantity x price / base quantity - allowances + charges, two cents off at most; multiplied out, as nothing is divided.
bool isLineSum(const Fact &line)
{
    if (!line.has(term("BT-131")) || !line.has(term("BT-129")) || !line.has(term("BT-146")))
        return true;
    const Exact per = line.has(term("BT-149")) ? line.numberOf(term("BT-149")) : Exact(1);
    const Exact full =
        line.numberOf(term("BT-131")) + sumOf(line, "BG-27", "BT-136") - sumOf(line, "BG-28", "BT-141");
    const Exact off = (full * per - line.numberOf(term("BT-129")) * line.numberOf(term("BT-146"))).absolute();
    return off <= *Exact::read(u"0.02"_s) * per.absolute();
}

bool isDue(const Fact &totals)
{
    const Exact due = totals.numberOf(term("BT-115")) - totals.numberOf(term("BT-114"));
    return due.roundedUp(2) ==
           (totals.numberOf(term("BT-112")) - totals.numberOf(term("BT-113"))).roundedUp(2);
}

bool isTaxOfItsBase(const Fact &row)
{
    const Exact rate = row.numberOf(term("BT-119")), tax = row.numberOf(term("BT-117"));
    if (rate.roundedUp(0).isZero())
        return tax.roundedUp(0).isZero();
    return isAboutTax(tax, row.numberOf(term("BT-116")), rate);
}

struct Amount
{
    const char *rule;
    const char *fact;
};
constexpr Amount Amounts[] = {
    {"BR-DEC-01", "BT-92"},  {"BR-DEC-02", "BT-93"},  {"BR-DEC-05", "BT-99"},  {"BR-DEC-06", "BT-100"},
    {"BR-DEC-09", "BT-106"}, {"BR-DEC-10", "BT-107"}, {"BR-DEC-11", "BT-108"}, {"BR-DEC-12", "BT-109"},
    {"BR-DEC-13", "BT-110"}, {"BR-DEC-14", "BT-112"}, {"BR-DEC-15", "BT-111"}, {"BR-DEC-16", "BT-113"},
    {"BR-DEC-17", "BT-114"}, {"BR-DEC-18", "BT-115"}, {"BR-DEC-19", "BT-116"}, {"BR-DEC-20", "BT-117"},
    {"BR-DEC-23", "BT-131"}, {"BR-DEC-24", "BT-136"}, {"BR-DEC-25", "BT-137"}, {"BR-DEC-27", "BT-141"},
    {"BR-DEC-28", "BT-142"},
};

// The text counts, not the value: 1.000 has three decimals.
Rule twoDecimals(const Amount &amount)
{
    const auto find = [fact = term(amount.fact)](const Fact &invoice, Facts &broken) {
        for (const Fact *each : invoice.all(fact))
            if (each->text.section(u'.', 1).size() > 2)
                broken.push_back(each);
    };
    return {QString::fromLatin1(amount.rule),
            u"An amount has at most two decimals (%1)."_s.arg(QLatin1StringView(amount.fact)), find};
}

void addSums(Rules &rules)
{
    const auto add = [&](Rule rule) { rules.push_back(std::move(rule)); };
    add(each("BR-CO-10", "", "The sum of the lines (BT-106) is the sum of their net amounts (BT-131).",
             [](const Fact &invoice) {
                 return !invoice.has(term("BT-106")) ||
                        invoice.numberOf(term("BT-106")) == roundedSum(invoice, "BG-25", "BT-131");
             }));
    add(each("BR-CO-11", "", "The sum of allowances (BT-107) is the sum of the allowances (BT-92).",
             [](const Fact &invoice) { return isTotal(invoice, "BT-107", "BG-20", "BT-92"); }));
    add(each("BR-CO-12", "", "The sum of charges (BT-108) is the sum of the charges (BT-99).",
             [](const Fact &invoice) { return isTotal(invoice, "BT-108", "BG-21", "BT-99"); }));
    add(each("BR-CO-13", "BG-22", "The total without VAT (BT-109) is lines - allowances + charges.", isNet));
    add(each("BR-CO-14", "", "The total of VAT (BT-110) is the sum of the breakdown (BT-117).",
             [](const Fact &invoice) {
                 return invoice.all(term("BG-23")).empty() || !invoice.has(term("BT-110")) ||
                        invoice.numberOf(term("BT-110")) == roundedSum(invoice, "BG-23", "BT-117");
             }));
    add(each("BR-CO-15", "",
             "The total with VAT (BT-112) is the total without VAT (BT-109) + the VAT (BT-110).", isGross));
    add(each("BR-CO-16", "BG-22", "The amount due (BT-115) is total - prepaid (BT-113) + rounding (BT-114).",
             isDue));
    add(each("PEPPOL-EN16931-R120", "BG-25",
             "A line's amount (BT-131) follows from quantity, price, allowances and charges.", isLineSum,
             Severity::Warning));
    add(each("BR-CO-17", "BG-23", "The tax (BT-117) is taxable amount (BT-116) x rate (BT-119).",
             isTaxOfItsBase));
}

} // namespace sum_rules

bool isAboutTax(Exact tax, Exact base, Exact rate)
{
    const Exact exact = (base.absolute() * rate * *Exact::read(u"0.01"_s)).roundedUp(2);
    const Exact off = tax.absolute() - exact;
    return off < Exact(1) && off > Exact(-1);
}

const Rules &sumRules()
{
    static const Rules all = [] {
        Rules rules;
        sum_rules::addSums(rules);
        for (const sum_rules::Amount &amount : sum_rules::Amounts)
            rules.push_back(sum_rules::twoDecimals(amount));
        return rules;
    }();
    return all;
}

} // namespace kontorist::einvoice
