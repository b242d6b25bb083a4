#include "core/einvoice/presence_rules.h"

namespace kontorist::einvoice {

namespace presence_rules {

struct Demand
{
    const char *id;
    const char *group; ///< "" = the invoice itself
    const char *facts; ///< one of these
    const char *sentence;
};

constexpr Demand Demands[] = {
    {"BR-01", "", "BT-24", "An invoice names the specification that it follows (BT-24)."},
    {"BR-02", "", "BT-1", "An invoice has a number (BT-1)."},
    {"BR-03", "", "BT-2", "An invoice has an issue date (BT-2)."},
    {"BR-04", "", "BT-3", "An invoice has a type code (BT-3)."},
    {"BR-05", "", "BT-5", "An invoice has a currency (BT-5)."},
    {"BR-06", "", "BT-27", "An invoice names the seller (BT-27)."},
    {"BR-07", "", "BT-44", "An invoice names the buyer (BT-44)."},
    {"BR-08", "", "BG-5", "An invoice has the seller's postal address (BG-5)."},
    {"BR-09", "BG-5", "BT-40", "The seller's address has a country (BT-40)."},
    {"BR-10", "", "BG-8", "An invoice has the buyer's postal address (BG-8)."},
    {"BR-11", "BG-8", "BT-55", "The buyer's address has a country (BT-55)."},
    {"BR-12", "", "BT-106", "An invoice has the sum of its lines (BT-106)."},
    {"BR-13", "", "BT-109", "An invoice has a total without VAT (BT-109)."},
    {"BR-14", "", "BT-112", "An invoice has a total with VAT (BT-112)."},
    {"BR-15", "", "BT-115", "An invoice has an amount due (BT-115)."},
    {"BR-16", "", "BG-25", "An invoice has at least one line (BG-25)."},
    {"BR-17", "BG-10", "BT-59", "A payee has a name (BT-59)."},
    {"BR-18", "BG-11", "BT-62", "A tax representative has a name (BT-62)."},
    {"BR-19", "BG-11", "BG-12", "A tax representative has an address (BG-12)."},
    {"BR-20", "BG-12", "BT-69", "A tax representative's address has a country (BT-69)."},
    {"BR-21", "BG-25", "BT-126", "A line has an identifier (BT-126)."},
    {"BR-22", "BG-25", "BT-129", "A line has a quantity (BT-129)."},
    {"BR-24", "BG-25", "BT-131", "A line has a net amount (BT-131)."},
    {"BR-25", "BG-25", "BT-153", "A line names its item (BT-153)."},
    {"BR-26", "BG-25", "BT-146", "A line has a net price (BT-146)."},
    {"BR-31", "BG-20", "BT-92", "An allowance has an amount (BT-92)."},
    {"BR-32", "BG-20", "BT-95", "An allowance has a VAT category (BT-95)."},
    {"BR-33", "BG-20", "BT-97|BT-98", "An allowance has a reason (BT-97) or its code (BT-98)."},
    {"BR-36", "BG-21", "BT-99", "A charge has an amount (BT-99)."},
    {"BR-37", "BG-21", "BT-102", "A charge has a VAT category (BT-102)."},
    {"BR-38", "BG-21", "BT-104|BT-105", "A charge has a reason (BT-104) or its code (BT-105)."},
    {"BR-41", "BG-27", "BT-136", "A line's allowance has an amount (BT-136)."},
    {"BR-42", "BG-27", "BT-139|BT-140", "A line's allowance has a reason (BT-139) or its code (BT-140)."},
    {"BR-43", "BG-28", "BT-141", "A line's charge has an amount (BT-141)."},
    {"BR-44", "BG-28", "BT-144|BT-145", "A line's charge has a reason (BT-144) or its code (BT-145)."},
    {"BR-45", "BG-23", "BT-116", "A VAT breakdown has a taxable amount (BT-116)."},
    {"BR-46", "BG-23", "BT-117", "A VAT breakdown has a tax amount (BT-117)."},
    {"BR-47", "BG-23", "BT-118", "A VAT breakdown has a category (BT-118)."},
    {"BR-49", "BG-16", "BT-81", "A way of payment has a code (BT-81)."},
    {"BR-50", "BG-17", "BT-84", "A credit transfer has an account (BT-84)."},
    {"BR-52", "BG-24", "BT-122", "A supporting document has a reference (BT-122)."},
    {"BR-54", "BG-32", "BT-160", "An attribute of an item has a name (BT-160)."},
    {"BR-54", "BG-32", "BT-161", "An attribute of an item has a value (BT-161)."},
    {"BR-55", "BG-3", "BT-25", "A reference to an earlier invoice has its number (BT-25)."},
    {"BR-56", "BG-11", "BT-63", "A tax representative has a VAT identifier (BT-63)."},
    {"BR-57", "BG-15", "BT-80", "A delivery address has a country (BT-80)."},
    {"BR-66", "BG-18", "BT-87", "A payment card has a number (BT-87)."},
    {"BR-CO-04", "BG-25", "BT-151", "A line has a VAT category (BT-151)."},
    {"BR-CO-18", "", "BG-23", "An invoice has a VAT breakdown (BG-23)."},
    {"BR-CO-20", "BG-26", "BT-134|BT-135", "A line's period has a start (BT-134) or an end (BT-135)."},
    {"BR-CO-21", "BG-20", "BT-97|BT-98", "An allowance has a reason (BT-97) or its code (BT-98)."},
    {"BR-CO-22", "BG-21", "BT-104|BT-105", "A charge has a reason (BT-104) or its code (BT-105)."},
    {"BR-CO-23", "BG-27", "BT-139|BT-140", "A line's allowance has a reason (BT-139) or its code (BT-140)."},
    {"BR-CO-24", "BG-28", "BT-144|BT-145", "A line's charge has a reason (BT-144) or its code (BT-145)."},
    {"BR-CO-26", "BG-4", "BT-29|BT-30|BT-31", "A seller has an identifier (BT-29, BT-30 or BT-31)."},
};

Rule demanded(const Demand &demand)
{
    const auto find = [demand](const Fact &invoice, Facts &broken) {
        const QLatin1StringView group(demand.group);
        for (const Fact *each : group.isEmpty() ? Facts{&invoice} : invoice.all(group))
            if (!hasOneOf(*each, demand.facts))
                broken.push_back(each);
    };
    return {QString::fromLatin1(demand.id), QString::fromLatin1(demand.sentence), find};
}

bool inOrder(const Fact &period, const char *from, const char *until)
{
    const QString start = period.textOf(term(from)), end = period.textOf(term(until));
    return start.isEmpty() || end.isEmpty() || start <= end;
}

// Each fact of a name that is there has an attribute.
template<size_t N>
bool haveAttribute(const Fact &invoice, const char *fact, const char (&attribute)[N])
{
    for (const Fact *each : invoice.all(term(fact)))
        if (each->attribute(term(attribute)).isEmpty())
            return false;
    return true;
}

bool isTransferWithAccount(const Fact &means)
{
    const QString code = means.textOf(term("BT-81"));
    return (code != u"30" && code != u"58") || means.has(term("BT-84"));
}

void addConditional(Rules &rules)
{
    const auto add = [&](Rule rule) { rules.push_back(std::move(rule)); };
    add(each("BR-23", "BT-129", "A quantity has a unit (BT-130).",
             [](const Fact &quantity) { return !quantity.attribute(term("unitCode")).isEmpty(); }));
    add(each("BR-27", "BT-146", "A net price is not negative (BT-146).",
             [](const Fact &price) { return !price.number().value_or(Exact()).isNegative(); }));
    add(each("BR-28", "BT-148", "A gross price is not negative (BT-148).",
             [](const Fact &price) { return !price.number().value_or(Exact()).isNegative(); }));
    add(each("BR-29", "BG-14", "A period does not end before it begins (BT-73, BT-74).",
             [](const Fact &period) { return inOrder(period, "BT-73", "BT-74"); }));
    add(each("BR-30", "BG-26", "A line's period does not end before it begins (BT-134, BT-135).",
             [](const Fact &period) { return inOrder(period, "BT-134", "BT-135"); }));
    add(each("BR-48", "BG-23", "A VAT breakdown has a rate (BT-119), unless it is outside the scope.",
             [](const Fact &row) { return row.has(term("BT-119")) || row.textOf(term("BT-118")) == u"O"; }));
    add(each(
        "BR-51", "BT-87", "Of a card's number only the last four to six digits are told (BT-87).",
        [](const Fact &card) { return card.text.size() <= 10; }, Severity::Warning));
    add(each("BR-53", "", "With a currency of VAT accounting (BT-6) the VAT is told in it, too (BT-111).",
             [](const Fact &invoice) {
                 return !invoice.has(term("BT-6")) ||
                        invoice.textOf(term("BT-6")) == invoice.textOf(term("BT-5")) ||
                        invoice.has(term("BT-111"));
             }));
    add(each("BR-61", "BG-16", "A credit transfer (30, 58) names the account (BT-84).",
             isTransferWithAccount));
    add(each("BR-62", "BT-34", "The seller's electronic address names its scheme (BT-34).",
             [](const Fact &address) { return !address.attribute(term("schemeID")).isEmpty(); }));
    add(each("BR-63", "BT-49", "The buyer's electronic address names its scheme (BT-49).",
             [](const Fact &address) { return !address.attribute(term("schemeID")).isEmpty(); }));
    add(each("BR-64", "BT-157", "An item's standard identifier names its scheme (BT-157).",
             [](const Fact &item) { return !item.attribute(term("schemeID")).isEmpty(); }));
    add(each("BR-65", "BT-158", "An item's class names its list (BT-158).",
             [](const Fact &item) { return !item.attribute(term("listID")).isEmpty(); }));
    add(each("BR-CO-03", "", "Tax point date (BT-7) and its code (BT-8) exclude each other.",
             [](const Fact &invoice) { return !invoice.has(term("BT-7")) || !invoice.has(term("BT-8")); }));
    add(each("BR-CO-19", "BG-14", "A period has a start (BT-73) or an end (BT-74).", [](const Fact &period) {
        return hasOneOf(period, "BT-73|BT-74|BT-8"); // in UBL the code of the tax point lives in the period
    }));
    add(each(
        "BR-CO-25", "", "With an amount due there is a due date (BT-9) or terms of payment (BT-20).",
        [](const Fact &invoice) {
            return invoice.numberOf(term("BT-115")) <= Exact() || hasOneOf(invoice, "BT-9|BT-20");
        },
        Severity::Warning)); // the official rules dropped it in 2026
}

} // namespace presence_rules

const Rules &presenceRules()
{
    static const Rules all = [] {
        Rules rules;
        for (const presence_rules::Demand &demand : presence_rules::Demands)
            rules.push_back(presence_rules::demanded(demand));
        presence_rules::addConditional(rules);
        return rules;
    }();
    return all;
}

} // namespace kontorist::einvoice
