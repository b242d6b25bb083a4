#include "ui/text/money_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kontorist {

namespace {

/// Gives the words their context in the catalogue.
class MoneyState
{
    Q_DECLARE_TR_FUNCTIONS(MoneyState)

public:
    static StateText debt(Money open, Money payable, QDate due, QDate today);
    static StateText corrected(Money open);
    static StateText credit(Money open);
    static StateText payment(bool isUndone, PaymentDirection direction, Money open);
    static QString kind(InvoiceKind kind);
    static QString method(PayBy method);
    static QString issued(const QStringList &numbers);
    static StateText cancelled() { return {tr("Cancelled"), Role::Neutral, u"ban"_s}; }
};

StateText MoneyState::debt(Money open, Money payable, QDate due, QDate today)
{
    if (open.isZero())
        return {tr("Paid"), Role::Ok, u"circle-check"_s};
    const qint64 days = due.isValid() ? due.daysTo(today) : 0;
    if (days > 0)
        return {days == 1 ? tr("1 day overdue") : tr("%1 days overdue").arg(format::count(days)), Role::Crit,
                u"alert-triangle"_s};
    if (open < payable)
        return {tr("Partly paid"), Role::Warn, u"coin-euro"_s};
    if (due == today)
        return {tr("Due today"), Role::Warn, u"hourglass"_s};
    return {tr("Open"), Role::Info, u"file-invoice"_s};
}

// What was corrected is open for less because of that, so it is not "partly paid".
StateText MoneyState::corrected(Money open)
{
    return open.isZero() ? StateText{tr("Corrected, settled"), Role::Ok, u"circle-check"_s}
                         : StateText{tr("Corrected"), Role::Info, u"file-invoice"_s};
}

StateText MoneyState::credit(Money open)
{
    return open.isZero() ? StateText{tr("Settled"), Role::Ok, u"circle-check"_s}
                         : StateText{tr("Credit"), Role::Warn, u"coin-euro"_s};
}

StateText MoneyState::payment(bool isUndone, PaymentDirection direction, Money open)
{
    if (isUndone)
        return {tr("Taken back"), Role::Neutral, u"ban"_s};
    if (direction == PaymentDirection::Out)
        return {tr("Paid back"), Role::Neutral, u"circle-check"_s};
    return open.isZero() ? StateText{tr("Allocated"), Role::Ok, u"circle-check"_s}
                         : StateText{tr("Credit"), Role::Warn, u"coin-euro"_s};
}

QString MoneyState::kind(InvoiceKind kind)
{
    switch (kind) {
    case InvoiceKind::Invoice:
        return tr("Invoice");
    case InvoiceKind::Partial:
        return tr("Partial invoice");
    case InvoiceKind::Collective:
        return tr("Collective invoice");
    case InvoiceKind::DownPayment:
        return tr("Down payment invoice");
    case InvoiceKind::Final:
        return tr("Final invoice");
    case InvoiceKind::Correction:
        return tr("Correction");
    case InvoiceKind::Cancellation:
        return tr("Cancellation");
    case InvoiceKind::Credit:
        return tr("Correction without invoice");
    }
    return {};
}

QString MoneyState::issued(const QStringList &numbers)
{
    return numbers.size() == 1 ? tr("%1 was issued.").arg(numbers.first())
                               : tr("%1 and %2 were issued.")
                                     .arg(numbers.first(numbers.size() - 1).join(u", "_s), numbers.last());
}

QString MoneyState::method(PayBy method)
{
    switch (method) {
    case PayBy::Transfer:
        return tr("Transfer");
    case PayBy::DirectDebit:
        return tr("Direct debit");
    case PayBy::Cash:
        return tr("Cash");
    case PayBy::Card:
        return tr("Card");
    case PayBy::Prepayment:
        return tr("Prepayment");
    }
    return {};
}

} // namespace

StateText invoiceState(const invoice_list_store::InvoiceRow &invoice, QDate today)
{
    if (invoice.isCancelled)
        return MoneyState::cancelled();
    if (invoice.isCorrection())
        return MoneyState::credit(invoice.open);
    const bool isOverdue = invoice.open.isPositive() && invoice.dueOn < today;
    return invoice.isCorrected && !isOverdue
               ? MoneyState::corrected(invoice.open)
               : MoneyState::debt(invoice.open, invoice.payable, invoice.dueOn, today);
}

QString invoiceKind(InvoiceKind kind)
{
    return MoneyState::kind(kind);
}

QStringList issuedInvoices(const QJsonObject &answer)
{
    QStringList numbers;
    for (const QJsonValue &each : answer[u"invoices"_s].toArray())
        numbers.append(each[u"invoice"_s].toString());
    return numbers.isEmpty() ? QStringList{answer[u"invoice"_s].toString()} : numbers;
}

QString issuedText(const QStringList &numbers)
{
    return MoneyState::issued(numbers);
}

StateText accountState(const account_list_store::AccountRow &row, QDate today)
{
    switch (row.kind) {
    case OpenItemKind::Invoice:
        return MoneyState::debt(row.open, row.amount, row.dueOn, today);
    case OpenItemKind::Correction:
        return MoneyState::credit(row.open);
    case OpenItemKind::Payment:
        break;
    }
    return MoneyState::payment(row.isUndone, row.direction, row.open);
}

StateText paymentState(const account_list_store::PaymentView &payment)
{
    return MoneyState::payment(payment.undoneOn.isValid(), payment.payment.direction, payment.open);
}

QString paymentMethod(PayBy method)
{
    return MoneyState::method(method);
}

} // namespace kontorist
