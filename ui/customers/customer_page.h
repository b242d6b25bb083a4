#pragma once

#include "ui/customers/customer_form.h"
#include "ui/records/edit_page.h"

class QSettings;

namespace kontorist {

class MergePanel;
struct CustomerFacts;

/// The page of a customer or supplier, edited in place; or of a new one (record "new", `with` its name, or what was
/// copied).
class CustomerPage final : public EditPage
{
    Q_OBJECT

public:
    CustomerPage(CompanyThread &company, QSettings &settings, const Place &place);

    QString title() const override;
    void comeTo(const Place &place) override;

protected:
    void read() override;
    Request saving(const QJsonObject &changes) const override;
    void saved(const Answer &answer) override;
    QString room() const override { return u"customers"_s; }

private:
    void makeCommands();
    void makeForms();
    void makeTables();
    void show(const CustomerFacts &facts);
    void pasteAddress();
    void openMerge();
    void merge();
    void focusOn(QWidget *widget);

    CustomerForm *m_form;
    MergePanel *m_merge = nullptr;
    QAction *m_mergeAction = nullptr;
    FactTable *m_openItems = nullptr;
    FactTable *m_orders = nullptr;
    FactTable *m_invoices = nullptr;
    FactTable *m_prices = nullptr;
};

} // namespace kontorist
