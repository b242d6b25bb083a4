#include "core/tax/tax.h"

namespace kontorist {

std::optional<Percent> TaxRates::on(TaxClass taxClass, QDate day) const
{
    if (taxClass == TaxClass::Exempt)
        return Percent();
    std::optional<Percent> found;
    QDate newest;
    for (const Rate &rate : m_rates)
        if (rate.taxClass == taxClass && rate.validFrom <= day &&
            (!newest.isValid() || rate.validFrom > newest)) {
            found = rate.rate;
            newest = rate.validFrom;
        }
    return found;
}

std::optional<TaxClass> TaxRates::named(Percent rate) const
{
    for (const Rate &each : m_rates)
        if (each.rate == rate)
            return each.taxClass;
    return {};
}

} // namespace kontorist
