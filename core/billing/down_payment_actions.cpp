#include "core/billing/down_payment_actions.h"

#include "core/billing/billing_store.h"
#include "core/billing/hand_out_rules.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "core/tax/tax_store.h"

namespace kontorist::down_payment_actions {

namespace {

// What is neither billed nor asked for; what an invoice has deducted was asked for and billed.
Money leftToAsk(const Database &database, const Order &order, const Totals &totals)
{
    return totals.gross - billing_store::askedFor(database, order.id) -
           invoice_rules::grossFor(order.id, billing_store::billedFor(database, order.id));
}

} // namespace

Invoice ask(Session &session, const QString &number, const down_payment_rules::Wish &wish,
            const invoice_rules::Wording &wording, HandOutQuestion question)
{
    Transaction tx(session.database);
    const Order order = order_store::claim(tx, order_store::idOf(tx, number)).order;
    require(order_rules::objection(order, OrderAct::AskAdvance));
    const Company company = company_store::current(tx);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    const Party debtor = party_store::load(tx, order.debtor);
    const TaxRates rates = tax_store::rates(tx);
    const Totals totals = order_tax_rules::forecast(order, debtor.isConsumer, rates);
    Invoice invoice =
        down_payment_rules::invoice({order, totals, leftToAsk(tx, order, totals), debtor.isConsumer}, wish,
                                    debtor, company, rates, wording, session.today());
    require(hand_out_rules::objection(question, invoice, debtor, company));
    billing_store::number(tx, invoice);
    const IssuedPosting posting = invoice_rules::posting(invoice, {});
    billing_store::add(tx, posting, invoice_rules::mailedAs(debtor, company));
    progress_store::refresh(tx, order.id);
    tx.commit();
    return posting.invoice;
}

} // namespace kontorist::down_payment_actions
