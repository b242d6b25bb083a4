#include "ui/deliveries/delivery_page.h"

#include "ui/deliveries/delivery_text.h"
#include "ui/print/document_view.h"
#include "ui/records/act_panel.h"
#include "ui/records/fact_table.h"
#include "ui/text/money_text.h"
#include "ui/widgets/form.h"

#include <QAction>
#include <QJsonArray>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontorist {

DeliveryPage::DeliveryPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent)
    : RecordPage(company, u"delivery"_s, place.record, parent),
      m_document(new DocumentView(company, settings)),
      m_lines(new FactTable(u"deliveryLines"_s, tr("Lines"), DeliveryTables::lineColumns())),
      m_parcels(new FactTable(u"deliveryParcels"_s, tr("Parcels"), DeliveryTables::parcelColumns(),
                              tr("No parcel is noted."))),
      m_documents(new FactTable(u"deliveryDocuments"_s, tr("Documents"), DeliveryTables::documentColumns())),
      m_arrival(new ActPanel(u"deliveryArrival"_s, tr("The day it arrived"), tr("Note it"))),
      m_undo(new ActPanel(u"deliveryUndo"_s, tr("Take the shipment back"), tr("Take it back"), 1))
{
    makePanels();
    makeTables();
    makeCommands();
    setAside(m_document);
    connect(m_document, &DocumentView::told, this, &Page::told);
    connect(m_document, &DocumentView::complained, this, &Page::complained);
}

void DeliveryPage::makePanels()
{
    auto *day = new InputField(company().clock(), u"deliveredOn"_s, tr("Arr&ived on"), parse::Side::Behind);
    day->required();
    day->setProperty("subject", u"deliveredOn"_s);
    m_arrival->form().add(day);
    m_arrival->setPreview(tr("It is the day of supply on the invoice."));
    auto *reason = new InputField(InputField::Kind::Text, u"undoReason"_s, tr("&Reason"));
    reason->required()->atMost(200);
    reason->setProperty("subject", u"reason"_s);
    m_undo->form().add(reason);
    for (ActPanel *panel : {m_arrival, m_undo}) {
        body()->addWidget(panel);
        connect(panel, &ActPanel::closed, this, [this] {
            focusFirst();
            guardCommands();
        });
    }
    connect(m_arrival, &ActPanel::confirmed, this, &DeliveryPage::handOver);
    connect(m_undo, &ActPanel::confirmed, this, &DeliveryPage::takeBack);
}

void DeliveryPage::makeTables()
{
    m_lines->setWraps();
    addSection(tr("Lines"), m_lines);
    addSection(tr("Parcels"), m_parcels);
    addSection(tr("Documents"), m_documents);
    body()->addStretch();
    for (const FactTable *table : {m_lines, m_documents})
        connect(table, &FactTable::opened, this, [this](const ListRow &row) {
            emit goWanted({row.room, row.key, {}});
        });
}

void DeliveryPage::makeCommands()
{
    m_handOver = command(
        "deliveryHandOver", tr("&Hand over"), Qt::CTRL | Qt::Key_Return,
        [this] {
            if (m_undo->isOpen())
                m_undo->confirm();
            else if (m_arrival->isOpen())
                m_arrival->confirm();
            else
                handOver();
        },
        As::MainButton);
    m_bill = command(
        "deliveryBill", tr("&Invoice it"), Qt::CTRL | Qt::Key_I, [this] { bill(); }, As::Button);
    for (const DocumentView::Command &each : m_document->commands())
        command(each.name, each.text, each.key, each.act,
                qstrcmp(each.name, "printDocument") == 0 ? As::Button : As::MenuEntry);
    separate();
    m_arrived = command("deliveryArrived", tr("Note the day it &arrived"), Qt::ALT | Qt::Key_T,
                        [this] { open(m_arrival); });
    m_return = command("deliveryReturn", tr("R&eturn of it"), Qt::ALT | Qt::Key_R, [this] {
        emit goWanted({u"returns"_s, u"new"_s, record()});
    });
    m_takeBack = command("deliveryTakeBack", tr("&Take it back"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                         [this] { open(m_undo); });
    separate();
    command("deliveryOrder", tr("Open the o&rder"), Qt::ALT | Qt::Key_O, [this] {
        emit goWanted({u"orders"_s, m_facts.row.order, {}});
    });
    command("deliveryCustomer", tr("Go to the &customer"), {}, [this] {
        emit goWanted({u"customers"_s, m_facts.row.customer, {}});
    });
}

void DeliveryPage::read()
{
    company().ask(
        this, [number = record()](const Database &database) { return DeliveryFacts::of(database, number); },
        [this](const DeliveryFacts &facts) {
            if (!facts.missing.isEmpty())
                return showMissing(facts.missing);
            show(facts);
        });
}

void DeliveryPage::show(const DeliveryFacts &facts)
{
    m_facts = facts;
    setState(DeliveryText::state(facts.row));
    setSubtitle(DeliveryTables::about(facts));
    m_lines->show(DeliveryTables::lines(facts));
    m_parcels->show(DeliveryTables::parcels(facts));
    m_documents->show(DeliveryTables::documents(facts));
    m_document->showDocument(record());
    m_undo->setPreview(DeliveryTables::undoPreview(facts));
    m_undo->setWhyNot(facts.notUndone);
    m_arrival->setWhyNot(facts.notArrived);
    guardCommands();
}

void DeliveryPage::guardCommands()
{
    const bool isUndone = m_facts.delivery.undoneOn.isValid();
    // The key does what is open; its button says so.
    m_handOver->setText(m_undo->isOpen()      ? tr("&Take it back")
                        : m_arrival->isOpen() ? tr("&Note the day")
                                              : tr("&Hand over"));
    if (m_undo->isOpen())
        guard(m_handOver, CommandName("delivery.undo"));
    else
        guard(m_handOver, "delivery.handover", m_arrival->isOpen() ? QString() : m_facts.notHandedOver);
    guard(m_arrived, "delivery.handover", m_facts.notArrived);
    guard(m_takeBack, "delivery.undo", m_facts.notUndone);
    guard(m_bill, "invoice.issue",
          m_facts.row.toBill.isPositive() ? QString()
          : isUndone                      ? tr("It was taken back.")
                                          : tr("Nothing of it is to be invoiced any more."));
    guard(m_return, "return.open", isUndone ? tr("It was taken back.") : QString());
}

void DeliveryPage::open(ActPanel *panel)
{
    for (ActPanel *other : {m_arrival, m_undo})
        if (other != panel)
            other->close();
    panel->open();
    guardCommands();
}

void DeliveryPage::handOver()
{
    QJsonObject fields{{u"deliveryNote"_s, record()}};
    if (const auto day = m_arrival->form().field(u"deliveredOn"_s)->date(); m_arrival->isOpen() && day)
        fields[u"deliveredOn"_s] = day->toString(Qt::ISODate);
    act({u"delivery.handover"_s, fields}, [this](const Answer &) {
        m_arrival->close();
        emit told(tr("%1 is handed over.").arg(record()));
    });
}

void DeliveryPage::takeBack()
{
    const QString reason = m_undo->form().field(u"undoReason"_s)->text().trimmed();
    act({u"delivery.undo"_s, {{u"deliveryNote"_s, record()}, {u"reason"_s, reason}}}, [this](const Answer &) {
        m_undo->close();
        emit told(tr("%1 is taken back; the order is to be shipped again.").arg(record()));
    });
}

void DeliveryPage::bill()
{
    act({u"invoice.issue"_s, {{u"deliveryNotes"_s, QJsonArray{record()}}}}, [this](const Answer &answer) {
        const QStringList numbers = issuedInvoices(answer.fields);
        emit told(issuedText(numbers));
        emit goWanted({u"invoices"_s, numbers.first(), {}});
    });
}

void DeliveryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return emit left();
    RecordPage::keyPressEvent(event);
}

} // namespace kontorist
