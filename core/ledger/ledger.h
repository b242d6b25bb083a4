#pragma once

#include "core/company/company.h"
#include "core/party/party.h"
#include "core/progress/progress.h"
#include "core/tax/tax.h"

namespace kontorist {

using LedgerEntryId = Id<struct LedgerEntryTag>;

/// What an entry of the ledger is about.
enum class EntryKind {
    Invoice,
    Correction,
    Payment,
    Refund,
    Advance,
    AdvanceUse,
    Discount,
    Transfer,
    Reversal
};
template<>
inline constexpr std::array wordsOf<EntryKind> = {"invoice",  "correction", "payment",
                                                  "refund",   "advance",    "advanceUse",
                                                  "discount", "transfer",   "reversal"};

/// Where the money of an advance had stood before.
enum class AdvanceOrigin { Bank, AskedFor, Account };

/// One side of an entry: debit is positive, credit is negative.
struct Posting
{
    QString account;
    PartyId party; ///< on the receivables account: whose
    Money amount;
};

/// A double entry (Buchungssatz): its postings sum to zero. Document, posting and supply date stand apart,
/// because taxation decides which of them makes the VAT period.
struct LedgerEntry
{
    LedgerEntryId id;
    EntryKind kind = EntryKind::Invoice;
    qint64 document = 0;
    QString documentNumber;
    QDate documentOn;
    QDate postedOn;
    QDate suppliedOn;
    QString text;
    QList<Posting> postings;
};

enum class OpenItemKind { Invoice, Correction, Payment };
template<>
inline constexpr std::array wordsOf<OpenItemKind> = {"invoice", "correction", "payment"};

/// An open item of a debtor's account (Offener Posten): an invoice to be paid, or a credit to be used. Amounts
/// are positive, the kind gives the sign.
struct OpenItem
{
    qint64 document = 0;
    OpenItemKind kind = OpenItemKind::Invoice;
    QString number;
    PartyId party;
    QDate datedOn;
    QDate dueOn;
    Money amount;
    Money open;

    bool isDebt() const { return kind == OpenItemKind::Invoice; }
};

/// Money or credit put against an item: a payment or correction (`source`) pays an invoice (`target`), a refund
/// pays out a credit. `discount` is cash discount granted beside the amount.
struct Allocation
{
    qint64 source = 0;
    qint64 target = 0;
    Money amount;
    Money discount;
    QDate on;
    qint64 id = 0; ///< given when stored
};

/// Money on an order before its invoice (Anzahlung): VAT is due on receipt, by the order's tax groups, and the
/// invoice deducts it.
struct Advance
{
    qint64 id = 0;
    qint64 payment = 0;
    QString paymentNumber;
    QDate paidOn;
    PartyId party; ///< who paid it
    OrderId order;
    Money amount;
    Money open; ///< neither deducted nor given back to the customer's account
    Money used; ///< deducted on invoices that stand
    QList<TaxGroup> groups;
    qint64 downPayment = 0; ///< the invoice that asked for it, if one did
    QString downPaymentNumber = {};
};

/// So much of an advance that its order needs no longer: it becomes credit on the customer's account.
struct AdvanceRelease
{
    Advance advance;
    Money amount;
};

} // namespace kontorist
