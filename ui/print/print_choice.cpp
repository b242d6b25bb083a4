#include "ui/print/print_choice.h"

#include "core/base/error.h"
#include "core/paper/paint.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QSettings>

namespace kontorist {

namespace {

constexpr int mostCopies = 99;

/// Gives the trays their context in the catalogue.
class Tray
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

QString choiceKey(DocumentKind kind, const QString &what)
{
    return u"print/%1/%2"_s.arg(word(kind), what);
}

} // namespace

PrintChoice PrintChoice::of(const QSettings &settings, DocumentKind kind)
{
    PrintChoice choice;
    choice.printer = settings.value(choiceKey(kind, u"printer"_s)).toString();
    choice.copies = std::clamp(settings.value(choiceKey(kind, u"copies"_s), 1).toInt(), 1, mostCopies);
    const auto tray = settings.value(choiceKey(kind, u"tray"_s), QPrinter::Auto).toInt();
    choice.tray = printing::trays().contains(static_cast<QPrinter::PaperSource>(tray))
                      ? static_cast<QPrinter::PaperSource>(tray)
                      : QPrinter::Auto;
    return choice;
}

void PrintChoice::keep(QSettings &settings, DocumentKind kind) const
{
    settings.setValue(choiceKey(kind, u"printer"_s), printer);
    settings.setValue(choiceKey(kind, u"copies"_s), copies);
    settings.setValue(choiceKey(kind, u"tray"_s), static_cast<int>(tray));
}

namespace printing {

QStringList printers()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString own = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(own))
        names.prepend(own);
    return names;
}

QList<InputField::Option> options(const QStringList &names, const QString &kept)
{
    QList<InputField::Option> options{{QString(), names.isEmpty()
                                                      ? Tray::tr("No printer is set up")
                                                      : Tray::tr("Standard printer: %1").arg(names.first())}};
    for (const QString &name : names)
        options.append({name, name});
    if (!kept.isEmpty() && !names.contains(kept))
        options.append({kept, Tray::tr("%1 (not there)").arg(kept)});
    return options;
}

QList<QPrinter::PaperSource> trays()
{
    return {QPrinter::Auto,   QPrinter::Upper,    QPrinter::Middle,   QPrinter::Lower,
            QPrinter::Manual, QPrinter::Envelope, QPrinter::Cassette, QPrinter::LargeCapacity};
}

QString trayName(QPrinter::PaperSource tray)
{
    switch (tray) {
    case QPrinter::Upper:
        return Tray::tr("Upper tray");
    case QPrinter::Middle:
        return Tray::tr("Middle tray");
    case QPrinter::Lower:
        return Tray::tr("Lower tray");
    case QPrinter::Manual:
        return Tray::tr("Fed by hand");
    case QPrinter::Envelope:
        return Tray::tr("Envelopes");
    case QPrinter::Cassette:
        return Tray::tr("Cassette");
    case QPrinter::LargeCapacity:
        return Tray::tr("Large tray");
    default:
        return Tray::tr("The printer chooses");
    }
}

std::optional<Objection> print(const Pages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    try {
        paper::paint(printer, *pages);
    } catch (const Error &error) {
        return error.reason();
    }
    return {};
}

std::optional<Objection> print(const Pages &pages, const PrintChoice &choice, const QString &title)
{
    QPrinter printer(QPrinter::HighResolution);
    const QStringList known = printers();
    const QString name = choice.printer.isEmpty() ? known.value(0) : choice.printer;
    if (!known.contains(name))
        return Objection{Fault::PrinterFailed, name, {}};
    printer.setPrinterName(name);
    printer.setDocName(title);
    printer.setCopyCount(choice.copies);
    printer.setPaperSource(choice.tray);
    return print(pages, printer);
}

} // namespace printing
} // namespace kontorist
