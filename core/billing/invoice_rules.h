#pragma once

#include "core/base/error.h"
#include "core/billing/invoice.h"

#include <map>

namespace kontorist {

/// An order of which something is to be billed.
struct BillOrder
{
    Order order;
    bool isLast = false; ///< nothing of it will be left to deliver or to bill
    QList<BillItem> items;
    QList<ChargedSoFar> charged;
    bool buyerIsConsumer = false;
    QList<DeliveryId> billedDeliveries = {}; ///< that stand on other invoices
};

namespace invoice_rules {

/// What the clerk says about an invoice beside what it bills.
struct Wording
{
    InvoiceKind kind = InvoiceKind::Invoice;
    QDate suppliedFrom; ///< where it overrides what the deliveries say
    QDate suppliedUntil;
    QString intro;
    QString closing;
};

/// What is joined of several orders is a collective invoice, whether somebody said so or not; one that is of a
/// single delivery is none. Other kinds are what was said.
InvoiceKind kindOf(const QList<BillOrder> &orders, InvoiceKind wished);

/// Whether what these orders deliver may stand on one invoice: equal debtor, address, currency, price basis, tax
/// case, terms and way of payment; the buyer reference is the debtor's.
bool canJoin(const Order &a, const Order &b);

/// An invoice over what is to be billed, without number and hash. Raises Refused: CompanyIncomplete,
/// RecipientIncomplete, PriceMissing, TaxRateUnknown, OutsideScopeMixed, NumberTooLarge.
Invoice invoice(const QList<BillOrder> &orders, const Party &debtor, const Company &company,
                const TaxRates &rates, const Wording &wording, QDate on);

/// In which form an invoice goes out by mail, where its debtor gets his so; none = it is printed.
std::optional<InvoiceForm> mailedAs(const Party &debtor, const Company &company);

/// What these documents bill of one order: of a collective one its share, by what its lines and charges come to.
Money grossFor(OrderId order, const QList<BilledPart> &parts);

/// The advances that an invoice deducts, oldest first, as far as it goes; they lower what is payable.
QList<std::pair<Advance, Money>> deducted(Invoice &invoice, const QList<Advance> &advances);

/// What issuing writes beside the document: receivable, revenue and VAT by tax group; VAT of deducted advances moves
/// from its receipt to the invoice. The document has its number; the hash is computed here.
IssuedPosting posting(Invoice invoice, const QList<std::pair<Advance, Money>> &advances);
OpenItem openItem(const Invoice &invoice);
LedgerEntry entry(const Invoice &invoice);
LedgerEntry advanceEntry(const Invoice &invoice, const Advance &advance, Money used);
/// So much of an advance leaves its account, with its VAT (negative: comes back to it).
QList<Posting> spent(const Advance &advance, Money amount, Chart chart);

/// What of these documents, an invoice and what corrects it, stands outside cash discount (rule 24): gross, by tax
/// group; VAT on each group's sum.
std::map<TaxKey, Money> outsideCashDiscount(const QList<Invoice> &documents);

/// What granting cash discount posts: revenue and VAT fall by the same share in every tax group (§ 17 Abs. 1 UStG)
/// of these documents: an invoice and what corrects it. A negative amount takes it back: by the groups of the
/// correction that does. `cause` is the payment or correction behind it.
struct Cause
{
    qint64 document = 0;
    QString number;
    QString invoice; ///< the number of the invoice it is granted on
    QDate on;
};
LedgerEntry discountEntry(const QList<Invoice> &documents, const Cause &cause, Money amount);

/// The canonical form of an issued document and its SHA-256. It has a version, so that it can be computed the
/// same way in ten years.
QByteArray canonical(const Invoice &invoice);
QByteArray contentHash(const Invoice &invoice);

} // namespace invoice_rules
} // namespace kontorist
