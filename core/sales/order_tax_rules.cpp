#include "core/sales/order_tax_rules.h"

#include "core/tax/totals_rules.h"

#include <algorithm>

namespace kontorist::order_tax_rules {

TaxSituation situation(const Company &company, const Party &debtor, const Order &order, QDate on)
{
    TaxSituation facts;
    facts.sellerIsSmallBusiness = company.isSmallBusiness;
    facts.sellerCountry = company.country;
    facts.buyerIsConsumer = debtor.isConsumer;
    facts.buyerVatCountries = debtor.vatCountries();
    facts.destination = order.shipAddress.country;
    facts.onlyServices = !order.lines.isEmpty() &&
                         std::all_of(order.lines.begin(), order.lines.end(),
                                     [](const OrderLine &line) { return line.isService() || line.isText(); });
    facts.on = on;
    return facts;
}

TaxCategory category(const Order &order, const OrderLine &line, bool buyerIsConsumer)
{
    return line.taxCategory.value_or(
        tax_rules::category(order.taxCase, line.taxClass, line.isService(), buyerIsConsumer));
}

TaxCategory category(const Order &order, const OrderCharge &charge)
{
    return tax_rules::category(order.taxCase, *charge.taxClass, false, false);
}

TaxKey key(const Order &order, const OrderLine &line, bool buyerIsConsumer, const TaxRates &rates, QDate on)
{
    return tax_rules::key(category(order, line, buyerIsConsumer), line.taxClass, rates, on);
}

QDate expectedSupply(const Order &order, const OrderLine &line)
{
    return line.serviceOn.isValid() ? line.serviceOn : order.orderedOn;
}

QList<Adjustment> adjustments(const Order &order, const QList<OrderCharge> &charges, const TaxRates &rates,
                              QDate on)
{
    QList<Adjustment> all;
    for (const OrderCharge &charge : charges) {
        Adjustment adjustment{charge.kind, charge.reason,        charge.amount, charge.percent,
                              {},          charge.noCashDiscount};
        if (charge.taxClass)
            adjustment.key = tax_rules::key(category(order, charge), *charge.taxClass, rates, on);
        all.append(adjustment);
    }
    return all;
}

OrderCharge standing(const Order &order, OrderCharge charge)
{
    if (!charge.amount)
        return charge;
    Money whole, left;
    bool isWanted = false;
    for (const OrderLine &line : order.lines) {
        whole += line.amountOf(line.quantity);
        left += line.amountOf(line.wanted());
        isWanted = isWanted || line.wanted().isPositive();
    }
    if (!isWanted)
        charge.amount = Money();
    else if (charge.kind == Adjustment::Kind::Allowance && !whole.isZero())
        charge.amount = totals_rules::proportion(*charge.amount, left, whole);
    return charge;
}

Totals forecast(const Order &order, bool buyerIsConsumer, const TaxRates &rates)
{
    QList<TaxedAmount> amounts;
    for (const OrderLine &line : order.lines)
        if (!line.isText() && !line.wanted().isZero()) // freight follows the goods that are still to go
            amounts.append({key(order, line, buyerIsConsumer, rates, expectedSupply(order, line)), line.net,
                            line.noCashDiscount});
    QList<OrderCharge> charges;
    for (const OrderCharge &charge : order.charges)
        charges.append(standing(order, charge));
    return totals_rules::totals(order.prices, amounts, adjustments(order, charges, rates, order.orderedOn));
}

} // namespace kontorist::order_tax_rules
