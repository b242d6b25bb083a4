#include "ui/text/master_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontorist::master_text {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MasterText", text);
}

QString screenLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

} // namespace

QString role(PartyRole role)
{
    switch (role) {
    case PartyRole::Customer:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Customer"));
    case PartyRole::Supplier:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Supplier"));
    case PartyRole::Both:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Customer and supplier"));
    }
    return {};
}

QString payBy(PayBy way)
{
    switch (way) {
    case PayBy::Transfer:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Bank transfer"));
    case PayBy::DirectDebit:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Direct debit"));
    case PayBy::Cash:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Cash"));
    case PayBy::Card:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Card"));
    case PayBy::Prepayment:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Prepayment"));
    }
    return {};
}

QString invoicing(Invoicing when)
{
    switch (when) {
    case Invoicing::Delivery:
        return tr(QT_TRANSLATE_NOOP("MasterText", "With each delivery"));
    case Invoicing::Order:
        return tr(QT_TRANSLATE_NOOP("MasterText", "When the order is complete"));
    case Invoicing::Weekly:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Once a week"));
    case Invoicing::Monthly:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Once a month"));
    }
    return {};
}

QString vatResult(VatIdResult result)
{
    switch (result) {
    case VatIdResult::Valid:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Confirmed"));
    case VatIdResult::Invalid:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Not valid"));
    case VatIdResult::Unchecked:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Not confirmed yet"));
    }
    return {};
}

QString kind(LineKind kind)
{
    switch (kind) {
    case LineKind::Stock:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Goods in stock"));
    case LineKind::Nonstock:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Bought per order"));
    case LineKind::Service:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Service"));
    case LineKind::Produced:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Made here"));
    case LineKind::Text:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Text"));
    case LineKind::Charge:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Charge"));
    case LineKind::Deposit:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Deposit"));
    }
    return {};
}

QString place(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Sellable:
        return tr(QT_TRANSLATE_NOOP("MasterText", "In stock"));
    case PlaceKind::Staging:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Picked goods"));
    case PlaceKind::Quarantine:
        return tr(QT_TRANSLATE_NOOP("MasterText", "To be inspected"));
    case PlaceKind::Second:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Second choice"));
    case PlaceKind::Transit:
        return tr(QT_TRANSLATE_NOOP("MasterText", "On its way"));
    case PlaceKind::Partner:
        return tr(QT_TRANSLATE_NOOP("MasterText", "At a partner’s"));
    case PlaceKind::Supplier:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Supplier"));
    case PlaceKind::Customer:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Customer"));
    case PlaceKind::Loss:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Difference of a count"));
    case PlaceKind::Production:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Production"));
    case PlaceKind::Missing:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Missing"));
    }
    return {};
}

QString cause(MovementCause cause)
{
    switch (cause) {
    case MovementCause::Receipt:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Goods received"));
    case MovementCause::Count:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Counted"));
    case MovementCause::Pick:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Picked"));
    case MovementCause::Unpick:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Put back"));
    case MovementCause::Ship:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Shipped"));
    case MovementCause::Undo:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Shipment taken back"));
    case MovementCause::Return:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Came back"));
    case MovementCause::Inspect:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Inspected"));
    case MovementCause::Transfer:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Moved"));
    }
    return {};
}

QString claim(ReservationKind kind)
{
    switch (kind) {
    case ReservationKind::Reserved:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Reserved"));
    case ReservationKind::Picked:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Picked"));
    case ReservationKind::Missing:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Waits for goods"));
    }
    return {};
}

QString taxClass(TaxClass taxClass)
{
    switch (taxClass) {
    case TaxClass::Standard:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Standard rate"));
    case TaxClass::Reduced:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Reduced rate"));
    case TaxClass::Zero:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Zero rate"));
    case TaxClass::Exempt:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Exempt from VAT"));
    }
    return {};
}

QString paper(InvoiceKind kind)
{
    switch (kind) {
    case InvoiceKind::Invoice:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Invoice"));
    case InvoiceKind::Partial:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Partial invoice"));
    case InvoiceKind::Collective:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Collective invoice"));
    case InvoiceKind::DownPayment:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Down payment invoice"));
    case InvoiceKind::Final:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Final invoice"));
    case InvoiceKind::Correction:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Correction"));
    case InvoiceKind::Cancellation:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Cancellation"));
    case InvoiceKind::Credit:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Credit"));
    }
    return {};
}

QString series(Series series)
{
    switch (series) {
    case Series::Quote:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Quotes"));
    case Series::Order:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Orders"));
    case Series::PickList:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Pick lists"));
    case Series::DeliveryNote:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Delivery notes"));
    case Series::Invoice:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Invoices"));
    case Series::Correction:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Corrections"));
    case Series::Payment:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Payments"));
    case Series::Reminder:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Reminders"));
    case Series::Return:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Returns"));
    case Series::Purchase:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Purchase orders"));
    case Series::Receipt:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Goods receipts"));
    case Series::Case:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Cases"));
    case Series::Customer:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Customers"));
    case Series::Supplier:
        return tr(QT_TRANSLATE_NOOP("MasterText", "Suppliers"));
    }
    return {};
}

QString language(const QString &code)
{
    return code == u"de" ? tr(QT_TRANSLATE_NOOP("MasterText", "German"))
                         : tr(QT_TRANSLATE_NOOP("MasterText", "English"));
}

QString unit(Unit unit)
{
    return unit.isEmpty() ? QString() : unit.word(screenLanguage());
}

StateText creditState(const Credit &credit)
{
    if (!credit.blocked.isEmpty())
        return {tr(QT_TRANSLATE_NOOP("MasterText", "Blocked")), Role::Crit, u"ban"_s};
    if (credit.limit && credit.limit->isZero())
        return {tr(QT_TRANSLATE_NOOP("MasterText", "Prepayment only")), Role::Warn, u"coin-euro"_s};
    if (credit.limit && credit.used > *credit.limit)
        return {tr(QT_TRANSLATE_NOOP("MasterText", "Over the limit")), Role::Crit, u"alert-triangle"_s};
    if (credit.overdue.isPositive())
        return {tr(QT_TRANSLATE_NOOP("MasterText", "Overdue")), Role::Warn, u"clock"_s};
    if (credit.limit && credit.used.minor() * 5 > credit.limit->minor() * 4)
        return {tr(QT_TRANSLATE_NOOP("MasterText", "Nearly used")), Role::Warn, u"alert-triangle"_s};
    return {tr(QT_TRANSLATE_NOOP("MasterText", "Credit free")), Role::Ok, u"circle-check"_s};
}

StateText stockState(const StockState &stock)
{
    if (!stock.isOfStock)
        return {};
    if (stock.waiting.isPositive())
        return {tr(QT_TRANSLATE_NOOP("MasterText", "Back order")), Role::Crit, u"hourglass"_s};
    if (!stock.available.isPositive())
        return {tr(QT_TRANSLATE_NOOP("MasterText", "None free")), Role::Crit, u"alert-triangle"_s};
    if (stock.reorderPoint.isPositive() && stock.available <= stock.reorderPoint)
        return {tr(QT_TRANSLATE_NOOP("MasterText", "Low")), Role::Warn, u"alert-triangle"_s};
    return {tr(QT_TRANSLATE_NOOP("MasterText", "Available")), Role::Ok, u"circle-check"_s};
}

} // namespace kontorist::master_text
