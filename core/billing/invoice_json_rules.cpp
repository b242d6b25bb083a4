#include "core/billing/invoice_json_rules.h"

#include "core/base/sha256.h"
#include "core/billing/invoice_rules.h"

#include <vector>

namespace kontorist {

namespace {

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

JsonText addressContent(const Address &address)
{
    return {{"name", address.name},         {"name2", address.name2}, {"street", address.street},
            {"postcode", address.postcode}, {"city", address.city},   {"country", address.country},
            {"contact", address.contact},   {"phone", address.phone}};
}

JsonText sellerContent(const Company &company)
{
    return {{"name", company.name},
            {"street", company.street},
            {"postcode", company.postcode},
            {"city", company.city},
            {"country", company.country},
            {"vatId", company.vatId},
            {"taxNumber", company.taxNumber},
            {"iban", company.iban},
            {"bic", company.bic},
            {"bank", company.bank},
            {"email", company.email},
            {"phone", company.phone},
            {"contact", company.contact},
            {"register", company.registerEntry},
            {"director", company.director}};
}

JsonText lineContent(const InvoiceLine &line)
{
    return {{"line", line.position},
            {"sku", line.sku},
            {"name", line.name},
            {"text", line.text},
            {"customerSku", line.customerSku},
            {"quantity", line.quantity.written()},
            {"unit", line.quantity.unit().code()},
            {"baseQuantity", line.baseQuantity.written()},
            {"price", line.price.written()},
            {"per", line.price.per()},
            {"discountPercent", line.discount.written()},
            {"amount", line.amount.written()},
            {"net", line.net.written()},
            {"category", word(line.key.category)},
            {"rate", line.key.rate.written()},
            {"suppliedOn", isoDate(line.suppliedOn)},
            {"deliveryNote", line.deliveryNumber},
            {"bills", line.bills},
            {"noCashDiscount", line.noCashDiscount}};
}

JsonText chargeContent(const InvoiceCharge &charge)
{
    return {{"charge", charge.position},
            {"kind", word(charge.kind)},
            {"reason", charge.reason},
            {"percent", charge.percent ? charge.percent->written() : QString()},
            {"base", charge.base.written()},
            {"amount", charge.amount.written()},
            {"net", charge.net.written()},
            {"category", word(charge.key.category)},
            {"rate", charge.key.rate.written()}};
}

template<class List, class Content>
JsonText contentsOf(const List &list, Content content)
{
    QList<JsonText> array;
    array.reserve(list.size());
    for (const auto &each : list)
        array.append(content(each));
    return JsonText::list(array);
}

JsonText groupContent(const TaxGroup &group)
{
    return {{"category", word(group.key.category)},
            {"rate", group.key.rate.written()},
            {"base", group.base.written()},
            {"amount", group.tax.written()}};
}

JsonText deductionContent(const Deduction &deduction)
{
    return {{"payment", deduction.payment},         {"downPayment", deduction.downPayment},
            {"paidOn", isoDate(deduction.paidOn)},  {"category", word(deduction.key.category)},
            {"rate", deduction.key.rate.written()}, {"net", deduction.net.written()},
            {"amount", deduction.tax.written()}};
}

JsonText instalmentContent(const Instalment &instalment)
{
    return {{"due", isoDate(instalment.dueOn)}, {"amount", instalment.amount.written()}};
}

// What came later stands only where there is any, so that older documents keep their hash.
void addLater(std::vector<JsonText::Field> &fields, const Invoice &invoice)
{
    if (invoice.isRemainder())
        fields.emplace_back("deductions", contentsOf(invoice.deductions, deductionContent));
    if (!invoice.instalments.isEmpty())
        fields.emplace_back("instalments", contentsOf(invoice.instalments, instalmentContent));
}

std::vector<JsonText::Field> fieldsOf(const Invoice &invoice)
{
    return {{"invoice", invoice.number},
            {"kind", word(invoice.kind)},
            {"seller", sellerContent(invoice.company)},
            {"customer", invoice.debtorNumber},
            {"customerVatId", invoice.debtorVatId},
            {"billTo", addressContent(invoice.billAddress)},
            {"shipTo", addressContent(invoice.shipAddress)},
            {"corrects", invoice.correctsNumber},
            {"correctsOn", isoDate(invoice.correctsOn)},
            {"issuedOn", isoDate(invoice.issuedOn)},
            {"suppliedFrom", isoDate(invoice.suppliedFrom)},
            {"suppliedUntil", isoDate(invoice.suppliedUntil)},
            {"due", isoDate(invoice.dueOn)},
            {"terms", invoice.terms.written()},
            {"payBy", word(invoice.payBy)},
            {"currency", invoice.currency.code()},
            {"prices", word(invoice.prices)},
            {"taxCase", word(invoice.taxCase)},
            {"language", invoice.language},
            {"buyerReference", invoice.buyerReference},
            {"reference", invoice.reference},
            {"order", invoice.orderNumber},
            {"introText", invoice.intro},
            {"closingText", invoice.closing},
            {"reason", invoice.reason},
            {"lines", contentsOf(invoice.lines, lineContent)},
            {"charges", contentsOf(invoice.charges, chargeContent)},
            {"tax", contentsOf(invoice.groups, groupContent)},
            {"net", invoice.net.written()},
            {"taxAmount", invoice.tax.written()},
            {"gross", invoice.gross.written()},
            {"prepaid", invoice.prepaid.written()},
            {"payable", invoice.payable().written()},
            {"discountable", invoice.discountable.written()},
            {"incompleteRecipient", invoice.incompleteRecipient}};
}

} // namespace

JsonText invoice_json_rules::content(const Invoice &invoice)
{
    std::vector<JsonText::Field> fields = fieldsOf(invoice);
    addLater(fields, invoice);
    return JsonText(std::span<const JsonText::Field>(fields));
}

QByteArray invoice_rules::canonical(const Invoice &invoice)
{
    return "kontorist invoice 1\n" + invoice_json_rules::content(invoice).bytes();
}

QByteArray invoice_rules::contentHash(const Invoice &invoice)
{
    return sha256::of(canonical(invoice));
}

} // namespace kontorist
