#include "core/base/text.h"
#include "core/einvoice/writing_rules.h"
#include "core/einvoice/xml_tree.h"

namespace kontorist::einvoice::writing_rules {

namespace {

using Group = XmlTree::Group;

void writeDate(XmlTree &xml, const QString &name, QDate day)
{
    const Group group(xml, name);
    xml.text(u"udt:DateTimeString"_s, day.toString(u"yyyyMMdd"_s), u"format"_s, u"102"_s);
}

void writeReference(XmlTree &xml, const QString &name, const QString &number)
{
    const Group group(xml, name);
    xml.text(u"ram:IssuerAssignedID"_s, number);
}

void writeContext(XmlTree &xml, const EInvoice &invoice)
{
    const Group context(xml, u"rsm:ExchangedDocumentContext"_s);
    {
        const Group group(xml, u"ram:BusinessProcessSpecifiedDocumentContextParameter"_s);
        xml.text(u"ram:ID"_s, process(invoice.profile));
    }
    const Group group(xml, u"ram:GuidelineSpecifiedDocumentContextParameter"_s);
    xml.text(u"ram:ID"_s, guideline(invoice.profile));
}

void writeHead(XmlTree &xml, const EInvoice &invoice)
{
    const Group head(xml, u"rsm:ExchangedDocument"_s);
    xml.text(u"ram:ID"_s, invoice.number);
    xml.text(u"ram:TypeCode"_s, invoice.type);
    writeDate(xml, u"ram:IssueDateTime"_s, invoice.issuedOn);
    for (const QString &note : invoice.notes) {
        const Group group(xml, u"ram:IncludedNote"_s);
        xml.text(u"ram:Content"_s, note);
    }
}

void writePeriod(XmlTree &xml, QDate from, QDate until)
{
    const Group period(xml, u"ram:BillingSpecifiedPeriod"_s);
    writeDate(xml, u"ram:StartDateTime"_s, from);
    writeDate(xml, u"ram:EndDateTime"_s, until);
}

// A line's tax has no sums; a document allowance names its tax under another name.
void writeTax(XmlTree &xml, const QString &name, const QString &category, const Decimal &rate)
{
    const Group tax(xml, name);
    xml.text(u"ram:TypeCode"_s, u"VAT"_s);
    xml.text(u"ram:CategoryCode"_s, category);
    xml.text(u"ram:RateApplicablePercent"_s, rate);
}

void writeAdjustment(XmlTree &xml, const Adjustment &adjustment)
{
    const Group group(xml, u"ram:SpecifiedTradeAllowanceCharge"_s);
    {
        const Group indicator(xml, u"ram:ChargeIndicator"_s);
        xml.text(u"udt:Indicator"_s, adjustment.isCharge ? u"true"_s : u"false"_s);
    }
    xml.text(u"ram:CalculationPercent"_s, adjustment.percent);
    xml.text(u"ram:BasisAmount"_s, adjustment.base);
    xml.text(u"ram:ActualAmount"_s, adjustment.amount);
    xml.text(u"ram:Reason"_s, adjustment.reason);
    if (!adjustment.category.isEmpty())
        writeTax(xml, u"ram:CategoryTradeTax"_s, adjustment.category, adjustment.rate);
}

void writeLine(XmlTree &xml, const Line &line)
{
    const Group item(xml, u"ram:IncludedSupplyChainTradeLineItem"_s);
    {
        const Group group(xml, u"ram:AssociatedDocumentLineDocument"_s);
        xml.text(u"ram:LineID"_s, line.id);
    }
    {
        const Group product(xml, u"ram:SpecifiedTradeProduct"_s);
        xml.text(u"ram:SellerAssignedID"_s, line.sellersId);
        xml.text(u"ram:BuyerAssignedID"_s, line.buyersId);
        xml.text(u"ram:Name"_s, line.name);
        xml.text(u"ram:Description"_s, line.description);
    }
    {
        const Group agreement(xml, u"ram:SpecifiedLineTradeAgreement"_s);
        const Group price(xml, u"ram:NetPriceProductTradePrice"_s);
        xml.text(u"ram:ChargeAmount"_s, line.price);
        xml.text(u"ram:BasisQuantity"_s, line.per, u"unitCode"_s, line.unit);
    }
    {
        const Group delivery(xml, u"ram:SpecifiedLineTradeDelivery"_s);
        xml.text(u"ram:BilledQuantity"_s, line.quantity, u"unitCode"_s, line.unit);
    }
    const Group settlement(xml, u"ram:SpecifiedLineTradeSettlement"_s);
    writeTax(xml, u"ram:ApplicableTradeTax"_s, line.category, line.rate);
    writePeriod(xml, line.from, line.until);
    for (const Adjustment &adjustment : line.adjustments)
        writeAdjustment(xml, adjustment);
    const Group sum(xml, u"ram:SpecifiedTradeSettlementLineMonetarySummation"_s);
    xml.text(u"ram:LineTotalAmount"_s, line.net);
}

void writeAddress(XmlTree &xml, const Address &address)
{
    const Group group(xml, u"ram:PostalTradeAddress"_s);
    xml.text(u"ram:PostcodeCode"_s, address.postcode);
    xml.text(u"ram:LineOne"_s, address.line1);
    xml.text(u"ram:LineTwo"_s, address.line2);
    xml.text(u"ram:CityName"_s, address.city);
    xml.text(u"ram:CountryID"_s, address.country);
}

void writeContact(XmlTree &xml, const Trader &trader)
{
    const Group contact(xml, u"ram:DefinedTradeContact"_s);
    xml.text(u"ram:PersonName"_s, trader.contact);
    {
        const Group phone(xml, u"ram:TelephoneUniversalCommunication"_s);
        xml.text(u"ram:CompleteNumber"_s, trader.phone);
    }
    const Group email(xml, u"ram:EmailURIUniversalCommunication"_s);
    xml.text(u"ram:URIID"_s, trader.email);
}

void writeRegistration(XmlTree &xml, const QString &number, const QString &scheme)
{
    const Group registration(xml, u"ram:SpecifiedTaxRegistration"_s);
    xml.text(u"ram:ID"_s, number, u"schemeID"_s, scheme);
}

void writeTrader(XmlTree &xml, const QString &name, const Trader &trader)
{
    const Group group(xml, name);
    if (trader.id.scheme.isEmpty())
        xml.text(u"ram:ID"_s, trader.id.value);
    else
        xml.text(u"ram:GlobalID"_s, trader.id.value, u"schemeID"_s, trader.id.scheme);
    xml.text(u"ram:Name"_s, trader.name);
    xml.text(u"ram:Description"_s, trader.legalNote);
    {
        const Group legal(xml, u"ram:SpecifiedLegalOrganization"_s);
        xml.text(u"ram:ID"_s, trader.legalId);
    }
    writeContact(xml, trader);
    writeAddress(xml, trader.address);
    {
        const Group endpoint(xml, u"ram:URIUniversalCommunication"_s);
        xml.text(u"ram:URIID"_s, trader.endpoint.value, u"schemeID"_s, trader.endpoint.scheme);
    }
    writeRegistration(xml, trader.taxNumber, u"FC"_s);
    writeRegistration(xml, trader.vatId, u"VA"_s);
}

void writeAgreement(XmlTree &xml, const EInvoice &invoice)
{
    const Group agreement(xml, u"ram:ApplicableHeaderTradeAgreement"_s);
    xml.text(u"ram:BuyerReference"_s, invoice.buyerReference);
    writeTrader(xml, u"ram:SellerTradeParty"_s, invoice.seller);
    writeTrader(xml, u"ram:BuyerTradeParty"_s, invoice.buyer);
    writeReference(xml, u"ram:SellerOrderReferencedDocument"_s, invoice.salesOrder);
    writeReference(xml, u"ram:BuyerOrderReferencedDocument"_s, invoice.orderReference);
}

void writeDelivery(XmlTree &xml, const EInvoice &invoice)
{
    const Group delivery(xml, u"ram:ApplicableHeaderTradeDelivery"_s);
    xml.keep(); // the schema wants it even where it says nothing
    if (invoice.deliverTo) {
        const Group place(xml, u"ram:ShipToTradeParty"_s);
        xml.text(u"ram:Name"_s, invoice.deliverTo->name);
        writeAddress(xml, invoice.deliverTo->address);
    }
    {
        const Group event(xml, u"ram:ActualDeliverySupplyChainEvent"_s);
        writeDate(xml, u"ram:OccurrenceDateTime"_s, invoice.suppliedOn);
    }
    writeReference(xml, u"ram:DespatchAdviceReferencedDocument"_s, invoice.despatchAdvice);
}

void writePayment(XmlTree &xml, const Payment &payment)
{
    const Group means(xml, u"ram:SpecifiedTradeSettlementPaymentMeans"_s);
    xml.text(u"ram:TypeCode"_s, payment.code);
    {
        const Group account(xml, u"ram:PayeePartyCreditorFinancialAccount"_s);
        xml.text(u"ram:IBANID"_s, payment.iban);
        xml.text(u"ram:AccountName"_s, payment.holder);
    }
    const Group bank(xml, u"ram:PayeeSpecifiedCreditorFinancialInstitution"_s);
    xml.text(u"ram:BICID"_s, payment.bic);
}

void writeTaxRow(XmlTree &xml, const TaxRow &row)
{
    const Group tax(xml, u"ram:ApplicableTradeTax"_s);
    xml.text(u"ram:CalculatedAmount"_s, row.amount);
    xml.text(u"ram:TypeCode"_s, u"VAT"_s);
    xml.text(u"ram:ExemptionReason"_s, row.reason);
    xml.text(u"ram:BasisAmount"_s, row.base);
    xml.text(u"ram:CategoryCode"_s, row.category);
    xml.text(u"ram:ExemptionReasonCode"_s, row.code);
    xml.text(u"ram:RateApplicablePercent"_s, row.rate);
}

void writeTotals(XmlTree &xml, const EInvoice &invoice)
{
    const Totals &totals = invoice.totals;
    const Group sums(xml, u"ram:SpecifiedTradeSettlementHeaderMonetarySummation"_s);
    xml.text(u"ram:LineTotalAmount"_s, totals.lines);
    xml.text(u"ram:ChargeTotalAmount"_s, totals.charges);
    xml.text(u"ram:AllowanceTotalAmount"_s, totals.allowances);
    xml.text(u"ram:TaxBasisTotalAmount"_s, totals.net);
    xml.text(u"ram:TaxTotalAmount"_s, totals.tax, u"currencyID"_s, invoice.currency);
    xml.text(u"ram:GrandTotalAmount"_s, totals.gross);
    xml.text(u"ram:TotalPrepaidAmount"_s, totals.prepaid);
    xml.text(u"ram:DuePayableAmount"_s, totals.payable);
}

void writePreceding(XmlTree &xml, const EInvoice &invoice)
{
    const Group group(xml, u"ram:InvoiceReferencedDocument"_s);
    xml.text(u"ram:IssuerAssignedID"_s, invoice.precedingNumber);
    const Group issued(xml, u"ram:FormattedIssueDateTime"_s);
    xml.text(u"qdt:DateTimeString"_s, invoice.precedingOn.toString(u"yyyyMMdd"_s), u"format"_s, u"102"_s);
}

void writeSettlement(XmlTree &xml, const EInvoice &invoice)
{
    const Group settlement(xml, u"ram:ApplicableHeaderTradeSettlement"_s);
    xml.text(u"ram:PaymentReference"_s, invoice.payment.reference);
    xml.text(u"ram:InvoiceCurrencyCode"_s, invoice.currency);
    writePayment(xml, invoice.payment);
    for (const TaxRow &row : invoice.taxes)
        writeTaxRow(xml, row);
    writePeriod(xml, invoice.suppliedFrom, invoice.suppliedUntil);
    for (const Adjustment &adjustment : invoice.adjustments)
        writeAdjustment(xml, adjustment);
    {
        const Group terms(xml, u"ram:SpecifiedTradePaymentTerms"_s);
        xml.text(u"ram:Description"_s, invoice.payment.terms);
        writeDate(xml, u"ram:DueDateDateTime"_s, invoice.payment.dueOn);
    }
    writeTotals(xml, invoice);
    writePreceding(xml, invoice);
}

} // namespace

QByteArray cii(const EInvoice &invoice)
{
    const QString space = u"urn:un:unece:uncefact:data:standard:"_s;
    XmlTree xml(u"rsm:CrossIndustryInvoice"_s,
                {{u"rsm"_s, space + u"CrossIndustryInvoice:100"_s},
                 {u"ram"_s, space + u"ReusableAggregateBusinessInformationEntity:100"_s},
                 {u"qdt"_s, space + u"QualifiedDataType:100"_s},
                 {u"udt"_s, space + u"UnqualifiedDataType:100"_s}});
    writeContext(xml, invoice);
    writeHead(xml, invoice);
    {
        const Group transaction(xml, u"rsm:SupplyChainTradeTransaction"_s);
        for (const Line &line : invoice.lines)
            writeLine(xml, line);
        writeAgreement(xml, invoice);
        writeDelivery(xml, invoice);
        writeSettlement(xml, invoice);
    }
    return xml.finished();
}

QString guideline(Profile profile)
{
    const QString base = u"urn:cen.eu:en16931:2017"_s;
    return profile == Profile::Xrechnung ? base + u"#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"_s : base;
}

QString process(Profile profile)
{
    return profile == Profile::Xrechnung ? u"urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"_s : QString();
}

} // namespace kontorist::einvoice::writing_rules
