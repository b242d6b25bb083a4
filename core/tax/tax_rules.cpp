#include "core/tax/tax_rules.h"

#include "core/base/country.h"

#include <algorithm>

namespace kontorist::tax_rules {

namespace {

bool isInEu(const QString &country, QDate on)
{
    return !country.isEmpty() && Country::read(country, u"country"_s).isInEu(on);
}

bool isDomestic(const TaxSituation &situation)
{
    return situation.destination.isEmpty() || situation.destination == situation.sellerCountry;
}

bool hasForeignVatId(const TaxSituation &situation)
{
    return std::any_of(situation.buyerVatCountries.begin(), situation.buyerVatCountries.end(),
                       [&](const QString &country) {
                           return country != situation.sellerCountry && isInEu(country, situation.on);
                       });
}

bool goesToOtherMember(const TaxSituation &situation)
{
    return !isDomestic(situation) && isInEu(situation.destination, situation.on);
}

bool leavesEu(const TaxSituation &situation)
{
    return !isDomestic(situation) && !isInEu(situation.destination, situation.on);
}

// The condition of each case; what fails it contradicts.
bool allows(TaxCase taxCase, const TaxSituation &situation)
{
    switch (taxCase) {
    case TaxCase::SmallBusiness:
        return situation.sellerIsSmallBusiness;
    case TaxCase::Standard:
        return !situation.sellerIsSmallBusiness;
    case TaxCase::IntraCommunity:
        return goesToOtherMember(situation) && hasForeignVatId(situation);
    case TaxCase::ReverseChargeService:
        return hasForeignVatId(situation);
    case TaxCase::ReverseCharge:
        return !situation.buyerIsConsumer && !situation.buyerVatCountries.isEmpty();
    case TaxCase::Export:
        return leavesEu(situation);
    case TaxCase::OutsideScope:
        return !situation.buyerIsConsumer && leavesEu(situation);
    case TaxCase::Exempt:
        return true;
    }
    return false;
}

TaxCategory taxedCategory(TaxClass taxClass)
{
    switch (taxClass) {
    case TaxClass::Standard:
    case TaxClass::Reduced:
        return TaxCategory::S;
    case TaxClass::Zero:
        return TaxCategory::Z;
    case TaxClass::Exempt:
        return TaxCategory::E;
    }
    return TaxCategory::S;
}

} // namespace

TaxCase derivedCase(const TaxSituation &situation)
{
    if (situation.sellerIsSmallBusiness)
        return TaxCase::SmallBusiness;
    if (goesToOtherMember(situation) && hasForeignVatId(situation))
        return situation.onlyServices ? TaxCase::ReverseChargeService : TaxCase::IntraCommunity;
    if (!leavesEu(situation))
        return TaxCase::Standard;
    if (!situation.onlyServices)
        return TaxCase::Export;
    return situation.buyerIsConsumer ? TaxCase::Standard : TaxCase::OutsideScope;
}

std::optional<Objection> vatIdObjection(const TaxSituation &situation)
{
    if (situation.sellerIsSmallBusiness || situation.buyerIsConsumer || !goesToOtherMember(situation) ||
        hasForeignVatId(situation))
        return {};
    return Objection{Fault::VatIdNotValidated, situation.destination};
}

std::optional<Objection> objection(TaxCase taxCase, const TaxSituation &situation)
{
    if (allows(taxCase, situation))
        return {};
    return Objection{Fault::TaxCaseContradiction, word(taxCase), situation.destination};
}

TaxCategory category(TaxCase taxCase, TaxClass taxClass, bool isService, bool buyerIsConsumer)
{
    switch (taxCase) {
    case TaxCase::Standard:
        return taxedCategory(taxClass);
    case TaxCase::IntraCommunity:
        return isService ? TaxCategory::AE : TaxCategory::K;
    case TaxCase::ReverseCharge:
    case TaxCase::ReverseChargeService:
        return TaxCategory::AE;
    case TaxCase::Export:
        if (isService)
            return buyerIsConsumer ? taxedCategory(taxClass) : TaxCategory::O;
        return TaxCategory::G;
    case TaxCase::OutsideScope:
        return TaxCategory::O;
    case TaxCase::SmallBusiness:
    case TaxCase::Exempt:
        return TaxCategory::E;
    }
    return TaxCategory::S;
}

TaxKey key(TaxCategory category, TaxClass taxClass, const TaxRates &rates, QDate on)
{
    if (category != TaxCategory::S && category != TaxCategory::Z)
        return {category, Percent()};
    const TaxClass effective = category == TaxCategory::Z ? TaxClass::Zero
                               : taxClass == TaxClass::Zero || taxClass == TaxClass::Exempt
                                   ? TaxClass::Standard
                                   : taxClass;
    const auto rate = rates.on(effective, on);
    if (!rate)
        throw Refused(Fault::TaxRateUnknown, word(effective), on.toString(Qt::ISODate));
    return {category, *rate};
}

std::optional<Objection> mixtureObjection(const QList<TaxKey> &keys)
{
    const auto isOutside = [](const TaxKey &each) { return each.category == TaxCategory::O; };
    if (std::any_of(keys.begin(), keys.end(), isOutside) && !std::all_of(keys.begin(), keys.end(), isOutside))
        return Objection{Fault::OutsideScopeMixed};
    return {};
}

QString exemptionCode(TaxCategory category)
{
    switch (category) {
    case TaxCategory::AE:
        return u"VATEX-EU-AE"_s;
    case TaxCategory::K:
        return u"VATEX-EU-IC"_s;
    case TaxCategory::G:
        return u"VATEX-EU-G"_s;
    case TaxCategory::O:
        return u"VATEX-EU-O"_s;
    case TaxCategory::S:
    case TaxCategory::Z:
    case TaxCategory::E:
        return {};
    }
    return {};
}

} // namespace kontorist::tax_rules
