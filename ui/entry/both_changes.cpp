#include "ui/entry/both_changes.h"

#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/text/price_text.h"

#include <algorithm>
#include <QCoreApplication>

namespace kontorist {

namespace {

/// Joins field by field. Also gives the words their context in the catalogue.
class Joining
{
    Q_DECLARE_TR_FUNCTIONS(Joining)

public:
    Joining(const TypedOrder &before, const TypedOrder &mine, const TypedOrder &theirs)
        : m_before(before), m_mine(mine), m_theirs(theirs)
    {
        m_joined.order = theirs;
        m_joined.order.key = mine.key;
        m_joined.order.inputs = mine.inputs;
        m_joined.order.customerName = mine.customerName;
    }

    BothChanges done()
    {
        TypedOrder &order = m_joined.order;
        const auto same = [](const QString &text) { return text; };
        order.reference =
            one(m_before.reference, m_mine.reference, m_theirs.reference, tr("Reference"), same);
        order.requestedOn = one(m_before.requestedOn, m_mine.requestedOn, m_theirs.requestedOn,
                                tr("Wanted on"), format::date);
        order.completeOnly = one(
            m_before.completeOnly, m_mine.completeOnly, m_theirs.completeOnly, tr("Complete delivery only"),
            [](std::optional<bool> is) { return is.value_or(false) ? tr("yes") : tr("no"); });
        joinAddress(order);
        joinLines(order);
        return m_joined;
    }

private:
    template<class Value, class Words>
    Value one(const Value &before, const Value &mine, const Value &theirs, const QString &what, Words words)
    {
        if (mine == before || mine == theirs)
            return theirs;
        if (theirs != before)
            differ(what, words(mine), words(theirs));
        return mine;
    }

    void differ(const QString &what, const QString &mine, const QString &theirs)
    {
        m_joined.differing.append(
            tr("%1: you %2, the other %3").arg(what, orNothing(mine), orNothing(theirs)));
    }

    static QString orNothing(const QString &text) { return text.isEmpty() ? tr("nothing") : text; }

    void joinAddress(TypedOrder &order)
    {
        const bool isMine = !m_mine.hasSameAddressAs(m_before) && !m_mine.hasSameAddressAs(m_theirs);
        if (!isMine)
            return;
        const auto inWords = [](const TypedOrder &each) {
            const auto &address = each.shipAddress;
            return address ? address->name + u", "_s + address->street + u", "_s + address->city
                           : each.shipTo;
        };
        if (!m_theirs.hasSameAddressAs(m_before))
            differ(tr("Delivery to"), inWords(m_mine), inWords(m_theirs));
        order.shipTo = m_mine.shipTo;
        order.shipAddress = m_mine.shipAddress;
    }

    // The other's lines are those that were before when they are of the same article, the n-th of it: their numbers
    // may have moved. Mine still have the numbers of before.
    static const TypedLine *mineOf(const TypedOrder &order, int number)
    {
        const auto found = std::ranges::find_if(
            order.lines, [number](const TypedLine &line) { return line.line == number; });
        return found == order.lines.end() ? nullptr : &*found;
    }

    static const TypedLine *lineOf(const TypedOrder &order, const QString &sku, int nth)
    {
        for (const TypedLine &line : order.lines)
            if (line.line > 0 && line.sku == sku && nth-- == 0)
                return &line;
        return nullptr;
    }

    void joinLines(TypedOrder &order)
    {
        QHash<QString, int> seen;
        QList<TypedLine> lines;
        for (const TypedLine &theirs : m_theirs.lines) {
            const int nth = seen[theirs.sku]++;
            const TypedLine *before = lineOf(m_before, theirs.sku, nth);
            const TypedLine *mine = before ? mineOf(m_mine, before->line) : nullptr;
            if (before && mine)
                lines.append(joinLine(*before, *mine, theirs));
            else if (!before || !isSame(*before, theirs))
                lines.append(kept(theirs, before));
        }
        QHash<QString, int> left = seen;
        for (const TypedLine &before : m_before.lines)
            if (--left[before.sku] < 0)
                keepChanged(before, lines);
        for (const TypedLine &line : m_mine.lines)
            if (line.line == 0)
                lines.append(line);
        order.lines = lines;
    }

    // The other took a line away that I changed: it stays as a new one, and is named.
    void keepChanged(const TypedLine &before, QList<TypedLine> &lines)
    {
        const TypedLine *mine = mineOf(m_mine, before.line);
        if (!mine || *mine == before)
            return;
        m_joined.differing.append(tr("%1: you changed it, the other removed it").arg(mine->name));
        lines.append(*mine);
        lines.last().line = 0;
    }

    static bool isSame(TypedLine a, const TypedLine &b)
    {
        a.line = b.line;
        return a == b;
    }

    // I took a line away that the other changed: it stays, and is named.
    TypedLine kept(const TypedLine &theirs, const TypedLine *before)
    {
        if (before)
            m_joined.differing.append(tr("%1: you removed it, the other changed it").arg(theirs.name));
        return theirs;
    }

    TypedLine joinLine(const TypedLine &before, const TypedLine &mine, const TypedLine &theirs)
    {
        const auto what = [&](const QString &field) { return theirs.name + u' ' + field; };
        TypedLine line = theirs;
        line.quantity =
            one(before.quantity, mine.quantity, theirs.quantity, what(tr("quantity")), format::quantity);
        line.unit = one(before.unit, mine.unit, theirs.unit, what(tr("unit")), master_text::unit);
        line.price = one(
            before.price, mine.price, theirs.price, what(tr("price")),
            [](const std::optional<Price> &price) { return price ? price_text::price(*price) : QString(); });
        line.discount = mine.discount;
        line.requestedOn = one(before.requestedOn, mine.requestedOn, theirs.requestedOn,
                               what(tr("wanted on")), format::date);
        line.text = one(before.text, mine.text, theirs.text, what(tr("text")),
                        [](const QString &text) { return text; });
        return line;
    }

    const TypedOrder &m_before, &m_mine, &m_theirs;
    BothChanges m_joined;
};

} // namespace

BothChanges joined(const TypedOrder &before, const TypedOrder &mine, const TypedOrder &theirs)
{
    return Joining(before, mine, theirs).done();
}

} // namespace kontorist
