#pragma once

#include "core/db/database.h"
#include "core/receivables/payment.h"

/// What customers owe and what they paid, as lists.
namespace kontorist::account_list_store {

/// One row: an open item, or a payment.
struct AccountRow
{
    qint64 id = 0;
    OpenItemKind kind = OpenItemKind::Invoice;
    QString number;
    PartyId party;
    QString customer;
    QString customerName;
    QDate datedOn;
    QDate dueOn; ///< of an open invoice
    Money amount;
    Money open;                                        ///< of a payment: what is still credit
    PaymentDirection direction = PaymentDirection::In; ///< of a payment
    bool isUndone = false;
};

struct Filter
{
    QDate today;
    QString search; ///< a number, its beginning; or a customer among `searchedParties`
    QList<PartyId> searchedParties;
    int limit = 100;
    QDate afterDue; ///< keyset of open items; invalid = from the first
    qint64 after = 0;
    qint64 before = 0; ///< keyset of payments; 0 = from the newest
};

enum class Open { Invoices, Overdue, Credits };
/// Oldest due first, a page at a time. What is due in instalments is due with the first that is open; among the overdue
/// only what of it is overdue counts as open.
QList<AccountRow> open(const Database &database, Open which, const Filter &filter);
/// Newest first, a page at a time.
QList<AccountRow> payments(const Database &database, PaymentDirection direction, const Filter &filter);

/// A credit by the number of its document, and all credit of the customer it belongs to.
struct Credit
{
    AccountRow row; ///< where several credits bear the number, the oldest
    Money all;
};
std::optional<Credit> credit(const Database &database, const QString &number);

struct Counts
{
    qint64 invoices = 0;
    qint64 overdue = 0;
    qint64 credits = 0;
    qint64 received = 0;
    qint64 paidBack = 0;
};
Counts counts(const Database &database, QDate today);

/// What is owed, by age: not due yet, up to 30, 60, 90 days late, and later.
using Ages = std::array<Money, 5>;
Ages ages(const Database &database, QDate today);

/// What a person may mean who types an amount, (a part of) a number or a name: open invoices, with what decides their
/// cash discount.
struct Sought
{
    QString number;
    std::optional<Money> amount;
    QList<PartyId> parties;
    int limit = 50;
};
struct Candidate
{
    PayableInvoice payable;
    QString customer;
    QString customerName;
};
/// Of exactly that amount, or named; exact amounts first, then by due date.
QList<Candidate> candidates(const Database &database, const Sought &sought);
/// What is open for more than an amount, and for no more than cash discount may make up for; the nearest first, a page at
/// a time.
struct Nearest
{
    Money amount;
    Money afterOpen{}; ///< keyset; zero = from the nearest
    qint64 after = 0;
    int limit = 200;
};
QList<Candidate> nearest(const Database &database, const Nearest &sought);
/// The open items behind numbers; those that are not open are missing.
QList<Candidate> candidates(const Database &database, const QStringList &numbers);

/// A payment with all that became of it.
struct PaymentView
{
    struct Part
    {
        OpenItemKind kind = OpenItemKind::Invoice;
        QString
            number; ///< of the invoice, or of the credit that a refund paid out; of the order for an advance
        bool isAdvance = false; ///< on an order, where no down payment invoice asked for it
        Money amount;
        Money discount;
        QDate on;
        bool isUndone = false;
    };
    Payment payment;
    QString customer;
    QString customerName;
    Money open; ///< still credit
    QDate undoneOn;
    QString undoReason;
    QList<Part> parts;
};
/// Raises Refused(PaymentUnknown).
PaymentView view(const Database &database, const QString &number);

} // namespace kontorist::account_list_store
