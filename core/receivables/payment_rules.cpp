#include "core/receivables/payment_rules.h"

#include "core/ledger/chart_rules.h"
#include "core/tax/totals_rules.h"

#include <algorithm>

namespace kontorist::payment_rules {

Money discountOn(const PayableInvoice &invoice, QDate valueOn)
{
    const auto discount = invoice.terms.discountOn(invoice.issuedOn, valueOn);
    return discount && invoice.discountBase.isPositive()
               ? std::min(discount->percent.of(invoice.discountBase), invoice.item.open)
               : Money();
}

Share share(const PayableInvoice &invoice, const PaymentItem &item, Money available, QDate valueOn)
{
    const Money open = invoice.item.open;
    Share share{invoice.item.document,
                item.amount.value_or(std::min(available, open - item.discount.value_or(Money()))),
                item.discount.value_or(Money())};
    if (!item.discount && share.amount < open && open - share.amount <= discountOn(invoice, valueOn))
        share.discount = open - share.amount;
    if (share.amount + share.discount > open)
        throw Refused(Fault::AboveOpen, invoice.item.number, open.written());
    return share;
}

QList<Allocation> allocations(QList<Source> sources, const QList<Share> &shares, QDate on)
{
    QList<Allocation> all;
    for (const Share &share : shares) {
        Money left = share.amount;
        for (Source &source : sources) {
            // Cash discount goes with the money, which stands last: undoing the payment takes it back, too.
            const bool isMoney = source.document == sources.constLast().document;
            const Money discount = isMoney ? share.discount : Money();
            const Money part = std::min(left, source.available);
            if (!part.isPositive() && !discount.isPositive())
                continue;
            source.available -= part;
            left -= part;
            all.append({source.document, share.invoice, part, discount, on, 0});
        }
        if (left.isPositive())
            throw Refused(Fault::ItemsExceedPayment, {}, left.written());
    }
    return all;
}

std::optional<Objection> undoObjection(const Payment &payment, bool isRefunded,
                                       const QList<Advance> &advances)
{
    if (payment.isUndone)
        return Objection{Fault::PaymentAlreadyUndone, payment.number};
    if (isRefunded)
        return Objection{Fault::PaymentRefunded, payment.number};
    for (const Advance &advance : advances)
        if (advance.open != advance.amount)
            return Objection{Fault::AdvanceUsed, payment.number, (advance.amount - advance.open).written()};
    return {};
}

QList<TaxGroup> advanceGroups(const Totals &order, Money amount)
{
    QList<Money> weights;
    for (const TaxGroup &group : order.groups)
        weights.append(group.gross());
    const QList<Money> parts = totals_rules::distributed(amount, weights);
    QList<TaxGroup> groups;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TaxKey key = order.groups[i].key;
        const Money net = key.rate.takenOutOf(parts[i]);
        if (!parts[i].isZero())
            groups.append({key, net, parts[i] - net});
    }
    return groups;
}

namespace {

LedgerEntry headOf(const Payment &payment, EntryKind kind, const QString &text)
{
    LedgerEntry entry;
    entry.kind = kind;
    entry.document = payment.id.value();
    entry.documentNumber = payment.number;
    entry.documentOn = payment.valueOn;
    entry.postedOn = payment.bookedOn;
    entry.text = text;
    return entry;
}

} // namespace

LedgerEntry paymentEntry(const Payment &payment, Money onAccount, Chart chart, const QString &text)
{
    const bool isIn = payment.direction == PaymentDirection::In;
    const Money amount = isIn ? onAccount : -onAccount;
    LedgerEntry entry = headOf(payment, isIn ? EntryKind::Payment : EntryKind::Refund, text);
    entry.postings = {{chart_rules::money(chart, payment.method), {}, amount},
                      {chart_rules::receivables(chart), payment.party, -amount}};
    return entry;
}

LedgerEntry advanceEntry(const Payment &payment, const Advance &advance, Chart chart, const QString &text)
{
    LedgerEntry entry = headOf(payment, EntryKind::Advance, text);
    entry.postings.append({chart_rules::money(chart, payment.method), {}, advance.amount});
    for (const TaxGroup &group : advance.groups) {
        entry.postings.append({chart_rules::advances(chart, group.key), {}, -group.base});
        entry.postings.append({chart_rules::vat(chart, group.key.rate), {}, -group.tax});
    }
    return entry;
}

LedgerEntry reversed(const LedgerEntry &entry, const Payment &payment, QDate on)
{
    LedgerEntry mirror = entry;
    mirror.kind = EntryKind::Reversal;
    mirror.document = payment.id.value();
    mirror.postedOn = on;
    for (Posting &posting : mirror.postings)
        posting.amount = -posting.amount;
    return mirror;
}

} // namespace kontorist::payment_rules
