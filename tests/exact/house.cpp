#include "tests/exact/house.h"

#include "core/billing/invoice_rules.h"
#include "core/receivables/payment_rules.h"
#include "core/tax/tax_rules.h"

#include <algorithm>
#include <QSet>

namespace kontorist::exact {

namespace {

Address somewhere(const QString &name)
{
    Address address;
    address.name = name;
    address.street = u"Am Markt 3"_s;
    address.postcode = u"04109"_s;
    address.city = u"Leipzig"_s;
    address.country = u"DE"_s;
    return address;
}

OrderLine agreed(const Line &line)
{
    OrderLine agreed;
    agreed.kind = line.isService ? LineKind::Service : LineKind::Stock;
    agreed.name = u"Ware"_s;
    agreed.factor = Quantity::raw(line.factor);
    agreed.quantity = Quantity::raw(line.ordered);
    agreed.entered = Quantity::raw(line.ordered, Unit::piece()); // packs have no unit of their own here
    if (const auto packs = agreed.quantity.inUnitsOf(agreed.factor, Unit::piece()))
        agreed.entered = *packs;
    agreed.price = Price::raw(line.price, line.per);
    agreed.discount = Percent(line.discount);
    agreed.taxClass = static_cast<TaxClass>(line.taxClass);
    if (line.category)
        agreed.taxCategory = static_cast<TaxCategory>(*line.category);
    agreed.noCashDiscount = line.noCashDiscount;
    agreed.net = agreed.amountOf(agreed.wanted());
    return agreed;
}

Key keyOf(const TaxKey &key)
{
    return {static_cast<Category>(key.category), key.rate.basisPoints()};
}

} // namespace

QDate firstDay(const Life &life)
{
    return life.year == 2020 ? QDate(2020, 6, 20) : QDate(2026, 11, 2);
}

std::map<QString, Cents> ledgerOf(const LedgerEntry &entry)
{
    std::map<QString, Cents> ledger;
    for (const Posting &posting : entry.postings)
        ledger[posting.account] += posting.amount.minor();
    return ledger;
}

House::House(const Life &life) : m_life(life)
{
    m_company.id = CompanyId(1);
    m_company.name = u"Feinkost Lindner GmbH"_s;
    m_company.street = u"Am Markt 3"_s;
    m_company.postcode = u"04109"_s;
    m_company.city = u"Leipzig"_s;
    m_company.vatId = u"DE136695976"_s;
    m_company.taxNumber = u"231/123/45678"_s;
    m_debtor.id = PartyId(1);
    m_debtor.number = u"10001"_s;
    m_debtor.name = u"Bäckerei Müller"_s;
    m_debtor.address = somewhere(m_debtor.name);
    m_debtor.vatIds = {{u"ATU12345675"_s, firstDay(life), VatIdResult::Valid}};
    m_rates.add(TaxClass::Standard, QDate(2007, 1, 1), Percent::whole(19));
    m_rates.add(TaxClass::Standard, QDate(2020, 7, 1), Percent::whole(16));
    m_rates.add(TaxClass::Standard, QDate(2021, 1, 1), Percent::whole(19));
    m_rates.add(TaxClass::Reduced, QDate(2007, 1, 1), Percent::whole(7));
    m_rates.add(TaxClass::Reduced, QDate(2020, 7, 1), Percent::whole(5));
    m_rates.add(TaxClass::Reduced, QDate(2021, 1, 1), Percent::whole(7));
    m_rates.add(TaxClass::Zero, QDate(2023, 1, 1), Percent());
    for (std::size_t i = 0; i < life.orders.size(); ++i)
        m_orders.append(agreed(life.orders[i], static_cast<int>(i)));
}

QDate House::on(int day) const
{
    return firstDay(m_life).addDays(day);
}

kontorist::Order House::agreed(const Order &order, int number)
{
    kontorist::Order agreed;
    agreed.id = OrderId(++m_ids);
    agreed.number = u"AU-%1"_s.arg(number + 1);
    agreed.state = OrderState::Released;
    agreed.customer = agreed.debtor = m_debtor.id;
    agreed.billAddress = agreed.shipAddress = m_debtor.address;
    agreed.orderedOn = agreed.releasedOn = firstDay(m_life);
    agreed.prices = m_life.isGross ? PriceBasis::Gross : PriceBasis::Net;
    agreed.taxCase = static_cast<TaxCase>(m_life.taxCase);
    agreed.terms = Terms{30, {{20, Percent(m_life.cashDiscount)}}};
    for (const Line &line : order.lines) {
        agreed.lines.append(exact::agreed(line));
        agreed.lines.last().id = OrderLineId(++m_ids);
        agreed.lines.last().position = static_cast<int>(agreed.lines.size());
    }
    for (const Charge &charge : order.charges) {
        OrderCharge one;
        one.id = OrderChargeId(++m_ids);
        one.kind = charge.isAllowance ? Adjustment::Kind::Allowance : Adjustment::Kind::Charge;
        one.reason = u"Vereinbart"_s;
        if (charge.percent != 0)
            one.percent = Percent(charge.percent);
        else
            one.amount = Money(charge.amount);
        if (charge.taxClass)
            one.taxClass = static_cast<TaxClass>(*charge.taxClass);
        one.eachDelivery = charge.eachDelivery;
        one.noCashDiscount = charge.noCashDiscount;
        agreed.charges.append(one);
    }
    return agreed;
}

Event House::played(const Act &act)
{
    switch (act.kind) {
    case Step::Kind::Deliver:
        deliver(act);
        return {act};
    case Step::Kind::CancelRest:
        cancelRest(act);
        return {act};
    case Step::Kind::Bill:
        return bill(act);
    case Step::Kind::Correct:
    case Step::Kind::Cancel:
        return correct(act);
    case Step::Kind::Pay:
        return pay(act);
    }
    return {act};
}

void House::deliver(const Act &act)
{
    const kontorist::Order &order = m_orders[act.which];
    ++m_deliveries;
    for (const Act::Moved &each : act.moved) {
        BillItem item;
        item.order = order.id;
        item.orderLine = order.lines[each.line].id;
        item.deliveryLine = DeliveryLineId(++m_ids);
        item.delivery = DeliveryId(m_deliveries);
        item.deliveryNumber = u"LS-%1"_s.arg(m_deliveries);
        item.suppliedOn = on(act.day);
        item.quantity = Quantity::raw(each.quantity);
        m_items.append(item);
        m_delivered.append(item);
    }
}

void House::cancelRest(const Act &act)
{
    for (const Act::Moved &each : act.moved) {
        OrderLine &line = m_orders[act.which].lines[each.line];
        line.cancelled += Quantity::raw(each.quantity);
        line.net = line.amountOf(line.wanted());
    }
}

// As billing_store::charged has it, of the order's own lines.
QList<ChargedSoFar> House::charged(const kontorist::Order &order) const
{
    QList<ChargedSoFar> all;
    for (const Issued &issued : m_invoices) {
        for (const Invoice &document : issued.all()) {
            for (const InvoiceCharge &charge : document.charges) {
                const auto isOfOrder = [&](const OrderCharge &each) { return each.id == charge.orderCharge; };
                if (std::none_of(order.charges.begin(), order.charges.end(), isOfOrder))
                    continue;
                ChargedSoFar found{
                    charge.orderCharge, charge.amount, document.kind == InvoiceKind::Correction, {}, {}};
                for (const InvoiceLine &line : document.lines) {
                    if (line.key != charge.key || line.baseQuantity.isZero() ||
                        order.line(line.orderLine) == nullptr)
                        continue;
                    found.corrected += line.amount;
                    found.rebilled += line.bills ? line.amount : Money();
                }
                all.append(found);
            }
        }
    }
    return all;
}

BillOrder House::bill(std::size_t number) const
{
    const kontorist::Order &order = m_orders[static_cast<qsizetype>(number)];
    BillOrder bill{order, true, {}, charged(order), false};
    for (const BillItem &item : m_items)
        if (item.order == order.id && item.quantity.isPositive())
            bill.items.append(item);
    for (const OrderLine &line : order.lines) {
        Quantity open = line.wanted();
        for (const BillItem &item : m_delivered)
            if (item.orderLine == line.id)
                open -= item.quantity;
        bill.isLast = bill.isLast && !open.isPositive();
    }
    QSet<DeliveryLineId> lines;
    for (const Issued &issued : m_invoices)
        if (!issued.isCancelled)
            for (const InvoiceLine &line : issued.invoice.lines)
                lines.insert(line.deliveryLine);
    for (const BillItem &item : m_delivered)
        if (item.order == order.id && lines.contains(item.deliveryLine) &&
            !bill.billedDeliveries.contains(item.delivery))
            bill.billedDeliveries.append(item.delivery);
    return bill;
}

Event House::bill(const Act &act)
{
    QList<BillOrder> bills;
    for (qsizetype i = 0; i < m_orders.size(); ++i)
        if (act.which < 0 || act.which == i)
            if (const BillOrder one = bill(static_cast<std::size_t>(i)); !one.items.isEmpty())
                bills.append(one);
    Invoice invoice = invoice_rules::invoice(bills, m_debtor, m_company, m_rates, {}, on(act.day));
    invoice.id = InvoiceId(++m_ids);
    invoice.number = u"RE-%1"_s.arg(m_invoices.size() + 1);
    for (InvoiceLine &line : invoice.lines)
        line.id = InvoiceLineId(++m_ids);
    for (BillItem &item : m_items)
        if (act.which < 0 || item.order == m_orders[act.which].id)
            item.quantity = {};
    const IssuedPosting posting = invoice_rules::posting(invoice, {});
    m_invoices.append({posting.invoice, {}, {}, {}});
    return {act, paper(posting.invoice, posting.entries)};
}

Event House::correct(const Act &act)
{
    Issued &of = m_invoices[act.which];
    if (act.kind == Step::Kind::Cancel) {
        const Invoice taken =
            correction_rules::cancelled(of.invoice, of.corrections, u"Anschrift"_s, on(act.day));
        of.isCancelled = true;
        return take(act, of, taken);
    }
    correction_rules::Wishes wishes;
    wishes.reason = u"Bruch"_s;
    for (const Act::Wish &wish : act.wishes) {
        correction_rules::LineWish line;
        line.line = of.invoice.lines[wish.line].position;
        if (wish.quantity)
            line.base = Quantity::raw(*wish.quantity);
        if (wish.amount)
            line.amount = Money(*wish.amount);
        line.rebill = wish.rebill;
        wishes.lines.append(line);
    }
    for (const Act::ChargeWish &wish : act.charges)
        wishes.charges.append({of.invoice.charges[wish.share].position, Money(wish.amount)});
    return take(act, of, correction_rules::corrected(of.invoice, of.corrections, wishes, on(act.day)));
}

Event House::take(const Act &act, Issued &of, Invoice correction)
{
    correction.id = InvoiceId(++m_ids);
    correction.number = u"RK-%1"_s.arg(m_ids);
    for (InvoiceLine &line : correction.lines)
        line.id = InvoiceLineId(++m_ids);
    for (const InvoiceLine &line : correction.lines)
        for (BillItem &item : m_items)
            if (line.bills && item.deliveryLine == line.deliveryLine)
                item.quantity -= Quantity::raw(line.baseQuantity.raw()); // they count as negative
    Money open = of.invoice.gross - of.discountTaken;
    for (const Invoice &earlier : of.corrections)
        open += earlier.gross;
    correction_rules::Settled settled{of.discountTaken, of.discountTaken.isZero() ? open : Money(), {}};
    for (const auto &[account, amount] : of.discount)
        settled.discount.append({account, {}, amount});
    const IssuedPosting posting = correction_rules::posting(correction, of.invoice, of.corrections, settled);
    of.corrections.append(posting.invoice);
    of.discountTaken -= posting.reversal;
    QList<LedgerEntry> own;
    Event event{act};
    for (const LedgerEntry &entry : posting.entries) {
        if (entry.kind == EntryKind::Discount) {
            event.discountLedger = ledgerOf(entry);
            keep(of, entry);
        } else {
            own.append(entry);
        }
    }
    event.paper = paper(posting.invoice, own);
    event.discount = posting.reversal.minor();
    return event;
}

Event House::pay(const Act &act)
{
    Issued &of = m_invoices[act.which];
    PayableInvoice payable;
    payable.issuedOn = of.invoice.issuedOn;
    payable.terms = of.invoice.terms;
    for (const Invoice &document : of.all()) {
        payable.discountBase += document.discountable;
        payable.item.open += document.gross;
    }
    payable.item.amount = of.invoice.gross;
    of.discountTaken = payment_rules::discountOn(payable, of.invoice.issuedOn);
    const LedgerEntry entry = invoice_rules::discountEntry(
        of.all(), {1, u"ZE-1"_s, of.invoice.number, on(act.day)}, of.discountTaken);
    keep(of, entry);
    return {act, {}, of.discountTaken.minor(), ledgerOf(entry)};
}

// As ledger_store::discountOn has it.
void House::keep(Issued &of, const LedgerEntry &discount)
{
    for (const Posting &posting : discount.postings)
        if (posting.party.isNull())
            of.discount[posting.account] += posting.amount;
}

Paper House::paper(const Invoice &invoice, const QList<LedgerEntry> &entries) const
{
    Paper paper;
    for (const InvoiceLine &line : invoice.lines) {
        PaperLine one;
        for (qsizetype o = 0; o < m_orders.size(); ++o)
            if (const OrderLine *found = m_orders[o].line(line.orderLine)) {
                one.order = static_cast<int>(o);
                one.line = found->position - 1;
            }
        for (const BillItem &item : m_delivered)
            if (item.deliveryLine == line.deliveryLine)
                one.delivery = static_cast<int>(item.delivery.value()) - 1;
        one.key = keyOf(line.key);
        one.quantity = line.baseQuantity.raw();
        one.amount = line.amount.minor();
        one.net = line.net.minor();
        one.noCashDiscount = line.noCashDiscount;
        paper.lines.push_back(one);
    }
    for (const InvoiceCharge &charge : invoice.charges) {
        Share share;
        for (qsizetype o = 0; o < m_orders.size(); ++o)
            for (qsizetype c = 0; c < m_orders[o].charges.size(); ++c)
                if (m_orders[o].charges[c].id == charge.orderCharge) {
                    share.order = static_cast<int>(o);
                    share.charge = static_cast<int>(c);
                }
        const Cents sign = charge.kind == Adjustment::Kind::Allowance ? -1 : 1;
        share.key = keyOf(charge.key);
        share.amount = sign * charge.amount.minor();
        share.net = sign * charge.net.minor();
        share.noCashDiscount = charge.noCashDiscount;
        paper.shares.push_back(share);
    }
    for (const TaxGroup &group : invoice.groups)
        paper.groups[keyOf(group.key)] = {group.base.minor(), group.tax.minor()};
    paper.net = invoice.net.minor();
    paper.tax = invoice.tax.minor();
    paper.gross = invoice.gross.minor();
    paper.discountable = invoice.discountable.minor();
    for (const LedgerEntry &entry : entries)
        for (const auto &[account, amount] : ledgerOf(entry))
            paper.ledger[account] += amount;
    return paper;
}

} // namespace kontorist::exact
