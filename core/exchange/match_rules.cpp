#include "core/exchange/match_rules.h"

#include <algorithm>

namespace kontorist::match_rules {

namespace {

class Parts
{
public:
    void add(const MatchedLine &match) { partOf(match.order).append(match); }
    QList<QList<MatchedLine>> all() const
    {
        QList<QList<MatchedLine>> all = m_parts;
        if (!m_rest.isEmpty())
            all.append(m_rest);
        return all;
    }

private:
    QList<MatchedLine> &partOf(const QString &order)
    {
        if (order.isEmpty())
            return m_rest;
        for (QList<MatchedLine> &part : m_parts)
            if (part.first().order == order)
                return part;
        m_parts.append(QList<MatchedLine>());
        return m_parts.last();
    }

    QList<QList<MatchedLine>> m_parts;
    QList<MatchedLine> m_rest;
};

// Postage or "manual" says nothing by its code: only the same amount is the same thing.
bool isOf(const BoughtLine &bought, const TableDocument::Line &line)
{
    return bought.sku == line.sku && (line.isArticle || bought.price == line.price);
}

} // namespace

QList<QList<MatchedLine>> matches(const TableDocument &cancellation, QList<BoughtLine> bought)
{
    Parts parts;
    for (qsizetype i = 0; i < cancellation.lines.size(); ++i) {
        const TableDocument::Line &line = cancellation.lines[i];
        Quantity open = -line.quantity;
        if (!open.isPositive())
            throw Refused(Fault::NumberTooSmall, line.sku, u"0"_s);
        for (BoughtLine &each : bought) {
            const Quantity part = std::min(open, each.left);
            if (!part.isPositive() || !isOf(each, line))
                continue;
            each.left -= part;
            open -= part;
            parts.add({each.order, each.line, part, i});
        }
        if (open.isPositive())
            parts.add({{}, 0, open, i});
    }
    return parts.all();
}

} // namespace kontorist::match_rules
