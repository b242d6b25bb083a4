#include "core/einvoice/code_rules.h"
#include "core/einvoice/code_lists.h"

namespace kontorist::einvoice {

namespace code_rules {

/// Where a code stands: the text of a fact, or one of its attributes.
struct Place
{
    const char *rule;
    const char *fact;
    const char *attribute; ///< empty = the text
    const char *list;
};

constexpr const char *Categories = "AE B E G K L M O S Z ";
// Code of the tax point: UBL tells it by UNTDID 2005, CII by 2475.
constexpr const char *TaxPoints = "3 35 432 5 29 72 ";
constexpr const char *Attachments =
    "application/pdf application/vnd.oasis.opendocument.spreadsheet "
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet image/jpeg image/png "
    "text/csv ";

std::vector<Place> places()
{
    using namespace code_lists;
    return {
        {"BR-CL-01", "BT-3", "", DocumentTypes},
        {"BR-CL-04", "BT-5", "", Currencies},
        {"BR-CL-05", "BT-6", "", Currencies},
        {"BR-CL-06", "BT-8", "", TaxPoints},
        {"BR-CL-08", "BT-21", "", Subjects},
        {"BR-CL-10", "BT-29", "schemeID", PartySchemes},
        {"BR-CL-10", "BT-46", "schemeID", PartySchemes},
        {"BR-CL-10", "BT-60", "schemeID", PartySchemes},
        {"BR-CL-11", "BT-30", "schemeID", PartySchemes},
        {"BR-CL-11", "BT-47", "schemeID", PartySchemes},
        {"BR-CL-11", "BT-61", "schemeID", PartySchemes},
        {"BR-CL-13", "BT-158", "listID", ItemLists},
        {"BR-CL-14", "BT-40", "", Countries},
        {"BR-CL-14", "BT-55", "", Countries},
        {"BR-CL-14", "BT-69", "", Countries},
        {"BR-CL-14", "BT-80", "", Countries},
        {"BR-CL-15", "BT-159", "", Countries},
        {"BR-CL-16", "BT-81", "", PaymentMeans},
        {"BR-CL-17", "BT-118", "", Categories},
        {"BR-CL-17", "BT-95", "", Categories},
        {"BR-CL-17", "BT-102", "", Categories},
        {"BR-CL-18", "BT-151", "", Categories},
        {"BR-CL-19", "BT-98", "", Allowances},
        {"BR-CL-19", "BT-140", "", Allowances},
        {"BR-CL-20", "BT-105", "", Charges},
        {"BR-CL-20", "BT-145", "", Charges},
        {"BR-CL-21", "BT-157", "schemeID", PartySchemes},
        {"BR-CL-22", "BT-121", "", Exemptions},
        {"BR-CL-23", "BT-129", "unitCode", Units},
        {"BR-CL-23", "BT-149", "unitCode", Units},
        {"BR-CL-24", "BT-125", "mimeCode", Attachments},
        {"BR-CL-25", "BT-34", "schemeID", AddressSchemes},
        {"BR-CL-25", "BT-49", "schemeID", AddressSchemes},
        {"BR-CL-26", "BT-71", "schemeID", PartySchemes},
    };
}

Rule listed(const Place &place)
{
    const bool isAttribute = *place.attribute != '\0';
    const auto find = [place, isAttribute](const Fact &invoice, Facts &broken) {
        for (const Fact *each : invoice.all(term(place.fact))) {
            const QString stated = isAttribute ? each->attribute(term(place.attribute)) : each->text;
            const QString code =
                place.list == code_lists::Exemptions ? stated.toUpper() : stated; // these in any case
            if (!code.isEmpty() && !code_lists::contains(place.list, code))
                broken.push_back(each);
        }
    };
    const QString what = QLatin1StringView(place.fact) +
                         (isAttribute ? u", "_s + QLatin1StringView(place.attribute) : QString());
    return {QString::fromLatin1(place.rule),
            u"The code is from the list that belongs there (%1)."_s.arg(what), find};
}

// Every amount that names a currency.
void currencies(const Fact &group, Facts &broken)
{
    for (const Fact &each : group.facts) {
        const QString code = each.attribute(term("currencyID"));
        if (!code.isEmpty() && !code_lists::contains(code_lists::Currencies, code))
            broken.push_back(&each);
        currencies(each, broken);
    }
}

// Greece writes EL in its VAT identifiers and GR elsewhere.
void vatPrefixes(const Fact &invoice, Facts &broken)
{
    for (const char *fact : {"BT-31", "BT-48", "BT-63"})
        for (const Fact *each : invoice.all(term(fact))) {
            const QString prefix = each->text.left(2);
            if (prefix != u"EL" && !code_lists::contains(code_lists::Countries, prefix))
                broken.push_back(each);
        }
}

} // namespace code_rules

const Rules &codeRules()
{
    static const Rules all = [] {
        Rules rules;
        for (const code_rules::Place &place : code_rules::places())
            rules.push_back(code_rules::listed(place));
        rules.push_back({u"BR-CL-03"_s, u"Currencies are those of ISO 4217."_s, code_rules::currencies});
        rules.push_back({u"BR-CO-09"_s, u"A VAT identifier begins with its country (BT-31, BT-48, BT-63)."_s,
                         code_rules::vatPrefixes});
        return rules;
    }();
    return all;
}

} // namespace kontorist::einvoice
