#include "ui/stock/stock_source.h"

#include "core/article/article_store.h"
#include "core/base/sha256.h"
#include "core/search/search_actions.h"
#include "core/stock/stock_list_store.h"
#include "ui/lists/cells.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"

#include <QtEndian>

namespace kontorist {

namespace {

constexpr int mostInStockFound = 300;

QList<ArticleId> articlesNamed(const Database &database, const QString &text)
{
    QList<ArticleId> found;
    for (const NamedArticle &scanned : article_store::named(database, {text}))
        found.append(scanned.article.id);
    for (const SearchHit &hit : search_actions::find(database, text, mostInStockFound))
        if (hit.record.kind == u"article")
            found.append(ArticleId(hit.record.id));
    return found;
}

stock_list_store::Filter stockFilter(const Database &database, const ListQuestion &question)
{
    stock_list_store::Filter filter;
    filter.view = static_cast<stock_list_store::View>(question.view);
    filter.limit = question.wanted;
    if (!question.text.isEmpty())
        filter.among = articlesNamed(database, question.text);
    if (!question.after)
        return filter;
    const QList<Cell> &cells = question.after->cells;
    filter.afterSku = question.after->key;
    filter.afterPlace = PlaceId(cells[StockSource::Location].number.value_or(0));
    filter.afterLot = cells[StockSource::Lot].text;
    filter.afterExpected = question.after->id;
    if (const auto day = cells[StockSource::Day].number)
        filter.afterOn = QDate::fromJulianDay(*day);
    return filter;
}

// A heap has no number of its own: its article, place and lot make one.
qint64 heapId(const StockKey &key)
{
    const QString words = u"%1|%2|%3"_s.arg(key.article.value()).arg(key.place.value()).arg(key.lot);
    return qFromBigEndian<qint64>(sha256::of(words.toUtf8()).constData());
}

ListRow heapRow(const stock_list_store::StockRow &row)
{
    Cell location{row.location};
    location.more = row.location + u' ' + row.locationName;
    location.number = row.key.place.value();
    return {heapId(row.key),
            row.sku,
            {{row.sku},
             {row.name},
             location,
             {master_text::place(row.kind)},
             cell::quantity(row.quantity),
             row.reserved.isZero() ? Cell{} : cell::quantity(row.reserved),
             cell::quantity(row.quantity - row.reserved),
             {row.bin},
             {row.key.lot},
             {}}};
}

ListRow expectedRow(const stock_list_store::StockRow &row, QDate today)
{
    Cell day = cell::date(row.on);
    const QString late = lateness(row.on, today);
    if (!late.isEmpty()) {
        day.more = std::exchange(day.text, late);
        day.role = Role::Crit;
    }
    return {row.expected,
            row.sku,
            {{row.sku},
             {row.name},
             {row.location},
             {row.source},
             cell::quantity(row.quantity),
             {},
             {},
             {},
             {},
             day}};
}

} // namespace

QString StockSource::title() const
{
    return tr("Stock");
}

QString StockSource::hint() const
{
    return tr("Number, name or bar code of the article (Ctrl+F)");
}

QStringList StockSource::views() const
{
    return {tr("All"), tr("For sale"), tr("Picked"), tr("To inspect"), tr("Second choice"), tr("Expected")};
}

QList<ListColumn> StockSource::columns() const
{
    const QString quantity = format::count(88'888);
    return {{tr("Article"), u"SCHR-M6X20"_s}, {tr("Name"), u"Spiralbohrer HSS-G"_s, false, true},
            {tr("Location"), u"MAIN"_s},      {tr("Kind"), master_text::place(PlaceKind::Quarantine)},
            {tr("Quantity"), quantity, true}, {tr("Reserved"), quantity, true},
            {tr("Free"), quantity, true},     {tr("Bin"), u"B-04-2"_s},
            {tr("Lot"), u"CH-2026"_s},        {tr("On"), format::date(QDate(2026, 12, 23)), true}};
}

QString StockSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 heap") : tr("%1 heaps").arg(format::count(rows));
}

QString StockSource::empty() const
{
    return tr("Nothing is in stock yet. Receive the first goods, or count what is there.");
}

ListAnswer StockSource::page(const Database &database, const ListQuestion &question) const
{
    const stock_list_store::Filter filter = stockFilter(database, question);
    ListAnswer answer;
    for (const stock_list_store::StockRow &row : stock_list_store::list(database, filter))
        answer.rows.append(row.expected != 0 ? expectedRow(row, question.today) : heapRow(row));
    answer.isLast = answer.rows.size() < filter.limit;
    return answer;
}

QList<qint64> StockSource::counts(const Database &database, QDate) const
{
    return stock_list_store::counts(database);
}

} // namespace kontorist
