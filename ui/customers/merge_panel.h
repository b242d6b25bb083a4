#pragma once

#include "core/insight/customer_view_store.h"
#include "core/party/party.h"
#include "ui/records/act_panel.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

class SuggestionList;

/// Two customers are one: this one ends, another goes on. What goes over to him is shown before it is done, because it
/// cannot be taken back.
class MergePanel final : public ActPanel
{
    Q_OBJECT

public:
    /// `ending` is the number of the one that ends.
    MergePanel(CompanyThread &company, const QString &ending, QWidget *parent = nullptr);

    QString goesOn() const { return m_into; } ///< empty while nobody is chosen
    /// What moves is read again: it may have changed at another desk.
    void look();

private:
    struct Found
    {
        Party ending;
        Party goesOn;
        customer_view_store::Holdings holdings;
        QString trouble;
    };
    static Found read(const Database &database, const QString &ending, const QString &goesOn);

    void search(const QString &text, quint64 generation);
    void show(const Found &found);
    using QWidget::show;

    CompanyThread &m_company;
    const QString m_ending;
    InputField *m_other;
    SuggestionList *m_list;
    QString m_into;
    quint64 m_asked = 0; ///< an answer to an older question is dropped
};

} // namespace kontorist
