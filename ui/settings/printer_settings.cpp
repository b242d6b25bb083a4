#include "ui/settings/printer_settings.h"

#include "ui/lists/cells.h"
#include "ui/print/print_choice.h"
#include "ui/print/print_panel.h"
#include "ui/records/act_panel.h"
#include "ui/shell/tokens.h"
#include "ui/text/master_text.h"
#include "ui/widgets/aside.h"
#include "ui/widgets/form.h"

#include <QSettings>
#include <QVBoxLayout>

namespace kontorist {

using Kind = InputField::Kind;

PrinterSettings::PrinterSettings(QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_table(new FactTable(u"settingsPrinters"_s, tr("Printers"),
                            {{tr("Document"), u"Auftragsbestätigungen"_s, false, true},
                             {tr("Printer"), u"Laserdrucker im Büro oben"_s},
                             {tr("Copies"), u"99"_s, true},
                             {tr("Tray"), u"Der Drucker wählt selbst"_s}})),
      m_panel(new ActPanel(u"printer"_s, {}, tr("Keep for this desk"))),
      m_printer(new InputField(Kind::Choice, u"printerName"_s, tr("&Printer"))),
      m_copies(new InputField(Kind::Quantity, u"printerCopies"_s, tr("C&opies"))),
      m_tray(new InputField(Kind::Choice, u"printerTray"_s, tr("&Tray")))
{
    m_table->setMostRows(static_cast<int>(wordsOf<DocumentKind>.size()));
    makePanel();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_panel); // above, so that it is seen however long the table is
    layout->addWidget(m_table);
    connect(m_table, &FactTable::opened, this, &PrinterSettings::open);
    connect(m_panel, &ActPanel::confirmed, this, &PrinterSettings::keep);
    connect(m_panel, &ActPanel::closed, this, [this] { m_table->setFocus(); });
    showChoices();
}

void PrinterSettings::makePanel()
{
    QList<InputField::Option> trays;
    for (const QPrinter::PaperSource tray : printing::trays())
        trays.append({static_cast<int>(tray), printing::trayName(tray)});
    m_tray->withOptions(trays);
    m_copies->required()->withRule(&PrintPanel::copiesObjection);
    m_panel->form().add(m_printer, 2);
    m_panel->form().add(m_copies);
    m_panel->form().add(m_tray);
}

// Printers are asked for where the topic is looked at: the spooler may take its time.
void PrinterSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showChoices(); // printing with options keeps its choice, too
    doAside(
        this, [] { return printing::printers(); },
        [this](const QStringList &names) {
            m_names = names;
            showChoices();
            if (m_panel->isOpen())
                offer();
        });
}

void PrinterSettings::showChoices()
{
    const QString standard =
        m_names.isEmpty() ? tr("Standard printer") : tr("Standard printer: %1").arg(m_names.first());
    QList<ListRow> rows;
    for (size_t i = 0; i < wordsOf<DocumentKind>.size(); ++i) {
        const auto each = static_cast<DocumentKind>(i);
        const PrintChoice choice = PrintChoice::of(m_settings, each);
        rows.append({rows.size() + 1,
                     word(each),
                     {{master_text::documents(each)},
                      {choice.printer.isEmpty() ? standard : choice.printer},
                      cell::count(choice.copies),
                      {printing::trayName(choice.tray)}}});
    }
    m_table->show(rows);
}

void PrinterSettings::open(const ListRow &row)
{
    m_kind = fromWord<DocumentKind>(row.key).value_or(DocumentKind::Invoice);
    const PrintChoice choice = PrintChoice::of(m_settings, m_kind);
    m_panel->setHeading(master_text::documents(m_kind));
    offer();
    m_printer->setChoice(choice.printer);
    m_copies->setQuantity(Quantity::whole(choice.copies));
    m_tray->setChoice(static_cast<int>(choice.tray));
    m_panel->open();
}

// What was kept stays to be chosen, though the printer is not there today.
void PrinterSettings::offer()
{
    const QString chosen =
        m_panel->isOpen() ? m_printer->choice().toString() : PrintChoice::of(m_settings, m_kind).printer;
    m_printer->withOptions(printing::options(m_names, PrintChoice::of(m_settings, m_kind).printer));
    m_printer->setChoice(chosen);
}

void PrinterSettings::keep()
{
    PrintChoice choice;
    choice.printer = m_printer->choice().toString();
    choice.copies =
        static_cast<int>(m_copies->quantity().value_or(Quantity()).raw() / Quantity::whole(1).raw());
    choice.tray = static_cast<QPrinter::PaperSource>(m_tray->choice().toInt());
    choice.keep(m_settings, m_kind);
    showChoices();
    m_panel->close();
}

} // namespace kontorist
