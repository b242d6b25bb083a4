#include "ui/payments/payment_page.h"

#include "ui/lists/cells.h"
#include "ui/payments/allocate_panel.h"
#include "ui/records/fact_table.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/widgets/form.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr qsizetype longestUndoReason = 200;

QList<ListColumn> partColumns(const QStringList &titles)
{
    const QString money = format::money(Money(888'888'88));
    return {{titles[0], u"RE-2026-00000"_s},
            {titles[1], u"MMMMMMMMMM"_s, false, true},
            {titles[2], format::date(QDate(2026, 12, 23)), true},
            {titles[3], money, true},
            {titles[4], money, true}};
}

/// The payment, or why it cannot be shown.
struct PaymentRead
{
    account_list_store::PaymentView view;
    QString missing;
};

} // namespace

PaymentPage::PaymentPage(CompanyThread &company, QSettings &, const Place &place, QWidget *parent)
    : RecordPage(company, u"payment"_s, place.record, parent),
      m_facts(new FactTable(u"paymentFacts"_s, tr("Payment"),
                            {{tr("What"), u"MMMMMMMMMMMM"_s}, {tr("Value"), u"MMMM"_s, false, true}})),
      m_parts(new FactTable(
          u"paymentParts"_s, tr("What it was put against"),
          partColumns({tr("Document"), tr("Kind"), tr("Date"), tr("Amount €"), tr("Cash discount €")}),
          tr("All of it is credit."))),
      m_undo(new ActPanel(u"undoPanel"_s, tr("Take the payment back"), tr("Take it back"))),
      m_reason(new InputField(InputField::Kind::Text, u"undoReason"_s, tr("&Reason"))),
      m_allocate(new AllocatePanel(company))
{
    makeCommands();
    makePanels();
    addSection(tr("Payment"), m_facts);
    addSection(tr("What it was put against"), m_parts);
    body()->addStretch();
    connect(m_parts, &FactTable::opened, this, [this](const ListRow &row) {
        emit goWanted({row.room, row.key, {}});
    });
}

void PaymentPage::makeCommands()
{
    m_allocateAction = command(
        "allocatePayment", tr("&Allocate the credit"), Qt::CTRL | Qt::Key_Return,
        [this] {
            if (m_allocate->isOpen())
                m_allocate->confirm(); // the same key does what stands in the panel
            else if (m_undo->isOpen())
                m_undo->confirm();
            else
                m_allocate->offer(record(), m_view.customer, m_view.open);
            guardCommands();
        },
        As::MainButton);
    m_undoAction = command(
        "undoPayment", tr("&Take back"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
        [this] {
            m_undo->open();
            guardCommands();
        },
        As::Button);
    m_customer = command("paymentCustomer", tr("&Go to the customer"), {}, [this] {
        emit goWanted({u"customers"_s, m_view.customer, {}});
    });
}

void PaymentPage::makePanels()
{
    m_reason->required()->atMost(longestUndoReason);
    m_undo->form().add(m_reason, 2);
    for (ActPanel *panel : {m_undo, static_cast<ActPanel *>(m_allocate)}) {
        body()->addWidget(panel);
        connect(panel, &ActPanel::closed, this, [this] {
            m_parts->setFocus();
            guardCommands();
        });
    }
    connect(m_undo, &ActPanel::confirmed, this, &PaymentPage::takeBack);
    connect(m_allocate, &ActPanel::confirmed, this, &PaymentPage::allocate);
}

void PaymentPage::read()
{
    company().ask(
        this,
        [number = record()](const Database &database) {
            try {
                return PaymentRead{account_list_store::view(database, number), {}};
            } catch (const Refused &refused) {
                return PaymentRead{{}, errorText(refused.reason())};
            }
        },
        [this](const PaymentRead &read) {
            if (read.missing.isEmpty())
                show(read.view);
            else
                showMissing(read.missing);
        });
}

void PaymentPage::show(const account_list_store::PaymentView &view)
{
    m_view = view;
    setState(paymentState(view));
    setSubtitle(view.customerName + u" · "_s + format::moneyWithSign(view.payment.amount));
    showFacts();
    QList<ListRow> rows;
    for (const account_list_store::PaymentView::Part &part : view.parts) {
        QString kind = part.kind == OpenItemKind::Invoice ? tr("Invoice") : tr("Credit paid back");
        if (part.isAdvance)
            kind = tr("Advance on the order");
        if (part.isUndone)
            kind = tr("%1 (taken back)").arg(kind);
        const QString room = part.isAdvance                       ? u"orders"_s
                             : part.kind == OpenItemKind::Payment ? u"payments"_s
                                                                  : u"invoices"_s;
        rows.append({rows.size(),
                     part.number,
                     {{part.number},
                      {kind},
                      cell::date(part.on),
                      cell::money(part.amount),
                      part.discount.isZero() ? Cell{} : cell::money(part.discount)},
                     part.amount,
                     room});
    }
    m_parts->show(rows);
    m_undo->setPreview(
        view.payment.direction == PaymentDirection::In
            ? tr("What it paid is open again, its cash discount is gone, and the books get the mirror of "
                 "each entry.")
            : tr("The credit stands again as if it had not been paid back."));
    guardCommands();
}

void PaymentPage::showFacts()
{
    const Payment &payment = m_view.payment;
    QList<ListRow> rows;
    const auto add = [&rows](const QString &what, const QString &value) {
        if (!value.isEmpty())
            rows.append({rows.size(), {}, {{what}, {value}}});
    };
    add(tr("Customer"), m_view.customer + u' ' + m_view.customerName);
    add(tr("Amount"), format::moneyWithSign(payment.amount));
    add(tr("Still credit"), m_view.open.isZero() ? QString() : format::moneyWithSign(m_view.open));
    add(tr("Value date"), format::date(payment.valueOn));
    add(tr("Booked on"), format::date(payment.bookedOn));
    add(tr("Paid by"), paymentMethod(payment.method));
    add(tr("Bank's text"), payment.reference);
    if (m_view.undoneOn.isValid())
        add(tr("Taken back"), format::date(m_view.undoneOn) + u" · "_s + m_view.undoReason);
    m_facts->show(rows);
}

void PaymentPage::guardCommands()
{
    m_allocateAction->setText(m_undo->isOpen() ? tr("T&ake it back") : tr("&Allocate the credit"));
    if (m_undo->isOpen())
        guard(m_allocateAction, CommandName("payment.undo"));
    else
        guard(m_allocateAction, "payment.allocate",
              m_allocate->isOpen() || m_view.open.isPositive() ? QString() : tr("Nothing is left of it."));
    guard(m_undoAction, "payment.undo",
          m_view.undoneOn.isValid() ? tr("It was taken back already.") : QString());
}

void PaymentPage::takeBack()
{
    act({u"payment.undo"_s, {{u"payment"_s, record()}, {u"reason"_s, m_reason->text().simplified()}}},
        [this](const Answer &) {
            m_undo->close();
            m_reason->setText({});
            emit told(tr("%1 was taken back.").arg(record()));
        });
}

void PaymentPage::allocate()
{
    act(m_allocate->request(), [this](const Answer &) {
        m_allocate->close();
        emit told(tr("The credit was allocated."));
    });
}

void PaymentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        RecordPage::keyPressEvent(event);
}

} // namespace kontorist
