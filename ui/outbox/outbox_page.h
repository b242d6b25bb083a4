#pragma once

#include "core/mail/mail.h"
#include "ui/lists/list_page.h"
#include "ui/print/document_printer.h"

class QTimer;

namespace kontorist {

class BulkRun;

/// The room of the outbox: prints what waits for paper, sends what is due by mail, and takes a person's word for what
/// failed or is in doubt.
class OutboxPage final : public ListPage
{
    Q_OBJECT

public:
    OutboxPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    void setPrinter(const DocumentPrinter::Printer &printer) { m_printer.setPrinter(printer); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeCommands();
    void makeDecision(const char *name, const QString &text, const QKeySequence &key, OutboxAct act,
                      CommandName said, As as);
    void follow(BulkRun *run);
    void guardSend();
    void guardStop();
    void send();
    void decide(CommandName command, const QList<ListRow> &rows);
    void print(const QStringList &documents);
    void printAll();
    void report(const BulkRun &run);

    DocumentPrinter m_printer;
    BulkRun *m_decisions;
    BulkRun *m_prints;
    QTimer *m_minutes; ///< what is put off is due at its time, though nothing changes
    QAction *m_send = nullptr;
    QAction *m_stop = nullptr;
};

} // namespace kontorist
