#include "core/base/json.h"
#include "core/billing/billing_store.h"
#include "core/ledger/ledger_store.h"
#include "core/numbering/numbering_store.h"
#include "core/sales/order_store.h"

namespace kontorist::billing_store {

namespace {

void addLines(Transaction &tx, const Invoice &invoice)
{
    Rows rows;
    for (const InvoiceLine &line : invoice.lines)
        rows.add(line.id, invoice.id, line.position, line.orderLine, line.deliveryLine, line.corrects,
                 line.bills, line.sku, line.name, line.text, line.customerSku, line.quantity,
                 line.quantity.unit(), line.baseQuantity, line.price, line.price.per(), line.discount,
                 line.amount, line.net, line.key.category, line.key.rate, line.suppliedOn,
                 line.noCashDiscount);
    tx.writeRows(
        u"INSERT INTO invoice_line (id, invoice, position, order_line, delivery_line, corrects, bills, sku, name, text, "
        "customer_sku, quantity, unit, base_quantity, price, per, discount, amount, net, category, rate, supplied_on, "
        "no_cash_discount) VALUES {rows}"_s,
        rows);
}

void addSums(Transaction &tx, const Invoice &invoice)
{
    Rows charges, groups;
    for (const InvoiceCharge &charge : invoice.charges)
        charges.add(invoice.id, charge.position, charge.kind, charge.orderCharge, charge.reason,
                    charge.percent, charge.base, charge.amount, charge.net, charge.key.category,
                    charge.key.rate, charge.noCashDiscount);
    for (const TaxGroup &group : invoice.groups)
        groups.add(invoice.id, group.key.category, group.key.rate, group.base, group.tax);
    tx.writeRows(
        u"INSERT INTO invoice_charge (invoice, position, kind, order_charge, reason, percent, base, amount, net, category, rate, "
        "no_cash_discount) VALUES {rows}"_s,
        charges);
    tx.writeRows(u"INSERT INTO invoice_tax (invoice, category, rate, base, tax) VALUES {rows}"_s, groups);
}

void addDeductions(Transaction &tx, const Invoice &invoice)
{
    Rows rows;
    int position = 0;
    for (const Deduction &deduction : invoice.deductions)
        rows.add(invoice.id, ++position, deduction.payment, deduction.downPayment, deduction.paidOn,
                 deduction.key.category, deduction.key.rate, deduction.net, deduction.tax);
    tx.writeRows(
        u"INSERT INTO invoice_deduction (invoice, position, payment, down_payment, paid_on, category, rate, net, tax) VALUES {rows}"_s,
        rows);
}

void addInstalments(Transaction &tx, const Invoice &invoice)
{
    Rows rows;
    Money later = invoice.payable();
    int position = 0;
    for (const Instalment &instalment : invoice.instalments) {
        later -= instalment.amount;
        rows.add(invoice.id, ++position, instalment.dueOn, instalment.amount, later);
    }
    tx.writeRows(u"INSERT INTO invoice_instalment (invoice, position, due_on, amount, later) VALUES {rows}"_s,
                 rows);
}

void addDocument(Transaction &tx, const Invoice &invoice)
{
    tx.write(
        u"INSERT INTO invoice (id, year, count, number, kind, company, debtor, debtor_number, debtor_vat_id, bill_address, "
        "ship_address, corrects, issued_on, supplied_from, supplied_until, due_on, terms, pay_by, currency, currency_rate, prices, "
        "tax_case, language, buyer_reference, reference, order_number, intro, closing, reason, net, tax, gross, prepaid, "
        "discountable, incomplete_recipient, content_hash, sales_order, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, 1000000, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        invoice.id, invoice.year, invoice.count, invoice.number, invoice.kind, invoice.company.id,
        invoice.debtor, invoice.debtorNumber, invoice.debtorVatId, invoice.billAddress.id,
        invoice.shipAddress.id, invoice.corrects, invoice.issuedOn, invoice.suppliedFrom,
        invoice.suppliedUntil, invoice.dueOn, invoice.terms.written(), invoice.payBy, invoice.currency,
        invoice.prices, invoice.taxCase, invoice.language, invoice.buyerReference, invoice.reference,
        invoice.orderNumber, invoice.intro, invoice.closing, invoice.reason, invoice.net, invoice.tax,
        invoice.gross, invoice.prepaid, invoice.discountable, invoice.incompleteRecipient,
        invoice.contentHash, invoice.order, tx.operation());
    addLines(tx, invoice);
    addSums(tx, invoice);
    addDeductions(tx, invoice);
    addInstalments(tx, invoice);
}

void settleCredit(Transaction &tx, const IssuedPosting &posting)
{
    const Invoice &correction = posting.invoice;
    if (posting.reversal.isPositive())
        tx.write(
            u"INSERT INTO discount_reversal (id, invoice, correction, amount, operation) VALUES (?, ?, ?, ?, ?)"_s,
            tx.newId<struct DiscountReversalTag>(), correction.corrects, correction.id, posting.reversal,
            tx.operation());
    if (!posting.offset.isPositive())
        return;
    open_item_store::lower(tx, {{correction.corrects.value(), posting.offset}});
    open_item_store::allocate(
        tx, {correction.id.value(), correction.corrects.value(), posting.offset, {}, correction.issuedOn, 0});
}

void queue(Transaction &tx, const Invoice &invoice, InvoiceForm mailedAs)
{
    order_store::queue(tx, {invoice.number, invoice.id.value(), word(OutputWay::Email), invoice.issuedOn,
                            invoice.debtor, LetterKind::Invoices, word(mailedAs)});
}

QString eventOf(const Invoice &invoice)
{
    if (invoice.kind == InvoiceKind::Cancellation)
        return u"invoice.cancelled"_s;
    return invoice.isCorrection() ? u"invoice.corrected"_s : u"invoice.issued"_s;
}

} // namespace

void number(Transaction &tx, Invoice &invoice)
{
    invoice.id = tx.newId<struct InvoiceTag>();
    for (InvoiceLine &line : invoice.lines)
        line.id = tx.newId<struct InvoiceLineTag>();
    const DocumentNumber number = numbering_store::draw(
        tx, invoice.isCorrection() ? Series::Correction : Series::Invoice, invoice.issuedOn);
    invoice.number = number.text;
    invoice.year = number.year;
    invoice.count = number.count;
}

void add(Transaction &tx, const IssuedPosting &posting, std::optional<InvoiceForm> mailedAs)
{
    const Invoice &invoice = posting.invoice;
    addDocument(tx, invoice);
    ledger_store::post(tx, posting.entries);
    open_item_store::add(tx, posting.item);
    for (const auto &[advance, amount] : posting.advances)
        advance_store::use(tx, advance, invoice.id.value(), amount);
    for (const auto &[advance, amount] : posting.returned)
        advance_store::giveBack(tx, advance, invoice.id.value(), amount);
    settleCredit(tx, posting);
    QJsonObject detail{{u"number"_s, invoice.number},
                       {u"sha256"_s, QString::fromLatin1(invoice.contentHash.toHex())}};
    if (!invoice.correctsNumber.isEmpty())
        detail[u"corrects"_s] = invoice.correctsNumber;
    if (mailedAs) {
        detail[u"mailedAs"_s] = word(*mailedAs);
        queue(tx, invoice, *mailedAs);
    }
    tx.note(eventOf(invoice), invoice.id.value(), compact(detail));
}

} // namespace kontorist::billing_store
