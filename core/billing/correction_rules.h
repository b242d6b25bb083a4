#pragma once

#include "core/base/error.h"
#include "core/billing/invoice_rules.h"

/// Corrections (Rechnungskorrektur, § 31 Abs. 5 UStDV) and cancellations (Storno) of issued invoices.
namespace kontorist::correction_rules {

/// What is to be corrected of one line: a quantity in the line's printed unit, at the invoice's own price, discount
/// and allowances; or a net amount.
struct LineWish
{
    int line = 0;
    std::optional<Quantity> quantity;
    std::optional<Quantity> base; ///< the same in base units, for what comes from stock
    std::optional<Money> amount;
    bool rebill = false; ///< makes the quantity billable again
};

/// A charge of the invoice that is given back, whole or in part; without being named it stays.
struct ChargeWish
{
    int charge = 0;
    std::optional<Money> amount;
};

struct Wishes
{
    QList<LineWish> lines;
    QList<ChargeWish> charges;
    QString reason;
    Money
        deduction; ///< kept back from the credit (Wertersatz), on the document's price basis; see deductible
};

/// What still stands of a line after its corrections.
struct Standing
{
    Quantity base; ///< base units
    Money amount;  ///< on the document's price basis
};
Standing standing(const Invoice &invoice, const QList<Invoice> &corrections, const InvoiceLine &line);

/// The correction, with negative sums, without number and hash. Per tax group it takes what stands less the
/// frozen invoice computed again with the remaining quantities: allowances shrink, charges stay unless named; VAT
/// on its own base; the correction that empties a group takes the rest. Raises Refused: LineUnknown, AboveBilled
/// (with what stands), InvoiceCancelled, NothingToCorrect.
Invoice corrected(const Invoice &invoice, const QList<Invoice> &corrections, const Wishes &wishes, QDate on);

/// The cancellation of all that still stands; its pieces can be billed again.
Invoice cancelled(const Invoice &invoice, const QList<Invoice> &corrections, const QString &reason, QDate on);

/// The same with the debtor's reference for e-invoices (BT-10) where the original has none: he may have got one since.
Invoice addressed(Invoice correction, const Party &debtor);

/// A credit that has no original, over lines priced by hand: marked as such.
struct CreditLine
{
    QString sku;
    QString name;
    Quantity quantity; ///< base units, positive
    Price price;
    TaxKey key;
};
/// `deduction` is kept back from it.
Invoice credit(const Company &company, const Party &debtor, PriceBasis basis, const QList<CreditLine> &lines,
               Money deduction, const QString &reason, QDate on);

/// What the original leaves to be settled: cash discount taken on it, what is open of it, the advances it deducted.
struct Settled
{
    Money discountTaken;
    Money open;
    QList<std::pair<Advance, Money>> advances = {};
    QList<Posting> discount = {}; ///< how that cash discount stands on its accounts
};
/// What issuing a correction writes: its credit first lowers what is open on the original; cash discount that was
/// taken on it comes back in proportion; a cancellation gives deducted advances back to their orders, so that the
/// next invoice deducts them again. A credit without original settles nothing.
IssuedPosting posting(const Invoice &correction, const Invoice &original, const QList<Invoice> &earlier,
                      const Settled &settled);

/// How much may be kept back from what these wishes credit, on the document's price basis.
Money deductible(const Invoice &invoice, const QList<Invoice> &corrections, const Wishes &wishes);

/// How much of the cash discount that was taken on an invoice a correction takes back (rule 24): in proportion.
Money discountReversal(const Invoice &invoice, const QList<Invoice> &earlier, const Invoice &correction,
                       Money discountTaken);

} // namespace kontorist::correction_rules
