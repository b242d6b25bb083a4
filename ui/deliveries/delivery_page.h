#pragma once

#include "ui/deliveries/delivery_facts.h"
#include "ui/records/record_page.h"

class QSettings;

namespace kontorist {

class ActPanel;
class DocumentView;
class FactTable;

/// One delivery note: what left, in which parcels, what became of it, and the page itself. It is handed over, billed
/// and taken back from here; a return of it begins here.
class DeliveryPage final : public RecordPage
{
    Q_OBJECT

public:
    DeliveryPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent = nullptr);

protected:
    void read() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTables();
    void makeCommands();
    void makePanels();
    void show(const DeliveryFacts &facts);
    void guardCommands();
    void open(ActPanel *panel);
    void handOver();
    void takeBack();
    void bill();

    DeliveryFacts m_facts;
    DocumentView *m_document;
    FactTable *m_lines;
    FactTable *m_parcels;
    FactTable *m_documents;
    ActPanel *m_arrival;
    ActPanel *m_undo;
    QAction *m_handOver = nullptr;
    QAction *m_arrived = nullptr;
    QAction *m_bill = nullptr;
    QAction *m_return = nullptr;
    QAction *m_takeBack = nullptr;
};

} // namespace kontorist
