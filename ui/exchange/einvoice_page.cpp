#include "ui/exchange/einvoice_page.h"

#include "ui/records/fact_table.h"
#include "ui/text/format.h"
#include "ui/widgets/form.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kontorist {

EInvoicePage::EInvoicePage(CompanyThread &company, QSettings &, QWidget *parent)
    : RecordPage(company, u"einvoice"_s, {}, parent),
      m_form(new Form(1)),
      m_path(new InputField(InputField::Kind::Text, u"einvoicePath"_s, tr("&File"))),
      m_head(new FactTable(u"einvoiceHead"_s, tr("What it says"), EInvoiceTables::headColumns(),
                           tr("No e-invoice is chosen yet."))),
      m_findings(new FactTable(u"einvoiceFindings"_s, tr("What is wrong with it"),
                               EInvoiceTables::findingColumns())), // nothing is known before one was read
      m_lines(new FactTable(u"einvoiceLines"_s, tr("Lines"), EInvoiceTables::lineColumns())),
      m_taxes(new FactTable(u"einvoiceTaxes"_s, tr("Taxes"), EInvoiceTables::taxColumns()))
{
    command(
        "chooseEInvoice", tr("&Choose a file…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { choose(); },
        As::MainButton);
    command(
        "readEInvoice", tr("&Read again"), Qt::Key_F5, [this] { take(m_path->text().trimmed()); },
        As::Button);
    makeSections();
    setSubtitle(tr("XML, or a PDF that carries one: drop it on the window."));
}

void EInvoicePage::makeSections()
{
    m_path->withHint(tr("an XRechnung or ZUGFeRD file: drop it here, or type where it lies"))->atMost(4096);
    m_form->add(m_path);
    body()->addWidget(m_form);
    addSection(tr("What is wrong with it"), m_findings);
    addSection(tr("What it says"), m_head);
    addSection(tr("Taxes"), m_taxes);
    addSection(tr("Lines"), m_lines);
    body()->addStretch();
    m_head->setMostRows(20);
    m_lines->setMostRows(12);
    for (FactTable *table : {m_head, m_findings, m_lines})
        table->setWraps();
    for (FactTable *table : {m_findings, m_taxes, m_lines})
        table->show({});
    m_head->show({});
    const auto taken = [this] {
        if (m_path->text().trimmed() != m_taken)
            take(m_path->text().trimmed());
    };
    connect(m_path, &InputField::left, this, taken);
    connect(m_form, &Form::finished, this, taken);
}

void EInvoicePage::focusFirst()
{
    m_path->takeFocus();
}

void EInvoicePage::comeTo(const Place &place)
{
    if (place.with.isEmpty() || place.isWish())
        return;
    m_path->setText(place.with);
    take(place.with);
}

void EInvoicePage::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("An e-invoice to check"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                     tr("E-invoices") + u" (*.xml *.pdf);;"_s + tr("All files") + u" (*)"_s);
    if (path.isEmpty())
        return;
    m_path->setText(path);
    take(path);
}

void EInvoicePage::take(const QString &path)
{
    m_taken = path;
    m_path->setTrouble({});
    const quint64 reading = ++m_reading;
    if (path.isEmpty())
        return show({});
    readEInvoice(this, path, [this, reading](const ReadEInvoice &read) {
        if (reading == m_reading)
            show(read);
    });
}

void EInvoicePage::show(const ReadEInvoice &read)
{
    m_path->setTrouble(read.trouble);
    m_findings->setEmpty(read.received ? tr("Nothing.") : QString());
    if (!read.received) {
        for (FactTable *table : {m_head, m_findings, m_taxes, m_lines})
            table->show({});
        setSubtitle({});
        return setState({});
    }
    const einvoice::Received &received = *read.received;
    setState(EInvoiceTables::verdict(received));
    setSubtitle(EInvoiceTables::summary(received));
    m_findings->show(EInvoiceTables::findings(received));
    m_head->show(EInvoiceTables::head(received));
    m_taxes->show(EInvoiceTables::taxes(received));
    m_lines->show(EInvoiceTables::lines(received));
}

void EInvoicePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        RecordPage::keyPressEvent(event);
}

} // namespace kontorist
