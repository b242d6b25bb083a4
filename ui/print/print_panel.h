#pragma once

#include "ui/print/print_choice.h"

#include <QWidget>

class QPushButton;

namespace kontorist {

class Form;
class InputField;

/// How the document at hand is printed: printer, copies, tray, and the folder for its PDF; it is kept for all of its
/// kind. Stands above the pages, not in a window of its own. While the keyboard is in it, Ctrl+Enter prints.
class PrintPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPanel(QSettings &settings, QWidget *parent = nullptr);

    /// Shows what is kept for this kind, and asks the spooler which printers there are.
    void open(DocumentKind kind);
    static QString folder(const QSettings &settings);
    /// Why a field does not say how many copies; nothing where it does.
    static QString copiesObjection(const InputField &field);

signals:
    void confirmed(); ///< the choice is kept
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPrinters(const QStringList &names);
    void confirm();

    QSettings &m_settings;
    DocumentKind m_kind = DocumentKind::Invoice;
    Form *m_form;
    InputField *m_printer;
    InputField *m_copies;
    InputField *m_tray;
    InputField *m_folder;
    QPushButton *m_print;
};

} // namespace kontorist
