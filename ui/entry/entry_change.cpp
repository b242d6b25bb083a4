#include "core/party/party_store.h"
#include "core/sales/order_store.h"
#include "ui/entry/both_changes.h"
#include "ui/entry/entry_page.h"
#include "ui/text/error_text.h"
#include "ui/widgets/sentence.h"

namespace kontorist {

namespace {

TypedOrder asItIs(const Database &database, const QString &number)
{
    const Order order = order_store::load(database, order_store::idOf(database, number));
    const Party customer = party_store::load(database, order.customer);
    TypedOrder typed = TypedOrder::of(order);
    typed.customer = customer.number;
    typed.customerName = customer.name;
    return typed;
}

} // namespace

void EntryPage::openExisting(const QString &number)
{
    company().ask(
        this,
        [number](const Database &database) -> std::pair<std::optional<TypedOrder>, Objection> {
            try {
                return {asItIs(database, number), {}};
            } catch (const Refused &refused) {
                return {{}, refused.reason()};
            }
        },
        [this](const std::pair<std::optional<TypedOrder>, Objection> &found) {
            if (!found.first)
                return emit complained(errorText(found.second));
            takeExisting(*found.first);
        });
}

// Once it is typed into, it is not read anew: who saves joins both. What is shown already stays as it is shown.
void EntryPage::takeExisting(const TypedOrder &found)
{
    if (m_before) {
        collect();
        if (found.version == m_before->version || !isUnchanged())
            return look();
    }
    const bool isFirst = !m_before;
    m_before = found;
    order() = *m_before;
    showOrder();
    if (isFirst && isVisible() && hasKeyboard())
        focusFirst();
    goOnWithDraft();
}

// A change that was begun before goes on, also when somebody else has changed the order since.
void EntryPage::goOnWithDraft()
{
    if (!m_before || !m_begun)
        return;
    const auto [before, mine] = *std::exchange(m_begun, {});
    const BothChanges both = joined(before, mine, *m_before);
    order() = both.order;
    showOrder();
    m_unfinished->say(both.differing.isEmpty()
                          ? tr("You had begun this change and not finished it.")
                          : tr("You had begun this change; somebody else has changed the order since. %1")
                                .arg(both.differing.join(u"; "_s)));
}

bool EntryPage::isUnchanged() const
{
    return before() && order().written() == before()->written();
}

// Somebody else was faster: his change and this one become one, and what differs is named.
void EntryPage::joinWithOther()
{
    company().ask(
        this, [number = m_record](const Database &database) { return asItIs(database, number); },
        [this](const TypedOrder &theirs) {
            collect();
            const BothChanges both = joined(m_before.value_or(theirs), order(), theirs);
            m_before = theirs;
            order() = both.order;
            showOrder();
            keepNow();
            m_unfinished->say(
                both.differing.isEmpty()
                    ? tr("Somebody else has changed the order meanwhile. Both changes stand here now; save again.")
                    : tr("Somebody else has changed the order meanwhile. What you both changed stands here as you "
                         "typed it; save again or mend it. %1")
                          .arg(both.differing.join(u"; "_s)));
            if (hasKeyboard())
                focusFirst();
        });
}

} // namespace kontorist
