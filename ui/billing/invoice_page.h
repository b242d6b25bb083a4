#pragma once

#include "ui/billing/invoice_facts.h"
#include "ui/records/record_page.h"

#include <array>

class QSettings;

namespace kontorist {

class CorrectionPanel;
class DocumentView;
class FactTable;

/// One invoice or correction: what it bills, its tax, what was paid on it, the documents around it, and at the right
/// the page itself. It can be printed, paid, corrected and cancelled from here.
class InvoicePage final : public RecordPage
{
    Q_OBJECT

public:
    InvoicePage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent = nullptr);

protected:
    void read() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Take { Whole, Part };

    void makeCommands();
    void makeTables();
    void show(const InvoiceFacts &facts);
    void guardCommands();
    CorrectionPanel *panelOf(Take what);
    void openPanel(Take what);
    void closePanel();
    void forgetPanels();
    void issue();
    void pay();

    InvoiceFacts m_facts;
    DocumentView *m_document;
    FactTable *m_lines;
    FactTable *m_taxes;
    FactTable *m_settlements;
    FactTable *m_documents;
    CorrectionPanel *m_panel = nullptr;          ///< that is open
    std::array<CorrectionPanel *, 2> m_panels{}; ///< by what they take; closed, they keep what was typed
    QAction *m_pay = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_order = nullptr;
    QAction *m_customer = nullptr;
};

} // namespace kontorist
