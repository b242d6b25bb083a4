#pragma once

#include "core/billing/invoice_rules.h"

/// Down payment invoices (Abschlagsrechnung, § 14 Abs. 5 Satz 1 UStG): money that is asked for before the supply,
/// with the VAT at the rates expected. The VAT is due when the money comes (§ 13 Abs. 1 Nr. 1 Buchst. a Satz 4),
/// and the invoice over the supply deducts it.
namespace kontorist::down_payment_rules {

/// How much is asked for: a gross amount, or a share of the order.
struct Wish
{
    std::optional<Money> amount;
    std::optional<Percent> percent;
};

/// What an order comes to, and how much of it may still be asked for.
struct Asked
{
    Order order;
    Totals totals;
    Money left;
    bool buyerIsConsumer = false;
};

/// The invoice over a down payment, one line a tax group, without number and hash; it earns no cash discount.
/// Raises Refused: DownPaymentAboveOrder (with what is left), OrderIsEmpty, and what any invoice raises.
Invoice invoice(const Asked &asked, const Wish &wish, const Party &debtor, const Company &company,
                const TaxRates &rates, const invoice_rules::Wording &wording, QDate on);

/// Whether it can be taken back: not while money that was paid on it stands.
std::optional<Objection> cancelObjection(const Invoice &downPayment, Money open);

} // namespace kontorist::down_payment_rules
