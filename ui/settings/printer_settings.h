#pragma once

#include "core/documents/document.h"
#include "ui/records/fact_table.h"

class QSettings;

namespace kontorist {

class ActPanel;
class InputField;

/// Which printer, how many copies and which tray each kind of document takes at this desk; Ctrl+P uses it without
/// asking. Kept at the desk, because another desk has another printer.
class PrinterSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit PrinterSettings(QSettings &settings, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePanel();
    void showChoices();
    void open(const ListRow &row);
    void offer();
    void keep();

    QSettings &m_settings;
    FactTable *m_table;
    ActPanel *m_panel;
    InputField *m_printer;
    InputField *m_copies;
    InputField *m_tray;
    QStringList m_names; ///< of the spooler, its own choice first
    DocumentKind m_kind = DocumentKind::Invoice;
};

} // namespace kontorist
