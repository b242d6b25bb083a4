#pragma once

#include "core/documents/document_actions.h"
#include "ui/print/print_choice.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

/// What the company says to the number of a document: its sheet, or why there is none.
struct FoundSheet
{
    std::optional<document_actions::DocumentSheet> shown;
    QString trouble;

    static FoundSheet of(const Database &database, const QString &number);
};

/// Hands documents out as pages. What leaves the house is kept first: every later copy is that one. When it is out the
/// company is told, and what waited in the outbox to be printed waits no more. What was begun is finished though the
/// page that asked is closed meanwhile.
class DocumentPrinter final
{
public:
    /// Who takes the pages in place of the spooler, on a thread of its own.
    using Printer = std::function<std::optional<Objection>(const Pages &pages, const PrintChoice &choice,
                                                           const QString &title)>;
    /// With the name of what was printed as "document", or why it was not.
    using Done = std::function<void(const Answer &)>;

    DocumentPrinter(CompanyThread &company, QSettings &settings);

    void setPrinter(const Printer &printer) { m_printer = printer; }
    /// As is kept for its kind at this desk. `done` is called unless `asker` is gone by then; a refusal that finds nobody
    /// is told to the window.
    void print(QObject *asker, const QString &number, const Done &done) const;
    void savePdf(QObject *asker, const QString &number, const QString &file, const Done &done) const;

private:
    CompanyThread &m_company;
    QSettings &m_settings;
    Printer m_printer;
};

} // namespace kontorist
