#include "ui/payments/allocate_panel.h"

#include "ui/text/format.h"
#include "ui/widgets/form.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QUuid>

namespace kontorist {

AllocatePanel::AllocatePanel(CompanyThread &company, QWidget *parent)
    : ActPanel(u"allocatePanel"_s, tr("Put the credit against an invoice"), tr("Allocate"), 2, parent),
      m_company(company),
      m_invoice(new InputField(InputField::Kind::Text, u"allocateInvoice"_s, tr("&Invoice"))),
      m_amount(new InputField(InputField::Kind::Amount, u"allocateAmount"_s, tr("A&mount"))),
      m_suggestions(new SuggestionList(m_invoice->lineEdit(), tr("Open invoices of the customer")))
{
    m_invoice->required()->withHint(tr("Number or a part of it; ↓ shows all"));
    m_amount->required()->onShortPath();
    form().add(m_invoice);
    form().add(m_amount);
    m_suggestions->setFewest(0);
    connect(m_suggestions, &SuggestionList::wanted, this, &AllocatePanel::search);
    connect(m_suggestions, &SuggestionList::taken, this,
            [this](const Suggestion &row) { take(booking_search::targetOf(row)); });
    connect(m_suggestions, &SuggestionList::unknown, this, [this](const QString &text) {
        m_invoice->setTrouble(tr("No open invoice of the customer matches “%1”.").arg(text));
    });
    connect(this, &ActPanel::edited, this, &AllocatePanel::showWords);
}

void AllocatePanel::offer(const QString &payment, const QString &customer, Money open)
{
    m_payment = payment;
    m_customer = customer;
    m_open = open;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_target.reset();
    m_invoice->setText({});
    m_amount->setAmount({});
    setHeading(tr("Put the credit of %1 against an invoice").arg(payment));
    showWords();
    ActPanel::open();
    m_invoice->takeFocus();
}

void AllocatePanel::search(const QString &text, quint64 generation)
{
    m_company.ask(
        this,
        [customer = m_customer, text = text.simplified()](const Database &database) {
            return booking_search::openOf(database, customer, text);
        },
        [this, generation, today = m_company.today()](const QList<BookingTarget> &found) {
            m_suggestions->show(generation, booking_search::suggestions(found, {{}, today, today}));
        });
}

void AllocatePanel::take(const BookingTarget &target)
{
    m_target = target;
    m_invoice->setText(target.number);
    m_amount->setAmount(std::min(m_open, target.payable.item.open));
    m_amount->takeFocus();
    showWords();
}

void AllocatePanel::showWords()
{
    const QString left = format::moneyWithSign(m_open);
    if (!m_target || m_invoice->text() != m_target->number) {
        m_target.reset();
        setWhyNot(tr("Choose the invoice first."));
        return setPreview(tr("%1 are left of it.").arg(left));
    }
    setWhyNot({});
    setPreview(tr("%1 are left of it; %2 are open on %3.")
                   .arg(left, format::moneyWithSign(m_target->payable.item.open), m_target->number));
}

Request AllocatePanel::request() const
{
    const QJsonArray items{QJsonObject{{u"document"_s, m_target ? m_target->number : QString()},
                                       {u"amount"_s, m_amount->amount().value_or(Money()).written()}}};
    return {u"payment.allocate"_s, {{u"payment"_s, m_payment}, {u"items"_s, items}}, m_key};
}

} // namespace kontorist
