#include "core/billing/invoice_head_rules.h"

#include "core/company/company_rules.h"
#include "core/tax/tax_rules.h"

#include <algorithm>

namespace kontorist::invoice_head_rules {

void takeHead(Invoice &invoice, const QList<BillOrder> &orders, const Party &debtor)
{
    const Order &first = orders.first().order;
    invoice.debtor = debtor.id;
    invoice.debtorNumber = debtor.number;
    invoice.debtorVatId = debtor.vatId();
    invoice.billAddress = first.billAddress;
    invoice.terms = first.terms;
    invoice.payBy = first.payBy;
    invoice.currency = first.currency;
    invoice.prices = first.prices;
    invoice.taxCase = first.taxCase;
    invoice.language = first.language;
    invoice.buyerReference = debtor.buyerReference;
    invoice.dueOn = first.terms.dueOn(invoice.issuedOn);
    invoice.incompleteRecipient = first.incompleteRecipient;
    const bool isSamePlace = std::all_of(orders.begin(), orders.end(), [&](const BillOrder &each) {
        return each.order.shipAddress.isSameAs(first.shipAddress);
    });
    if (isSamePlace)
        invoice.shipAddress = first.shipAddress;
    if (orders.size() == 1) {
        invoice.orderNumber = first.number;
        invoice.reference = first.reference;
    }
}

void insistOnIssuable(const Invoice &invoice)
{
    require(company_rules::issuingObjection(invoice.company));
    if (!invoice.billAddress.isComplete() && !invoice.incompleteRecipient)
        throw Refused(Fault::RecipientIncomplete, invoice.billAddress.name);
    if (invoice.gross.isNegative())
        throw Refused(Fault::InvoiceNegative, invoice.orderNumber, invoice.gross.written());
    QList<TaxKey> keys;
    for (const TaxGroup &group : invoice.groups)
        keys.append(group.key);
    require(tax_rules::mixtureObjection(keys));
}

} // namespace kontorist::invoice_head_rules
