#pragma once

#include "ui/articles/article_form.h"
#include "ui/records/edit_page.h"

class QSettings;

namespace kontorist {

class PriceForm;
struct ArticleFacts;

/// The page of an article, edited in place; or of a new one (record "new").
class ArticlePage final : public EditPage
{
    Q_OBJECT

public:
    ArticlePage(CompanyThread &company, QSettings &settings, const Place &place);

    QString title() const override;

protected:
    void read() override;
    Request saving(const QJsonObject &changes) const override;
    void saved(const Answer &answer) override;
    QString room() const override { return u"articles"_s; }

private:
    void makeCommands();
    void makeForms();
    void makeTables();
    FactTable *addTable(const char *name, const QString &title, const QList<ListColumn> &columns,
                        const QString &empty, const QString &room);
    void show(const ArticleFacts &facts);
    void openPriceForm();
    void addPrice();
    void focusOn(QWidget *widget);

    ArticleForm *m_form;
    PriceForm *m_priceForm = nullptr;
    bool m_isAddingPrice = false;
    FactTable *m_levels = nullptr;
    FactTable *m_incoming = nullptr;
    FactTable *m_claims = nullptr;
    FactTable *m_prices = nullptr;
    FactTable *m_movements = nullptr;
};

} // namespace kontorist
