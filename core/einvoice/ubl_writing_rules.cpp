#include "core/base/text.h"
#include "core/einvoice/writing_rules.h"
#include "core/einvoice/xml_tree.h"

namespace kontorist::einvoice::writing_rules {

namespace {

using Group = XmlTree::Group;

QString dated(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// UBL wants the currency at each amount.
class Ubl final
{
public:
    Ubl(XmlTree &xml, const EInvoice &invoice)
        : m_xml(xml), m_invoice(invoice), m_isCredit(invoice.type == u"381")
    {
    }

    void writeHead();
    void writeTraders();
    void writeDelivery();
    void writePayment();
    void writeSums();
    void writeLines();

private:
    void writeReferences();
    void writeTrader(const QString &role, const Trader &trader);
    void writeParty(const Trader &trader);
    void writeTaxNumber(const QString &number, const QString &scheme);
    void writeAddress(const QString &name, const Address &address);
    void writePeriod(QDate from, QDate until);
    void writeAdjustment(const Adjustment &adjustment);
    void writeCategory(const QString &name, const TaxRow &tax);
    void writeTaxes();
    void writeLine(const Line &line);
    void writeItem(const Line &line);
    void amount(const QString &name, const Decimal &value)
    {
        m_xml.text(name, value, u"currencyID"_s, m_invoice.currency);
    }
    /// A text in a group of its own: cac:PartyName/cbc:Name.
    void inside(const QString &group, const QString &name, const QString &value)
    {
        const Group around(m_xml, group);
        m_xml.text(name, value);
    }

    XmlTree &m_xml;
    const EInvoice &m_invoice;
    bool m_isCredit;
};

void Ubl::writeHead()
{
    m_xml.text(u"cbc:CustomizationID"_s, guideline(m_invoice.profile));
    m_xml.text(u"cbc:ProfileID"_s, process(m_invoice.profile));
    m_xml.text(u"cbc:ID"_s, m_invoice.number);
    m_xml.text(u"cbc:IssueDate"_s, dated(m_invoice.issuedOn));
    if (!m_isCredit)
        m_xml.text(u"cbc:DueDate"_s, dated(m_invoice.payment.dueOn));
    m_xml.text(m_isCredit ? u"cbc:CreditNoteTypeCode"_s : u"cbc:InvoiceTypeCode"_s, m_invoice.type);
    for (const QString &note : m_invoice.notes)
        m_xml.text(u"cbc:Note"_s, note);
    m_xml.text(u"cbc:DocumentCurrencyCode"_s, m_invoice.currency);
    m_xml.text(u"cbc:BuyerReference"_s, m_invoice.buyerReference);
    writePeriod(m_invoice.suppliedFrom, m_invoice.suppliedUntil);
    writeReferences();
}

// Our order has its place only inside the buyer's: "NA" says that he named none.
void Ubl::writeReferences()
{
    {
        const Group order(m_xml, u"cac:OrderReference"_s);
        if (!m_invoice.orderReference.isEmpty() || !m_invoice.salesOrder.isEmpty())
            m_xml.text(u"cbc:ID"_s, m_invoice.orderReference.isEmpty() ? u"NA"_s : m_invoice.orderReference);
        m_xml.text(u"cbc:SalesOrderID"_s, m_invoice.salesOrder);
    }
    {
        const Group billing(m_xml, u"cac:BillingReference"_s);
        const Group document(m_xml, u"cac:InvoiceDocumentReference"_s);
        m_xml.text(u"cbc:ID"_s, m_invoice.precedingNumber);
        m_xml.text(u"cbc:IssueDate"_s, dated(m_invoice.precedingOn));
    }
    inside(u"cac:DespatchDocumentReference"_s, u"cbc:ID"_s, m_invoice.despatchAdvice);
}

void Ubl::writePeriod(QDate from, QDate until)
{
    const Group period(m_xml, u"cac:InvoicePeriod"_s);
    m_xml.text(u"cbc:StartDate"_s, dated(from));
    m_xml.text(u"cbc:EndDate"_s, dated(until));
}

void Ubl::writeTraders()
{
    writeTrader(u"cac:AccountingSupplierParty"_s, m_invoice.seller);
    writeTrader(u"cac:AccountingCustomerParty"_s, m_invoice.buyer);
}

void Ubl::writeTrader(const QString &role, const Trader &trader)
{
    const Group group(m_xml, role);
    const Group party(m_xml, u"cac:Party"_s);
    writeParty(trader);
}

void Ubl::writeParty(const Trader &trader)
{
    m_xml.text(u"cbc:EndpointID"_s, trader.endpoint.value, u"schemeID"_s, trader.endpoint.scheme);
    {
        const Group identification(m_xml, u"cac:PartyIdentification"_s);
        m_xml.text(u"cbc:ID"_s, trader.id.value, u"schemeID"_s, trader.id.scheme);
    }
    writeAddress(u"cac:PostalAddress"_s, trader.address);
    writeTaxNumber(trader.vatId, u"VAT"_s);
    writeTaxNumber(trader.taxNumber, u"FC"_s);
    {
        const Group legal(m_xml, u"cac:PartyLegalEntity"_s);
        m_xml.text(u"cbc:RegistrationName"_s, trader.name);
        m_xml.text(u"cbc:CompanyID"_s, trader.legalId);
        m_xml.text(u"cbc:CompanyLegalForm"_s, trader.legalNote);
    }
    const Group contact(m_xml, u"cac:Contact"_s);
    m_xml.text(u"cbc:Name"_s, trader.contact);
    m_xml.text(u"cbc:Telephone"_s, trader.phone);
    m_xml.text(u"cbc:ElectronicMail"_s, trader.email);
}

void Ubl::writeTaxNumber(const QString &number, const QString &scheme)
{
    if (number.isEmpty())
        return;
    const Group tax(m_xml, u"cac:PartyTaxScheme"_s);
    m_xml.text(u"cbc:CompanyID"_s, number);
    inside(u"cac:TaxScheme"_s, u"cbc:ID"_s, scheme);
}

void Ubl::writeAddress(const QString &name, const Address &address)
{
    const Group group(m_xml, name);
    m_xml.text(u"cbc:StreetName"_s, address.line1);
    m_xml.text(u"cbc:AdditionalStreetName"_s, address.line2);
    m_xml.text(u"cbc:CityName"_s, address.city);
    m_xml.text(u"cbc:PostalZone"_s, address.postcode);
    inside(u"cac:Country"_s, u"cbc:IdentificationCode"_s, address.country);
}

void Ubl::writeDelivery()
{
    const Group delivery(m_xml, u"cac:Delivery"_s);
    m_xml.text(u"cbc:ActualDeliveryDate"_s, dated(m_invoice.suppliedOn));
    if (!m_invoice.deliverTo)
        return;
    {
        const Group location(m_xml, u"cac:DeliveryLocation"_s);
        writeAddress(u"cac:Address"_s, m_invoice.deliverTo->address);
    }
    const Group party(m_xml, u"cac:DeliveryParty"_s);
    inside(u"cac:PartyName"_s, u"cbc:Name"_s, m_invoice.deliverTo->name);
}

void Ubl::writePayment()
{
    const Payment &payment = m_invoice.payment;
    {
        const Group means(m_xml, u"cac:PaymentMeans"_s);
        m_xml.text(u"cbc:PaymentMeansCode"_s, payment.code);
        if (m_isCredit)
            m_xml.text(u"cbc:PaymentDueDate"_s, dated(payment.dueOn));
        m_xml.text(u"cbc:PaymentID"_s, payment.reference);
        const Group account(m_xml, u"cac:PayeeFinancialAccount"_s);
        m_xml.text(u"cbc:ID"_s, payment.iban);
        m_xml.text(u"cbc:Name"_s, payment.holder);
        inside(u"cac:FinancialInstitutionBranch"_s, u"cbc:ID"_s, payment.bic);
    }
    inside(u"cac:PaymentTerms"_s, u"cbc:Note"_s, payment.terms);
}

void Ubl::writeAdjustment(const Adjustment &adjustment)
{
    const Group group(m_xml, u"cac:AllowanceCharge"_s);
    m_xml.text(u"cbc:ChargeIndicator"_s, adjustment.isCharge ? u"true"_s : u"false"_s);
    m_xml.text(u"cbc:AllowanceChargeReason"_s, adjustment.reason);
    m_xml.text(u"cbc:MultiplierFactorNumeric"_s, adjustment.percent);
    amount(u"cbc:Amount"_s, adjustment.amount);
    amount(u"cbc:BaseAmount"_s, adjustment.base);
    if (!adjustment.category.isEmpty())
        writeCategory(u"cac:TaxCategory"_s, {adjustment.category, adjustment.rate, {}, {}, {}, {}});
}

void Ubl::writeCategory(const QString &name, const TaxRow &tax)
{
    const Group category(m_xml, name);
    m_xml.text(u"cbc:ID"_s, tax.category);
    m_xml.text(u"cbc:Percent"_s, tax.rate);
    m_xml.text(u"cbc:TaxExemptionReasonCode"_s, tax.code);
    m_xml.text(u"cbc:TaxExemptionReason"_s, tax.reason);
    inside(u"cac:TaxScheme"_s, u"cbc:ID"_s, u"VAT"_s);
}

void Ubl::writeTaxes()
{
    const Group total(m_xml, u"cac:TaxTotal"_s);
    amount(u"cbc:TaxAmount"_s, m_invoice.totals.tax);
    for (const TaxRow &row : m_invoice.taxes) {
        const Group subtotal(m_xml, u"cac:TaxSubtotal"_s);
        amount(u"cbc:TaxableAmount"_s, row.base);
        amount(u"cbc:TaxAmount"_s, row.amount);
        writeCategory(u"cac:TaxCategory"_s, row);
    }
}

void Ubl::writeSums()
{
    for (const Adjustment &adjustment : m_invoice.adjustments)
        writeAdjustment(adjustment);
    writeTaxes();
    const Totals &totals = m_invoice.totals;
    const Group sums(m_xml, u"cac:LegalMonetaryTotal"_s);
    amount(u"cbc:LineExtensionAmount"_s, totals.lines);
    amount(u"cbc:TaxExclusiveAmount"_s, totals.net);
    amount(u"cbc:TaxInclusiveAmount"_s, totals.gross);
    amount(u"cbc:AllowanceTotalAmount"_s, totals.allowances);
    amount(u"cbc:ChargeTotalAmount"_s, totals.charges);
    amount(u"cbc:PrepaidAmount"_s, totals.prepaid);
    amount(u"cbc:PayableAmount"_s, totals.payable);
}

void Ubl::writeLines()
{
    for (const Line &line : m_invoice.lines)
        writeLine(line);
}

void Ubl::writeLine(const Line &line)
{
    const Group group(m_xml, m_isCredit ? u"cac:CreditNoteLine"_s : u"cac:InvoiceLine"_s);
    m_xml.text(u"cbc:ID"_s, line.id);
    m_xml.text(m_isCredit ? u"cbc:CreditedQuantity"_s : u"cbc:InvoicedQuantity"_s, line.quantity,
               u"unitCode"_s, line.unit);
    amount(u"cbc:LineExtensionAmount"_s, line.net);
    writePeriod(line.from, line.until);
    for (const Adjustment &adjustment : line.adjustments)
        writeAdjustment(adjustment);
    writeItem(line);
    const Group price(m_xml, u"cac:Price"_s);
    amount(u"cbc:PriceAmount"_s, line.price);
    m_xml.text(u"cbc:BaseQuantity"_s, line.per, u"unitCode"_s, line.unit);
}

void Ubl::writeItem(const Line &line)
{
    const Group item(m_xml, u"cac:Item"_s);
    m_xml.text(u"cbc:Description"_s, line.description);
    m_xml.text(u"cbc:Name"_s, line.name);
    inside(u"cac:BuyersItemIdentification"_s, u"cbc:ID"_s, line.buyersId);
    inside(u"cac:SellersItemIdentification"_s, u"cbc:ID"_s, line.sellersId);
    writeCategory(u"cac:ClassifiedTaxCategory"_s, {line.category, line.rate, {}, {}, {}, {}});
}

} // namespace

QByteArray ubl(const EInvoice &invoice)
{
    const QString root = invoice.type == u"381" ? u"CreditNote"_s : u"Invoice"_s;
    const QString space = u"urn:oasis:names:specification:ubl:schema:xsd:"_s;
    XmlTree xml(root, {{QString(), space + root + u"-2"_s},
                       {u"cac"_s, space + u"CommonAggregateComponents-2"_s},
                       {u"cbc"_s, space + u"CommonBasicComponents-2"_s}});
    Ubl ubl(xml, invoice);
    ubl.writeHead();
    ubl.writeTraders();
    ubl.writeDelivery();
    ubl.writePayment();
    ubl.writeSums();
    ubl.writeLines();
    return xml.finished();
}

} // namespace kontorist::einvoice::writing_rules
