#pragma once

#include "core/receivables/account_list_store.h"
#include "ui/records/record_page.h"

class QSettings;

namespace kontorist {

class ActPanel;
class AllocatePanel;
class InputField;
class FactTable;

/// One payment: from whom, for what, what is left of it. It can be taken back, and what is left put against invoices.
class PaymentPage final : public RecordPage
{
    Q_OBJECT

public:
    PaymentPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent = nullptr);

protected:
    void read() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCommands();
    void makePanels();
    void show(const account_list_store::PaymentView &view);
    void showFacts();
    void guardCommands();
    void takeBack();
    void allocate();

    account_list_store::PaymentView m_view;
    FactTable *m_facts;
    FactTable *m_parts;
    ActPanel *m_undo;
    InputField *m_reason;
    AllocatePanel *m_allocate;
    QAction *m_undoAction = nullptr;
    QAction *m_allocateAction = nullptr;
    QAction *m_customer = nullptr;
};

} // namespace kontorist
