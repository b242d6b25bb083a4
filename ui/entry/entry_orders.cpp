#include "ui/entry/entry_head.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/entry_strip.h"
#include "ui/entry/line_table.h"
#include "ui/entry/new_customer.h"
#include "ui/entry/paste_panel.h"
#include "ui/text/format.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/toast.h"

#include <algorithm>
#include <QAction>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace kontorist {

namespace {

const QString draftKind = u"order"_s, pasteInput = u"pasteRest"_s;

// What an older program kept, or a damaged file, is no reason to stop.
std::optional<TypedOrder> readDraft(const Draft &draft)
{
    try {
        return TypedOrder::read(draft.content);
    } catch (const Error &error) {
        qWarning("draft %s: %s", qUtf8Printable(draft.key), error.what());
        return {};
    }
}

} // namespace

void EntryPage::load()
{
    if (!m_record.isEmpty())
        openExisting(m_record);
    m_drafts->list(this, draftKind, [this](const QList<Draft> &drafts) { offerDrafts(drafts); });
}

void EntryPage::offerDrafts(const QList<Draft> &drafts)
{
    collect();
    QList<TypedOrder> kept;
    Draft last;
    for (const Draft &draft : drafts) {
        const auto typed = readDraft(draft);
        if (!typed || typed->order != m_record)
            continue;
        last = draft;
        if (std::none_of(m_orders.begin(), m_orders.end(),
                         [&](const TypedOrder &each) { return each.key == typed->key; }))
            kept.append(*typed);
    }
    if (kept.isEmpty())
        return;
    if (m_record.isEmpty()) {
        m_current += kept.size();
        m_orders = kept + m_orders;
        const QString key = keyName(m_next->shortcut());
        m_unfinished->say(kept.size() == 1 ? tr("One order is not finished: %1 goes there.").arg(key)
                                           : tr("%1 orders are not finished: %2 goes to the next.")
                                                 .arg(format::count(kept.size()), key));
        if (m_wish.isEmpty() && order().isBlank()) // nobody has asked for a new one: what was begun goes on
            return switchTo(m_current - 1);
        return showTabs();
    }
    if (m_before && !isUnchanged())
        return; // another change is being typed already
    const auto before = readDraft({last.key, last.kind, last.content[u"before"_s].toObject(), 0});
    if (!before || before->order != m_record)
        return;
    m_begun = {*before, kept.last()};
    goOnWithDraft();
}

void EntryPage::showOrder()
{
    m_past.clear();
    m_future.clear();
    m_look = {};
    m_points.clear();
    m_stack->setCurrentWidget(m_form);
    m_form->setEnabled(!isOnItsWay() && (m_record.isEmpty() || m_before));
    m_head->setOrder(order());
    m_head->showLook(m_look, {});
    m_strip->setCustomer(order().customer);
    m_strip->setInputs(order().inputs, order().lines);
    m_lines->setLines(order().lines);
    m_paste->setText(order().inputs.value(pasteInput));
    m_kept->setText({});
    showLook(m_look, {});
    showTabs();
    guardCommands();
    look();
}

void EntryPage::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > m_orders.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < m_orders.size())
        m_tabs->addTab({});
    for (int i = 0; i < m_tabs->count(); ++i) {
        QString title = m_orders[i].title();
        title = title.isEmpty() ? tr("New order") : title.replace(u'&', u"&&"_s);
        m_tabs->setTabText(i, title);
    }
    m_tabs->setCurrentIndex(static_cast<int>(m_current));
    m_tabs->setVisible(m_orders.size() > 1);
    if (m_orders.size() < 2)
        m_unfinished->say({});
    guardCommands();
}

void EntryPage::beginNew()
{
    collect();
    if (!order().isBlank()) {
        keepNow();
        m_orders.append(TypedOrder::begun());
        m_current = m_orders.size() - 1;
    } else {
        order() = TypedOrder::begun();
    }
    showOrder();
    m_head->focusCustomer();
}

void EntryPage::beginFor(const QString &customer)
{
    collect();
    for (qsizetype i = 0; i < m_orders.size(); ++i)
        if (m_orders[i].customer == customer)
            return switchTo(i);
    beginNew();
    setCustomer(customer, {});
    m_strip->focusArticle();
}

void EntryPage::switchTo(qsizetype index)
{
    if (index < 0 || index >= m_orders.size() || index == m_current)
        return showTabs();
    collect();
    keepNow();
    if (order().isBlank()) { // an empty tab is of no use
        m_orders.removeAt(m_current);
        index -= index > m_current ? 1 : 0;
    }
    m_current = index;
    showOrder();
    focusFirst();
}

void EntryPage::discard()
{
    collect();
    const TypedOrder gone = order();
    m_drafts->drop(gone.key);
    m_keeping->stop();
    if (!m_record.isEmpty())
        return emit left();
    m_orders.removeAt(m_current);
    if (m_orders.isEmpty())
        m_orders.append(TypedOrder::begun());
    m_current = std::min(m_current, m_orders.size() - 1);
    showOrder();
    focusFirst();
    offerBack(tr("What was typed is discarded."), [this, gone] {
        collect();
        if (order().isBlank())
            order() = gone;
        else
            m_orders.append(gone);
        m_current = order().key == gone.key ? m_current : m_orders.size() - 1;
        showOrder();
        keepNow();
        focusFirst();
    });
}

void EntryPage::setCustomer(const QString &number, const QString &name)
{
    collect();
    if (order().customer != number)
        order().shipTo.clear();
    order().customer = number;
    order().customerName = name;
    order().inputs.remove(u"entryCustomer"_s);
    NewCustomer::drop(order().inputs);
    m_head->setOrder(order());
    m_strip->setCustomer(number);
    showTabs();
    keepNow();
    look();
}

TypedOrder *EntryPage::orderOf(const QString &key)
{
    const auto found =
        std::ranges::find_if(m_orders, [&](const TypedOrder &each) { return each.key == key; });
    return found == m_orders.end() ? nullptr : &*found;
}

// A customer was made for the order he was typed for, which may have given way to another call meanwhile.
void EntryPage::takeMade(const QString &key, const QString &number)
{
    if (key == order().key && m_stack->currentWidget() == m_form) {
        m_head->closeNew();
        setCustomer(number, {});
        if (hasKeyboard())
            m_strip->focusArticle();
        return;
    }
    TypedOrder *typed = orderOf(key);
    if (!typed)
        return;
    NewCustomer::drop(typed->inputs);
    typed->inputs.remove(u"entryCustomer"_s);
    typed->customer = number;
    typed->customerName.clear();
    keep(*typed);
    showTabs();
}

// A key was typed: what stands there is kept within a second, and looked at.
void EntryPage::edited()
{
    m_offersBack = false;
    if (!m_keeping->isActive())
        m_keeping->start();
    look();
}

void EntryPage::collect()
{
    if (m_stack->currentWidget() != m_form)
        return;
    order().inputs = m_strip->inputs();
    if (const QString rest = m_paste->text(); !rest.isEmpty())
        order().inputs[pasteInput] = rest;
    m_head->take(order());
}

void EntryPage::keepNow()
{
    m_keeping->stop();
    collect();
    if (order().isBlank() || isUnchanged())
        return m_drafts->drop(order().key);
    keep(order());
}

void EntryPage::keep(const TypedOrder &typed)
{
    QJsonObject content = typed.written();
    if (before())
        content[u"before"_s] = before()->written(); // what it was, to tell later what somebody else changed
    m_drafts->keep({typed.key, draftKind, content});
}

} // namespace kontorist
