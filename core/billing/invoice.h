#pragma once

#include "core/delivery/delivery.h"
#include "core/ledger/ledger.h"

namespace kontorist {

using InvoiceId = Id<struct InvoiceTag>;
using InvoiceLineId = Id<struct InvoiceLineTag>;

/// What kind of document an invoice is (BT-3).
enum class InvoiceKind {
    Invoice,
    Partial,
    Collective, ///< several deliveries, each under its number (Sammelrechnung)
    DownPayment,
    Final,
    Correction,   ///< corrects one invoice, negative sums (Rechnungskorrektur, 384)
    Cancellation, ///< takes one back whole (Stornorechnung)
    Credit,       ///< a credit without an original: marked, and excepted by name in the invariants
};
template<>
inline constexpr std::array wordsOf<InvoiceKind> = {"invoice", "partial",    "collective",   "downPayment",
                                                    "final",   "correction", "cancellation", "credit"};

/// One line of an invoice, by value. `amount` is on the document's price basis, `net` without tax.
struct InvoiceLine
{
    InvoiceLineId id;
    int position = 0;
    OrderLineId orderLine;
    DeliveryLineId deliveryLine;
    InvoiceLineId corrects; ///< of a correction: the line of the original
    bool bills = true;      ///< whether its quantity counts as billed
    QString sku;
    QString name;
    QString text;
    QString customerSku;
    Quantity quantity; ///< as printed, with its unit
    Quantity baseQuantity;
    Price price; ///< for `per` printed units
    Percent discount;
    Money amount;
    Money net;
    TaxKey key;
    QDate suppliedOn;
    bool noCashDiscount = false;
    QString deliveryNumber; ///< of the delivery note it was delivered with
    OrderId order;          ///< that it bills
};

/// An allowance or charge, as far as it falls on one tax group.
struct InvoiceCharge
{
    int position = 0;
    Adjustment::Kind kind = Adjustment::Kind::Charge;
    OrderChargeId orderCharge;
    QString reason;
    std::optional<Percent> percent;
    Money base;
    Money amount;
    Money net;
    TaxKey key;
    bool noCashDiscount = false;
    OrderId order = {}; ///< whose it is: it follows the goods of that order alone

    /// What it adds to the sums (BG-20 takes away, BG-21 adds).
    Money signedAmount() const { return kind == Adjustment::Kind::Allowance ? -amount : amount; }
};

/// A part of what is payable, with a day of its own (Rate).
struct Instalment
{
    QDate dueOn;
    Money amount;
};

/// What an invoice over the remainder takes off for an advance, in one tax group; below zero where a cancellation gives
/// it back.
struct Deduction
{
    QString payment;
    QString downPayment; ///< the invoice that asked for it, if one did
    QDate paidOn;
    TaxKey key;
    Money net;
    Money tax;

    Money gross() const { return net + tax; }
};

/// An invoice or correction as it was issued: every printed fact by value (§ 14 Abs. 4 UStG). Page, XML, ledger
/// and reprint read this alone. Once issued it never changes; its content hash proves it.
struct Invoice
{
    InvoiceId id;
    InvoiceKind kind = InvoiceKind::Invoice;
    QString number;
    int year = 0;
    qint64 count = 0;
    Company company; ///< as it was
    PartyId debtor;
    QString debtorNumber;
    QString debtorVatId;
    Address billAddress;
    Address shipAddress; ///< empty on a collective invoice to several places
    InvoiceId corrects;
    QString correctsNumber;
    QDate correctsOn;
    QDate issuedOn;
    QDate suppliedFrom;
    QDate suppliedUntil;
    QDate dueOn;
    QList<Instalment> instalments; ///< in the order of their days; none = all of it on that day
    Terms terms;
    PayBy payBy = PayBy::Transfer;
    Currency currency;
    PriceBasis prices = PriceBasis::Net;
    TaxCase taxCase = TaxCase::Standard;
    QString language = u"de"_s;
    QString buyerReference;
    QString reference; ///< the customer's own order number
    QString orderNumber;
    OrderId order; ///< of a down payment (and its cancellation): the order it asks money for
    QString intro;
    QString closing;
    QString reason; ///< of a correction
    QList<InvoiceLine> lines;
    QList<InvoiceCharge> charges;
    QList<TaxGroup> groups;
    QList<Deduction>
        deductions; ///< of an invoice over the remainder: the advances that it is handed out without
    Money net;
    Money tax;
    Money gross;
    Money prepaid;                    ///< advances deducted
    Money discountable;               ///< gross of what earns cash discount
    bool incompleteRecipient = false; ///< "address unknown": never an e-invoice
    QByteArray contentHash;

    Money payable() const { return gross - prepaid; }
    bool isCorrection() const
    {
        return kind == InvoiceKind::Correction || kind == InvoiceKind::Cancellation ||
               kind == InvoiceKind::Credit;
    }
    bool isDownPayment() const { return kind == InvoiceKind::DownPayment; }
    bool isRemainder() const { return !deductions.isEmpty(); }
    const InvoiceLine *line(int position) const;
};

/// All that issuing a document writes: itself, what it posts, the open item it makes and how that is settled at
/// once.
struct IssuedPosting
{
    Invoice invoice;
    QList<LedgerEntry> entries;
    OpenItem item;
    QList<std::pair<Advance, Money>> advances; ///< deducted from an invoice
    Money offset;                              ///< of a correction: lowers its original's open sum
    Money reversal;                            ///< of a correction: cash discount that comes back
    QList<std::pair<Advance, Money>> returned; ///< of a cancellation: advances that can be deducted again
};

/// A piece of work that may be billed now: so much of a line of a delivery.
struct BillItem
{
    OrderId order;
    OrderLineId orderLine;
    DeliveryLineId deliveryLine;
    DeliveryId delivery;
    QString deliveryNumber;
    QDate suppliedOn;
    Quantity quantity; ///< base units
};

/// An order with something to bill, as a run sees it.
struct BillCandidate
{
    OrderId order;
    QString number;
    PartyId debtor;
    Invoicing invoicing = Invoicing::Delivery;
    bool isComplete = false;   ///< nothing of it is left to deliver
    QStringList deliveryNotes; ///< with something to bill
};

/// A line or a charge of an invoice or correction, with the sum of its document: a collective one bills several orders.
struct BilledPart
{
    InvoiceId document;
    Money gross; ///< of the document
    OrderId order;
    Money net;
    Percent rate;
};

/// What has been billed of an order's charges so far.
struct ChargedSoFar
{
    OrderChargeId charge;
    Money amount;              ///< on the order's price basis
    bool isCorrection = false; ///< by a correction; then only what can be billed again counts:
    Money rebilled;            ///< of the lines of its tax group, those that can
    Money corrected;           ///< all lines of its tax group
};

} // namespace kontorist
