#pragma once

#include "ui/records/record_page.h"
#include "ui/returns/return_facts.h"

class QLabel;
class QSettings;

namespace kontorist {

class FactTable;
class SettlePanel;

/// One return, from its announcement to its end: what of it arrives, in what condition, and what the customer gets
/// for it – with what that will post, before it is done.
class ReturnPage final : public RecordPage
{
    Q_OBJECT

public:
    ReturnPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent = nullptr);

    bool holdsTyping() const override;

protected:
    void read() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePanel();
    void makeSections();
    void makeCommands();
    void show(const ReturnFacts &facts);
    void guardCommands();
    void book();
    void openEnding();
    void settle();

    ReturnFacts m_facts;
    SettlePanel *m_ending;
    QLabel *m_openHead;
    ReturnLines *m_open;
    FactTable *m_lines;
    FactTable *m_documents;
    QAction *m_book = nullptr;
    QAction *m_all = nullptr;
    QAction *m_settle = nullptr;
    QAction *m_order = nullptr;
    bool m_isBooking = false;
};

} // namespace kontorist
