#pragma once

#include "core/journal/session.h"
#include "core/receivables/payment_rules.h"

namespace kontorist::receivables_actions {

/// Money as it came in, with what the person says it is for.
struct Receipt
{
    Money amount;
    QString customer; ///< where no item names one
    QList<PaymentItem> items;
    PayBy method = PayBy::Transfer;
    QString reference;
    QDate valueOn; ///< invalid = today
};

struct Recorded
{
    Payment payment;
    QList<Allocation> allocations;  ///< to invoices
    QHash<qint64, QString> numbers; ///< of the documents in them
    Money unallocated;              ///< the customer's credit
};

/// Books money that came in and puts it against its items: invoices (with cash discount where it is earned), orders
/// (an advance), corrections (their credit is used). What is left is the customer's credit. Raises Refused:
/// DocumentUnknown, AboveOpen, ItemsExceedPayment, SeveralDebtors, PartyUnknown.
Recorded record(Session &session, const Receipt &receipt);

/// Puts the credit of a payment or correction against open invoices of the same debtor; money also against his
/// orders, as an advance. What an order needs no longer of an advance is credit, too. Raises Refused: DocumentUnknown,
/// NoCredit, AdvanceNeeded, DownPaymentNeedsMoney, SeveralDebtors, AboveOpen, ItemsExceedPayment.
Recorded allocate(Session &session, const QString &credit, const QList<PaymentItem> &items);

} // namespace kontorist::receivables_actions
