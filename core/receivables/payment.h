#pragma once

#include "core/billing/invoice.h"

namespace kontorist {

using PaymentId = Id<struct PaymentTag>;

/// Money in, or money back.
enum class PaymentDirection { In, Out };
template<>
inline constexpr std::array wordsOf<PaymentDirection> = {"in", "out"};

/// Money that came in (Zahlung) or was paid back (Erstattung). Booked once; undoing it is a document of its own.
struct Payment
{
    PaymentId id;
    QString number;
    int year = 0;
    qint64 count = 0;
    PaymentDirection direction = PaymentDirection::In;
    PartyId party;
    PayBy method = PayBy::Transfer;
    Money amount;
    QDate valueOn; ///< decides cash discount
    QDate bookedOn;
    QString reference;
    bool isUndone = false;
};

/// What a person says a payment is for: an invoice, a correction (its credit is used), or an order (an advance).
struct PaymentItem
{
    QString document;
    std::optional<Money> amount; ///< none = what is open, as far as the money goes
    std::optional<Money> discount;
};

/// An order that advances were paid on, with how far it has come.
struct AdvancedOrder
{
    Order order;
    QList<LineProgress> progress;
};

/// An open invoice that money may be put against, with what its terms allow.
struct PayableInvoice
{
    OpenItem item;
    QDate issuedOn;
    Terms terms;
    Money discountBase; ///< gross - corrections - what is outside cash discount (rule 24)
    OrderId order;      ///< of a down payment invoice: what is paid on it is an advance on this order
};

} // namespace kontorist
