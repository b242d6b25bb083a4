#include "ui/articles/articles_page.h"

#include "ui/articles/article_source.h"

#include <QAction>

namespace kontorist {

ArticlesPage::ArticlesPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<ArticleSource>(), settings, parent)
{
    opensIn(u"articles"_s);
    QAction *added = command(
        "newArticle", tr("New articl&e"), QKeySequence::New,
        [this] {
            emit goWanted({u"articles"_s, u"new"_s, {}});
        },
        As::MainButton);
    const auto inStock = [this](const QString &what) {
        return [this, what](const QList<ListRow> &rows) {
            emit goWanted({u"stock"_s, {}, what + u' ' + rows.first().key});
        };
    };
    rowCommand("receiveArticle", tr("Receive &goods"), {}, inStock(u"receive"_s), As::Button);
    rowCommand("countArticle", tr("C&ount"), {}, inStock(u"count"_s));
    rowCommand("journalOfArticle", tr("&Journal of this article"), {}, [this](const QList<ListRow> &rows) {
        emit goWanted({u"journal"_s, {}, rows.first().key});
    });
    command("importArticles", tr("&Import a table of articles"), {}, [this] {
        emit goWanted({u"import"_s, {}, u"articles"_s});
    });
    list().setRemedy(added);
}

} // namespace kontorist
