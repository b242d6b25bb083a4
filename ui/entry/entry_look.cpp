#include "ui/entry/entry_head.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/entry_strip.h"
#include "ui/entry/line_table.h"
#include "ui/entry/said.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/field.h"
#include "ui/widgets/primary_button.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QRegularExpression>

namespace kontorist {

namespace {

// What the card says already, or the page where it is not possible otherwise.
bool isSaidElsewhere(Fault fault)
{
    return fault == Fault::OrderIsEmpty || fault == Fault::CustomerBlocked;
}

} // namespace

// One question at a time: while it is answered, whatever comes is gathered into the next.
void EntryPage::look()
{
    if (m_isLooking) {
        m_wantsLook = true;
        return;
    }
    m_isLooking = true;
    collect();
    const TypedOrder typed = order();
    const auto candidate = m_strip->isEditing() ? std::nullopt : m_strip->candidate();
    company().ask(
        this,
        [typed, before = m_before, candidate, today = company().today()](const Database &database) {
            return lookAt(database, typed, before ? &*before : nullptr, candidate, today);
        },
        [this, key = typed.key, lines = typed.lines](const OrderLook &answer) {
            m_isLooking = false;
            if (key == order().key)
                showLook(answer, lines);
            if (std::exchange(m_wantsLook, false))
                look();
        },
        [this](const Objection &) { m_isLooking = false; });
}

void EntryPage::showLook(const OrderLook &answer, const QList<TypedLine> &lines)
{
    m_look = answer;
    m_head->showLook(m_look, keyName(m_last->shortcut()));
    if (m_look.hasCustomer && order().customerName.isEmpty()) {
        order().customerName = m_look.customer.name;
        showTabs();
    }
    m_lines->setLook(m_look, lines);
    m_strip->say(m_look.candidateTrouble ? errorText(*m_look.candidateTrouble) : said::candidate(m_look));
    const bool hasLines = !lines.isEmpty() && m_look.hasCustomer;
    const QString aloud = hasLines ? said::aloud(m_look, company().today()) : QString();
    if (aloud != m_aloud->text()) {
        m_aloud->setText(aloud);
        QAccessibleEvent event(m_aloud, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    m_totals->setText(hasLines ? said::totals(m_look) : QString());
    m_total->setText(hasLines ? tr("Total %1").arg(format::moneyWithSign(m_look.order.gross)) : QString());
    showPoints();
    guardCommands();
}

void EntryPage::showPoints()
{
    m_points.clear();
    QStringList sentences;
    if (m_look.refusal)
        m_points.append({*m_look.refusal, true});
    if (m_look.hasCustomer && !m_look.order.lines.isEmpty())
        for (const OpenPoint &point : m_look.points)
            if (!isSaidElsewhere(point.reason.fault))
                m_points.append(point);
    for (qsizetype i = 0; i < m_points.size(); ++i)
        sentences.append(
            u"<a href=\"%1\">%2</a>"_s.arg(i).arg(errorText(m_points[i].reason).toHtmlEscaped()));
    m_pointList->setText(sentences.join(u" · "_s));
    m_pointList->setVisible(!sentences.isEmpty());
}

// The next one from where the last led to; -1 = walk on.
void EntryPage::goToPoint(int index)
{
    if (m_points.isEmpty())
        return;
    if (index < 0)
        index = m_pointAt + 1;
    m_pointAt = index % static_cast<int>(m_points.size());
    goToSubject(m_points[m_pointAt].reason);
}

// Lines are named "3 1003" by the rules, in the order as it is before the change or would be after it, and
// "lines[2].quantity" by the door.
int EntryPage::rowOf(const Objection &reason) const
{
    static const QRegularExpression byIndex(u"^lines\\[(\\d+)\\]"_s), byNumber(u"^(\\d+)( |$)"_s);
    if (const auto match = byIndex.match(reason.subject); match.hasMatch())
        return match.captured(1).toInt();
    const auto number = byNumber.match(reason.subject);
    const bool isOfOld = reason.fault == Fault::BelowShipped || reason.fault == Fault::LineAlreadyMoved;
    const bool isOfNew = reason.fault == Fault::PriceMissing || reason.fault == Fault::RequestedInPast ||
                         reason.fault == Fault::PromisedLater || reason.fault == Fault::ArticleChanged;
    if (!number.hasMatch() || (!isOfOld && !isOfNew))
        return -1;
    const int position = number.captured(1).toInt();
    for (int row = 0; row < order().lines.size(); ++row) {
        const OrderLine *line = m_look.line(row);
        if (isOfOld ? order().lines[row].line == position : line && line->position == position)
            return row;
    }
    return -1;
}

void EntryPage::goToSubject(const Objection &reason)
{
    if (const int row = rowOf(reason); row >= 0 && row < m_lines->rowCount())
        return editLine(row);
    if (reason.subject.startsWith(u"shipTo"_s) || reason.fault == Fault::AddressChanged ||
        reason.fault == Fault::DeliveryAddressUnknown)
        return m_head->focusAddress();
    if (reason.subject == u"reference"_s)
        return m_head->reference()->takeFocus();
    if (reason.fault == Fault::OrderIsEmpty || reason.fault == Fault::ArticleUnknown)
        return m_strip->focusArticle();
    m_head->focusCustomer();
}

} // namespace kontorist
