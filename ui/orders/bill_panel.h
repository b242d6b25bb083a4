#pragma once

#include "ui/orders/bill_plan.h"
#include "ui/orders/order_facts.h"
#include "ui/records/act_panel.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

class InputField;
class ListEditor;

/// What of an order is billed, and how: all that is delivered, some lines, a part of the price, the last invoice over
/// advances, or a pro forma; in instalments where that is agreed. Before anything is done it says what it comes to, and
/// what is left.
class BillPanel final : public ActPanel
{
    Q_OBJECT

public:
    BillPanel(CompanyThread &company, const OrderFacts &facts, QWidget *parent = nullptr);

    /// What the door is asked for; the same key as long as the panel stands, so that a repeat does nothing twice.
    Request request() const;
    bool isProforma() const;
    void readPreview();

signals:
    /// The first of what would be issued now, for the page beside it.
    void drafted(const kontorist::Invoice &draft);
    void undrafted(); ///< there is nothing of that kind to be seen

private:
    struct LineField
    {
        int position;
        Unit unit;
        InputField *quantity;
    };

    void makeKind();
    void makeLines(const OrderFacts &facts);
    void makeInstalments();
    void showFields();
    void planInstalments();
    BillPlan plan() const;
    QList<part_rules::PartWish> wishes() const;
    QList<Instalment> instalments() const;
    QString missing(const BillPlan &plan) const;
    void take(const BillRehearsal &rehearsal);
    QStringList sumsOf(const BillRehearsal &rehearsal) const;
    QString instalmentsText(const BillRehearsal &rehearsal) const;

    CompanyThread &m_company;
    const QString m_order;
    const QString m_key;
    InputField *m_kind = nullptr;
    InputField *m_percent = nullptr;
    InputField *m_amount = nullptr;
    InputField *m_advances = nullptr;
    InputField *m_parts = nullptr;
    InputField *m_first = nullptr;
    ListEditor *m_instalments = nullptr;
    QList<LineField> m_lines;
    Money m_payable; ///< of the last rehearsal, to be parted
    int m_generation = 0;
    bool m_isPlanTyped = false; ///< the instalments are the person's, and follow nothing
};

} // namespace kontorist
