#pragma once

#include "app/sample/chance.h"
#include "core/billing/invoice.h"
#include "core/delivery/delivery.h"
#include "core/journal/session.h"

#include <array>

namespace kontorist::bench {

/// What happens to one order, each a durable transaction; picking is started and recorded, which are two.
enum class LifeStep { Enter, Release, Pick, Ship, Invoice, Pay };
inline constexpr std::array<const char *, 6> lifeSteps{"enter", "release", "pick", "ship", "invoice", "pay"};
inline constexpr int stepCount = 6;
/// What a person does in them: pick is two actions.
inline constexpr std::array<int, 6> actionsOf{1, 1, 2, 1, 1, 1};

/// One order's life of five lines through the product's own actions, again and again with other articles and
/// customers; the same seed lives the same lives.
class Life final
{
public:
    explicit Life(Session &session, FixedClock &clock, quint64 seed = 1)
        : m_session(session), m_clock(clock), m_chance(seed)
    {
    }

    void play(LifeStep step);
    void whole() { upTo(LifeStep::Pay); }
    void upTo(LifeStep last);
    const QString &order() const { return m_order.number; }
    const QString &invoice() const { return m_invoice.number; }

private:
    void enter();
    void pick();
    void ship();
    void bill();
    void pay();

    Session &m_session;
    FixedClock &m_clock;
    Chance m_chance;
    Order m_order;
    Invoice m_invoice;
};

} // namespace kontorist::bench
