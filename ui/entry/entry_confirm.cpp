#include "ui/entry/entry_head.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/entry_strip.h"
#include "ui/entry/line_table.h"
#include "ui/entry/paste_panel.h"
#include "ui/entry/said.h"
#include "ui/entry/taken_panel.h"
#include "ui/text/format.h"
#include "ui/widgets/toast.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QMetaEnum>
#include <QStackedWidget>

namespace kontorist {

namespace {

// These stop a release, not the entering: the order is taken, and waits for whoever can mend it.
bool onlyStopsRelease(const QString &fault)
{
    return fault == name(Fault::CustomerBlocked) || fault == name(Fault::RecipientIncomplete) ||
           fault == name(Fault::TaxCaseContradiction);
}

QString amount(const QJsonObject &fields, const QString &name)
{
    return format::decimal(fields[name].toString()) + QChar(QChar::Nbsp) + u"€"_s;
}

} // namespace

void EntryPage::confirm(const QString &command)
{
    if (m_stack->currentWidget() != m_form || isOnItsWay())
        return;
    collect();
    if (!isComplete())
        return;
    send(command == u"quote" ? u"order.add"_s : command, order().key, command == u"quote");
}

// What can be seen without asking; the rest the company says. The first thing that is missing has the focus then.
bool EntryPage::isComplete()
{
    if (!m_head->validate())
        return false;
    if (!m_paste->text().isEmpty()) { // it says itself what is to be done
        m_paste->takeFocus();
        return false;
    }
    if (m_strip->isTouched()) {
        m_strip->complain(tr("This line is not added yet: Enter adds it, or empty the field."));
        m_strip->focusArticle();
        return false;
    }
    if (order().lines.isEmpty()) {
        m_strip->complain(tr("What is ordered? Type an article, Enter, a quantity, Enter."));
        m_strip->focusArticle();
        return false;
    }
    for (int row = 0; row < m_lines->rowCount(); ++row)
        if (const QString trouble = m_lines->trouble(row); !trouble.isEmpty()) {
            editLine(row);
            m_strip->complain(trouble);
            return false;
        }
    return true;
}

void EntryPage::send(const QString &command, const QString &key, bool asQuote)
{
    const TypedOrder sent = order();
    QJsonObject fields = sent.fields(before());
    if (asQuote)
        fields[u"asQuote"_s] = true;
    keepNow(); // with its key: should the answer never come, the same is asked again and done once
    setOnItsWay(sent.key, true);
    const QString what = asQuote ? u"quote"_s : command;
    company().act(this, {command, fields, key}, [this, what, sent](const Answer &answer) {
        setOnItsWay(sent.key, false);
        if (answer.isOk)
            finish(what, sent, answer);
        else
            refused(what, sent, answer);
    });
}

void EntryPage::setOnItsWay(const QString &key, bool isOnItsWay)
{
    if (isOnItsWay)
        m_sending.insert(key);
    else
        m_sending.remove(key);
    if (key != order().key || m_stack->currentWidget() != m_form)
        return;
    if (isOnItsWay) {
        m_cameFrom = m_form->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        setFocus(); // a key that is typed now does not belong into any field
    }
    m_form->setEnabled(!isOnItsWay);
    if (!isOnItsWay && m_cameFrom && hasKeyboard())
        m_cameFrom->setFocus();
}

bool EntryPage::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == this || isAncestorOf(focus);
}

void EntryPage::refused(const QString &command, const TypedOrder &sent, const Answer &answer)
{
    const bool isCurrent = sent.key == order().key;
    if (command == u"order.take" && answer.kind == u"refused" && onlyStopsRelease(answer.fault) &&
        isCurrent) {
        m_why = answer.text;
        return send(u"order.add"_s, sent.key + u"+entered"_s, false);
    }
    if (!m_record.isEmpty() && answer.kind == u"conflict" && answer.fault == name(Fault::ChangedMeanwhile))
        return joinWithOther();
    emit complained(answer.text);
    if (!isCurrent || answer.kind != u"refused" || !hasKeyboard())
        return;
    bool isKnown = false;
    const int fault = QMetaEnum::fromType<Fault>().keyToValue(answer.fault.toLatin1().constData(), &isKnown);
    if (isKnown)
        goToSubject({static_cast<Fault>(fault), answer.subject, {}});
}

void EntryPage::finish(const QString &command, const TypedOrder &sent, const Answer &answer)
{
    m_drafts->drop(sent.key);
    m_keeping->stop();
    const QString number = answer.fields[u"order"_s].toString();
    if (command == u"quote")
        company().act(this, {u"order.confirm"_s, {{u"order"_s, number}}, sent.key + u"+paper"_s},
                      [this](const Answer &paper) {
                          if (!paper.isOk)
                              emit complained(paper.text);
                      });
    if (!m_record.isEmpty()) {
        emit told(tr("%1 is changed: %2.").arg(number, amount(answer.fields, u"gross"_s)));
        return emit left();
    }
    if (sent.key == order().key)
        return showTaken(command, sent, answer);
    const QString shown = order().key;
    m_orders.removeIf([&](const TypedOrder &each) { return each.key == sent.key; });
    m_current = std::min(m_current, m_orders.size() - 1);
    while (order().key != shown)
        --m_current;
    showTabs();
    m_toast->say(tr("%1 is taken: %2.").arg(number, amount(answer.fields, u"gross"_s)));
}

void EntryPage::showTaken(const QString &command, const TypedOrder &sent, const Answer &answer)
{
    const QJsonObject &fields = answer.fields;
    m_taken = fields[u"order"_s].toString();
    QStringList waits;
    for (const QJsonValue &each : fields[u"holds"_s].toArray()) {
        const QJsonObject hold = each.toObject();
        waits.append(said::hold(
            {{},
             fromWord<OrderHold::Kind>(hold[u"kind"_s].toString()).value_or(OrderHold::Kind::Manual),
             hold[u"reason"_s].toString(),
             {},
             {}}));
    }
    if (command == u"order.add")
        waits.append(tr("It is entered and waits, nothing is reserved yet: %1").arg(m_why));
    const bool isLookedAt = m_look.order.gross.written() == fields[u"gross"_s].toString();
    const QString aloud = isLookedAt ? m_aloud->text() : QString();
    const QString kind = command == u"quote" ? tr("Quote for %1") : tr("Order of %1");
    m_panel->show(m_taken,
                  kind.arg(sent.customerName) + u" · "_s + amount(fields, u"gross"_s) + u'\n' + aloud, waits);
    const bool isHere = hasKeyboard();
    order() = TypedOrder::begun();
    m_past.clear();
    m_future.clear();
    m_look = {};
    m_points.clear();
    m_lines->setLines({});
    m_stack->setCurrentWidget(m_panel);
    if (isHere)
        m_panel->setFocus();
    showTabs();
    offerBack(tr("%1 is taken.").arg(m_taken), [this, sent, number = m_taken] { takeBack(sent, number); });
}

// An order that exists is never gone: it is cancelled, and what was typed stands there again.
void EntryPage::takeBack(const TypedOrder &sent, const QString &number)
{
    const QJsonObject fields{{u"order"_s, number},
                             {u"reason"_s, tr("Taken back right after it was entered")}};
    company().act(this, {u"order.cancel"_s, fields}, [this, sent, number](const Answer &answer) {
        if (!answer.isOk)
            return emit complained(answer.text);
        collect();
        if (!order().isBlank()) {
            m_orders.append(TypedOrder::begun());
            m_current = m_orders.size() - 1;
        }
        const QString key = TypedOrder::begun().key;
        order() = sent;
        order().key = key;
        showOrder();
        keepNow();
        focusFirst();
        m_toast->say(tr("%1 is cancelled. What was typed stands here again.").arg(number));
    });
}

} // namespace kontorist
