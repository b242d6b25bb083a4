#include "ui/warehouse/scan_round.h"

#include <algorithm>

namespace kontorist {

void ScanRound::set(const QList<ScanTarget> &targets)
{
    const std::optional<ScanTarget> on = current() ? std::optional(*current()) : std::nullopt;
    const int at = std::max(m_current, 0);
    m_targets = targets;
    m_current = on ? find(*on) : -1;
    if (m_current < 0 || !m_targets[m_current].open().isPositive())
        m_current = nextOpen(at);
}

const ScanTarget *ScanRound::current() const
{
    return m_current >= 0 ? &m_targets[m_current] : nullptr;
}

void ScanRound::skip()
{
    if (m_current >= 0)
        m_current = nextOpen(m_current + 1);
}

void ScanRound::goTo(int target)
{
    if (target >= 0 && target < m_targets.size() && m_targets[target].open().isPositive())
        m_current = target;
}

int ScanRound::doneCount() const
{
    return static_cast<int>(std::count_if(m_targets.begin(), m_targets.end(), [](const ScanTarget &target) {
        return !target.open().isPositive();
    }));
}

ScanRound::Answer ScanRound::judge(ArticleId article, Quantity quantity) const
{
    if (isDone())
        return {knows(article) ? Verdict::TooMany : Verdict::AllDone, knows(article) ? m_current : -1};
    const auto fits = [&](int target) {
        return m_targets[target].article == article && m_targets[target].open() >= quantity;
    };
    if (fits(m_current))
        return {Verdict::Counts, m_current};
    int full = -1;
    for (int i = 0; i < m_targets.size(); ++i) {
        if (fits(i))
            return {Verdict::Elsewhere, i};
        // What is open of it says more about "too many" than what is full.
        if (m_targets[i].article == article && (full < 0 || m_targets[i].open().isPositive()))
            full = i;
    }
    return full < 0 ? Answer{Verdict::Wrong, -1} : Answer{Verdict::TooMany, full};
}

int ScanRound::find(const ScanTarget &target) const
{
    int found = -1;
    for (int i = 0; i < m_targets.size(); ++i)
        if (m_targets[i].isSame(target) && (found < 0 || m_targets[i].open().isPositive()))
            found = i;
    return found;
}

bool ScanRound::knows(ArticleId article) const
{
    return std::any_of(m_targets.begin(), m_targets.end(),
                       [&](const ScanTarget &target) { return target.article == article; });
}

int ScanRound::nextOpen(int from) const
{
    const int count = static_cast<int>(m_targets.size());
    for (int i = 0; i < count; ++i)
        if (const int at = (from + i) % count; m_targets[at].open().isPositive())
            return at;
    return -1;
}

} // namespace kontorist
