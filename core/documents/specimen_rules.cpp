#include "core/documents/specimen_rules.h"

#include "core/documents/document_rules.h"
#include "core/sales/order_tax_rules.h"

#include <array>

namespace kontorist::specimen_rules {

namespace {

struct Ware
{
    const char *sku;
    const char *german;
    const char *english;
    int quantity;
    const char *unit;
    int cents;
    int discount;
};

constexpr std::array wares{
    Ware{"K-2040", "Holzkiste, Eiche geölt", "Wooden box, oiled oak", 12, "H87", 2490, 0},
    Ware{"R-0830", "Regalboden 80 × 30 cm", "Shelf 80 × 30 cm", 40, "H87", 745, 10},
    Ware{"M-01", "Montage beim Kunden", "Fitting at the customer's", 3, "HUR", 6800, 0},
};

Address recipient(bool isGerman)
{
    Address address;
    address.name = isGerman ? u"Musterfirma GmbH"_s : u"Specimen Company Ltd"_s;
    address.street = u"Musterweg 12"_s;
    address.postcode = u"12345"_s;
    address.city = u"Musterstadt"_s;
    address.country = u"DE"_s;
    return address;
}

OrderLine lineOf(const Ware &ware, int position, bool isGerman, QDate today)
{
    OrderLine line;
    line.id = OrderLineId(position);
    line.position = position;
    line.sku = QString::fromLatin1(ware.sku);
    line.name = QString::fromUtf8(isGerman ? ware.german : ware.english);
    line.quantity = Quantity::whole(ware.quantity);
    line.entered = Quantity::whole(ware.quantity, Unit::read(QString::fromLatin1(ware.unit), {}));
    line.price = Price::raw(ware.cents * 10'000LL);
    line.priceSource = PriceSource::List;
    line.discount = Percent::whole(ware.discount);
    line.promise = {today.addDays(2), PromiseBasis::Stock};
    line.net = line.amountOf(line.quantity);
    return line;
}

Order order(const Company &company, DocumentKind kind, const QString &language, QDate today)
{
    const bool isGerman = language == u"de"_s;
    Order order;
    order.language = language;
    order.taxCase = company.isSmallBusiness ? TaxCase::SmallBusiness : TaxCase::Standard;
    order.isQuote = kind == DocumentKind::Quote;
    order.number = order.isQuote ? u"AN-0000-00000"_s : u"AU-0000-00000"_s;
    order.billAddress = order.shipAddress = recipient(isGerman);
    order.orderedOn = today;
    order.validUntil = today.addDays(30);
    order.reference = u"4711"_s;
    int position = 0;
    for (const Ware &ware : wares)
        order.lines.append(lineOf(ware, ++position, isGerman, today));
    return order;
}

Party customer(const Address &address)
{
    Party party;
    party.number = u"10000"_s;
    party.address = address;
    return party;
}

InvoiceLine billed(const OrderLine &line, const TaxKey &key, QDate today)
{
    InvoiceLine billed;
    billed.position = line.position;
    billed.sku = line.sku;
    billed.name = line.name;
    billed.quantity = line.entered;
    billed.baseQuantity = line.quantity;
    billed.price = line.price.value_or(Price());
    billed.discount = line.discount;
    billed.amount = billed.net = line.net;
    billed.key = key;
    billed.suppliedOn = today;
    return billed;
}

// A correction takes one piece of the first line back.
void correct(Invoice &invoice)
{
    invoice.kind = InvoiceKind::Correction;
    invoice.correctsNumber = invoice.number;
    invoice.correctsOn = invoice.issuedOn;
    invoice.number = u"RK-0000-00000"_s;
}

InvoicePaper invoice(const Company &company, const TaxRates &rates, DocumentKind kind, const Order &of,
                     QDate today)
{
    Order order = of;
    if (kind == DocumentKind::Correction) {
        OrderLine &first = order.lines.first();
        first.quantity = Quantity::whole(-1);
        first.entered = Quantity::whole(-1, first.entered.unit());
        first.net = first.amountOf(first.quantity);
        order.lines = {first};
    }
    Invoice invoice;
    invoice.number = u"RE-0000-00000"_s;
    invoice.company = company;
    invoice.debtorNumber = u"10000"_s;
    invoice.billAddress = invoice.shipAddress = order.billAddress;
    invoice.issuedOn = invoice.suppliedFrom = invoice.suppliedUntil = today;
    invoice.dueOn = today.addDays(company.terms.days);
    invoice.terms = company.terms;
    invoice.taxCase = order.taxCase;
    invoice.language = order.language;
    invoice.reference = order.reference;
    invoice.orderNumber = order.number;
    for (const OrderLine &line : order.lines)
        invoice.lines.append(billed(line, order_tax_rules::key(order, line, false, rates, today), today));
    const Totals totals = order_tax_rules::forecast(order, false, rates);
    invoice.groups = totals.groups;
    invoice.net = totals.net;
    invoice.tax = totals.gross - totals.net;
    invoice.gross = invoice.discountable = totals.gross;
    if (kind == DocumentKind::Correction)
        correct(invoice);
    return {invoice, {}, {}};
}

DeliveryPaper delivery(const Company &company, const Order &order, QDate today)
{
    DeliveryPaper paper;
    paper.company = company;
    paper.customer = customer(order.billAddress);
    paper.order = order;
    paper.delivery.number = u"LS-0000-00000"_s;
    paper.delivery.shippedOn = today;
    paper.delivery.shipAddress = order.shipAddress;
    for (const OrderLine &line : order.lines)
        paper.delivery.lines.append(
            {DeliveryLineId(line.position), line.position, line.id, line.quantity, false});
    paper.before = {paper.delivery};
    return paper;
}

} // namespace

paper::Sheet sheet(const Company &company, const TaxRates &rates, DocumentKind kind, const QString &language,
                   QDate today)
{
    const Order made = order(company, kind, language, today);
    switch (kind) {
    case DocumentKind::Quote:
    case DocumentKind::Confirmation:
        return document_rules::sheet(
            OrderPaper{company, customer(made.billAddress), false, made, rates, today});
    case DocumentKind::DeliveryNote:
        return document_rules::sheet(delivery(company, made, today));
    case DocumentKind::Invoice:
    case DocumentKind::Correction:
    case DocumentKind::PickList:
        break;
    }
    return document_rules::sheet(invoice(company, rates, kind, made, today));
}

} // namespace kontorist::specimen_rules
