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

/// A down payment invoice that is ready to be issued.
struct Prepared
{
    Invoice invoice;
    Party debtor;
    Company company; ///< of today

    void insistOn(HandOutQuestion question) const
    {
        require(hand_out_rules::objection(question, invoice, debtor, company));
    }
};

// All that asking does before it writes; `today` is no later than the day it is.
Prepared prepared(const Database &database, const Order &order, const down_payment_rules::Wish &wish,
                  const invoice_rules::Wording &wording, QDate on, QDate today)
{
    require(order_rules::objection(order, OrderAct::AskAdvance));
    const Company company = company_store::current(database);
    require(company_rules::postingObjection(company, on, today));
    const Party debtor = party_store::load(database, order.debtor);
    const TaxRates rates = tax_store::rates(database);
    const Totals totals = order_tax_rules::forecast(order, debtor.isConsumer, rates);
    return {
        down_payment_rules::invoice({order, totals, leftToAsk(database, order, totals), debtor.isConsumer},
                                    wish, debtor, company, rates, wording, on),
        debtor, company};
}

} // namespace

Invoice ask(Session &session, const QString &number, const down_payment_rules::Wish &wish,
            const invoice_rules::Wording &wording, HandOutQuestion question)
{
    Transaction tx(session.database);
    const Order order = order_store::claim(tx, order_store::idOf(tx, number)).order;
    Prepared made = prepared(tx, order, wish, wording, session.today(), session.clock.today());
    made.insistOn(question);
    billing_store::number(tx, made.invoice);
    const IssuedPosting posting = invoice_rules::posting(made.invoice, {});
    billing_store::add(tx, posting, invoice_rules::mailedAs(made.debtor, made.company));
    progress_store::refresh(tx, order.id);
    tx.commit();
    return posting.invoice;
}

Invoice draft(const Database &database, const QString &number, const down_payment_rules::Wish &wish,
              const invoice_rules::Wording &wording, QDate today, HandOutQuestion question)
{
    const Order order = order_store::load(database, order_store::idOf(database, number));
    const Prepared made = prepared(database, order, wish, wording, today, today);
    made.insistOn(question);
    return made.invoice;
}

Money left(const Database &database, const QString &number)
{
    const Order order = order_store::load(database, order_store::idOf(database, number));
    const bool isConsumer = party_store::load(database, order.debtor).isConsumer;
    return leftToAsk(database, order,
                     order_tax_rules::forecast(order, isConsumer, tax_store::rates(database)));
}

} // namespace kontorist::down_payment_actions
