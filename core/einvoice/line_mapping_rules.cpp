#include "core/einvoice/line_mapping_rules.h"

#include "core/base/decimal.h"
#include "core/base/rounding.h"
#include "core/paper/printable.h"
#include "core/paper/wording.h"

namespace kontorist::einvoice::line_mapping_rules {

namespace {

/// What a line costs before its discount: price × quantity / per, rounded, is exactly `full`.
struct Priced
{
    Decimal price;
    Decimal per;
    Money full;
};

QString tidy(const QString &text)
{
    return paper::printable(text).trimmed();
}

QString rateOf(const TaxKey &key)
{
    return key.category == TaxCategory::O ? QString() : key.rate.written();
}

// The price of one, with the fewest decimals from six to ten that give back the amount. Where even ten do not, so
// many cost so much.
Priced fitted(Money amount, Quantity quantity)
{
    const Int128 cents = amount.absolute().minor();
    const Int128 count = quantity.raw() < 0 ? -quantity.raw() : quantity.raw();
    Int128 scale = 10'000; // of a price with six decimals in cents
    for (int places = 6; places <= 10; ++places, scale *= 10) {
        const Int128 numerator = cents * 10'000 * scale;
        const Int128 price = (2 * numerator + count) / (2 * count);
        const Int128 off = 2 * (price * count - numerator);
        if (price < Int128(1) << 62 && -10'000 * scale < off && off < 10'000 * scale)
            return {decimal::written(static_cast<qint64>(price), places, 2), u"1"_s, amount};
    }
    return {amount.absolute().written(), Quantity::raw(static_cast<qint64>(count)).written(), amount};
}

bool goAgainstEachOther(Money amount, Quantity quantity)
{
    return !amount.isZero() && amount.isNegative() != quantity.isNegative();
}

Priced priced(const InvoiceLine &line, PriceBasis basis)
{
    const Money full = line.price.times(line.quantity, line.net.currency());
    if (goAgainstEachOther(line.net, line.quantity) || goAgainstEachOther(full, line.quantity))
        return {u"0.00"_s, u"1"_s, Money(0, line.net.currency())}; // prices are never below zero (BR-27)
    if (basis == PriceBasis::Net && (full == line.net || !line.discount.isZero()))
        return {line.price.written(), QString::number(line.price.per()), full};
    if (line.discount.isZero())
        return fitted(line.net, line.quantity);
    return fitted(line.key.rate.takenOutOf(full), line.quantity);
}

QString reasonOr(const QString &reason, bool isCharge, const QString &language)
{
    const paper::Wording wording(language);
    if (QString given = tidy(reason); !given.isEmpty())
        return given;
    return isCharge ? wording.text(QT_TRANSLATE_NOOP("Paper", "Surcharge"))
                    : wording.text(QT_TRANSLATE_NOOP("Paper", "Discount"));
}

// What lies between the full price and the line's net; the percentage where it says exactly that.
void addDiscount(Line &mapped, const InvoiceLine &line, const Priced &price, int sign,
                 const QString &language)
{
    const Money less = price.full - line.net;
    if (less.isZero())
        return;
    Adjustment adjustment;
    adjustment.isCharge = line.quantity.isNegative() ? less.isPositive() : less.isNegative();
    const Money amount = adjustment.isCharge ? -less : less;
    adjustment.amount = Money(amount.minor() * sign).written();
    adjustment.reason = reasonOr({}, adjustment.isCharge, language);
    if (!adjustment.isCharge && line.discount.of(price.full) == less) {
        adjustment.base = Money(price.full.minor() * sign).written();
        adjustment.percent = line.discount.written();
    }
    mapped.adjustments.append(adjustment);
}

Line lineOf(const Invoice &invoice, InvoiceLine line, int sign)
{
    if (line.quantity.isZero()) { // a reduction in price, an advance: one of what the amount says
        const Unit unit = line.quantity.unit().isEmpty() ? Unit::piece() : line.quantity.unit();
        line.quantity = Quantity::whole(line.net.isNegative() ? -1 : 1, unit);
        line.discount = {};
        line.price = Price::raw(0);
    }
    const Priced price = priced(line, invoice.prices);
    Line mapped;
    mapped.id = QString::number(line.position);
    mapped.name = tidy(line.name.isEmpty() ? line.sku : line.name);
    mapped.description = tidy(line.text);
    mapped.sellersId = tidy(line.sku);
    mapped.buyersId = tidy(line.customerSku);
    mapped.quantity = Quantity::raw(line.quantity.raw() * sign).written();
    mapped.unit = line.quantity.unit().isEmpty() ? Unit::piece().code() : line.quantity.unit().code();
    mapped.price = price.price;
    mapped.per = price.per;
    mapped.net = Money(line.net.minor() * sign).written();
    mapped.category = word(line.key.category);
    mapped.rate = rateOf(line.key);
    const bool isInside = invoice.suppliedFrom <= line.suppliedOn && line.suppliedOn <= invoice.suppliedUntil;
    if (invoice.suppliedFrom != invoice.suppliedUntil && isInside)
        mapped.from = mapped.until = line.suppliedOn;
    addDiscount(mapped, line, price, sign, invoice.language);
    return mapped;
}

InvoiceLine asLine(const InvoiceCharge &charge, int position, const QString &language)
{
    const bool isCharge = charge.kind == kontorist::Adjustment::Kind::Charge;
    InvoiceLine line;
    line.position = position;
    line.name = reasonOr(charge.reason, isCharge, language);
    line.quantity = Quantity::raw(0, Unit::piece());
    line.net = isCharge ? charge.net : -charge.net;
    line.amount = charge.signedAmount();
    line.key = charge.key;
    return line;
}

} // namespace

QList<Line> lines(const Invoice &invoice, int sign)
{
    QList<Line> lines;
    for (const InvoiceLine &line : invoice.lines)
        lines.append(lineOf(invoice, line, sign));
    if (invoice.lines.isEmpty())
        for (const InvoiceCharge &charge : invoice.charges)
            lines.append(
                lineOf(invoice, asLine(charge, static_cast<int>(lines.size()) + 1, invoice.language), sign));
    return lines;
}

QList<Adjustment> adjustments(const Invoice &invoice, int sign)
{
    QList<Adjustment> adjustments;
    if (invoice.lines.isEmpty())
        return adjustments;
    for (const InvoiceCharge &charge : invoice.charges) {
        Adjustment adjustment;
        adjustment.isCharge = charge.kind == kontorist::Adjustment::Kind::Charge;
        adjustment.amount = Money(charge.net.minor() * sign).written();
        adjustment.reason = reasonOr(charge.reason, adjustment.isCharge, invoice.language);
        adjustment.category = word(charge.key.category);
        adjustment.rate = rateOf(charge.key);
        if (charge.percent && charge.percent->of(charge.base) == charge.net) {
            adjustment.base = Money(charge.base.minor() * sign).written();
            adjustment.percent = charge.percent->written();
        }
        adjustments.append(adjustment);
    }
    return adjustments;
}

} // namespace kontorist::einvoice::line_mapping_rules
