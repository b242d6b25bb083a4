#include "core/billing/correction_rules.h"

#include "core/billing/picture_rules.h"
#include "core/tax/totals_rules.h"

#include <algorithm>
#include <map>

namespace kontorist::correction_rules {

using namespace picture_rules;

namespace {

// In the line's own unit; a broken pack in base units at the price of so many.
void takePrintedQuantity(InvoiceLine &line, Quantity base)
{
    const Quantity factor = factorOf(line);
    if (const auto printed = base.inUnitsOf(factor, line.quantity.unit())) {
        line.quantity = *printed;
        return;
    }
    line.quantity = base;
    line.price = Price::raw(line.price.raw(), line.price.per() * factor.raw() / 10'000);
}

std::map<TaxKey, TaxGroup> standingGroups(const Invoice &invoice, const QList<Invoice> &corrections)
{
    std::map<TaxKey, TaxGroup> groups;
    QList<TaxGroup> all = invoice.groups;
    for (const Invoice &correction : corrections)
        all += correction.groups;
    for (const TaxGroup &group : all) {
        TaxGroup &sum = groups.try_emplace(group.key, TaxGroup{group.key, {}, {}}).first->second;
        sum.base += group.base;
        sum.tax += group.tax;
    }
    return groups;
}

Invoice headOf(const Invoice &invoice, InvoiceKind kind, const QString &reason, QDate on)
{
    Invoice correction = invoice;
    correction.id = {};
    correction.kind = kind;
    correction.number.clear();
    correction.corrects = invoice.id;
    correction.correctsNumber = invoice.number;
    correction.correctsOn = invoice.issuedOn;
    correction.issuedOn = correction.dueOn = on;
    correction.reason = reason;
    correction.intro.clear();
    correction.closing.clear();
    correction.lines.clear();
    correction.charges.clear();
    correction.groups.clear();
    correction.deductions.clear();
    correction.instalments.clear();
    correction.prepaid = {};
    correction.contentHash.clear();
    return correction;
}

void addLines(Invoice &correction, const Invoice &invoice, const Picture &before, const Picture &after,
              const QList<bool> &bills)
{
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        InvoiceLine line = invoice.lines[i];
        const Quantity base = before.quantities[i] - after.quantities[i];
        const Money credit = after.credits[i] - before.credits[i];
        line.corrects = invoice.lines[i].id;
        line.id = {};
        line.bills = bills[i];
        if (!base.isZero()) {
            line.amount = amountOf(line, after.quantities[i]) - amountOf(line, before.quantities[i]);
            takePrintedQuantity(line, -base);
            line.baseQuantity = -base;
            correction.lines.append(line);
        }
        if (!credit.isZero()) {
            line.amount = -credit;
            line.quantity = Quantity::raw(0, line.quantity.unit());
            line.baseQuantity = {};
            line.bills = false;
            correction.lines.append(line);
        }
    }
}

void addCharges(Invoice &correction, const Invoice &invoice, const Picture &before, const Picture &after)
{
    const QList<Money> shrunkBefore = allowances(invoice, before);
    const QList<Money> shrunkAfter = allowances(invoice, after);
    for (qsizetype i = 0; i < invoice.charges.size(); ++i) {
        InvoiceCharge charge = invoice.charges[i];
        charge.base = {};
        charge.amount = charge.kind == Adjustment::Kind::Charge ? after.charges[i] - before.charges[i]
                                                                : shrunkAfter[i] - shrunkBefore[i];
        if (!charge.amount.isZero())
            correction.charges.append(charge);
    }
}

// The group of the correction: what the sums fell by, VAT on that; what empties a group takes all that stands.
TaxGroup fallen(PriceBasis basis, const TaxGroup &standing, Money before, Money after)
{
    if (after.isZero())
        return {standing.key, -standing.base, -standing.tax};
    const Money by = after - before;
    if (basis == PriceBasis::Net)
        return {standing.key, by, standing.key.rate.of(by)};
    const Money net = standing.key.rate.takenOutOf(by);
    return {standing.key, net, by - net};
}

bool names(const Invoice &correction, const TaxKey &key)
{
    const auto isOfGroup = [&](const auto &part) { return part.key == key; };
    return std::any_of(correction.lines.begin(), correction.lines.end(), isOfGroup) ||
           std::any_of(correction.charges.begin(), correction.charges.end(), isOfGroup);
}

// Each group that the correction names has its row, even where its parts cancel out.
void addGroups(Invoice &correction, const Invoice &invoice, const QList<Invoice> &corrections,
               const Picture &before, const Picture &after)
{
    const auto standing = standingGroups(invoice, corrections);
    const Sums sumsBefore = groupSums(invoice, before);
    const Sums sumsAfter = groupSums(invoice, after);
    correction.net = correction.tax = Money();
    for (const auto &[key, sum] : sumsBefore) {
        if (sum == sumsAfter.at(key) && !names(correction, key))
            continue;
        correction.groups.append(fallen(invoice.prices, standing.at(key), sum, sumsAfter.at(key)));
        correction.net += correction.groups.last().base;
        correction.tax += correction.groups.last().tax;
    }
    correction.gross = correction.net + correction.tax;
}

// Lines and charges share the net of their group, so that they sum to it exactly.
void addNets(Invoice &correction)
{
    for (const TaxGroup &group : correction.groups) {
        QList<Money> weights;
        QList<Money *> parts;
        for (InvoiceLine &line : correction.lines)
            if (line.key == group.key) {
                weights.append(line.amount);
                parts.append(&line.net);
            }
        for (InvoiceCharge &charge : correction.charges)
            if (charge.key == group.key) {
                weights.append(charge.signedAmount());
                parts.append(&charge.net);
            }
        const bool areNets = correction.prices == PriceBasis::Net; // even of a group that comes to nothing
        const QList<Money> nets = areNets ? weights : totals_rules::distributed(group.base, weights);
        for (qsizetype i = 0; i < parts.size(); ++i)
            *parts[i] = nets[i];
        for (InvoiceCharge &charge : correction.charges)
            if (charge.key == group.key && charge.kind == Adjustment::Kind::Allowance)
                charge.net = -charge.net;
    }
}

// What falls away of what earns cash discount: all that falls away, less what stood outside it and does no more.
Money discountableOf(const Invoice &invoice, const QList<Invoice> &corrections, const Invoice &correction)
{
    const QList<Invoice> before = QList{invoice} + corrections;
    Money outside;
    for (const auto &[key, sum] : invoice_rules::outsideCashDiscount(before + QList{correction}))
        outside += sum;
    for (const auto &[key, sum] : invoice_rules::outsideCashDiscount(before))
        outside -= sum;
    return correction.gross - outside;
}

Invoice difference(const Invoice &invoice, const QList<Invoice> &corrections, Invoice correction,
                   const Picture &after, const QList<bool> &bills)
{
    const Picture before = picture(invoice, corrections);
    addLines(correction, invoice, before, after, bills);
    addCharges(correction, invoice, before, after);
    addGroups(correction, invoice, corrections, before, after);
    if (correction.lines.isEmpty() && correction.charges.isEmpty())
        throw Refused(Fault::NothingToCorrect, invoice.number);
    addNets(correction);
    for (qsizetype i = 0; i < correction.lines.size(); ++i)
        correction.lines[i].position = static_cast<int>(i) + 1;
    correction.discountable = discountableOf(invoice, corrections, correction);
    return correction;
}

void insistOnStanding(const Invoice &invoice, const QList<Invoice> &corrections)
{
    if (invoice.isCorrection())
        throw Refused(Fault::InvoiceIsCorrection, invoice.number);
    for (const Invoice &correction : corrections)
        if (correction.kind == InvoiceKind::Cancellation)
            throw Refused(Fault::InvoiceCancelled, invoice.number, correction.number);
}

qsizetype indexOf(const Invoice &invoice, const LineWish &wish)
{
    if (!invoice.line(wish.line))
        throw Refused(Fault::LineUnknown, QString::number(wish.line));
    return wish.line - 1;
}

void applyQuantity(Picture &picture, QList<bool> &bills, const Invoice &invoice, const LineWish &wish)
{
    const qsizetype i = indexOf(invoice, wish);
    if (!wish.quantity && !wish.base)
        return;
    const Quantity base =
        wish.base ? *wish.base : Quantity::raw(wish.quantity->raw()).inBaseUnits(factorOf(invoice.lines[i]));
    if (base > picture.quantities[i])
        throw Refused(Fault::AboveBilled, u"%1 %2"_s.arg(invoice.number).arg(wish.line),
                      picture.quantities[i].written());
    take(picture, i, base);
    bills[i] = wish.rebill;
}

void applyAmount(Picture &picture, const Invoice &invoice, const LineWish &wish)
{
    if (!wish.amount)
        return;
    const qsizetype i = indexOf(invoice, wish);
    const InvoiceLine &line = invoice.lines[i];
    const Money left = amountOf(line, picture.quantities[i]) - picture.credits[i];
    const Money amount =
        invoice.prices == PriceBasis::Net ? *wish.amount : *wish.amount + line.key.rate.of(*wish.amount);
    if (amount > left)
        throw Refused(Fault::AboveBilled, u"%1 %2"_s.arg(invoice.number).arg(wish.line), left.written());
    picture.credits[i] += amount;
}

void applyCharge(Picture &picture, const Invoice &invoice, const ChargeWish &wish)
{
    for (qsizetype i = 0; i < invoice.charges.size(); ++i) {
        const InvoiceCharge &charge = invoice.charges[i];
        if (charge.position != wish.charge || charge.kind != Adjustment::Kind::Charge)
            continue;
        const Money amount = wish.amount.value_or(picture.charges[i]);
        if (amount > picture.charges[i])
            throw Refused(Fault::AboveBilled, charge.reason, picture.charges[i].written());
        picture.charges[i] -= amount;
        return;
    }
    throw Refused(Fault::ChargeUnknown, QString::number(wish.charge));
}

// A down payment has no pieces: what it asked for is mirrored.
Invoice mirrored(const Invoice &invoice, Invoice correction)
{
    for (InvoiceLine line : invoice.lines) {
        line.corrects = line.id;
        line.id = {};
        line.amount = -line.amount;
        line.net = -line.net;
        correction.lines.append(line);
    }
    for (const TaxGroup &group : invoice.groups)
        correction.groups.append({group.key, -group.base, -group.tax});
    correction.net = -invoice.net;
    correction.tax = -invoice.tax;
    correction.gross = -invoice.gross;
    return correction;
}

} // namespace

Standing standing(const Invoice &invoice, const QList<Invoice> &corrections, const InvoiceLine &line)
{
    const Picture now = picture(invoice, corrections);
    const qsizetype i = line.position - 1;
    return {now.quantities[i], amountOf(line, now.quantities[i]) - now.credits[i]};
}

namespace {

// The invoice as it stands after what is wished, but for what is kept back.
Picture wished(const Invoice &invoice, const QList<Invoice> &corrections, const Wishes &wishes,
               QList<bool> &bills)
{
    Picture after = picture(invoice, corrections);
    for (const LineWish &wish : wishes.lines)
        applyQuantity(after, bills, invoice, wish);
    for (const LineWish &wish : wishes.lines)
        applyAmount(after, invoice, wish);
    for (const ChargeWish &wish : wishes.charges)
        applyCharge(after, invoice, wish);
    return after;
}

void keepBack(Picture &after, const QList<Money> &keepable, Money deduction)
{
    for (qsizetype i = 0; i < keepable.size(); ++i) {
        const Money part = std::min(deduction, keepable[i]);
        after.credits[i] -= part;
        deduction -= part;
    }
}

} // namespace

Money deductible(const Invoice &invoice, const QList<Invoice> &corrections, const Wishes &wishes)
{
    QList<bool> bills(invoice.lines.size(), false);
    const Picture after = wished(invoice, corrections, wishes, bills);
    Money sum;
    for (const Money &part : keepable(invoice, picture(invoice, corrections), after))
        sum += part;
    return sum;
}

namespace {

// Where allowances are worth more than the goods, the charges alone may be more than what is left.
void insistOnEnough(const Invoice &invoice, const QList<Invoice> &corrections, const Invoice &correction)
{
    Money net = invoice.net, gross = invoice.gross;
    for (const Invoice &each : corrections) {
        net += each.net;
        gross += each.gross;
    }
    if ((net + correction.net).isNegative() || (gross + correction.gross).isNegative())
        throw Refused(Fault::AboveBilled, invoice.number, gross.written());
}

} // namespace

Invoice corrected(const Invoice &invoice, const QList<Invoice> &corrections, const Wishes &wishes, QDate on)
{
    insistOnStanding(invoice, corrections);
    if (invoice.isDownPayment())
        throw Refused(Fault::DownPaymentIsWhole, invoice.number);
    QList<bool> bills(invoice.lines.size(), false);
    Picture after = wished(invoice, corrections, wishes, bills);
    if (wishes.deduction.isPositive())
        keepBack(after, keepable(invoice, picture(invoice, corrections), after), wishes.deduction);
    Invoice correction = difference(
        invoice, corrections, headOf(invoice, InvoiceKind::Correction, wishes.reason, on), after, bills);
    if (correction.gross.isPositive())
        throw Refused(Fault::CorrectionRaises, invoice.number, correction.gross.written());
    insistOnEnough(invoice, corrections, correction);
    return correction;
}

Invoice cancelled(const Invoice &invoice, const QList<Invoice> &corrections, const QString &reason, QDate on)
{
    insistOnStanding(invoice, corrections);
    if (invoice.isDownPayment())
        return mirrored(invoice, headOf(invoice, InvoiceKind::Cancellation, reason, on));
    Picture after = picture(invoice, corrections);
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        after.quantities[i] = {};
        after.credits[i] = after.reductions[i] = {};
    }
    for (Money &charge : after.charges)
        charge = {};
    return difference(invoice, corrections, headOf(invoice, InvoiceKind::Cancellation, reason, on), after,
                      QList<bool>(invoice.lines.size(), true));
}

} // namespace kontorist::correction_rules
