#pragma once

#include "ui/exchange/einvoice_tables.h"
#include "ui/records/record_page.h"

class QSettings;

namespace kontorist {

class FactTable;
class Form;
class InputField;

/// An e-invoice that came in: chosen, typed or dropped on the window, it is shown with its head, lines and taxes, and with
/// what is wrong with it by the rules of EN 16931, XRechnung and § 14 UStG. It is looked at; nothing of it is kept.
class EInvoicePage final : public RecordPage
{
    Q_OBJECT

public:
    EInvoicePage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Check an e-invoice"); }
    /// "with" is a file.
    void comeTo(const Place &place) override;
    void focusFirst() override;
    void take(const QString &path);

protected:
    void read() override {} // nothing of the company is shown
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSections();
    void choose();
    void show(const ReadEInvoice &read);

    Form *m_form;
    InputField *m_path;
    FactTable *m_head;
    FactTable *m_findings;
    FactTable *m_lines;
    FactTable *m_taxes;
    QString m_taken;       ///< the file that was read, or is being read
    quint64 m_reading = 0; ///< an answer for an older file is dropped
};

} // namespace kontorist
