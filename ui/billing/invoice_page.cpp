#include "ui/billing/invoice_page.h"

#include "ui/billing/correction_panel.h"
#include "ui/print/document_view.h"
#include "ui/records/fact_table.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontorist {

InvoicePage::InvoicePage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent)
    : RecordPage(company, u"invoice"_s, place.record, parent),
      m_document(new DocumentView(company, settings)),
      m_lines(new FactTable(u"invoiceLines"_s, tr("Lines"), InvoiceTables::lineColumns())),
      m_taxes(new FactTable(u"invoiceTaxes"_s, tr("Sums"), InvoiceTables::taxColumns())),
      m_settlements(new FactTable(u"invoiceSettlements"_s, tr("Payments"), InvoiceTables::settlementColumns(),
                                  tr("Nothing was paid yet."))),
      m_documents(new FactTable(u"invoiceDocuments"_s, tr("Documents"), InvoiceTables::documentColumns()))
{
    makeCommands();
    makeTables();
    setAside(m_document);
    connect(m_document, &DocumentView::told, this, &Page::told);
    connect(m_document, &DocumentView::complained, this, &Page::complained);
    guardCommands();
}

void InvoicePage::makeCommands()
{
    m_pay = command(
        "payInvoice", tr("&Book payment"), Qt::CTRL | Qt::Key_Return, [this] { pay(); }, As::MainButton);
    for (const DocumentView::Command &each : m_document->commands())
        command(each.name, each.text, each.key, each.act,
                qstrcmp(each.name, "printDocument") == 0 ? As::Button : As::MenuEntry);
    separate();
    m_correct = command(
        "correctInvoice", tr("Co&rrect"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { openPanel(Part); },
        As::Button);
    m_cancel = command("cancelInvoice", tr("&Cancel the invoice"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                       [this] { openPanel(Whole); });
    separate();
    m_order = command("invoiceOrder", tr("Go to the ord&er"), {}, [this] {
        emit goWanted({u"orders"_s, m_facts.orders.value(0), {}});
    });
    m_customer = command("invoiceCustomer", tr("&Go to the customer"), {}, [this] {
        emit goWanted({u"customers"_s, m_facts.row.customer, {}});
    });
}

void InvoicePage::makeTables()
{
    m_lines->setWraps();
    addSection(tr("Lines"), m_lines);
    addSection(tr("Sums"), m_taxes);
    addSection(tr("Payments and credits"), m_settlements);
    addSection(tr("Documents"), m_documents);
    body()->addStretch();
    for (const FactTable *table : {m_settlements, m_documents})
        connect(table, &FactTable::opened, this, [this](const ListRow &row) {
            emit goWanted({row.room, row.key, {}});
        });
}

void InvoicePage::read()
{
    company().ask(
        this, [number = record()](const Database &database) { return InvoiceFacts::of(database, number); },
        [this](const InvoiceFacts &facts) {
            if (!facts.missing.isEmpty())
                return showMissing(facts.missing);
            show(facts);
        });
}

void InvoicePage::show(const InvoiceFacts &facts)
{
    m_facts = facts;
    const Invoice &invoice = facts.invoice;
    setState(invoiceState(facts.row, company().today()));
    QStringList about{facts.row.customerName};
    if (facts.row.open != invoice.gross)
        about.append(format::moneyWithSign(invoice.gross));
    if (facts.row.open.isPositive() && invoice.isCorrection())
        about.append(tr("credit of %1").arg(format::moneyWithSign(facts.row.open)));
    else if (facts.row.open.isPositive())
        about.append(
            tr("%1 open, due %2").arg(format::moneyWithSign(facts.row.open), format::date(invoice.dueOn)));
    setSubtitle(about.join(u" · "_s));
    m_lines->show(InvoiceTables::lines(invoice));
    m_taxes->show(InvoiceTables::taxes(invoice));
    m_settlements->show(InvoiceTables::settlements(facts));
    m_documents->show(InvoiceTables::documents(facts));
    if (!m_panel)
        m_document->showDocument(invoice.number);
    else
        m_panel->readPreview();
    guardCommands();
}

void InvoicePage::guardCommands()
{
    QString notCorrected;
    if (m_facts.invoice.number.isEmpty())
        notCorrected = tr("It is still being read.");
    else if (m_facts.invoice.isCorrection())
        notCorrected = tr("It is a correction itself.");
    else if (m_facts.row.isCancelled)
        notCorrected = tr("The invoice is cancelled.");
    guard(m_correct, "invoice.correct",
          m_facts.invoice.isDownPayment() && notCorrected.isEmpty()
              ? tr("A down payment invoice can only be cancelled as a whole.")
              : notCorrected);
    guard(m_cancel, "invoice.cancel", notCorrected);
    const bool isOwed = !m_facts.invoice.isCorrection() && m_facts.row.open.isPositive();
    m_pay->setText(m_panel ? tr("&Book the correction") : tr("&Book payment"));
    if (m_panel)
        guard(m_pay, "invoice.correct", m_panel->whyNot());
    else
        guard(m_pay, "payment.record", isOwed ? QString() : tr("Nothing is open on it."));
    guard(m_order, m_facts.orders.isEmpty() ? tr("It belongs to no order.") : QString());
    guard(m_customer, {});
}

void InvoicePage::pay()
{
    if (m_panel)
        return m_panel->confirm(); // the same key does what stands in the panel
    emit goWanted({u"payments"_s, u"new"_s, record()});
}

CorrectionPanel *InvoicePage::panelOf(Take what)
{
    CorrectionPanel *&panel = m_panels[what];
    if (panel)
        return panel;
    const auto scope = what == Whole ? CorrectionPanel::Scope::Whole : CorrectionPanel::Scope::Part;
    panel = new CorrectionPanel(company(), m_facts.invoice, scope);
    body()->insertWidget(0, panel);
    connect(panel, &CorrectionPanel::drafted, m_document, [this, panel](const Invoice &draft) {
        if (panel == m_panel)
            m_document->showDraft({draft, {}, {}});
    });
    connect(panel, &ActPanel::confirmed, this, &InvoicePage::issue);
    connect(panel, &ActPanel::closed, this, &InvoicePage::closePanel);
    connect(panel, &ActPanel::whyNotChanged, this, &InvoicePage::guardCommands);
    return panel;
}

void InvoicePage::openPanel(Take what)
{
    CorrectionPanel *panel = panelOf(what);
    if (m_panel && m_panel != panel)
        m_panel->close();
    m_panel = panel;
    m_panel->readPreview();
    m_panel->open();
    guardCommands();
}

// Esc puts it away and no more: what was typed is there when it is opened again.
void InvoicePage::closePanel()
{
    m_panel = nullptr;
    m_document->showDocument(m_facts.invoice.number);
    guardCommands();
    m_lines->setFocus();
}

// Its correction is issued: the next one begins anew, under a key of its own.
void InvoicePage::forgetPanels()
{
    m_panel = nullptr;
    for (CorrectionPanel *&panel : m_panels) {
        if (panel) {
            panel->hide();
            panel->deleteLater();
        }
        panel = nullptr;
    }
}

void InvoicePage::issue()
{
    act(m_panel->request(), [this](const Answer &answer) {
        const QString number = answer.fields[u"correction"_s].toString();
        forgetPanels();
        closePanel();
        emit told(tr("%1 was issued.").arg(number));
        emit goWanted({u"invoices"_s, number, {}});
    });
}

void InvoicePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        RecordPage::keyPressEvent(event);
}

} // namespace kontorist
