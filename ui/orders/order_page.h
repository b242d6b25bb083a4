#pragma once

#include "core/sales/order_rules.h"
#include "ui/orders/order_facts.h"
#include "ui/records/record_page.h"

class QLabel;
class QSettings;

namespace kontorist {

class ActPanel;
class BillPanel;
class DocumentView;
class InputField;
class FactTable;

/// The page of an order: what was agreed, how far each line has come, what stops it and what lifts that, its
/// documents, what happened to it, and beside it the paper. What can be done with it now is one key away.
class OrderPage final : public RecordPage
{
    Q_OBJECT

public:
    OrderPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent = nullptr);

protected:
    void read() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCommands();
    void makeStateCommands();
    void makeSections();
    void showFacts(const OrderFacts &facts);
    void guardCommands();
    void guardNext(const Order &order);
    bool isForWarehouse() const;
    /// The next step of the order, under the key of the page's main action.
    void goOn();
    QString mainText() const;
    void send(const QString &command, const QString &told, QJsonObject fields = {});
    /// What needs a reason is asked in the page.
    void askReason(const char *command, const QString &heading, const QString &button, const QString &told);
    void openPanel(ActPanel *panel);
    void openBill();
    void issue();
    void changeAgreement();
    void changeLineText();
    void sendLineText(int position, const QString &text, Version version);
    void closePanel();

    static constexpr qsizetype longestReason = 200;

    OrderFacts m_facts;
    QString m_shown; ///< a confirmation that was asked for; empty = the order as it stands
    DocumentView *m_document;
    QLabel *m_remarks;
    FactTable *m_lines;
    FactTable *m_agreed;
    FactTable *m_sums;
    FactTable *m_documents;
    FactTable *m_timeline;
    ActPanel *m_panel = nullptr;
    BillPanel *m_bill = nullptr; ///< the panel, where it is that one
    QAction *m_main = nullptr;
    QAction *m_customer = nullptr;
    struct Guarded
    {
        QAction *action;
        OrderAct act;
        CommandName command;
    };
    QList<Guarded> m_guarded;
};

} // namespace kontorist
