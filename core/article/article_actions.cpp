#include "core/article/article_actions.h"

#include "core/article/article_rules.h"
#include "core/article/article_store.h"
#include "core/base/gtin.h"
#include "core/base/json.h"
#include "core/search/search_index_rules.h"
#include "core/search/search_store.h"

namespace kontorist::article_actions {

namespace {

void insistOnFreeCodes(Transaction &tx, const Article &article)
{
    QStringList codes{article.gtin};
    for (const Article::Pack &pack : article.packs)
        codes.append(pack.gtin);
    codes.removeAll(QString());
    QStringList longest;
    for (const QString &code : codes)
        longest.append(Gtin::forms(code).last());
    for (const QString &code : codes)
        if (longest.count(Gtin::forms(code).last()) > 1 || article_store::isGtinTaken(tx, code, article.id))
            throw Refused(Fault::GtinTaken, code);
}

void index(Transaction &tx, const Article &article)
{
    QStringList texts{article.sku, article.name, article.gtin, article.supplierSku, article.group};
    for (const Article::Text &text : article.texts)
        texts.append(text.text);
    for (const Article::Pack &pack : article.packs)
        texts.append(pack.gtin);
    search_store::index(tx, {article.id.value(), u"article"_s, article.sku, article.name},
                        search_index_rules::words(texts));
}

} // namespace

Article add(Session &session, Article article)
{
    require(article_rules::objection(article));
    Transaction tx(session.database);
    if (article_store::isTaken(tx, article.sku))
        throw Refused(Fault::SkuTaken, article.sku);
    article.id = tx.newId<struct ArticleTag>();
    article.version = 1;
    insistOnFreeCodes(tx, article);
    article_store::add(tx, article);
    index(tx, article);
    tx.note(u"article.added"_s, article.id.value(), compact({{u"sku"_s, article.sku}}));
    tx.commit();
    return article;
}

Article change(Session &session, const Article &changed)
{
    require(article_rules::objection(changed));
    Transaction tx(session.database);
    const Article before = article_store::load(tx, changed.id);
    require(article_rules::changeObjection(before, changed, article_store::hasMoved(tx, changed.id)));
    if (changed.sku != before.sku && article_store::isTaken(tx, changed.sku))
        throw Refused(Fault::SkuTaken, changed.sku);
    insistOnFreeCodes(tx, changed);
    Article article = article_store::save(tx, changed);
    index(tx, article);
    tx.note(u"article.changed"_s, article.id.value(), article_rules::difference(before, article));
    tx.commit();
    return article;
}

} // namespace kontorist::article_actions
