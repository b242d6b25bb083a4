#pragma once

#include "ui/billing/run_plan.h"
#include "ui/lists/bulk_run.h"
#include "ui/shell/command_page.h"

class QLabel;
class QSettings;
class QTimer;

namespace kontorist {

class DocumentView;
class RunFoot;
class RunQuestionBar;
class RunTable;

/// The invoice run (Rechnungslauf): what is shipped and not billed, all that is ready ticked, the rest with its reason.
/// Ctrl+Enter issues what is ticked, one by one, and can be stopped between two; what was refused stays ticked and is
/// what the next Ctrl+Enter repeats. Only what is seen is issued: not while the answer to another question than the one
/// in the fields stands there. At the right the page of what would be issued, and afterwards of what was.
class InvoiceRunPage final : public CommandPage
{
    Q_OBJECT

public:
    InvoiceRunPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Invoice run"); }
    void focusFirst() override;
    void comeTo(const Place &place) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeCommands();
    void arrange();
    void listen();
    void read();
    void showRows(const RunQuestion &question, const QList<RunRow> &rows);
    bool isShown() const;
    QString whyNot() const;
    void issue();
    void take(qsizetype index, const Answer &answer);
    void finish();
    void showChosen();
    void showPreview();
    QString summary() const;

    BulkRun m_run;
    RunPlan m_plan;
    QList<RunRow> m_underWay;
    RunQuestionBar *m_question;
    std::optional<RunQuestion> m_answered; ///< whose answer stands in the table
    RunTable *m_table;
    QLabel *m_empty;
    DocumentView *m_document;
    RunFoot *m_foot;
    QAction *m_issue = nullptr;
    QAction *m_stop = nullptr;
    QTimer *m_changes;
    bool m_isStale = true;
};

} // namespace kontorist
