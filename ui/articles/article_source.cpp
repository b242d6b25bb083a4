#include "ui/articles/article_source.h"

#include "core/article/article_store.h"
#include "core/insight/article_list_store.h"
#include "core/search/search_actions.h"
#include "ui/lists/cells.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/text/price_text.h"

namespace kontorist {

namespace {

constexpr int mostArticlesFound = 300;

article_list_store::Filter articleFilter(const Database &database, const ListQuestion &question)
{
    article_list_store::Filter filter;
    filter.view = static_cast<article_list_store::View>(question.view);
    filter.today = question.today;
    filter.limit = question.wanted;
    if (question.after)
        filter.afterSku = question.after->key;
    if (question.text.isEmpty())
        return filter;
    filter.among = QList<ArticleId>();
    for (const NamedArticle &scanned : article_store::named(database, {question.text}))
        filter.among->append(scanned.article.id);
    for (const SearchHit &hit :
         search_actions::findAmong(database, u"article"_s, question.text, mostArticlesFound))
        filter.among->append(ArticleId(hit.record.id));
    return filter;
}

Cell stockCell(const article_list_store::ArticleRow &row)
{
    const StateText state = master_text::stockState(
        {row.isOfStock(), row.stock.available(), row.stock.waiting, row.reorderPoint});
    return state.word.isEmpty() ? Cell{master_text::kind(row.kind)} : cell::state(state);
}

Cell freeCell(const article_list_store::ArticleRow &row)
{
    Cell cell = cell::quantity(row.stock.available());
    cell.text += u' ' + master_text::unit(row.unit);
    return cell;
}

Quantity comingOf(const Availability &stock)
{
    Quantity all;
    for (const ExpectedReceipt &receipt : stock.incoming)
        all += receipt.quantity;
    return all;
}

ListRow articleRow(const article_list_store::ArticleRow &row)
{
    const bool isOfStock = row.isOfStock();
    const Availability &stock = row.stock;
    const bool comes = !stock.incoming.isEmpty();
    Cell price = row.price ? Cell{price_text::price(*row.price)} : Cell{};
    if (row.price)
        price.number = row.price->raw() / row.price->per();
    return {row.id.value(),
            row.sku,
            {{row.sku},
             {row.name},
             stockCell(row),
             price,
             isOfStock ? freeCell(row) : Cell{},
             stock.reserved.isZero() ? Cell{} : cell::quantity(stock.reserved),
             comes ? cell::quantity(comingOf(stock)) : Cell{},
             comes ? cell::weekday(stock.incoming.first().on) : Cell{}}};
}

} // namespace

QString ArticleSource::title() const
{
    return tr("Articles");
}

QString ArticleSource::hint() const
{
    return tr("Number, name or bar code (Ctrl+F)");
}

QStringList ArticleSource::views() const
{
    return {tr("All"), tr("Low"), tr("Back orders"), tr("Expected")};
}

QList<ListColumn> ArticleSource::columns() const
{
    const QString quantity = format::count(888'888);
    const QString state = master_text::stockState({true, {}, {}, {}}).word;
    return {{tr("Article"), u"SCHRAUBE-M6X20"_s},
            {tr("Name"), u"Schraube M6x20 verzinkt, 100 Stück"_s, false, true},
            {tr("Stock"), state + u"MMMM"_s}, // the icon stands before it
            {tr("Price €"), price_text::price(kontorist::Price::raw(8'888'880'000)), true},
            {tr("Free"), quantity + u" Stk"_s, true},
            {tr("Reserved"), quantity, true},
            {tr("Expected"), quantity, true},
            {tr("On"), format::weekday(QDate(2026, 12, 23)), true}};
}

QString ArticleSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 article") : tr("%1 articles").arg(format::count(rows));
}

QString ArticleSource::empty() const
{
    return tr("No articles yet. Type the first one, or drop a table of them (CSV) here.");
}

ListAnswer ArticleSource::page(const Database &database, const ListQuestion &question) const
{
    const article_list_store::Filter filter = articleFilter(database, question);
    ListAnswer answer;
    for (const article_list_store::ArticleRow &row : article_list_store::list(database, filter))
        answer.rows.append(articleRow(row));
    answer.isLast = answer.rows.size() < filter.limit;
    return answer;
}

QList<qint64> ArticleSource::counts(const Database &database, QDate) const
{
    return article_list_store::counts(database);
}

} // namespace kontorist
