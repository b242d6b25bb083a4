#include "ui/text/money_error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences the context that all errors have in the catalogue.
class MoneyErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(Fault fault);
    static QString ofDownPayment(Fault fault);
};

QString MoneyErrorText::ofDownPayment(Fault fault)
{
    switch (fault) {
    case Fault::OnlyOfDownPayment:
        return tr(
            "“%1” is only for down payment invoices (kind “downPayment”), which need either an amount or a percentage.");
    case Fault::DownPaymentAboveOrder:
        return tr("Only %2 of %1 is neither billed nor asked for yet. Ask for less.");
    case Fault::DownPaymentOpen:
        return tr(
            "The down payment invoice %1 is still open with %2. Record its payment or cancel it; the last invoice deducts what was paid.");
    case Fault::DownPaymentPaid:
        return tr(
            "%2 was paid on the down payment invoice %1. Undo that payment first, or let the final invoice deduct it.");
    case Fault::DownPaymentIsWhole:
        return tr("%1 is a down payment invoice. It is not corrected in part: cancel it and issue another.");
    default:
        return {};
    }
}

QString MoneyErrorText::of(Fault fault)
{
    switch (fault) {
    case Fault::DocumentUnknown:
        return tr("There is no document %1.");
    case Fault::PaymentUnknown:
        return tr("There is no payment %1.");
    case Fault::PaymentWithoutParty:
        return tr("Say whose payment it is: name a document or a customer.");
    case Fault::SeveralDebtors:
        return tr("The documents belong to several customers (%1). Record a payment for each.");
    case Fault::AboveOpen:
        return tr("Only %2 is open on %1.");
    case Fault::AboveCredit:
        return tr("%1 has only %2 of credit.");
    case Fault::NoCredit:
        return tr("%1 has no credit left.");
    case Fault::ItemsExceedPayment:
        return tr("The items come to %2 more than the payment %1.");
    case Fault::PaymentAlreadyUndone:
        return tr("%1 has already been undone.");
    case Fault::PaymentRefunded:
        return tr("%1 has already been paid back.");
    case Fault::AdvanceUsed:
        return tr("%2 of %1 has already been deducted on an invoice. Cancel that invoice first.");
    case Fault::AdvanceNeeded:
        return tr("The advance on %1 is still needed: the order is neither cancelled nor billed to its end.");
    case Fault::NotAllocated:
        return tr("%1 is not put against another invoice.");
    case Fault::DownPaymentDiscount:
        return tr("A down payment earns no cash discount: %1.");
    case Fault::DownPaymentNeedsMoney:
        return tr(
            "The credit %1 cannot pay an order or a down payment invoice in advance; only money can. Use it on another invoice, or pay it back.");
    case Fault::ReturnUnknown:
        return tr("There is no return %1.");
    case Fault::ReturnClosed:
        return tr("%1 is already settled.");
    case Fault::AboveDelivered:
        return tr("Line %1: only %2 was delivered and has not come back.");
    case Fault::AboveReturned:
        return tr("Line %1: only %2 has come back and waits.");
    case Fault::ReturnWithoutPrice:
        return tr("Say what %1 is to be credited at, or name the order it came from.");
    case Fault::NothingReceived:
        return tr("Nothing of %1 has come in yet.");
    case Fault::DeductionWithoutCredit:
        return tr(
            "Nothing of %1 is credited, so nothing can be kept back from it. Settle it without a deduction.");
    case Fault::WithdrawalOnlyForConsumers:
        return tr("%1 is a business; only consumers may withdraw. Open an ordinary return.");
    case Fault::WithdrawalTooLate:
        return tr("Customer %1 could withdraw until %2. Open an ordinary return.");
    default:
        return ofDownPayment(fault);
    }
}

} // namespace

QString moneyErrorText(Fault fault)
{
    return MoneyErrorText::of(fault);
}

} // namespace kontorist
