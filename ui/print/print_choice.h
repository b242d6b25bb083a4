#pragma once

#include "core/documents/document.h"
#include "ui/print/page_canvas.h"
#include "ui/widgets/field.h"

#include <QPrinter>

class QSettings;

namespace kontorist {

/// How documents of a kind are printed; kept at this desk.
struct PrintChoice
{
    QString printer; ///< empty = the system's own choice
    int copies = 1;
    QPrinter::PaperSource tray = QPrinter::Auto;

    static PrintChoice of(const QSettings &settings, DocumentKind kind);
    void keep(QSettings &settings, DocumentKind kind) const;
};

namespace printing {

/// The printers of this desk, the system's own choice first. Asks the spooler, which may take a while.
QStringList printers();
/// What there is to choose from; what was `kept` is there though the printer is not.
QList<InputField::Option> options(const QStringList &names, const QString &kept);
QString trayName(QPrinter::PaperSource tray);
QList<QPrinter::PaperSource> trays();

/// Hands the pages to the spooler: the same marks as on the screen and in the PDF. What stood in the way, if
/// something did. "Printed" means handed over: what becomes of it there nobody tells.
std::optional<Objection> print(const Pages &pages, const PrintChoice &choice, const QString &title);
/// The same on a device that stands ready.
std::optional<Objection> print(const Pages &pages, QPrinter &printer);

} // namespace printing
} // namespace kontorist
