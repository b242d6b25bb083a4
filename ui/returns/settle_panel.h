#pragma once

#include "core/returns/settle_actions.h"
#include "ui/records/act_panel.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

class InputField;

/// The end of a return: what the customer gets, what is kept back of it, and before anything is done what that posts.
class SettlePanel final : public ActPanel
{
    Q_OBJECT

public:
    SettlePanel(CompanyThread &company, const QString &number, QWidget *parent = nullptr);

    /// The number of the order that the goods belong to, and whether a consumer takes it back.
    void setReturn(const QString &order, bool isWithdrawal);
    Request request() const;
    /// Asks the company what would be posted now.
    void readPreview();

private:
    Settlement wanted() const;
    bool isCredit() const;
    QString creditWords(const settle_actions::CreditDraft &draft) const;

    CompanyThread &m_company;
    const QString m_number;
    QString m_order;
    bool m_isWithdrawal = false;
    InputField *m_how;
    InputField *m_deduction;
    int m_generation = 0; ///< of what is wished; an answer to an older wish is dropped
};

} // namespace kontorist
