#pragma once

#include "core/company/company.h"
#include "core/sales/order.h"
#include "core/tax/tax_rules.h"

namespace kontorist::order_tax_rules {

/// The facts about seller, buyer and destination from which an order's tax case follows.
TaxSituation situation(const Company &company, const Party &debtor, const Order &order, QDate on);

/// The category of a line, and of a charge with a tax class of its own.
TaxCategory category(const Order &order, const OrderLine &line, bool buyerIsConsumer);
TaxCategory category(const Order &order, const OrderCharge &charge);
/// Category and rate of a line, supplied on a day.
TaxKey key(const Order &order, const OrderLine &line, bool buyerIsConsumer, const TaxRates &rates, QDate on);
/// The day that a forecast takes for the day of supply.
QDate expectedSupply(const Order &order, const OrderLine &line);

/// The charges as adjustments of the document's sums, on the day of supply.
QList<Adjustment> adjustments(const Order &order, const QList<OrderCharge> &charges, const TaxRates &rates,
                              QDate on);

/// What is agreed for the whole order, as far as it stands: what is cancelled takes its share of a fixed allowance
/// along (rule 18), and with the last piece the charges go.
OrderCharge standing(const Order &order, OrderCharge charge);

/// What the order comes to, as far as can be said before it is billed (Forecast; partial invoices round their
/// own quantities).
Totals forecast(const Order &order, bool buyerIsConsumer, const TaxRates &rates);

} // namespace kontorist::order_tax_rules
