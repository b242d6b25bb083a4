#pragma once

#include "core/paper/sheet.h"
#include "ui/print/document_printer.h"

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QSettings;
class QTimer;

namespace kontorist {

class PrintPanel;

/// A document as it is on paper: shown, printed, written as a PDF. The screen, the printer and the PDF get the same
/// pages. Give it the number of a document (of an order with or without the revision), put it into a splitter of a
/// page, and add its commands to the page's own:
///     for (const DocumentView::Command &each : m_document->commands())
///         command(each.name, each.text, each.key, each.act);
class DocumentView final : public QWidget
{
    Q_OBJECT

public:
    struct Command
    {
        const char *name;
        QString text;
        QKeySequence key;
        std::function<void()> act;
    };

    DocumentView(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    /// Empty = nothing. The same number again reads it again and keeps the place.
    void showDocument(const QString &number);
    /// What is not issued yet and cannot be printed: of a draft, a sheet.
    void showDraft(const InvoicePaper &draft);
    /// What is no document at all: a specimen.
    void showSheet(const paper::Sheet &sheet);
    /// No page, and why.
    void showNothing(const QString &why);
    QString document() const { return m_number; }
    PageCanvas &canvas() { return *m_canvas; }
    /// Print (Ctrl+P), print with options (Ctrl+Shift+P), PDF (Ctrl+E), full page (F9).
    QList<Command> commands();

    void print();
    void openOptions();
    void savePdf();
    void setPrinter(const DocumentPrinter::Printer &printer) { m_printer.setPrinter(printer); }
    /// The pages alone where a splitter shows them beside something else, and back.
    void toggleFull();
    /// To be seen, also where the page has no room for it beside the rest.
    void comeForward();

signals:
    void told(const QString &sentence);
    void complained(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const FoundSheet &found, bool isSame);
    bool beSheet();
    void layOut(const paper::Sheet &sheet, bool isSame);
    DocumentPrinter::Done tells(std::function<QString(const QString &document)> sentence);
    void closeOptions();
    void showWhere();
    bool isPrintable();

    CompanyThread &m_company;
    QSettings &m_settings;
    DocumentPrinter m_printer;
    QString m_number;
    bool m_isSpecimen = false;          ///< no document, and never one
    std::optional<DocumentKind> m_kind; ///< of what is shown; none = a draft, or nothing
    QLabel *m_where;
    PrintPanel *m_panel;
    PageCanvas *m_canvas;
    QTimer *m_changes;
    Pages m_pages;
    QString m_whyNot;     ///< there are no pages
    int m_generation = 0; ///< of what is to be shown; an answer to an older one is dropped
    bool m_isUnderWay = false;
    bool m_isFull = false;
    bool m_wasHidden = false; ///< before it was full: the page had no room for it
    bool m_isStale = false;   ///< changed while nobody looked
};

} // namespace kontorist
