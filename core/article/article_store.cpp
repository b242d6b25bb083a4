#include "core/article/article_store.h"

#include "core/base/error.h"
#include "core/base/gtin.h"

#include <QSet>

namespace kontorist::article_store {

namespace {

const QString articleColumns =
    u"a.id, a.version, a.sku, a.kind, a.name, a.unit, a.tax_class, a.gtin, a.cost, a.weight_grams, a.reorder_point, "
    "a.reorder_quantity, a.supplier, a.supplier_sku, a.lead_days, a.article_group, a.no_cash_discount"_s;

Article readArticle(Row &row)
{
    Article article;
    row >> article.id >> article.version >> article.sku >> article.kind >> article.name >> article.unit >>
        article.taxClass;
    article.gtin = row.take<std::optional<QString>>().value_or(QString());
    row >> article.cost >> article.weightGrams >> article.reorderPoint >> article.reorderQuantity >>
        article.supplier >> article.supplierSku >> article.leadDays >> article.group >>
        article.noCashDiscount;
    return article;
}

constexpr qsizetype mostCodes = 4'000; // in one statement, far below what either database takes

struct Part
{
    ArticleId article;
    Article::Pack pack;
};

const QString selectPacks =
    u"SELECT article, unit, contains, gtin, multiple FROM article_pack WHERE article IN (VALUES {rows}) ORDER BY article, unit"_s;
const QString selectTexts =
    u"SELECT article, language, text FROM article_text WHERE article IN (VALUES {rows})"_s;

Part readPack(Row &row)
{
    Part part;
    row >> part.article >> part.pack.unit >> part.pack.contains;
    part.pack.gtin = row.take<std::optional<QString>>().value_or(QString());
    row >> part.pack.multiple;
    return part;
}

void addText(Row &row, QHash<ArticleId, Article> &articles)
{
    const auto id = row.take<ArticleId>();
    Article::Text text;
    row >> text.language >> text.text;
    articles[id].texts.append(text);
}

QList<Article::Component> componentsOf(const Database &database, ArticleId article)
{
    return database.all(
        u"SELECT a.sku, c.quantity FROM article_component c JOIN article a ON a.id = c.component WHERE c.article = ? ORDER BY a.sku"_s,
        [](Row &row) {
            Article::Component component;
            row >> component.sku >> component.quantity;
            return component;
        },
        article);
}

Article withParts(const Database &database, const Article &article)
{
    Rows keys;
    keys.add(article.id);
    QHash<ArticleId, Article> found{{article.id, article}};
    Questions questions(database);
    questions.among(selectPacks, keys, [&](Row &row) { found[article.id].packs.append(readPack(row).pack); });
    questions.among(selectTexts, keys, [&](Row &row) { addText(row, found); });
    questions.ask();
    found[article.id].components = componentsOf(database, article.id);
    return found[article.id];
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void saveParts(Transaction &tx, const Article &article)
{
    Rows packs, texts;
    for (const Article::Pack &pack : article.packs)
        packs.add(article.id, pack.unit, pack.contains, orNull(pack.gtin), pack.multiple);
    for (const Article::Text &text : article.texts)
        texts.add(article.id, text.language, text.text);
    tx.writeRows(u"INSERT INTO article_pack (article, unit, contains, gtin, multiple) VALUES {rows}"_s,
                 packs);
    tx.writeRows(u"INSERT INTO article_text (article, language, text) VALUES {rows}"_s, texts);
    for (const Article::Component &component : article.components)
        if (tx.changed(
                u"INSERT INTO article_component (article, component, quantity) SELECT ?, id, ? FROM article WHERE sku = ?"_s,
                article.id, component.quantity, component.sku) == 0)
            throw Refused(Fault::ArticleUnknown, component.sku);
}

} // namespace

std::optional<Article> find(const Database &database, const QString &sku)
{
    static const QString sql = u"SELECT "_s + articleColumns + u" FROM article a WHERE a.sku = ?"_s;
    const auto article = database.one(sql, readArticle, sku);
    return article ? std::optional(withParts(database, *article)) : std::nullopt;
}

Article get(const Database &database, const QString &sku)
{
    const auto article = find(database, sku);
    if (!article)
        throw Refused(Fault::ArticleUnknown, sku);
    return *article;
}

Article load(const Database &database, ArticleId id)
{
    static const QString sql = u"SELECT "_s + articleColumns + u" FROM article a WHERE a.id = ?"_s;
    return withParts(database, database.one(sql, readArticle, id).value());
}

QSet<ArticleId> ofStock(const Database &database, const QList<ArticleId> &articles)
{
    Rows keys;
    for (const ArticleId article : QSet<ArticleId>(articles.begin(), articles.end()))
        keys.add(article);
    const auto found = database.among(
        u"SELECT id FROM article WHERE kind IN ('stock', 'produced', 'deposit') AND id IN (VALUES {rows})"_s,
        keys, only<ArticleId>);
    return QSet<ArticleId>(found.begin(), found.end());
}

QHash<ArticleId, Price> costs(const Database &database, const QList<ArticleId> &articles)
{
    Rows keys;
    for (const ArticleId article : articles)
        keys.add(article);
    QHash<ArticleId, Price> costs;
    database.among(u"SELECT id, cost FROM article WHERE cost IS NOT NULL AND id IN (VALUES {rows})"_s, keys,
                   [&costs](Row &row) {
                       const auto article = row.take<ArticleId>();
                       row >> costs[article];
                       return 0;
                   });
    return costs;
}

QHash<QString, NamedArticle> named(const Database &database, const QStringList &words, PartyId customer)
{
    QHash<QString, NamedArticle> found;
    Questions questions(database);
    askNamed(questions, found, words, customer);
    questions.ask();
    askParts(questions, found);
    questions.ask();
    return found;
}

void askNamed(Questions &questions, QHash<QString, NamedArticle> &into, const QStringList &words,
              PartyId customer)
{
    // Rank: an SKU wins over a code that happens to read the same; it comes last and so overwrites. Of several numbers
    // that the customer has for one article, documents print the first, unless he named it by another.
    static const QString number =
        u"COALESCE((SELECT min(c.number) FROM customer_article c WHERE c.article = a.id AND c.party = ?), ''), "_s;
    static const QString sql =
        u"WITH wanted(word, code) AS (VALUES {rows}) SELECT w.word, 1, '', "_s + number + articleColumns +
        u" FROM wanted w JOIN article a ON a.sku = w.code WHERE w.code = w.word "
        "UNION ALL SELECT w.word, 2, '', "_s +
        number + articleColumns +
        u" FROM wanted w JOIN article a ON a.gtin = w.code "
        "UNION ALL SELECT w.word, 3, p.unit, "_s +
        number + articleColumns +
        u" FROM wanted w JOIN article_pack p ON p.gtin = w.code JOIN article a ON a.id = p.article "
        "UNION ALL SELECT w.word, 4, '', c.number, "_s +
        articleColumns +
        u" FROM wanted w JOIN customer_article c ON c.number = w.code AND c.party = ? JOIN article a ON a.id = c.article "
        "WHERE w.code = w.word "
        "ORDER BY 2 DESC"_s;
    const auto read = [&into](Row &row) {
        const auto word = row.take<QString>();
        row.skip();
        NamedArticle &named = into[word];
        row >> named.packUnit >> named.customerNumber;
        named.article = readArticle(row);
    };
    Rows keys;
    const auto askThem = [&] {
        questions.among(sql, keys, read, customer.value(), customer.value(), customer.value(),
                        customer.value());
        keys = Rows();
    };
    for (const QString &word : QSet<QString>(words.begin(), words.end())) {
        for (const QString &code : Gtin::forms(word))
            keys.add(word, code);
        if (keys.count() >= mostCodes)
            askThem();
    }
    askThem();
}

void askParts(Questions &questions, QHash<QString, NamedArticle> &into)
{
    Rows keys;
    QMultiHash<ArticleId, NamedArticle *> places; // one article may have been named by two of its codes
    for (NamedArticle &named : into) {
        if (!places.contains(named.article.id))
            keys.add(named.article.id);
        places.insert(named.article.id, &named);
    }
    questions.among(selectPacks, keys, [places](Row &row) {
        const Part part = readPack(row);
        for (NamedArticle *named : places.values(part.article))
            named->article.packs.append(part.pack);
    });
    questions.among(selectTexts, keys, [places](Row &row) {
        const auto id = row.take<ArticleId>();
        Article::Text text;
        row >> text.language >> text.text;
        for (NamedArticle *named : places.values(id))
            named->article.texts.append(text);
    });
}

void askCustomerNumbers(Questions &questions, QMultiHash<ArticleId, QString> &into,
                        const QList<ArticleId> &articles, PartyId customer)
{
    Rows keys;
    for (const ArticleId article : QSet<ArticleId>(articles.begin(), articles.end()))
        keys.add(article);
    questions.among(
        u"SELECT article, number FROM customer_article WHERE article IN (VALUES {rows}) AND party = ?"_s,
        keys,
        [&into](Row &row) {
            const auto article = row.take<ArticleId>();
            into.insert(article, row.take<QString>());
        },
        customer);
}

bool isTaken(const Database &database, const QString &sku)
{
    return database.number(u"SELECT count(*) FROM article WHERE sku = ?"_s, sku) > 0;
}

bool isGtinTaken(const Database &database, const QString &gtin, ArticleId except)
{
    QStringList forms = Gtin::forms(gtin);
    while (forms.size() < 4)
        forms.append(forms.last());
    return database.number(
               u"SELECT (SELECT count(*) FROM article WHERE gtin IN (?, ?, ?, ?) AND id <> ?) "
               "+ (SELECT count(*) FROM article_pack WHERE gtin IN (?, ?, ?, ?) AND article <> ?)"_s,
               forms[0], forms[1], forms[2], forms[3], except.value(), forms[0], forms[1], forms[2], forms[3],
               except.value()) > 0;
}

bool hasMoved(const Database &database, ArticleId article)
{
    return database.one(u"SELECT 1 FROM stock_movement WHERE article = ? LIMIT 1"_s, only<qint64>, article) ||
           database.one(u"SELECT 1 FROM order_line WHERE article = ? LIMIT 1"_s, only<qint64>, article);
}

void moveSupplier(Transaction &tx, PartyId from, PartyId into)
{
    tx.write(u"UPDATE article SET version = version + 1, supplier = ? WHERE supplier = ?"_s, into, from);
}

void add(Transaction &tx, const Article &article)
{
    tx.write(
        u"INSERT INTO article (id, version, sku, kind, name, unit, tax_class, gtin, cost, weight_grams, reorder_point, "
        "reorder_quantity, supplier, supplier_sku, lead_days, article_group, no_cash_discount) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        article.id, article.version, article.sku, article.kind, article.name, article.unit, article.taxClass,
        orNull(article.gtin), article.cost, article.weightGrams, article.reorderPoint,
        article.reorderQuantity, article.supplier, article.supplierSku, article.leadDays, article.group,
        article.noCashDiscount);
    saveParts(tx, article);
}

Article save(Transaction &tx, Article article)
{
    const qint64 saved = tx.changed(
        u"UPDATE article SET version = version + 1, sku = ?, kind = ?, name = ?, unit = ?, tax_class = ?, gtin = ?, cost = ?, "
        "weight_grams = ?, reorder_point = ?, reorder_quantity = ?, supplier = ?, supplier_sku = ?, lead_days = ?, article_group = ?, "
        "no_cash_discount = ? WHERE id = ? AND version = ?"_s,
        article.sku, article.kind, article.name, article.unit, article.taxClass, orNull(article.gtin),
        article.cost, article.weightGrams, article.reorderPoint, article.reorderQuantity, article.supplier,
        article.supplierSku, article.leadDays, article.group, article.noCashDiscount, article.id,
        article.version);
    if (saved == 0)
        throw Conflict(Fault::ChangedMeanwhile, article.sku);
    for (const QString &sql :
         {u"DELETE FROM article_pack WHERE article = ?"_s, u"DELETE FROM article_text WHERE article = ?"_s,
          u"DELETE FROM article_component WHERE article = ?"_s})
        tx.write(sql, article.id);
    saveParts(tx, article);
    ++article.version;
    return article;
}

} // namespace kontorist::article_store
