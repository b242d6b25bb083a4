#include "ui/text/master_text.h"

#include "ui/text/language.h"

#include <QCoreApplication>

namespace kontorist::master_text {

namespace {

/// Gives the words their context in the catalogue.
class MasterText
{
    Q_DECLARE_TR_FUNCTIONS(MasterText)
};

} // namespace

QString role(PartyRole role)
{
    switch (role) {
    case PartyRole::Customer:
        return MasterText::tr("Customer");
    case PartyRole::Supplier:
        return MasterText::tr("Supplier");
    case PartyRole::Both:
        return MasterText::tr("Customer and supplier");
    }
    return {};
}

QString payBy(PayBy way)
{
    switch (way) {
    case PayBy::Transfer:
        return MasterText::tr("Bank transfer");
    case PayBy::DirectDebit:
        return MasterText::tr("Direct debit");
    case PayBy::Cash:
        return MasterText::tr("Cash");
    case PayBy::Card:
        return MasterText::tr("Card");
    case PayBy::Prepayment:
        return MasterText::tr("Prepayment");
    }
    return {};
}

QString invoicing(Invoicing when)
{
    switch (when) {
    case Invoicing::Delivery:
        return MasterText::tr("With each delivery");
    case Invoicing::Order:
        return MasterText::tr("When the order is complete");
    case Invoicing::Weekly:
        return MasterText::tr("Once a week");
    case Invoicing::Monthly:
        return MasterText::tr("Once a month");
    }
    return {};
}

QString invoiceForm(InvoiceForm form)
{
    switch (form) {
    case InvoiceForm::Paper:
        return MasterText::tr("Paper");
    case InvoiceForm::Pdf:
        return MasterText::tr("PDF");
    case InvoiceForm::Zugferd:
        return MasterText::tr("ZUGFeRD: PDF with XML inside");
    case InvoiceForm::XrechnungCii:
        return MasterText::tr("XRechnung (CII)");
    case InvoiceForm::XrechnungUbl:
        return MasterText::tr("XRechnung (UBL)");
    }
    return {};
}

QString outputWay(OutputWay way)
{
    return way == OutputWay::Email ? MasterText::tr("By e-mail") : MasterText::tr("On paper");
}

QString letters(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Invoices:
        return MasterText::tr("Invoices");
    case LetterKind::Confirmations:
        return MasterText::tr("Quotes and confirmations");
    case LetterKind::Deliveries:
        return MasterText::tr("Dispatch notices");
    case LetterKind::Reminders:
        return MasterText::tr("Reminders");
    }
    return {};
}

QString advances(AdvanceStyle style)
{
    switch (style) {
    case AdvanceStyle::Automatic:
        return MasterText::tr("What is left where the customer gets e-invoices, else all less the advances");
    case AdvanceStyle::Remainder:
        return MasterText::tr("Only what is left, each advance as a line");
    case AdvanceStyle::End:
        return MasterText::tr("All, with the advances deducted below");
    }
    return {};
}

QString vatResult(VatIdResult result)
{
    switch (result) {
    case VatIdResult::Valid:
        return MasterText::tr("Confirmed");
    case VatIdResult::Invalid:
        return MasterText::tr("Not valid");
    case VatIdResult::Unchecked:
        return MasterText::tr("Not confirmed yet");
    }
    return {};
}

QString kind(LineKind kind)
{
    switch (kind) {
    case LineKind::Stock:
        return MasterText::tr("Goods in stock");
    case LineKind::Nonstock:
        return MasterText::tr("Bought per order");
    case LineKind::Service:
        return MasterText::tr("Service");
    case LineKind::Produced:
        return MasterText::tr("Made here");
    case LineKind::Text:
        return MasterText::tr("Text");
    case LineKind::Charge:
        return MasterText::tr("Charge");
    case LineKind::Deposit:
        return MasterText::tr("Deposit");
    }
    return {};
}

QString place(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Sellable:
        return MasterText::tr("In stock");
    case PlaceKind::Staging:
        return MasterText::tr("Picked goods");
    case PlaceKind::Quarantine:
        return MasterText::tr("To be inspected");
    case PlaceKind::Second:
        return MasterText::tr("Second choice");
    case PlaceKind::Transit:
        return MasterText::tr("On its way");
    case PlaceKind::Partner:
        return MasterText::tr("At a partner’s");
    case PlaceKind::Supplier:
        return MasterText::tr("Supplier");
    case PlaceKind::Customer:
        return MasterText::tr("Customer");
    case PlaceKind::Loss:
        return MasterText::tr("Difference of a count");
    case PlaceKind::Production:
        return MasterText::tr("Production");
    case PlaceKind::Missing:
        return MasterText::tr("Missing");
    }
    return {};
}

QString cause(MovementCause cause)
{
    switch (cause) {
    case MovementCause::Receipt:
        return MasterText::tr("Goods received");
    case MovementCause::Count:
        return MasterText::tr("Counted");
    case MovementCause::Pick:
        return MasterText::tr("Picked");
    case MovementCause::Unpick:
        return MasterText::tr("Put back");
    case MovementCause::Ship:
        return MasterText::tr("Shipped");
    case MovementCause::Undo:
        return MasterText::tr("Shipment taken back");
    case MovementCause::Return:
        return MasterText::tr("Came back");
    case MovementCause::Inspect:
        return MasterText::tr("Inspected");
    case MovementCause::Transfer:
        return MasterText::tr("Moved");
    }
    return {};
}

QString claim(ReservationKind kind)
{
    switch (kind) {
    case ReservationKind::Reserved:
        return MasterText::tr("Reserved");
    case ReservationKind::Picked:
        return MasterText::tr("Picked");
    case ReservationKind::Missing:
        return MasterText::tr("Waits for goods");
    }
    return {};
}

QString taxClass(TaxClass taxClass)
{
    switch (taxClass) {
    case TaxClass::Standard:
        return MasterText::tr("Standard rate");
    case TaxClass::Reduced:
        return MasterText::tr("Reduced rate");
    case TaxClass::Zero:
        return MasterText::tr("Zero rate");
    case TaxClass::Exempt:
        return MasterText::tr("Exempt from VAT");
    }
    return {};
}

QString series(Series series)
{
    switch (series) {
    case Series::Quote:
        return MasterText::tr("Quotes");
    case Series::Order:
        return MasterText::tr("Orders");
    case Series::PickList:
        return MasterText::tr("Pick lists");
    case Series::DeliveryNote:
        return MasterText::tr("Delivery notes");
    case Series::Invoice:
        return MasterText::tr("Invoices");
    case Series::Correction:
        return MasterText::tr("Corrections");
    case Series::Payment:
        return MasterText::tr("Payments");
    case Series::Reminder:
        return MasterText::tr("Reminders");
    case Series::Return:
        return MasterText::tr("Returns");
    case Series::Purchase:
        return MasterText::tr("Purchase orders");
    case Series::Receipt:
        return MasterText::tr("Goods receipts");
    case Series::Case:
        return MasterText::tr("Cases");
    case Series::Customer:
        return MasterText::tr("Customers");
    case Series::Supplier:
        return MasterText::tr("Suppliers");
    }
    return {};
}

QString documents(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Quote:
        return MasterText::tr("Quotes");
    case DocumentKind::Confirmation:
        return MasterText::tr("Order confirmations");
    case DocumentKind::PickList:
        return MasterText::tr("Pick lists");
    case DocumentKind::DeliveryNote:
        return MasterText::tr("Delivery notes");
    case DocumentKind::Invoice:
        return MasterText::tr("Invoices");
    case DocumentKind::Correction:
        return MasterText::tr("Invoice corrections");
    }
    return {};
}

QString taxCase(TaxCase taxCase)
{
    switch (taxCase) {
    case TaxCase::Standard:
        return MasterText::tr("Taxed in Germany");
    case TaxCase::IntraCommunity:
        return MasterText::tr("Intra-community supply (§ 6a UStG)");
    case TaxCase::ReverseCharge:
        return MasterText::tr("Reverse charge (§ 13b UStG)");
    case TaxCase::ReverseChargeService:
        return MasterText::tr("Service to another member state (§ 3a UStG)");
    case TaxCase::Export:
        return MasterText::tr("Export (§ 6 UStG)");
    case TaxCase::OutsideScope:
        return MasterText::tr("Service to a third country");
    case TaxCase::SmallBusiness:
        return MasterText::tr("Small business (§ 19 UStG)");
    case TaxCase::Exempt:
        return MasterText::tr("Exempt (§ 4 UStG)");
    }
    return {};
}

QString language(const QString &code)
{
    return code == u"de" ? MasterText::tr("German") : MasterText::tr("English");
}

QString unit(Unit unit)
{
    return unit.isEmpty() ? QString() : unit.word(screenLanguage());
}

StateText creditState(const Credit &credit)
{
    if (!credit.blocked.isEmpty())
        return {MasterText::tr("Blocked"), Role::Crit, u"ban"_s};
    if (credit.limit && credit.limit->isZero())
        return {MasterText::tr("Prepayment only"), Role::Warn, u"coin-euro"_s};
    if (credit.limit && credit.used > *credit.limit)
        return {MasterText::tr("Over the limit"), Role::Crit, u"alert-triangle"_s};
    if (credit.overdue.isPositive() && credit.used.isPositive())
        return {MasterText::tr("Overdue"), Role::Warn, u"clock"_s};
    if (credit.limit && credit.used.minor() * 5 > credit.limit->minor() * 4)
        return {MasterText::tr("Nearly used"), Role::Warn, u"alert-triangle"_s};
    return {MasterText::tr("Credit free"), Role::Ok, u"circle-check"_s};
}

StateText stockState(const StockState &stock)
{
    if (!stock.isOfStock)
        return {};
    if (stock.waiting.isPositive())
        return {MasterText::tr("Back order"), Role::Crit, u"hourglass"_s};
    if (!stock.available.isPositive())
        return {MasterText::tr("None free"), Role::Crit, u"alert-triangle"_s};
    if (stock.reorderPoint.isPositive() && stock.available <= stock.reorderPoint)
        return {MasterText::tr("Low"), Role::Warn, u"alert-triangle"_s};
    return {MasterText::tr("Available"), Role::Ok, u"circle-check"_s};
}

} // namespace kontorist::master_text
