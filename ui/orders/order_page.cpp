#include "ui/orders/order_page.h"

#include "ui/orders/agreement_panel.h"
#include "ui/orders/bill_panel.h"
#include "ui/print/document_view.h"
#include "ui/records/act_panel.h"
#include "ui/records/fact_table.h"
#include "ui/shell/places.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/widgets/form.h"

#include <QAction>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kontorist {

OrderPage::OrderPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent)
    : RecordPage(company, u"order"_s, place.record, parent),
      m_document(new DocumentView(company, settings)),
      m_remarks(new QLabel),
      m_lines(new FactTable(u"orderLines"_s, tr("Lines"), OrderTables::lineColumns())),
      m_agreed(new FactTable(u"orderAgreed"_s, tr("Agreed"), OrderTables::agreedColumns())),
      m_sums(new FactTable(u"orderSums"_s, tr("Sums"), OrderTables::sumColumns())),
      m_documents(new FactTable(u"orderDocuments"_s, tr("Documents"), OrderTables::documentColumns(),
                                tr("No papers yet."))),
      m_timeline(new FactTable(u"orderTimeline"_s, tr("What happened"), OrderTables::timelineColumns()))
{
    makeCommands();
    makeSections();
    setAside(m_document);
    guardCommands();
    connect(m_document, &DocumentView::told, this, &Page::told);
    connect(m_document, &DocumentView::complained, this, &Page::complained);
}

void OrderPage::makeCommands()
{
    m_main = command(
        "orderGoOn", tr("&Release"), Qt::CTRL | Qt::Key_Return, [this] { goOn(); }, As::MainButton);
    QAction *change = command(
        "changeOrder", tr("&Change"), Qt::Key_F2,
        [this] {
            emit goWanted({u"order-entry"_s, record(), {}});
        },
        As::Button);
    m_guarded.append({change, OrderAct::Change, "order.change"});
    QAction *agreement = command("changeAgreement", tr("Freight, ter&ms, tax, delivery"),
                                 Qt::CTRL | Qt::Key_T, [this] { changeAgreement(); });
    QAction *text = command("changeLineText", tr("Te&xt of the line"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                            [this] { changeLineText(); });
    for (QAction *action : {agreement, text})
        m_guarded.append({action, OrderAct::Change, "order.change"});
    QAction *bill = command(
        "billOrder", tr("&Kind of invoice"), Qt::CTRL | Qt::Key_I, [this] { openBill(); }, As::Button);
    m_guarded.append({bill, OrderAct::AskAdvance, "invoice.issue"});
    for (const DocumentView::Command &each : m_document->commands())
        command(each.name, each.text, each.key, each.act,
                qstrcmp(each.name, "printDocument") == 0 ? As::Button : As::MenuEntry);
    separate();
    makeStateCommands();
    separate();
    m_customer = command("orderCustomer", tr("&Go to the customer"), Qt::CTRL | Qt::Key_G, [this] {
        emit goWanted({u"customers"_s, m_facts.customerNumber, {}});
    });
}

void OrderPage::makeStateCommands()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, OrderAct act,
                            CommandName said, std::function<void()> what) {
        m_guarded.append({command(name, text, key, std::move(what)), act, said});
    };
    add("confirmOrder", tr("Co&nfirm to the customer"), Qt::CTRL | Qt::Key_M, OrderAct::Confirm,
        "order.confirm", [this] { send(u"order.confirm"_s, tr("The confirmation waits in the outbox.")); });
    add("unreleaseOrder", tr("Take the release &back"), {}, OrderAct::Unrelease, "order.unrelease", [this] {
        askReason("order.unrelease", tr("Take the release back"), tr("Take it back"),
                  tr("The order is entered again; its goods are free."));
    });
    add("holdOrder", tr("&Hold"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, OrderAct::Hold, "order.hold", [this] {
        askReason("order.hold", tr("Hold the order"), tr("Hold it"), tr("The order is on hold."));
    });
    add("liftOrder", tr("&Lift the hold"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, OrderAct::Lift, "order.lift",
        [this] { askReason("order.lift", tr("Lift the hold"), tr("Lift it"), tr("The order is free.")); });
    add("cancelOrder", tr("Cancel what i&s open"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, OrderAct::Cancel,
        "order.cancel", [this] {
            askReason("order.cancel", tr("Cancel all that is still open"), tr("Cancel it"),
                      tr("What was open is cancelled."));
        });
}

void OrderPage::makeSections()
{
    m_remarks->setObjectName(u"orderRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_remarks);
    addSection(tr("Lines"), m_lines);
    addSection(tr("Agreed"), m_agreed);
    addSection(tr("Sums"), m_sums);
    addSection(tr("Documents"), m_documents);
    addSection(tr("What happened"), m_timeline);
    body()->addStretch();
    m_lines->setMostRows(12);
    for (FactTable *table : {m_lines, m_agreed})
        table->setWraps();
    connect(m_agreed, &FactTable::opened, this, &OrderPage::changeAgreement);
    connect(m_lines, &FactTable::opened, this, [this](const ListRow &row) {
        emit goWanted({row.room, row.key, {}});
    });
    connect(m_documents, &FactTable::opened, this, [this](const ListRow &row) {
        if (row.key == record()) {
            m_document->showDocument(m_shown = OrderTables::numberOf(row));
            m_document->comeForward();
        } else if (!row.room.isEmpty()) {
            emit goWanted({row.room, row.key, {}});
        }
    });
}

void OrderPage::read()
{
    company().ask(
        this, [number = record()](Session &session) { return OrderFacts::of(session, number); },
        [this](const OrderFacts &facts) {
            if (!facts.missing.isEmpty())
                return showMissing(facts.missing);
            showFacts(facts);
        });
}

void OrderPage::showFacts(const OrderFacts &facts)
{
    m_facts = facts;
    const Order &order = facts.found.order;
    setState(orderState(order.state, facts.steps));
    QStringList about{facts.customerName, format::date(order.orderedOn), format::moneyWithSign(order.gross)};
    if (!order.reference.isEmpty())
        about.append(order.reference);
    setSubtitle(about.join(u" · "_s));
    const QStringList remarks = OrderTables::remarks(facts);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_lines->show(OrderTables::lines(facts, company().today()));
    m_agreed->show(OrderTables::agreed(facts));
    m_sums->show(OrderTables::sums(facts));
    m_documents->show(OrderTables::documents(facts));
    m_timeline->show(OrderTables::timeline(facts));
    if (m_bill)
        m_bill->readPreview();
    else
        m_document->showDocument(m_shown.isEmpty() ? order.number : m_shown);
    guardCommands();
}

void OrderPage::guardCommands()
{
    const Order &order = m_facts.found.order;
    const QString notRead = order.id.isNull() ? tr("The order is being read.") : QString();
    for (const auto &[action, what, said] : m_guarded) {
        const auto objection = order_rules::objection(order, what, m_facts.found.holds);
        guard(action, said, !notRead.isEmpty() ? notRead : objection ? errorText(*objection) : QString());
    }
    guard(m_customer, notRead);
    m_main->setText(mainText());
    if (!notRead.isEmpty())
        return guard(m_main, notRead);
    if (m_panel)
        return guard(m_main, m_panel->whyNot());
    guardNext(order);
}

void OrderPage::guardNext(const Order &order)
{
    const auto orNone = [](const std::optional<Objection> &objection) {
        return objection ? errorText(*objection) : QString();
    };
    if (order.state == OrderState::Quote)
        guard(m_main, "quote.accept", orNone(order_rules::objection(order, OrderAct::Accept)));
    else if (order.state == OrderState::Entered)
        guard(m_main, "order.release", orNone(order_rules::objection(order, OrderAct::Release)));
    else if (isForWarehouse())
        guard(m_main, QString());
    else if (m_facts.steps.contains(Step::Invoice))
        guard(m_main, CommandName("invoice.issue"));
    else
        guard(m_main, CommandName("order.add"));
}

bool OrderPage::isForWarehouse() const
{
    const QList<Step> &steps = m_facts.steps;
    return steps.contains(Step::Pick) || steps.contains(Step::Pack) || steps.contains(Step::Ship);
}

QString OrderPage::mainText() const
{
    if (m_panel)
        return tr("Do &it");
    if (m_facts.found.order.state == OrderState::Quote)
        return tr("&Accept the quote");
    if (m_facts.found.order.state == OrderState::Entered)
        return tr("&Release");
    if (isForWarehouse())
        return tr("To the &warehouse");
    if (m_facts.steps.contains(Step::Invoice))
        return tr("&Invoice");
    return tr("New order of &this customer");
}

void OrderPage::goOn()
{
    if (m_panel)
        return m_panel->confirm(); // the same key does what stands in the panel
    if (m_facts.found.order.state == OrderState::Quote)
        return act({u"quote.accept"_s, {{u"quote"_s, record()}}}, [this](const Answer &answer) {
            const QString number = answer.fields[u"order"_s].toString();
            emit told(tr("The quote became order %1.").arg(number));
            emit goWanted({u"orders"_s, number, {}});
        });
    if (m_facts.found.order.state == OrderState::Entered)
        return send(u"order.release"_s, tr("The order is released; its goods are reserved."),
                    {{u"version"_s, m_facts.found.order.version}});
    if (isForWarehouse())
        return emit goWanted({u"warehouse"_s, record(), {}});
    if (m_facts.steps.contains(Step::Invoice))
        return act({u"invoice.issue"_s, {{u"order"_s, record()}}}, [this](const Answer &answer) {
            const QString number = answer.fields[u"invoice"_s].toString();
            emit told(tr("%1 was issued.").arg(number));
        });
    emit goWanted({u"order-entry"_s, {}, m_facts.customerNumber});
}

void OrderPage::send(const QString &command, const QString &told, QJsonObject fields)
{
    fields[u"order"_s] = record();
    act({command, fields}, [this, told](const Answer &) {
        closePanel();
        emit this->told(told);
    });
}

void OrderPage::askReason(const char *command, const QString &heading, const QString &button,
                          const QString &told)
{
    auto *panel = new ActPanel(u"orderPanel"_s, heading, button, 1);
    auto *reason = new InputField(InputField::Kind::Text, u"orderPanelReason"_s, tr("&Reason"));
    reason->required()->atMost(longestReason);
    panel->form().add(reason);
    connect(panel, &ActPanel::confirmed, this, [this, reason, told, name = QString::fromLatin1(command)] {
        send(name, told, {{u"reason"_s, reason->text()}});
    });
    openPanel(panel);
}

void OrderPage::openPanel(ActPanel *panel)
{
    closePanel();
    m_panel = panel;
    body()->insertWidget(0, panel);
    connect(panel, &ActPanel::closed, this, &OrderPage::closePanel);
    connect(panel, &ActPanel::whyNotChanged, this, &OrderPage::guardCommands);
    panel->open();
    guardCommands();
}

void OrderPage::openBill()
{
    auto *panel = new BillPanel(company(), m_facts);
    connect(panel, &BillPanel::drafted, m_document, [this, panel](const Invoice &draft) {
        if (panel == m_bill)
            m_document->showDraft({draft, {}, {}});
    });
    connect(panel, &BillPanel::undrafted, m_document, [this, panel] {
        if (panel == m_bill)
            m_document->showDocument(record());
    });
    connect(panel, &ActPanel::confirmed, this, &OrderPage::issue);
    openPanel(panel);
    m_bill = panel;
    guardCommands();
}

void OrderPage::issue()
{
    const bool isProforma = m_bill->isProforma();
    act(m_bill->request(), [this, isProforma](const Answer &answer) {
        const QStringList numbers = issuedInvoices(answer.fields);
        if (isProforma)
            m_shown = numbers.value(0);
        closePanel();
        emit told(issuedText(numbers));
        if (!isProforma)
            emit goWanted(places::ofIssued(numbers));
    });
}

// With the version that was seen when it was opened: what somebody else agreed meanwhile is not undone unseen.
void OrderPage::changeAgreement()
{
    const QAction *allowed = findChild<QAction *>(u"changeAgreement"_s);
    if (!allowed->isEnabled())
        return emit complained(allowed->toolTip());
    auto *panel = new AgreementPanel(m_facts);
    connect(panel, &ActPanel::confirmed, this, [this, panel] {
        QJsonObject changes = panel->changes();
        if (changes.isEmpty())
            return closePanel();
        changes[u"version"_s] = panel->version();
        send(u"order.change"_s, tr("The order is changed."), changes);
    });
    openPanel(panel);
}

void OrderPage::changeLineText()
{
    const qint64 chosen = m_lines->rows().value(m_lines->currentIndex().row()).id;
    const Order &order = m_facts.found.order;
    const OrderLine *line = order.line(OrderLineId(chosen));
    if (!line)
        return emit complained(tr("Choose a line first."));
    auto *panel = new ActPanel(u"lineText"_s, tr("Text of line %1: %2").arg(line->position).arg(line->name),
                               tr("Change the line"), 1);
    auto *text = new InputField(InputField::Kind::Lines, u"lineTextText"_s, tr("&Text below the name"));
    text->setText(line->text);
    panel->form().add(text);
    connect(panel, &ActPanel::confirmed, this,
            [this, text, position = line->position, version = order.version] {
                sendLineText(position, text->text().trimmed(), version);
            });
    openPanel(panel);
}

// All lines are named, because those that are not named would go.
void OrderPage::sendLineText(int position, const QString &text, Version version)
{
    QJsonArray lines;
    for (const OrderLine &line : m_facts.found.order.lines) {
        QJsonObject named{{u"line"_s, line.position}};
        if (line.position == position && text.isEmpty())
            named[u"clear"_s] = QJsonArray{u"text"_s};
        else if (line.position == position)
            named[u"text"_s] = text;
        lines.append(named);
    }
    send(u"order.change"_s, tr("The order is changed."), {{u"lines"_s, lines}, {u"version"_s, version}});
}

void OrderPage::closePanel()
{
    if (!m_panel)
        return;
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    if (std::exchange(m_bill, nullptr))
        m_document->showDocument(m_shown.isEmpty() ? record() : m_shown);
    guardCommands();
    m_lines->setFocus();
}

void OrderPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        RecordPage::keyPressEvent(event);
}

} // namespace kontorist
