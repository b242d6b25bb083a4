#include "core/insight/check_rules.h"

#include "core/billing/invoice_rules.h"
#include "core/journal/journal_rules.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist::check_rules {

namespace {

constexpr qsizetype mostSubjects = 20;
constexpr qint64 lastPlaceOutside = 5; // customers, suppliers and what is lost or found are no places of ours

QString labelOf(const JournalEntry &entry)
{
    return u"%1 %2"_s.arg(entry.seq).arg(entry.what);
}

} // namespace

void ChainWalk::follow(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        if (isBroken())
            return;
        if (entry.seq != m_seq + 1) {
            m_gap = QString::number(m_seq + 1);
            return;
        }
        if (entry.hash != journal_rules::chained(m_hash, entry)) {
            m_forgery = labelOf(entry);
            return;
        }
        m_seq = entry.seq;
        m_hash = entry.hash;
    }
}

void ChainWalk::finish(qint64 seq, const QByteArray &hash)
{
    if (isBroken())
        return;
    if (seq != m_seq)
        m_gap = QString::number(std::min(seq, m_seq) + 1);
    else if (hash != m_hash)
        m_forgery = QString::number(seq);
}

void HeapBalance::add(const Heap &heap, quint64 quantity, quint64 value)
{
    if (heap.place <= lastPlaceOutside)
        return;
    Sums &sums = m_sums[heap];
    sums.quantity += quantity;
    sums.value += value;
}

void HeapBalance::store(const Heap &heap, qint64 quantity, qint64 value)
{
    Sums &sums = m_sums[heap];
    sums.quantity += static_cast<quint64>(quantity);
    sums.value += static_cast<quint64>(value);
}

void HeapBalance::move(const QList<Moved> &movements)
{
    for (const Moved &each : movements) {
        const auto quantity = static_cast<quint64>(each.quantity);
        const auto value = static_cast<quint64>(each.value);
        add({each.article, each.to, each.lot}, -quantity, -value);
        add({each.article, each.from, each.lot}, quantity, value);
    }
}

QList<Heap> HeapBalance::wrongInQuantity() const
{
    QList<Heap> wrong;
    for (auto it = m_sums.begin(); it != m_sums.end(); ++it)
        if (it->quantity != 0)
            wrong.append(it.key());
    return wrong;
}

QList<Heap> HeapBalance::wrongInValue() const
{
    QList<Heap> wrong;
    for (auto it = m_sums.begin(); it != m_sums.end(); ++it)
        if (it->value != 0)
            wrong.append(it.key());
    return wrong;
}

void sum(OrderProgress &order, LineKind kind, const LineProgress &line)
{
    const Quantity open = line.open() + line.toReplace();
    switch (kind) {
    case LineKind::Stock:
    case LineKind::Produced:
    case LineKind::Deposit:
        order.openGoods += open;
        break;
    case LineKind::Nonstock:
    case LineKind::Service:
    case LineKind::Charge:
        order.openOthers += open;
        break;
    case LineKind::Text:
        break;
    }
    order.missing += line.missing;
    order.reserved += line.reserved;
    order.staged += line.staged;
    order.boxed += line.boxed;
    order.toBill += line.toBill();
}

bool holdsItsOwn(const LineProgress &line)
{
    return line.cancelled + line.shipped + line.reserved + line.staged + line.missing <=
           line.ordered + line.toReplace();
}

bool packsWhatIsOpen(const LineProgress &line)
{
    return line.boxed <= line.open() + line.toReplace();
}

bool replacesWhatIsOwed(const LineProgress &line)
{
    return line.replaced <= line.replaceable;
}

bool isBilledOnce(const LineProgress &line)
{
    return line.toBill().isZero();
}

bool isAsIssued(const Invoice &invoice)
{
    return invoice.contentHash == invoice_rules::contentHash(invoice);
}

bool isNoted(const QString &number, const QByteArray &hash, const QByteArray &detail)
{
    const QJsonObject facts = QJsonDocument::fromJson(detail).object();
    return facts[u"number"_s].toString() == number &&
           facts[u"sha256"_s].toString() == QString::fromLatin1(hash.toHex());
}

bool isListedRight(const OrderProgress &progress, QList<Step> steps)
{
    QList<Step> wanted = progress.steps();
    std::sort(wanted.begin(), wanted.end());
    std::sort(steps.begin(), steps.end());
    return steps == wanted;
}

bool isClosedRight(const OrderProgress &progress)
{
    switch (progress.state) {
    case OrderState::Released:
        return !progress.isDone();
    case OrderState::Closed:
        return progress.isDone();
    case OrderState::Quote:
    case OrderState::Entered:
    case OrderState::Cancelled:
        return true;
    }
    return false;
}

void note(Finding &finding, bool holds, const QString &subject)
{
    ++finding.checked;
    if (!holds && finding.broken.size() < mostSubjects)
        finding.broken.append(subject);
}

} // namespace kontorist::check_rules
