#include "core/billing/down_payment_rules.h"

#include "core/billing/invoice_head_rules.h"
#include "core/paper/wording.h"
#include "core/sales/order_tax_rules.h"
#include "core/tax/totals_rules.h"

namespace kontorist::down_payment_rules {

namespace {

// A share is taken of each tax group on the document's price basis, VAT on it; an amount contains its VAT.
QList<TaxGroup> groupsOf(const Totals &totals, const Wish &wish, PriceBasis basis)
{
    QList<Money> weights;
    for (const TaxGroup &group : totals.groups)
        weights.append(group.gross());
    const QList<Money> parts =
        wish.amount ? totals_rules::distributed(*wish.amount, weights) : QList<Money>(weights.size());
    QList<TaxGroup> groups;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TaxGroup &group = totals.groups[i];
        if (basis == PriceBasis::Net) {
            const Money base = wish.percent->of(group.base);
            groups.append({group.key, base, group.key.rate.of(base)});
        } else {
            const Money gross = wish.amount ? parts[i] : wish.percent->of(group.gross());
            const Money base = group.key.rate.takenOutOf(gross);
            groups.append({group.key, base, gross - base});
        }
    }
    groups.removeIf([](const TaxGroup &group) { return group.gross().isZero(); });
    return groups;
}

// When the supply is expected that a group's rate was taken of.
QDate expectedOn(const Asked &asked, const TaxKey &key, const TaxRates &rates, QDate otherwise)
{
    for (const OrderLine &line : asked.order.lines) {
        const QDate on = order_tax_rules::expectedSupply(asked.order, line);
        if (!line.isText() &&
            order_tax_rules::key(asked.order, line, asked.buyerIsConsumer, rates, on) == key)
            return on;
    }
    return otherwise;
}

QString nameOf(const Order &order, const Wish &wish)
{
    const paper::Wording wording(order.language);
    if (wish.percent)
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Down payment of %1 on order %2"))
            .arg(wording.percent(*wish.percent), order.number);
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Down payment on order %1")).arg(order.number);
}

void addLine(Invoice &invoice, const QString &name, const TaxGroup &group, QDate suppliedOn)
{
    InvoiceLine line;
    line.position = static_cast<int>(invoice.lines.size()) + 1;
    line.bills = false;
    line.name = name;
    line.quantity = Quantity::raw(0, Unit::piece()); // there is nothing yet that could be counted
    line.amount = invoice.prices == PriceBasis::Net ? group.base : group.gross();
    line.price = Price::raw(line.amount.minor() * 10'000);
    line.net = group.base;
    line.key = group.key;
    line.suppliedOn = suppliedOn;
    line.noCashDiscount = true;
    invoice.lines.append(line);
    invoice.net += group.base;
    invoice.tax += group.tax;
}

void takeSupply(Invoice &invoice, const invoice_rules::Wording &wording)
{
    invoice.suppliedFrom = invoice.suppliedUntil = invoice.lines.first().suppliedOn;
    for (const InvoiceLine &line : invoice.lines) {
        invoice.suppliedFrom = std::min(invoice.suppliedFrom, line.suppliedOn);
        invoice.suppliedUntil = std::max(invoice.suppliedUntil, line.suppliedOn);
    }
    if (!wording.suppliedFrom.isValid())
        return;
    invoice.suppliedFrom = wording.suppliedFrom;
    invoice.suppliedUntil = wording.suppliedUntil.isValid() ? wording.suppliedUntil : wording.suppliedFrom;
}

} // namespace

Invoice invoice(const Asked &asked, const Wish &wish, const Party &debtor, const Company &company,
                const TaxRates &rates, const invoice_rules::Wording &wording, QDate on)
{
    const Order &order = asked.order;
    Invoice invoice;
    invoice.kind = InvoiceKind::DownPayment;
    invoice.company = company;
    invoice.issuedOn = on;
    invoice.intro = wording.intro;
    invoice.closing = wording.closing;
    invoice.order = order.id;
    invoice_head_rules::takeHead(invoice, QList{BillOrder{order, false, {}, {}, asked.buyerIsConsumer}},
                                 debtor);
    invoice.terms.discounts.clear();
    invoice.prices = wish.amount ? PriceBasis::Gross : order.prices;
    invoice.groups = groupsOf(asked.totals, wish, invoice.prices);
    if (invoice.groups.isEmpty())
        throw Refused(Fault::OrderIsEmpty, order.number);
    const QString name = nameOf(order, wish);
    for (const TaxGroup &group : invoice.groups)
        addLine(invoice, name, group, expectedOn(asked, group.key, rates, on));
    invoice.gross = invoice.net + invoice.tax;
    if (invoice.gross > asked.left)
        throw Refused(Fault::DownPaymentAboveOrder, order.number, asked.left.written());
    takeSupply(invoice, wording);
    invoice_head_rules::insistOnIssuable(invoice);
    return invoice;
}

std::optional<Objection> cancelObjection(const Invoice &downPayment, Money open)
{
    if (downPayment.isDownPayment() && open != downPayment.gross)
        return Objection{Fault::DownPaymentPaid, downPayment.number, (downPayment.gross - open).written()};
    return {};
}

} // namespace kontorist::down_payment_rules
