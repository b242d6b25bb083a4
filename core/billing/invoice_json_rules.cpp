#include "core/billing/invoice_json_rules.h"

#include "core/base/json.h"
#include "core/billing/invoice_rules.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace kontorist {

namespace {

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject addressContent(const Address &address)
{
    return {{u"name"_s, address.name},         {u"name2"_s, address.name2}, {u"street"_s, address.street},
            {u"postcode"_s, address.postcode}, {u"city"_s, address.city},   {u"country"_s, address.country},
            {u"contact"_s, address.contact},   {u"phone"_s, address.phone}};
}

QJsonObject sellerContent(const Company &company)
{
    return {{u"name"_s, company.name},
            {u"street"_s, company.street},
            {u"postcode"_s, company.postcode},
            {u"city"_s, company.city},
            {u"country"_s, company.country},
            {u"vatId"_s, company.vatId},
            {u"taxNumber"_s, company.taxNumber},
            {u"iban"_s, company.iban},
            {u"bic"_s, company.bic},
            {u"bank"_s, company.bank},
            {u"email"_s, company.email},
            {u"phone"_s, company.phone},
            {u"contact"_s, company.contact},
            {u"register"_s, company.registerEntry},
            {u"director"_s, company.director}};
}

QJsonObject lineContent(const InvoiceLine &line)
{
    return {{u"line"_s, line.position},
            {u"sku"_s, line.sku},
            {u"name"_s, line.name},
            {u"text"_s, line.text},
            {u"customerSku"_s, line.customerSku},
            {u"quantity"_s, line.quantity.written()},
            {u"unit"_s, line.quantity.unit().code()},
            {u"baseQuantity"_s, line.baseQuantity.written()},
            {u"price"_s, line.price.written()},
            {u"per"_s, line.price.per()},
            {u"discountPercent"_s, line.discount.written()},
            {u"amount"_s, line.amount.written()},
            {u"net"_s, line.net.written()},
            {u"category"_s, word(line.key.category)},
            {u"rate"_s, line.key.rate.written()},
            {u"suppliedOn"_s, isoDate(line.suppliedOn)},
            {u"deliveryNote"_s, line.deliveryNumber},
            {u"bills"_s, line.bills},
            {u"noCashDiscount"_s, line.noCashDiscount}};
}

QJsonObject chargeContent(const InvoiceCharge &charge)
{
    return {{u"charge"_s, charge.position},
            {u"kind"_s, word(charge.kind)},
            {u"reason"_s, charge.reason},
            {u"percent"_s, charge.percent ? charge.percent->written() : QString()},
            {u"base"_s, charge.base.written()},
            {u"amount"_s, charge.amount.written()},
            {u"net"_s, charge.net.written()},
            {u"category"_s, word(charge.key.category)},
            {u"rate"_s, charge.key.rate.written()}};
}

template<class List, class Content>
QJsonArray contentsOf(const List &list, Content content)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(content(each));
    return array;
}

QJsonObject groupContent(const TaxGroup &group)
{
    return {{u"category"_s, word(group.key.category)},
            {u"rate"_s, group.key.rate.written()},
            {u"base"_s, group.base.written()},
            {u"amount"_s, group.tax.written()}};
}

} // namespace

QJsonObject invoice_json_rules::content(const Invoice &invoice)
{
    return {{u"invoice"_s, invoice.number},
            {u"kind"_s, word(invoice.kind)},
            {u"seller"_s, sellerContent(invoice.company)},
            {u"customer"_s, invoice.debtorNumber},
            {u"customerVatId"_s, invoice.debtorVatId},
            {u"billTo"_s, addressContent(invoice.billAddress)},
            {u"shipTo"_s, addressContent(invoice.shipAddress)},
            {u"corrects"_s, invoice.correctsNumber},
            {u"correctsOn"_s, isoDate(invoice.correctsOn)},
            {u"issuedOn"_s, isoDate(invoice.issuedOn)},
            {u"suppliedFrom"_s, isoDate(invoice.suppliedFrom)},
            {u"suppliedUntil"_s, isoDate(invoice.suppliedUntil)},
            {u"due"_s, isoDate(invoice.dueOn)},
            {u"terms"_s, invoice.terms.written()},
            {u"payBy"_s, word(invoice.payBy)},
            {u"currency"_s, invoice.currency.code()},
            {u"prices"_s, word(invoice.prices)},
            {u"taxCase"_s, word(invoice.taxCase)},
            {u"language"_s, invoice.language},
            {u"buyerReference"_s, invoice.buyerReference},
            {u"reference"_s, invoice.reference},
            {u"order"_s, invoice.orderNumber},
            {u"introText"_s, invoice.intro},
            {u"closingText"_s, invoice.closing},
            {u"reason"_s, invoice.reason},
            {u"lines"_s, contentsOf(invoice.lines, lineContent)},
            {u"charges"_s, contentsOf(invoice.charges, chargeContent)},
            {u"tax"_s, contentsOf(invoice.groups, groupContent)},
            {u"net"_s, invoice.net.written()},
            {u"taxAmount"_s, invoice.tax.written()},
            {u"gross"_s, invoice.gross.written()},
            {u"prepaid"_s, invoice.prepaid.written()},
            {u"payable"_s, invoice.payable().written()},
            {u"discountable"_s, invoice.discountable.written()},
            {u"incompleteRecipient"_s, invoice.incompleteRecipient}};
}

QByteArray invoice_rules::canonical(const Invoice &invoice)
{
    return "kontorist invoice 1\n" + compact(invoice_json_rules::content(invoice));
}

QByteArray invoice_rules::contentHash(const Invoice &invoice)
{
    return QCryptographicHash::hash(canonical(invoice), QCryptographicHash::Sha256);
}

} // namespace kontorist
