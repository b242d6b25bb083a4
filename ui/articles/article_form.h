#pragma once

#include "ui/records/list_editor.h"
#include "ui/records/shared_fields.h"

namespace kontorist {

class TaxRates;

/// The fields of an article in their sections. Knows how they are called in the commands; the page gives them a place.
class ArticleForm final : public QObject
{
    Q_OBJECT

public:
    ArticleForm(SharedFields &fields, bool isNew, QObject *parent);

    Form *master() const { return m_master; }
    Form *buying() const { return m_buying; }
    ListEditor *packs() const { return m_packs; }
    ListEditor *components() const { return m_components; }

    /// The classes by what they come to today.
    void setRates(const TaxRates &rates, QDate today);
    /// An article that moved keeps its unit; its number never changes.
    QString sku() const;
    /// A price for many goes out with what it is for.
    void completePrice(QJsonObject &changes) const;

signals:
    void listEdited();

private:
    void makeMaster(bool isNew);
    void makeBuying();
    void makeLists();
    void bindTexts();

    SharedFields &m_fields;
    Form *m_master;
    Form *m_buying;
    InputField *m_sku = nullptr;
    InputField *m_taxRate;
    InputField *m_price;
    InputField *m_per;
    ListEditor *m_packs = nullptr;
    ListEditor *m_components = nullptr;
};

} // namespace kontorist
