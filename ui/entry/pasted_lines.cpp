#include "ui/entry/pasted_lines.h"

#include "core/article/article_store.h"
#include "core/sales/order_entry_store.h"
#include "core/search/search_actions.h"
#include "core/search/search_rules.h"
#include "ui/text/parse.h"

#include <QRegularExpression>

namespace kontorist::pasted {

namespace {

constexpr qsizetype mostLines = 500;

std::optional<Quantity> quantityOf(const QString &text)
{
    const parse::Answer<Quantity> quantity = parse::quantity(text);
    return quantity && quantity.value->isPositive() ? quantity.value : std::nullopt;
}

void add(QList<Reading> &readings, const QString &article, const QString &quantity)
{
    const auto read = quantityOf(quantity);
    if (read && !text::tidied(article).isEmpty())
        readings.append({text::tidied(article), *read});
}

} // namespace

QList<Reading> readings(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-•*–]|\\d{1,3}[.)]{1,2})\\s+"_s);
    static const QRegularExpression columns(u"\\s*[;\\t|]\\s*"_s);
    static const QRegularExpression times(
        u"^([\\d.,]+)\\s*(?:x|×|\\*|mal|stk\\.?|stück|st\\.|pcs\\.?)\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        u"^(.+?)[\\s:,]+([\\d.,]+)\\s*(?:x|×|stk\\.?|stück|st\\.?|pcs\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(u"^([\\d.,]+)\\s+(.+)$"_s);
    QString rest = line;
    rest = text::tidied(rest.remove(bullet));
    QList<Reading> readings;
    const QStringList cells = rest.split(columns, Qt::SkipEmptyParts);
    if (cells.size() >= 2) {
        for (qsizetype i = 1; i < cells.size(); ++i)
            add(readings, cells[0], cells[i]);
        add(readings, cells[1], cells[0]);
        return readings;
    }
    if (const auto match = times.match(rest); match.hasMatch())
        add(readings, match.captured(2), match.captured(1));
    if (const auto match = behind.match(rest); match.hasMatch())
        add(readings, match.captured(1), match.captured(2));
    if (const auto match = before.match(rest); match.hasMatch())
        add(readings, match.captured(2), match.captured(1));
    readings.append({rest, Quantity::whole(1)});
    return readings;
}

namespace {

TypedLine typed(const Article &article, Quantity quantity, Unit unit)
{
    TypedLine line;
    line.sku = article.sku;
    line.name = article.name;
    line.quantity = quantity;
    line.unit = unit;
    return line;
}

// A name that ends in a number is no quantity: "Winkel 60" is one of them.
bool isName(const Reading &whole, const SearchHit &hit)
{
    return search_rules::folded(whole.article) == search_rules::folded(hit.record.title);
}

// Only a clear best: with two that fit alike somebody has to choose.
std::optional<TypedLine> bySearch(const Database &database, const Reading &reading, bool mustBeName = false)
{
    const QList<SearchHit> hits = search_actions::findAmong(database, u"article"_s, reading.article, 2);
    if (hits.isEmpty() || (hits.size() > 1 && hits[0].rank == hits[1].rank))
        return {};
    if (mustBeName && !isName(reading, hits.first()))
        return {};
    const auto article = article_store::find(database, hits.first().record.number);
    return article ? std::optional(typed(*article, reading.quantity, {})) : std::nullopt;
}

} // namespace

Found find(const Database &database, const QString &text, const QString &customer)
{
    const PartyId buyer = order_entry_store::customerNumbered(database, customer).value_or(PartyId());
    Found found;
    QStringList all = text.split(u'\n');
    all.removeIf([](const QString &line) { return text::tidied(line).isEmpty(); });
    for (const QString &line : all.mid(0, mostLines)) {
        const QList<Reading> ways = readings(line);
        QStringList words;
        for (const Reading &way : ways)
            words.append(way.article);
        const auto named = article_store::named(database, words, buyer);
        std::optional<TypedLine> meant;
        for (const Reading &way : ways)
            if (const auto it = named.constFind(way.article); !meant && it != named.constEnd())
                meant = typed(it->article, way.quantity, it->packUnit);
        if (!meant && !ways.isEmpty())
            meant = bySearch(database, ways.last(), true);
        for (const Reading &way : ways)
            if (!meant)
                meant = bySearch(database, way);
        if (meant)
            found.lines.append(*meant);
        else
            found.unknown.append(text::tidied(line));
    }
    found.unknown += all.mid(mostLines); // these are tried again from there
    return found;
}

} // namespace kontorist::pasted
