#include "tests/bench/life.h"

#include "core/billing/billing_actions.h"
#include "core/delivery/delivery_actions.h"
#include "core/delivery/pick_actions.h"
#include "core/receivables/receivables_actions.h"
#include "core/sales/order_actions.h"
#include "tests/bench/company.h"

namespace kontorist::bench {

void Life::play(LifeStep step)
{
    m_clock.advance(1);
    switch (step) {
    case LifeStep::Enter:
        return enter();
    case LifeStep::Release:
        m_order = order_actions::release(m_session, m_order.number, 0, {}).order;
        return;
    case LifeStep::Pick:
        return pick();
    case LifeStep::Ship:
        return ship();
    case LifeStep::Invoice:
        return bill();
    case LifeStep::Pay:
        return pay();
    }
}

void Life::upTo(LifeStep last)
{
    for (int step = 0; step <= static_cast<int>(last); ++step)
        play(static_cast<LifeStep>(step));
}

// Five different articles, three of full and two of reduced rate.
void Life::enter()
{
    OrderDraft draft;
    draft.customer = customerOf(m_chance.below(customerCount));
    draft.reference = u"Bestellung %1"_s.arg(m_chance.below(1'000'000));
    QList<LineDraft> lines;
    const int first = m_chance.below(articleCount / 5);
    for (int i = 0; i < 5; ++i) {
        LineDraft line;
        line.sku = skuOf((first + 37 * i) % (articleCount / 5) * 5 + i);
        line.quantity = Quantity::whole(m_chance.between(1, 12));
        lines.append(line);
    }
    draft.lines = lines;
    m_order = order_actions::add(m_session, draft).order;
}

void Life::pick()
{
    const PickList list = pick_actions::start(m_session, {m_order.number}, {});
    QList<delivery_rules::Scan> scans;
    for (const PickStop &stop : list.stops)
        scans.append({stop.key.article, stop.sku, stop.quantity, m_order.number, stop.orderLine});
    m_clock.advance(1);
    pick_actions::record(m_session, list.number, scans, {});
}

void Life::ship()
{
    delivery_actions::ShipRequest request;
    request.order = m_order.number;
    delivery_actions::ship(m_session, request);
}

void Life::bill()
{
    billing_actions::Request request;
    request.order = m_order.number;
    m_invoice = billing_actions::issue(m_session, request).first();
}

void Life::pay()
{
    receivables_actions::Receipt receipt;
    receipt.amount = m_invoice.gross;
    receipt.items = {{m_invoice.number, {}, {}}};
    receipt.reference = m_invoice.number;
    receivables_actions::record(m_session, receipt);
}

} // namespace kontorist::bench
