#include "core/einvoice/vat_rules.h"

#include "core/einvoice/sum_rules.h"

#include <algorithm>
#include <map>

namespace kontorist::einvoice {

namespace vat_rules {

enum class Rate { Positive, Nought, None, Any };

/// How one category differs from the others.
struct Category
{
    const char *code;
    const char *prefix;
    Rate rate;
    const char *seller; ///< one of these identifies the seller
    const char *buyer;  ///< … and one of these the buyer; empty = not asked for
    bool hasReason;     ///< why no tax: demanded, or forbidden
};
constexpr const char *AnyNumber = "BT-31|BT-32|BT-63";
constexpr const char *VatIdOnly = "BT-31|BT-63";
constexpr Category Categories[] = {
    {"S", "S", Rate::Positive, AnyNumber, "", false},
    {"Z", "Z", Rate::Nought, AnyNumber, "", false},
    {"E", "E", Rate::Nought, AnyNumber, "", true},
    {"AE", "AE", Rate::Nought, AnyNumber, "BT-48|BT-47", true},
    {"K", "IC", Rate::Nought, VatIdOnly, "BT-48", true},
    {"G", "G", Rate::Nought, VatIdOnly, "", true},
    {"O", "O", Rate::None, "", "", true},
    {"L", "AF", Rate::Any, AnyNumber, "", false},
    {"M", "AG", Rate::Any, AnyNumber, "", false},
};

/// The three kinds of things that bear a category: lines, allowances, charges.
struct Bearer
{
    const char *name;
    const char *group;
    const char *category;
    const char *rate;
    const char *amount;
    int sign;
};
constexpr Bearer Bearers[] = {
    {"line", "BG-25", "BT-151", "BT-152", "BT-131", 1},
    {"allowance", "BG-20", "BT-95", "BT-96", "BT-92", -1},
    {"charge", "BG-21", "BT-102", "BT-103", "BT-99", 1},
};

bool isStated(const Fact &invoice, const char *fact, const char *code)
{
    const Facts all = invoice.all(term(fact));
    return std::any_of(all.begin(), all.end(),
                       [&](const Fact *each) { return each->text == QLatin1StringView(code); });
}

Facts bearing(const Fact &invoice, const Bearer &bearer, const char *code)
{
    Facts found;
    if (!isStated(invoice, bearer.category, code)) // most categories of most invoices
        return found;
    for (const Fact *each : invoice.all(term(bearer.group)))
        if (each->textOf(term(bearer.category)) == QLatin1StringView(code))
            found.push_back(each);
    return found;
}

Facts rowsOf(const Fact &invoice, const char *code)
{
    Facts found;
    for (const Fact *each : invoice.all(term("BG-23")))
        if (each->textOf(term("BT-118")) == QLatin1StringView(code))
            found.push_back(each);
    return found;
}

bool isBorne(const Fact &invoice, const char *code)
{
    for (const Bearer &bearer : Bearers)
        if (!bearing(invoice, bearer, code).empty())
            return true;
    return false;
}

QString ruleId(const Category &category, const char *number)
{
    return u"BR-%1-%2"_s.arg(QLatin1StringView(category.prefix), QLatin1StringView(number));
}

bool dependsOnRate(const Category &category)
{
    return category.rate == Rate::Positive || category.rate == Rate::Any;
}

// 01: who bears the category has a row for it; where the rate is fixed exactly one.
Rule rowRule(const Category &category)
{
    const auto find = [category](const Fact &invoice, Facts &broken) {
        const size_t rows = rowsOf(invoice, category.code).size();
        const bool borne = isBorne(invoice, category.code);
        const bool holds =
            dependsOnRate(category) ? borne == (rows > 0) : (rows == 1 || (rows == 0 && !borne));
        if (!holds)
            broken.push_back(&invoice);
    };
    return {ruleId(category, "01"),
            u"What is of VAT category %1 has its breakdown (BG-23)."_s.arg(QLatin1StringView(category.code)),
            find};
}

bool partiesFit(const Fact &invoice, const Category &category)
{
    if (category.rate == Rate::None)
        return !hasOneOf(invoice, "BT-31|BT-63|BT-48");
    const bool hasBuyer = *category.buyer == '\0' || hasOneOf(invoice, category.buyer);
    return hasBuyer && hasOneOf(invoice, category.seller);
}

// 02, 03, 04: who seller and buyer must be, as a line, an allowance or a charge bears the category.
Rule partyRule(const Category &category, const Bearer &bearer, const char *number)
{
    const auto find = [category, bearer](const Fact &invoice, Facts &broken) {
        if (!bearing(invoice, bearer, category.code).empty() && !partiesFit(invoice, category))
            broken.push_back(&invoice);
    };
    const QString sentence =
        category.rate == Rate::None
            ? u"With a %1 of VAT category O no VAT identifier is told (BT-31, BT-63, BT-48)."_s.arg(
                  QLatin1StringView(bearer.name))
            : u"With a %1 of VAT category %2 the parties' tax identifiers are told (%3)."_s.arg(
                  QLatin1StringView(bearer.name), QLatin1StringView(category.code),
                  QString::fromLatin1(category.seller).replace(u'|', u", "_s) +
                      (*category.buyer == '\0'
                           ? QString()
                           : u"; buyer "_s + QString::fromLatin1(category.buyer).replace(u'|', u", "_s)));
    return {ruleId(category, number), sentence, find};
}

bool rateFits(const Category &category, const Fact &bearer, const char *rate)
{
    const bool stated = bearer.has(term(rate));
    const Exact value = bearer.numberOf(term(rate));
    switch (category.rate) {
    case Rate::Positive:
        return stated && value > Exact();
    case Rate::Nought:
        return stated && value.isZero();
    case Rate::None:
        return !stated;
    case Rate::Any:
        return stated && !value.isNegative();
    }
    return false;
}

// 05, 06, 07: the rate.
Rule rateRule(const Category &category, const Bearer &bearer, const char *number)
{
    const auto find = [category, bearer](const Fact &invoice, Facts &broken) {
        for (const Fact *each : bearing(invoice, bearer, category.code))
            if (!rateFits(category, *each, bearer.rate))
                broken.push_back(each);
    };
    constexpr const char *Words[] = {"greater than 0", "0", "absent", "0 or greater"};
    return {ruleId(category, number),
            u"The rate of a %1 of VAT category %2 is %3."_s.arg(
                QLatin1StringView(bearer.name), QLatin1StringView(category.code),
                QLatin1StringView(Words[static_cast<int>(category.rate)])),
            find};
}

/// What bears a category, by rate; where the rate is fixed all of it is one sum.
std::map<Exact, Exact> sumsOf(const Category &category, const Fact &invoice)
{
    std::map<Exact, Exact> sums;
    for (const Bearer &bearer : Bearers)
        for (const Fact *each : bearing(invoice, bearer, category.code)) {
            const Exact amount = each->numberOf(term(bearer.amount));
            Exact &sum = sums[dependsOnRate(category) ? each->numberOf(term(bearer.rate)) : Exact()];
            sum = bearer.sign > 0 ? sum + amount : sum - amount;
        }
    return sums;
}

// 08: the taxable amount is what bears the category, where rates differ: at this rate.
Rule baseRule(const Category &category)
{
    const auto find = [category](const Fact &invoice, Facts &broken) {
        const Facts rows = rowsOf(invoice, category.code);
        const std::map<Exact, Exact> sums =
            rows.empty() ? std::map<Exact, Exact>() : sumsOf(category, invoice);
        for (const Fact *row : rows) {
            const auto sum = sums.find(dependsOnRate(category) ? row->numberOf(term("BT-119")) : Exact());
            const bool isBorne = sum != sums.end() || !dependsOnRate(category);
            if (!isBorne || row->numberOf(term("BT-116")) != (sum == sums.end() ? Exact() : sum->second))
                broken.push_back(row);
        }
    };
    return {ruleId(category, "08"),
            u"The taxable amount of VAT category %1 (BT-116) is what bears it."_s.arg(
                QLatin1StringView(category.code)),
            find};
}

using RowHolds = bool (*)(const Category &, const Fact &row);

Rule rowCheck(const Category &category, const char *number, const char *sentence, RowHolds holds)
{
    const auto find = [category, holds](const Fact &invoice, Facts &broken) {
        for (const Fact *row : rowsOf(invoice, category.code))
            if (!holds(category, *row))
                broken.push_back(row);
    };
    return {ruleId(category, number), QString::fromLatin1(sentence).arg(QLatin1StringView(category.code)),
            find};
}

// 09
bool taxFits(const Category &category, const Fact &row)
{
    const Exact tax = row.numberOf(term("BT-117"));
    return dependsOnRate(category)
               ? isAboutTax(tax, row.numberOf(term("BT-116")), row.numberOf(term("BT-119")))
               : tax.isZero();
}

// 10
bool reasonFits(const Category &category, const Fact &row)
{
    return hasOneOf(row, "BT-120|BT-121") == category.hasReason;
}

void addCategory(Rules &rules, const Category &category)
{
    constexpr const char *Parties[] = {"02", "03", "04"};
    constexpr const char *Rates[] = {"05", "06", "07"};
    rules.push_back(rowRule(category));
    for (size_t i = 0; i < 3; ++i) {
        rules.push_back(partyRule(category, Bearers[i], Parties[i]));
        rules.push_back(rateRule(category, Bearers[i], Rates[i]));
    }
    rules.push_back(baseRule(category));
    rules.push_back(rowCheck(category, "09",
                             "The tax of VAT category %1 (BT-117) follows from amount and rate.", taxFits));
    rules.push_back(rowCheck(category, "10",
                             category.hasReason
                                 ? "VAT category %1 tells why there is no tax (BT-120 or BT-121)."
                                 : "VAT category %1 has no exemption reason (BT-120, BT-121).",
                             reasonFits));
}

void addIntraCommunity(Rules &rules)
{
    rules.push_back(each("BR-IC-11", "",
                         "An intra-community supply tells its date (BT-72) or period (BG-14).",
                         [](const Fact &invoice) {
                             return rowsOf(invoice, "K").empty() || hasOneOf(invoice, "BT-72|BT-73|BT-74");
                         }));
    rules.push_back(
        each("BR-IC-12", "", "An intra-community supply tells the country that it goes to (BT-80).",
             [](const Fact &invoice) { return rowsOf(invoice, "K").empty() || invoice.has(term("BT-80")); }));
}

template<int Number>
void strangersBesideO(const Fact &invoice, Facts &broken)
{
    if (rowsOf(invoice, "O").empty())
        return;
    constexpr const char *Groups[] = {"BG-23", "BG-25", "BG-20", "BG-21"};
    constexpr const char *Names[] = {"BT-118", "BT-151", "BT-95", "BT-102"};
    for (const Fact *each : invoice.all(term(Groups[Number])))
        if (each->textOf(term(Names[Number])) != u"O")
            broken.push_back(each);
}

void addOutsideScope(Rules &rules)
{
    const QString alone = u"Beside VAT category O there is no other category."_s;
    rules.push_back({u"BR-O-11"_s, alone, strangersBesideO<0>});
    rules.push_back({u"BR-O-12"_s, alone, strangersBesideO<1>});
    rules.push_back({u"BR-O-13"_s, alone, strangersBesideO<2>});
    rules.push_back({u"BR-O-14"_s, alone, strangersBesideO<3>});
}

} // namespace vat_rules

const Rules &vatRules()
{
    static const Rules all = [] {
        Rules rules;
        for (const vat_rules::Category &category : vat_rules::Categories)
            vat_rules::addCategory(rules, category);
        vat_rules::addIntraCommunity(rules);
        vat_rules::addOutsideScope(rules);
        return rules;
    }();
    return all;
}

} // namespace kontorist::einvoice
