#include "core/receivables/payment_rules.h"

#include "core/billing/invoice_rules.h"
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
    const bool isAdvance = !invoice.order.isNull();
    if (isAdvance && item.discount.value_or(Money()).isPositive())
        throw Refused(Fault::DownPaymentDiscount, invoice.item.number);
    const Money granted = item.discount.value_or(Money());
    if (granted > open)
        throw Refused(Fault::AboveOpen, invoice.item.number, open.written());
    Share share{invoice.item.document, item.amount.value_or(std::min(available, open - granted)), granted,
                isAdvance};
    if (!item.discount && share.amount < open && open - share.amount <= discountOn(invoice, valueOn))
        share.discount = open - share.amount;
    if (share.amount + share.discount > open)
        throw Refused(Fault::AboveOpen, invoice.item.number, open.written());
    return share;
}

namespace {

PayableInvoice *named(QList<PayableInvoice> &payable, const PaymentItem &item)
{
    const auto found = std::find_if(payable.begin(), payable.end(), [&](const PayableInvoice &each) {
        return each.item.number == item.document;
    });
    return found == payable.end() ? nullptr : &*found;
}

bool isLeftOpen(const PaymentItem &item)
{
    return !item.amount && !item.discount;
}

// By how much the money is short of what is open, where cash discount makes that good for all items together.
Money earnedShortage(QList<PayableInvoice> payable, const QList<PaymentItem> &items, Money available,
                     QDate valueOn)
{
    Money shortage = -available, earned;
    for (const PaymentItem &item : items) {
        PayableInvoice *invoice = named(payable, item);
        if (!invoice)
            continue;
        if (isLeftOpen(item) && invoice->order.isNull())
            earned += discountOn(*invoice, valueOn);
        shortage += isLeftOpen(item) ? invoice->item.open : item.amount.value_or(Money());
        if (isLeftOpen(item))
            invoice->item.open = {}; // it may be named again
    }
    return shortage.isPositive() && shortage <= earned ? shortage : Money();
}

} // namespace

QList<Share> shares(QList<PayableInvoice> payable, const QList<PaymentItem> &items, Money available,
                    QDate valueOn)
{
    QList<Share> shares;
    Money shortage = earnedShortage(payable, items, available, valueOn);
    for (PaymentItem item : items) {
        PayableInvoice *found = named(payable, item);
        if (!found)
            continue;
        if (shortage.isPositive() && isLeftOpen(item) && found->order.isNull()) {
            item.discount = std::min(shortage, discountOn(*found, valueOn));
            shortage -= *item.discount;
        }
        shares.append(share(*found, item, available, valueOn));
        found->item.open -= shares.last().amount + shares.last().discount; // it may be named again
        available -= std::min(available, shares.last().amount);
    }
    return shares;
}

Money total(const QList<Source> &sources)
{
    Money sum;
    for (const Source &source : sources)
        sum += source.available;
    return sum;
}

QList<Source> sources(const QList<OpenItem> &credits)
{
    QList<Source> sources;
    for (const OpenItem &credit : credits)
        sources.append({credit.document, credit.open});
    return sources;
}

QList<Source> credits(const QList<OpenItem> &items, const QList<PaymentItem> &wishes)
{
    QList<Source> credits;
    for (const OpenItem &item : items) {
        if (item.isDebt())
            continue;
        const auto said = std::find_if(wishes.begin(), wishes.end(),
                                       [&](const PaymentItem &wish) { return wish.document == item.number; });
        const Money wish = said == wishes.end() ? item.open : said->amount.value_or(item.open);
        if (wish > item.open)
            throw Refused(Fault::AboveOpen, item.number, item.open.written());
        credits.append({item.document, wish});
    }
    return credits;
}

QList<Allocation> allocations(QList<Source> sources, const QList<Share> &shares, QDate on)
{
    QList<Allocation> all;
    for (const Share &share : shares) {
        Money left = share.amount;
        for (Source &source : sources) {
            // Cash discount goes with the money, which stands last: undoing the payment takes it back, too.
            const bool isMoney = source.document == sources.constLast().document;
            if (share.isAdvance && !isMoney)
                continue;
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

Money unused(const Source &source, const QList<Allocation> &allocations)
{
    Money left = source.available;
    for (const Allocation &allocation : allocations)
        if (allocation.source == source.document)
            left -= allocation.amount;
    return left;
}

QHash<qint64, QString> numbers(const QList<OpenItem> &items)
{
    QHash<qint64, QString> numbers;
    for (const OpenItem &item : items)
        numbers.insert(item.document, item.number);
    return numbers;
}

Payment booked(const Facts &facts, QDate on)
{
    Payment payment;
    payment.direction = facts.direction;
    payment.party = facts.party;
    payment.method = facts.method;
    payment.amount = facts.amount;
    payment.valueOn = payment.bookedOn = on;
    return payment;
}

PartyId oneDebtor(const QList<PartyId> &debtors, const QString &reference)
{
    if (debtors.isEmpty())
        throw Refused(Fault::PaymentWithoutParty, u"customer"_s);
    for (const PartyId debtor : debtors)
        if (debtor != debtors.first())
            throw Refused(Fault::SeveralDebtors, reference);
    return debtors.first();
}

QList<Allocation> payouts(const Payment &refund, const QList<OpenItem> &credits, const QString &subject)
{
    Money left = refund.amount;
    QList<Allocation> all;
    for (const OpenItem &item : credits) {
        const Money part = item.isDebt() ? Money() : std::min(left, item.open);
        if (!part.isPositive())
            continue;
        left -= part;
        all.append({refund.id.value(), item.document, part, {}, refund.bookedOn, 0});
    }
    if (left.isPositive() || credits.isEmpty())
        throw Refused(Fault::AboveCredit, subject, (refund.amount - left).written());
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
        if (advance.used.isPositive())
            return Objection{Fault::AdvanceUsed, payment.number, advance.used.written()};
    return {};
}

bool needsAdvance(const AdvancedOrder &order)
{
    if (order.order.state == OrderState::Cancelled || order.order.state == OrderState::Closed)
        return false;
    return std::any_of(order.progress.begin(), order.progress.end(), [](const LineProgress &line) {
        return line.open().isPositive() || line.toBill().isPositive();
    });
}

QList<AdvanceRelease> releases(const QList<Advance> &advances, const QList<AdvancedOrder> &orders,
                               Money wanted)
{
    QList<AdvanceRelease> all;
    for (const Advance &advance : advances) {
        const Money part = std::min(wanted, advance.open);
        const bool isNeeded = std::any_of(orders.begin(), orders.end(), [&](const AdvancedOrder &each) {
            return each.order.id == advance.order && needsAdvance(each);
        });
        if (isNeeded || !part.isPositive())
            continue;
        wanted -= part;
        all.append({advance, part});
    }
    return all;
}

QList<LedgerEntry> releaseEntries(const QList<AdvanceRelease> &releases, Chart chart, QDate on)
{
    QList<LedgerEntry> entries;
    for (const AdvanceRelease &release : releases) {
        LedgerEntry entry;
        entry.kind = EntryKind::Transfer;
        entry.document = release.advance.payment;
        entry.documentNumber = release.advance.paymentNumber;
        entry.documentOn = entry.postedOn = on;
        entry.text = release.advance.paymentNumber;
        entry.postings = invoice_rules::spent(release.advance, release.amount, chart);
        entry.postings.append({chart_rules::receivables(chart), release.advance.party, -release.amount});
        entries.append(entry);
    }
    return entries;
}

Money wanted(const QList<PaymentItem> &wishes, const QList<OpenItem> &items, Money orders)
{
    Money sum;
    for (const PaymentItem &wish : wishes) {
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const OpenItem &each) { return each.number == wish.document; });
        sum += wish.amount.value_or(item == items.end() ? orders : item->open);
    }
    return sum;
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

QList<TaxGroup> downPaymentGroups(const Invoice &downPayment, const QList<Advance> &earlier, Money amount)
{
    Money left = downPayment.gross - amount;
    for (const Advance &advance : earlier)
        left -= advance.amount;
    if (!left.isZero()) {
        Totals totals;
        totals.groups = downPayment.groups;
        return advanceGroups(totals, amount);
    }
    QList<TaxGroup> rest = downPayment.groups;
    for (const Advance &advance : earlier)
        for (const TaxGroup &group : advance.groups)
            for (TaxGroup &each : rest)
                if (each.key == group.key) {
                    each.base -= group.base;
                    each.tax -= group.tax;
                }
    return rest;
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

namespace {

Posting originOf(const Payment &payment, AdvanceOrigin from, Chart chart, Money amount)
{
    switch (from) {
    case AdvanceOrigin::Bank:
        return {chart_rules::money(chart, payment.method), {}, amount};
    case AdvanceOrigin::AskedFor:
        return {chart_rules::advancesAskedFor(chart), {}, amount};
    case AdvanceOrigin::Account:
        return {chart_rules::receivables(chart), payment.party, amount};
    }
    return {};
}

} // namespace

LedgerEntry advanceEntry(const Payment &payment, const Advance &advance, AdvanceOrigin from, QDate on,
                         const Party &debtor, Chart chart)
{
    LedgerEntry entry =
        headOf(payment, from == AdvanceOrigin::Bank ? EntryKind::Advance : EntryKind::Transfer, debtor.name);
    entry.postedOn = on;
    if (from == AdvanceOrigin::Account)
        entry.documentOn = on; // until then nobody knew what it was for
    entry.postings.append(originOf(payment, from, chart, advance.amount));
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
