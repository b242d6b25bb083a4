#include "core/billing/hand_out_rules.h"

namespace kontorist::hand_out_rules {

namespace {

// What a person knows it by while it has no number.
QString nameOf(const Invoice &invoice)
{
    for (const QString &name : {invoice.correctsNumber, invoice.orderNumber})
        if (!name.isEmpty())
            return name;
    return invoice.debtorNumber;
}

} // namespace

bool isAsked(HandOutQuestion question, const Party &debtor, const Company &company)
{
    return question != nullptr && isEInvoice(debtor.formOf(company));
}

std::optional<Objection> objection(HandOutQuestion question, const Invoice &invoice, const Party &debtor,
                                   const Company &company, const QList<std::pair<Advance, Money>> &advances)
{
    if (!isAsked(question, debtor, company))
        return {};
    HandOut handOut{invoice, advances, debtor.formOf(company), debtor.email};
    handOut.invoice.number = nameOf(invoice);
    return question(handOut);
}

} // namespace kontorist::hand_out_rules
