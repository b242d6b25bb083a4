#include "ui/articles/article_page.h"

#include "core/tax/tax_store.h"
#include "ui/articles/article_facts.h"
#include "ui/articles/article_tables.h"
#include "ui/articles/price_form.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/text/price_text.h"

#include <QAction>
#include <QVBoxLayout>

namespace kontorist {

namespace {

const QString newArticle = u"new"_s;

// "Schraube M6x20 · 880 free of 1,000 pcs · 0.50 €"
QString articleSubtitle(const ArticleFacts &facts)
{
    const Article &article = facts.article;
    QStringList parts{article.name};
    if (article.isOfStock())
        parts.append(ArticlePage::tr("%1 free of %2 %3")
                         .arg(format::quantity(facts.stock.available()), format::quantity(facts.stock.onHand),
                              master_text::unit(article.unit)));
    else
        parts.append(master_text::kind(article.kind));
    if (facts.listPrice)
        parts.append(price_text::priceWithSign(*facts.listPrice));
    return parts.join(u" · "_s);
}

} // namespace

ArticlePage::ArticlePage(CompanyThread &company, QSettings &, const Place &place)
    : EditPage(company, u"article"_s, place.record == newArticle ? QString() : place.record),
      m_form(new ArticleForm(fields(), isNew(), this))
{
    makeCommands();
    makeForms();
    body()->addStretch();
    connect(m_form, &ArticleForm::listEdited, this, [this] { save(Asked::InPassing); });
}

QString ArticlePage::title() const
{
    return isNew() ? tr("New article") : record();
}

void ArticlePage::makeCommands()
{
    addEditing();
    if (isNew())
        return;
    const auto goToStock = [this](const QString &what) {
        return [this, what] { emit goWanted({u"stock"_s, {}, what + u' ' + record()}); };
    };
    command("receiveThis", tr("&Receive goods"), {}, goToStock(u"receive"_s), As::Button);
    command("countThis", tr("Coun&t"), {}, goToStock(u"count"_s), As::Button);
    command("expectThis", tr("&Expect goods"), {}, goToStock(u"expect"_s));
    command("addPrice", tr("&Further price"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { openPriceForm(); });
    separate();
    command("showPrices", tr("&Prices"), Qt::ALT | Qt::Key_P, [this] { focusOn(m_prices); });
    command("showStock", tr("&Stock"), Qt::ALT | Qt::Key_O, [this] { focusOn(m_levels); });
    command("showClaims", tr("&What waits for it"), Qt::ALT | Qt::Key_L, [this] { focusOn(m_claims); });
    command("journalOfThis", tr("&Journal"), {}, [this] { emit goWanted({u"journal"_s, {}, record()}); });
}

void ArticlePage::makeForms()
{
    addSection(tr("Article"), m_form->master());
    connect(m_form->master(), &Form::finished, this, [this] {
        if (isNew())
            save(Asked::ByPerson);
    });
    if (!isNew())
        makeTables();
    addSection(tr("Purchasing"), m_form->buying());
    if (isNew()) {
        for (ListEditor *editor : {m_form->packs(), m_form->components()}) {
            editor->hide();
            editor->setParent(this);
        }
        return;
    }
    addSection(tr("Packs"), m_form->packs());
    addSection(tr("Parts"), m_form->components());
    m_movements = addTable("articleMovements", tr("Movements"), article_tables::movementColumns(),
                           tr("Nothing has moved yet."), {});
}

FactTable *ArticlePage::addTable(const char *name, const QString &title, const QList<ListColumn> &columns,
                                 const QString &empty, const QString &room)
{
    auto *table = new FactTable(QString::fromLatin1(name), title, columns, empty);
    addSection(title, table);
    connect(table, &FactTable::opened, this, [this, room](const ListRow &row) {
        emit goWanted({room, row.key, {}});
    });
    return table;
}

void ArticlePage::makeTables()
{
    namespace tables = article_tables;
    m_levels = addTable("articleLevels", tr("Stock per location"), tables::levelColumns(),
                        tr("Nothing is in stock."), {});
    m_incoming = addTable("articleIncoming", tr("Expected goods"), tables::incomingColumns(),
                          tr("Nothing is expected."), {});
    m_claims = addTable("articleClaims", tr("What waits for it"), tables::claimColumns(),
                        tr("Nothing waits for it."), u"orders"_s);
    m_prices =
        addTable("articlePrices", tr("Prices"), tables::priceColumns(), tr("No price yet."), u"customers"_s);
    m_priceForm = new PriceForm(company().clock());
    body()->addWidget(m_priceForm);
    connect(m_priceForm, &PriceForm::confirmed, this, &ArticlePage::addPrice);
    connect(m_priceForm, &PriceForm::closed, m_prices, qOverload<>(&QWidget::setFocus));
}

void ArticlePage::focusOn(QWidget *widget)
{
    widget->setFocus(Qt::ShortcutFocusReason);
    reveal(widget);
}

void ArticlePage::openPriceForm()
{
    m_priceForm->open();
    reveal(m_priceForm);
}

void ArticlePage::addPrice()
{
    if (std::exchange(m_isAddingPrice, true))
        return;
    company().act(this, m_priceForm->request(record()), [this](const Answer &answer) {
        m_isAddingPrice = false;
        if (answer.isOk) {
            m_priceForm->clear();
            m_priceForm->close();
            emit told(tr("The price is there."));
        } else if (!m_priceForm->object(answer)) {
            emit complained(answer.text);
        }
    });
}

void ArticlePage::read()
{
    if (isNew())
        return company().ask(
            this, [](const Database &database) { return tax_store::rates(database); },
            [this](const TaxRates &rates) { m_form->setRates(rates, company().today()); });
    company().ask(
        this,
        [sku = record(), today = company().today()](const Database &database) {
            return ArticleFacts::load(database, sku, today);
        },
        [this](const std::optional<ArticleFacts> &facts) {
            if (facts)
                show(*facts);
            else
                showMissing(tr("There is no article %1.").arg(record()));
        });
}

void ArticlePage::show(const ArticleFacts &facts)
{
    const Article &article = facts.article;
    m_form->setRates(facts.rates, facts.today);
    take(facts.values(), article.version);
    setState(master_text::stockState(
        {article.isOfStock(), facts.stock.available(), facts.stock.waiting, article.reorderPoint}));
    setSubtitle(articleSubtitle(facts));
    m_levels->show(article_tables::levels(facts));
    m_incoming->show(article_tables::incoming(facts));
    m_claims->show(article_tables::claims(facts));
    m_prices->show(article_tables::prices(facts));
    m_movements->show(article_tables::movements(facts));
}

Request ArticlePage::saving(const QJsonObject &changes) const
{
    QJsonObject request = changes;
    m_form->completePrice(request);
    if (isNew()) {
        request[u"unit"_s] = fields().value(u"unit"_s);
        return {u"article.add"_s, request, {}};
    }
    request[u"sku"_s] = record();
    request[u"version"_s] = version();
    return {u"article.change"_s, request, {}};
}

void ArticlePage::saved(const Answer &answer)
{
    if (!isNew()) {
        emit told(tr("Saved."));
        return;
    }
    const QString sku = answer.fields[u"article"_s].toString();
    emit told(tr("Article %1 is there.").arg(sku));
    emit goWanted({u"articles"_s, sku, {}});
    emit left();
}

} // namespace kontorist
