#include "ui/entry/suggest.h"

#include "core/article/article_store.h"
#include "core/sales/order_entry_store.h"
#include "core/search/search_actions.h"
#include "core/search/search_rules.h"
#include "core/stock/stock_store.h"
#include "ui/entry/said.h"
#include "ui/text/format.h"
#include "ui/text/price_text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace kontorist::suggest {

namespace {

constexpr int hitsTried = 60;
constexpr int mostShown = 8;
constexpr int recentDays = 30;

/// Gives the words their context in the catalogue.
class Suggest
{
    Q_DECLARE_TR_FUNCTIONS(Suggest)

public:
    static QString lastOrder(QDate day) { return tr("last order %1").arg(format::date(day)); }
    static QString blocked() { return tr("blocked"); }
    static QString newCustomer(const QString &name) { return tr("New customer “%1”").arg(name); }
    static QString newCustomerMore() { return tr("opens the fields for name and address"); }
    static QString available(const QString &quantity) { return tr("%1 available").arg(quantity); }
    static QString none() { return tr("none available"); }
};

// Few letters sound like a lot: they must stand there as they are typed.
bool isMeant(const QString &typed, const SearchHit &hit)
{
    static const QRegularExpression fewLetters(u"^\\p{L}{1,3}$"_s);
    const QStringList found = hit.why.split(u' ');
    const QStringList asked = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(), [&](const QString &word) {
        const QString folded = search_rules::folded(word);
        return !fewLetters.match(word).hasMatch() ||
               std::any_of(found.begin(), found.end(),
                           [&](const QString &each) { return each.startsWith(folded); });
    });
}

/// How well a record fits, best first: the number itself, then what the search says.
QHash<qint64, int> ranks(const Database &database, const QString &typed, const QString &kind)
{
    QHash<qint64, int> ranks;
    for (const SearchHit &hit : search_actions::findAmong(database, kind, typed, hitsTried))
        if (isMeant(typed, hit))
            ranks.insert(hit.record.id, hit.rank + 1);
    return ranks;
}

QString joined(const QStringList &parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(u" · "_s);
}

Suggestion shown(const order_entry_store::CustomerRow &row)
{
    const QString last = row.lastOrderedOn.isValid() ? Suggest::lastOrder(row.lastOrderedOn) : QString();
    Suggestion suggestion;
    suggestion.id = row.id.value();
    suggestion.first = row.name;
    suggestion.second = joined({row.number, row.city, row.phone, last});
    if (!row.blocked.isEmpty()) {
        suggestion.badge = Suggest::blocked();
        suggestion.role = Role::Crit;
        suggestion.icon = u"ban"_s;
    }
    suggestion.payload = row.number;
    return suggestion;
}

Suggestion shown(const order_entry_store::ArticleRow &row, const Availability &availability)
{
    Suggestion suggestion;
    suggestion.id = row.id.value();
    suggestion.first = row.sku + u"  "_s + row.name;
    const bool isOfStock = row.kind == LineKind::Stock || row.kind == LineKind::Produced;
    const Quantity free = availability.available();
    const QString stock = !isOfStock          ? QString()
                          : free.isPositive() ? Suggest::available(said::quantity(free, row.unit))
                                              : Suggest::none();
    suggestion.second = joined({stock, row.price ? price_text::priceWithSign(*row.price) : QString()});
    suggestion.payload =
        QVariant::fromValue(Article{row.sku, row.name, {}, row.price ? row.price->per() : 1});
    return suggestion;
}

} // namespace

QList<Suggestion> customers(const Database &database, const QString &typed, QDate today)
{
    const QString asked = text::tidied(typed);
    QHash<qint64, int> rank = ranks(database, asked, u"party"_s);
    if (const auto exact = order_entry_store::customerNumbered(database, asked))
        rank[exact->value()] = 0;
    QList<PartyId> ids;
    for (auto each = rank.begin(); each != rank.end(); ++each)
        ids.append(PartyId(each.key()));
    QList<order_entry_store::CustomerRow> rows = order_entry_store::customers(database, ids);
    const auto weight = [&](const order_entry_store::CustomerRow &row) {
        const bool isRecent = row.lastOrderedOn.isValid() && row.lastOrderedOn.daysTo(today) <= recentDays;
        return std::tuple(rank.value(row.id.value()), isRecent ? 0 : 1, row.name, row.number);
    };
    std::sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return weight(a) < weight(b); });
    QList<Suggestion> suggestions;
    for (const order_entry_store::CustomerRow &row : rows.mid(0, mostShown))
        suggestions.append(shown(row));
    suggestions.append({0, Suggest::newCustomer(asked), Suggest::newCustomerMore(), {}, {}, asked, {}});
    return suggestions;
}

QList<Suggestion> articles(const Database &database, const QString &typed, const QString &customer,
                           QDate today)
{
    const QString asked = text::tidied(typed);
    QHash<qint64, int> rank = ranks(database, asked, u"article"_s);
    const auto buyer = order_entry_store::customerNumbered(database, customer);
    const auto named = article_store::named(database, {asked}, buyer.value_or(PartyId()));
    const auto exact = named.constFind(asked);
    if (exact != named.constEnd())
        rank[exact->article.id.value()] = 0;
    QList<ArticleId> ids;
    for (auto each = rank.begin(); each != rank.end(); ++each)
        ids.append(ArticleId(each.key()));
    QList<order_entry_store::ArticleRow> rows = order_entry_store::articles(database, ids, today);
    std::sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
        return std::tuple(rank.value(a.id.value()), a.name, a.sku) <
               std::tuple(rank.value(b.id.value()), b.name, b.sku);
    });
    rows = rows.mid(0, mostShown);
    ids.clear();
    for (const order_entry_store::ArticleRow &row : rows)
        ids.append(row.id);
    const auto availability = stock_store::availability(database, ids);
    QList<Suggestion> suggestions;
    for (const order_entry_store::ArticleRow &row : rows)
        suggestions.append(shown(row, availability.value(row.id)));
    if (exact != named.constEnd() && !suggestions.isEmpty())
        suggestions.first().payload = QVariant::fromValue(
            Article{exact->article.sku, exact->article.name, exact->packUnit.code(),
                    exact->packUnit.isEmpty() ? suggestions.first().payload.value<Article>().per : 1});
    return suggestions;
}

} // namespace kontorist::suggest
