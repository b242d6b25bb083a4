#pragma once

#include "core/billing/billing_actions.h"
#include "ui/records/act_panel.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

class InputField;
class FactTable;

/// Takes an invoice back, whole or in part: why, what of it, and before anything is done the sums and postings that it
/// will make. Cancelling asks for the reason alone.
class CorrectionPanel final : public ActPanel
{
    Q_OBJECT

public:
    enum class Scope { Whole, Part };

    CorrectionPanel(CompanyThread &company, const Invoice &invoice, Scope scope, QWidget *parent = nullptr);

    /// What the door is asked for; the same key as long as the panel stands, so that a repeat does nothing twice.
    Request request() const;
    void readPreview();

signals:
    /// What would be issued now, for the page beside it.
    void drafted(const kontorist::Invoice &draft);

private:
    struct LineFields
    {
        InputField *quantity;
        InputField *amount;
    };

    void addLines();
    correction_rules::Wishes wishes() const;
    bool wishesSomething() const;
    void show(const IssuedPosting &posting);

    CompanyThread &m_company;
    const Invoice m_invoice;
    const Scope m_scope;
    const QString m_key;
    InputField *m_reason;
    InputField *m_rebill = nullptr;
    QList<LineFields> m_lines;     ///< as the invoice's
    QList<InputField *> m_charges; ///< as the invoice's
    FactTable *m_postings;
    int m_generation = 0; ///< of what is wished
};

} // namespace kontorist
