#include "core/billing/correction_rules.h"

#include "core/tax/totals_rules.h"

#include <algorithm>
#include <map>

namespace kontorist::correction_rules {

namespace {

// Base units in one printed unit of the line: how the invoice was computed.
Quantity factorOf(const InvoiceLine &line)
{
    if (line.quantity.isZero())
        return Quantity::whole(1);
    return line.baseQuantity.inUnitsOf(Quantity::raw(line.quantity.raw()), {}).value_or(Quantity::whole(1));
}

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

Money amountOf(const InvoiceLine &line, Quantity base)
{
    const Money full = line.price.times(base, factorOf(line));
    return full - line.discount.of(full);
}

// An invoice seen as quantities per line: what it comes to can be computed for any of them.
struct Picture
{
    QList<Quantity> quantities; ///< base units, line by line
    QList<Money> credits;       ///< amounts given back on a line without a quantity
    QList<Money> charges;       ///< what stands of each charge; allowances follow the quantities
};

using Sums = std::map<TaxKey, Money>;

Sums lineSums(const Invoice &invoice, const QList<Quantity> &quantities)
{
    Sums sums;
    for (qsizetype i = 0; i < invoice.lines.size(); ++i)
        sums[invoice.lines[i].key] += amountOf(invoice.lines[i], quantities[i]);
    return sums;
}

// Allowances shrink with the goods: percentages are taken anew, amounts in proportion.
QList<Money> allowances(const Invoice &invoice, const Picture &picture)
{
    QList<Quantity> all;
    for (const InvoiceLine &line : invoice.lines)
        all.append(line.baseQuantity);
    Sums original = lineSums(invoice, all);
    const Sums now = lineSums(invoice, picture.quantities);
    Sums remaining = now;
    QList<Money> amounts;
    for (const InvoiceCharge &charge : invoice.charges) {
        Money amount;
        if (charge.kind == Adjustment::Kind::Allowance) {
            const Money whole = original[charge.key];
            if (charge.percent)
                amount = charge.percent->of(remaining[charge.key]);
            else if (!whole.isZero())
                amount = totals_rules::proportion(
                    charge.amount, now.count(charge.key) ? now.at(charge.key) : Money(), whole);
            remaining[charge.key] -= amount;
        }
        amounts.append(amount);
    }
    return amounts;
}

// The group sums on the document's price basis.
Sums groupSums(const Invoice &invoice, const Picture &picture)
{
    Sums sums = lineSums(invoice, picture.quantities);
    const QList<Money> shrunk = allowances(invoice, picture);
    for (qsizetype i = 0; i < invoice.lines.size(); ++i)
        sums[invoice.lines[i].key] -= picture.credits[i];
    for (qsizetype i = 0; i < invoice.charges.size(); ++i)
        sums[invoice.charges[i].key] += picture.charges[i] - shrunk[i];
    return sums;
}

Picture pictureNow(const Invoice &invoice, const QList<Invoice> &corrections)
{
    Picture picture;
    for (const InvoiceLine &line : invoice.lines) {
        Quantity base = line.baseQuantity;
        Money credit;
        for (const Invoice &correction : corrections)
            for (const InvoiceLine &each : correction.lines)
                if (each.corrects == line.id) {
                    base += each.baseQuantity;
                    if (each.baseQuantity.isZero())
                        credit -= each.amount;
                }
        picture.quantities.append(base);
        picture.credits.append(credit);
    }
    for (const InvoiceCharge &charge : invoice.charges) {
        Money left = charge.kind == Adjustment::Kind::Charge ? charge.amount : Money();
        for (const Invoice &correction : corrections)
            for (const InvoiceCharge &each : correction.charges)
                if (each.kind == Adjustment::Kind::Charge && each.position == charge.position)
                    left += each.amount;
        picture.charges.append(left);
    }
    return picture;
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
                weights.append(charge.kind == Adjustment::Kind::Allowance ? -charge.amount : charge.amount);
                parts.append(&charge.net);
            }
        const QList<Money> nets = totals_rules::distributed(group.base, weights);
        for (qsizetype i = 0; i < parts.size(); ++i)
            *parts[i] = nets[i];
        for (InvoiceCharge &charge : correction.charges)
            if (charge.key == group.key && charge.kind == Adjustment::Kind::Allowance)
                charge.net = -charge.net;
    }
}

Money discountableOf(const Invoice &correction)
{
    Money excluded;
    for (const InvoiceLine &line : correction.lines)
        if (line.noCashDiscount)
            excluded += line.net + line.key.rate.of(line.net);
    for (const InvoiceCharge &charge : correction.charges)
        if (charge.noCashDiscount)
            excluded += charge.net + charge.key.rate.of(charge.net);
    return correction.gross - excluded;
}

Invoice difference(const Invoice &invoice, const QList<Invoice> &corrections, Invoice correction,
                   const Picture &after, const QList<bool> &bills)
{
    const Picture before = pictureNow(invoice, corrections);
    addLines(correction, invoice, before, after, bills);
    addCharges(correction, invoice, before, after);
    addGroups(correction, invoice, corrections, before, after);
    if (correction.lines.isEmpty() && correction.charges.isEmpty())
        throw Refused(Fault::NothingToCorrect, invoice.number);
    addNets(correction);
    for (qsizetype i = 0; i < correction.lines.size(); ++i)
        correction.lines[i].position = static_cast<int>(i) + 1;
    correction.discountable = discountableOf(correction);
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

void applyLine(Picture &picture, QList<bool> &bills, const Invoice &invoice, const LineWish &wish)
{
    const InvoiceLine *line = invoice.line(wish.line);
    if (!line)
        throw Refused(Fault::LineUnknown, QString::number(wish.line));
    const qsizetype i = wish.line - 1;
    if (wish.quantity || wish.base) {
        const Quantity base =
            wish.base ? *wish.base : Quantity::raw(wish.quantity->raw()).inBaseUnits(factorOf(*line));
        if (base > picture.quantities[i])
            throw Refused(Fault::AboveBilled, u"%1 %2"_s.arg(invoice.number).arg(wish.line),
                          picture.quantities[i].written());
        picture.quantities[i] -= base;
        bills[i] = wish.rebill;
    }
    if (wish.amount) {
        const Money left = amountOf(*line, picture.quantities[i]) - picture.credits[i];
        const Money amount =
            invoice.prices == PriceBasis::Net ? *wish.amount : *wish.amount + line->key.rate.of(*wish.amount);
        if (amount > left)
            throw Refused(Fault::AboveBilled, u"%1 %2"_s.arg(invoice.number).arg(wish.line), left.written());
        picture.credits[i] += amount;
    }
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
    const Picture picture = pictureNow(invoice, corrections);
    const qsizetype i = line.position - 1;
    return {picture.quantities[i], amountOf(line, picture.quantities[i]) - picture.credits[i]};
}

Invoice corrected(const Invoice &invoice, const QList<Invoice> &corrections, const Wishes &wishes, QDate on)
{
    insistOnStanding(invoice, corrections);
    if (invoice.isDownPayment())
        throw Refused(Fault::DownPaymentIsWhole, invoice.number);
    Picture after = pictureNow(invoice, corrections);
    QList<bool> bills(invoice.lines.size(), false);
    for (const LineWish &wish : wishes.lines)
        applyLine(after, bills, invoice, wish);
    for (const ChargeWish &wish : wishes.charges)
        applyCharge(after, invoice, wish);
    if (wishes.deduction.isPositive() && !wishes.lines.isEmpty())
        after.credits[wishes.lines.first().line - 1] -= wishes.deduction;
    return difference(invoice, corrections, headOf(invoice, InvoiceKind::Correction, wishes.reason, on),
                      after, bills);
}

Invoice cancelled(const Invoice &invoice, const QList<Invoice> &corrections, const QString &reason, QDate on)
{
    insistOnStanding(invoice, corrections);
    if (invoice.isDownPayment())
        return mirrored(invoice, headOf(invoice, InvoiceKind::Cancellation, reason, on));
    Picture after = pictureNow(invoice, corrections);
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        after.quantities[i] = {};
        after.credits[i] = {};
    }
    for (Money &charge : after.charges)
        charge = {};
    return difference(invoice, corrections, headOf(invoice, InvoiceKind::Cancellation, reason, on), after,
                      QList<bool>(invoice.lines.size(), true));
}

} // namespace kontorist::correction_rules
