#include "core/insight/check_rules.h"

#include "core/billing/invoice_rules.h"
#include "core/journal/journal_rules.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist::check_rules {

namespace {

constexpr qsizetype mostSubjects = 20;

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
