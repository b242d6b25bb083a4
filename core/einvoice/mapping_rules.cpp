#include "core/einvoice/mapping_rules.h"

#include "core/einvoice/leitweg_id.h"
#include "core/einvoice/line_mapping_rules.h"
#include "core/einvoice/needed_fact.h"
#include "core/paper/printable.h"
#include "core/tax/tax_rules.h"

#include <algorithm>

namespace kontorist::einvoice::mapping_rules {

namespace {

QString tidy(const QString &text)
{
    return paper::printable(text).trimmed();
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList given;
    for (const QString &part : parts)
        if (!tidy(part).isEmpty())
            given.append(tidy(part));
    return given.join(between);
}

bool has(const Invoice &invoice, TaxCategory category)
{
    return std::any_of(invoice.groups.begin(), invoice.groups.end(),
                       [&](const TaxGroup &group) { return group.key.category == category; });
}

// A credit without an original is told as a credit note, whose sums are above zero.
int signOf(const Invoice &invoice)
{
    return invoice.kind == InvoiceKind::Credit ? -1 : 1;
}

// XRechnung knows no 386 (BR-DE-17): there a down payment is an invoice, which its line names.
QString typeOf(InvoiceKind kind, Profile profile)
{
    switch (kind) {
    case InvoiceKind::Invoice:
    case InvoiceKind::Collective:
    case InvoiceKind::Final:
        return u"380"_s;
    case InvoiceKind::DownPayment:
        return profile == Profile::Xrechnung ? u"380"_s : u"386"_s;
    case InvoiceKind::Partial:
        return u"326"_s;
    case InvoiceKind::Correction:
    case InvoiceKind::Cancellation:
        return u"384"_s;
    case InvoiceKind::Credit:
        return u"381"_s;
    }
    return {};
}

Address addressOf(const kontorist::Address &address)
{
    return {tidy(address.street), tidy(address.name2), tidy(address.city), tidy(address.postcode),
            address.country};
}

Identifier electronic(const QString &email)
{
    return tidy(email).isEmpty() ? Identifier{} : Identifier{tidy(email), u"EM"_s};
}

// Who is outside the scope of VAT names no VAT id (BR-O-02); some identifier of the seller there must be (BR-CO-26).
Trader sellerOf(const Invoice &invoice)
{
    const Company &company = invoice.company;
    Trader seller;
    seller.name = tidy(company.name);
    seller.legalId = tidy(company.registerEntry);
    seller.vatId = has(invoice, TaxCategory::O) ? QString() : company.vatId;
    seller.taxNumber = tidy(company.taxNumber);
    if (seller.legalId.isEmpty() && seller.vatId.isEmpty())
        seller.id = {seller.taxNumber, {}};
    seller.legalNote = joined({company.registerEntry, company.director}, u", "_s);
    seller.endpoint = electronic(company.email);
    seller.address = {tidy(company.street), {}, tidy(company.city), tidy(company.postcode), company.country};
    seller.contact = tidy(company.contact);
    seller.phone = tidy(company.phone);
    seller.email = tidy(company.email);
    return seller;
}

Identifier buyersAddress(const Invoice &invoice, const QString &email)
{
    if (isLeitwegId(invoice.buyerReference))
        return {invoice.buyerReference, u"0204"_s};
    return electronic(email);
}

Trader buyerOf(const Invoice &invoice, const QString &email)
{
    Trader buyer;
    buyer.name = tidy(invoice.billAddress.name);
    buyer.id = {tidy(invoice.debtorNumber), {}};
    buyer.vatId = has(invoice, TaxCategory::O) ? QString() : invoice.debtorVatId;
    buyer.endpoint = buyersAddress(invoice, email);
    buyer.address = addressOf(invoice.billAddress);
    buyer.contact = tidy(invoice.billAddress.contact);
    buyer.phone = tidy(invoice.billAddress.phone);
    return buyer;
}

// Another address than the bill's; of a supply into another member state always, for its country (BR-IC-12).
std::optional<Place> placeOf(const Invoice &invoice)
{
    const kontorist::Address &ship =
        invoice.shipAddress.country.isEmpty() ? invoice.billAddress : invoice.shipAddress;
    if (ship.isSameAs(invoice.billAddress) && !has(invoice, TaxCategory::K))
        return {};
    return Place{tidy(ship.name), addressOf(ship)};
}

void takeSupply(EInvoice &mapped, const Invoice &invoice)
{
    if (invoice.suppliedFrom == invoice.suppliedUntil)
        mapped.suppliedOn = invoice.suppliedFrom;
    else {
        mapped.suppliedFrom = invoice.suppliedFrom;
        mapped.suppliedUntil = invoice.suppliedUntil;
    }
}

bool isTransferred(const Invoice &invoice)
{
    return invoice.payBy == PayBy::Transfer || invoice.payBy == PayBy::Prepayment;
}

// XRechnung wants the mandate beside 59 and the number of the card beside 48 (BR-DE-24, -25), which no paper names.
QString meansOf(const Invoice &invoice, Profile profile)
{
    switch (invoice.payBy) {
    case PayBy::Transfer:
    case PayBy::Prepayment:
        return invoice.company.iban.isEmpty() ? u"ZZZ"_s : u"58"_s;
    case PayBy::DirectDebit:
        return u"59"_s;
    case PayBy::Cash:
        return u"10"_s;
    case PayBy::Card:
        return profile == Profile::Xrechnung ? u"ZZZ"_s : u"48"_s;
    }
    return {};
}

QString twoPlaces(Percent percent)
{
    return Money(percent.basisPoints()).written();
}

// One line for each cash discount, exactly as XRechnung reads it (BR-DE-18); the last ends with a line break.
QString termsOf(const Invoice &invoice, const QString &printed)
{
    QString discounts;
    if (invoice.payable().isPositive() && invoice.discountable.isPositive())
        for (const Terms::Discount &discount : invoice.terms.discounts) {
            discounts += u"#SKONTO#TAGE=%1#PROZENT=%2#"_s.arg(QString::number(discount.days),
                                                              twoPlaces(discount.percent));
            if (invoice.discountable != invoice.payable())
                discounts += u"BASISBETRAG=%1#"_s.arg(invoice.discountable.written());
            discounts += u'\n';
        }
    const QString text = tidy(printed);
    return discounts.isEmpty() || text.isEmpty() ? text + discounts : text + u'\n' + discounts;
}

Payment paymentOf(const Invoice &invoice, Profile profile, const QString &terms)
{
    Payment payment;
    payment.code = meansOf(invoice, profile);
    payment.reference = invoice.number;
    if (isTransferred(invoice) && !invoice.company.iban.isEmpty()) {
        payment.iban = QString(invoice.company.iban).remove(u' ');
        payment.holder = tidy(invoice.company.name);
        payment.bic = invoice.company.bic;
    }
    payment.terms = termsOf(invoice, terms);
    if ((signOf(invoice) * invoice.payable().minor()) > 0) // what is told as due has its day (BR-CO-25)
        payment.dueOn = invoice.dueOn;
    return payment;
}

// Without tax there is no rate, but XRechnung wants a nought there (BR-DE-14).
TaxRow rowOf(const TaxGroup &group, Profile profile, int sign, const Printed &printed)
{
    TaxRow row;
    row.category = word(group.key.category);
    row.rate = group.key.category == TaxCategory::O && profile == Profile::En16931 ? QString()
                                                                                   : group.key.rate.written();
    row.base = Money(group.base.minor() * sign).written();
    row.amount = Money(group.tax.minor() * sign).written();
    if (group.key.category != TaxCategory::S && group.key.category != TaxCategory::Z) {
        const auto reason = printed.reasons.find(group.key.category);
        row.reason = reason == printed.reasons.end() ? QString() : tidy(reason->second);
        row.code = tax_rules::exemptionCode(group.key.category);
    }
    return row;
}

// A sum that parts make is told though they come to nothing (BR-CO-11, -12): a cent of an allowance may have no net.
Totals totalsOf(const Invoice &invoice, int sign)
{
    Money lines;
    std::optional<Money> allowances, charges;
    for (const InvoiceLine &line : invoice.lines)
        lines += line.net;
    for (const InvoiceCharge &charge : invoice.charges) {
        const bool isCharge = charge.kind == kontorist::Adjustment::Kind::Charge;
        if (invoice.lines.isEmpty()) { // they are its lines
            lines += isCharge ? charge.net : -charge.net;
            continue;
        }
        std::optional<Money> &sum = isCharge ? charges : allowances;
        sum = sum.value_or(Money()) + charge.net;
    }
    const auto written = [sign](Money money) { return Money(money.minor() * sign).written(); };
    const auto ifAny = [&](const std::optional<Money> &money) { return money ? written(*money) : QString(); };
    return {written(lines),
            ifAny(allowances),
            ifAny(charges),
            written(invoice.net),
            written(invoice.tax),
            written(invoice.gross),
            invoice.prepaid.isZero() ? QString() : written(invoice.prepaid),
            written(invoice.payable())};
}

QString onlyDelivery(const Invoice &invoice)
{
    QString number = invoice.lines.isEmpty() ? QString() : invoice.lines.first().deliveryNumber;
    for (const InvoiceLine &line : invoice.lines)
        if (line.deliveryNumber != number &&
            line.suppliedOn.isValid()) // a deducted advance was never delivered
            return {};
    return number;
}

struct Needed
{
    NeededFact fact;
    bool isThere;
};

std::optional<Objection> firstMissing(const Invoice &invoice, std::initializer_list<Needed> facts)
{
    for (const Needed &each : facts)
        if (!each.isThere)
            return Objection{Fault::EInvoiceFactMissing, invoice.number, word(each.fact)};
    return {};
}

std::optional<Objection> xrechnungObjection(const Invoice &invoice, const QString &buyerEmail)
{
    const Company &company = invoice.company;
    const kontorist::Address &bill = invoice.billAddress;
    const auto digits =
        std::count_if(company.phone.begin(), company.phone.end(), [](QChar sign) { return sign.isDigit(); });
    return firstMissing(invoice,
                        {{NeededFact::BuyerReference, !tidy(invoice.buyerReference).isEmpty()},
                         {NeededFact::CompanyContact, !tidy(company.contact).isEmpty()},
                         {NeededFact::CompanyPhone, digits >= 3},
                         {NeededFact::CompanyEmail, !tidy(company.email).isEmpty()},
                         {NeededFact::CustomerEmail, !buyersAddress(invoice, buyerEmail).value.isEmpty()},
                         {NeededFact::CompanyCity, !tidy(company.city).isEmpty()},
                         {NeededFact::CompanyPostcode, !tidy(company.postcode).isEmpty()},
                         {NeededFact::CustomerCity, !tidy(bill.city).isEmpty()},
                         {NeededFact::CustomerPostcode, !tidy(bill.postcode).isEmpty()},
                         {NeededFact::Mandate, invoice.payBy != PayBy::DirectDebit}});
}

} // namespace

std::optional<Objection> objection(const Invoice &invoice, Profile profile, const QString &buyerEmail)
{
    const bool isAbroad = has(invoice, TaxCategory::K) || has(invoice, TaxCategory::AE);
    const bool needsVatId = isAbroad || has(invoice, TaxCategory::G);
    const bool needsAccount = isTransferred(invoice) && invoice.payable().isPositive();
    if (auto field = firstMissing(
            invoice, {{NeededFact::CustomerAddress,
                       !invoice.incompleteRecipient && !tidy(invoice.billAddress.name).isEmpty()},
                      {NeededFact::CustomerCountry, !invoice.billAddress.country.isEmpty()},
                      {NeededFact::CompanyCountry, !invoice.company.country.isEmpty()},
                      {NeededFact::CompanyVatId, !needsVatId || !invoice.company.vatId.isEmpty()},
                      {NeededFact::CustomerVatId, !isAbroad || !invoice.debtorVatId.isEmpty()},
                      {NeededFact::CompanyRegister, !has(invoice, TaxCategory::O) ||
                                                        !tidy(invoice.company.registerEntry).isEmpty() ||
                                                        !tidy(invoice.company.taxNumber).isEmpty()},
                      {NeededFact::CompanyIban, !needsAccount || !invoice.company.iban.isEmpty()}}))
        return field;
    return profile == Profile::Xrechnung ? xrechnungObjection(invoice, buyerEmail) : std::nullopt;
}

EInvoice mapped(const Invoice &invoice, Profile profile, const Printed &printed, const QString &buyerEmail)
{
    const int sign = signOf(invoice);
    EInvoice mapped;
    mapped.profile = profile;
    mapped.number = invoice.number;
    mapped.issuedOn = invoice.issuedOn;
    mapped.type = typeOf(invoice.kind, profile);
    mapped.takesRest = invoice.isCorrection() || invoice.isRemainder();
    mapped.currency = invoice.currency.code();
    mapped.buyerReference = tidy(invoice.buyerReference);
    mapped.orderReference = tidy(invoice.reference);
    mapped.salesOrder = invoice.orderNumber;
    mapped.despatchAdvice = onlyDelivery(invoice);
    for (const QString &note : printed.notes)
        if (!tidy(note).isEmpty())
            mapped.notes.append(tidy(note));
    mapped.precedingNumber = invoice.correctsNumber;
    mapped.precedingOn = invoice.correctsNumber.isEmpty() ? QDate() : invoice.correctsOn;
    mapped.seller = sellerOf(invoice);
    mapped.buyer = buyerOf(invoice, buyerEmail);
    mapped.deliverTo = placeOf(invoice);
    takeSupply(mapped, invoice);
    mapped.payment = paymentOf(invoice, profile, printed.terms);
    mapped.adjustments = line_mapping_rules::adjustments(invoice, sign);
    for (const TaxGroup &group : invoice.groups)
        mapped.taxes.append(rowOf(group, profile, sign, printed));
    mapped.totals = totalsOf(invoice, sign);
    mapped.lines = line_mapping_rules::lines(invoice, sign);
    return mapped;
}

} // namespace kontorist::einvoice::mapping_rules
