#include "ui/text/error_text.h"

#include "ui/text/einvoice_text.h"
#include "ui/text/filled_in.h"
#include "ui/text/machine_error_text.h"
#include "ui/text/mail_error_text.h"
#include "ui/text/money_error_text.h"
#include "ui/text/number_error_text.h"
#include "ui/text/paper_error_text.h"
#include "ui/text/table_error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences their context in the catalogue.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(Fault fault);
};

QString ErrorText::of(Fault fault)
{
    switch (fault) {
    case Fault::NotANumber:
        return tr("%1: “%2” is not a number.");
    case Fault::TooManyDecimals:
        return tr("%1 may have at most %2 decimals.");
    case Fault::NumberTooLarge:
        return tr("%1 is too large.");
    case Fault::NumberTooSmall:
        return tr("%1 must be greater than %2.");
    case Fault::NotADate:
        return tr("%1: “%2” is not a date.");
    case Fault::NotAMoment:
        return tr("%1: “%2” is not a moment such as 2026-11-24T17:30.");
    case Fault::DateTooEarly:
        return tr("%1: a date before %2 cannot be right.");
    case Fault::DateTooLate:
        return tr("%1: a date after %2 cannot be right.");
    case Fault::TextTooLong:
        return tr("%1 may have at most %2 characters.");
    case Fault::TextHasControlCharacters:
        return tr("%1 contains the character %2, which cannot be kept.");
    case Fault::TextMissing:
        return tr("%1 is missing.");
    case Fault::OneOfTwo:
        return tr("Give either %1 or %2, and only one of them.");
    case Fault::ChoiceUnknown:
        return tr("%1 must be one of: %2.");
    case Fault::UnitUnknown:
        return tr("%1: the unit “%2” is not known. Use a code such as H87 (piece), KGM or HUR.");
    case Fault::CountryUnknown:
        return tr("%1: the country “%2” is not known. Use two letters such as DE.");
    case Fault::CurrencyUnknown:
        return tr("%1: the currency “%2” is not known. Use three letters such as EUR.");
    case Fault::IbanInvalid:
        return tr("%1: “%2” is not an IBAN. Compare it with the letter or card it comes from.");
    case Fault::BicInvalid:
        return tr("%1: “%2” is not a BIC.");
    case Fault::CreditorReferenceInvalid:
        return tr("%1: “%2” is not a creditor reference (RF, two check digits, at most 21 characters).");
    case Fault::CreditorIdentifierInvalid:
        return tr("%1: “%2” is not a creditor identifier. Compare it with the letter of the Bundesbank.");
    case Fault::VatIdInvalid:
        return tr("%1: “%2” is not a VAT id.");
    case Fault::GtinInvalid:
        return tr("%1: “%2” is not a GTIN; its check digit is wrong.");
    case Fault::GlnInvalid:
        return tr("%1: “%2” is not a GLN (13 digits, the last one checks).");
    case Fault::SsccInvalid:
        return tr("%1: “%2” is not an SSCC (18 digits, the last one checks).");
    case Fault::EmailInvalid:
        return tr("%1: “%2” is not an e-mail address.");
    case Fault::NotEncodable:
        return tr("“%1” cannot be printed as a barcode.");
    case Fault::FileMissing:
    case Fault::FileExists:
    case Fault::FileNotReadable:
    case Fault::FileNotWritable:
    case Fault::FileLocked:
    case Fault::FileOnNetworkShare:
    case Fault::FileDamaged:
    case Fault::NotACompany:
    case Fault::SchemaNewer:
    case Fault::SchemaOlder:
    case Fault::DiskFull:
    case Fault::DiskFailed:
    case Fault::MemoryShort:
    case Fault::ServerUnreachable:
    case Fault::OutcomeUnknown:
    case Fault::ServerUnsafe:
    case Fault::DatabaseFailed:
    case Fault::RightMissing:
    case Fault::RightsNeedServer:
    case Fault::RolesNotMade:
    case Fault::RoleUnfit:
    case Fault::DutyMissing:
    case Fault::BusyTooLong:
    case Fault::ChangedMeanwhile:
    case Fault::KeyReused:
    case Fault::TargetNotEmpty:
    case Fault::InternalError:
    case Fault::CopyDiffers:
    case Fault::CopyUnsound:
        return machineErrorText(fault);
    case Fault::PatternUnreadable:
    case Fault::PatternRepeats:
    case Fault::PatternTaken:
    case Fault::NumbersDrawn:
    case Fault::DateBeforeLast:
        return numberErrorText(fault);
    case Fault::CompanyIncomplete:
        return tr("The company data lacks %1. Complete it before invoices are issued.");
    case Fault::DateInFuture:
        return tr("%1 lies in the future. Choose a date up to today.");
    case Fault::PeriodClosed:
        return tr("%1 lies in a closed period (up to %2). Choose a later date.");
    case Fault::TaxRateUnknown:
        return tr("There is no VAT rate “%1” for %2.");
    case Fault::TaxCaseContradiction:
        return tr(
            "The tax case “%1” contradicts the facts (destination %2). Choose another or correct the master data.");
    case Fault::VatIdNotValidated:
        return tr(
            "The customer in %1 has no valid VAT id of another member state: VAT is charged. Record the VAT id to supply tax-free.");
    case Fault::VatIdNotConfirmed:
        return tr("The VAT id %1 has not been confirmed yet. Have it confirmed before the delivery.");
    case Fault::OutsideScopeMixed:
        return tr("Services that are not taxable in Germany need an invoice of their own.");
    case Fault::PartyUnknown:
        return tr("There is no customer or supplier %1.");
    case Fault::PartyNumberTaken:
        return tr("The number %1 is taken by another customer or supplier.");
    case Fault::PartyIsNoCustomer:
        return tr("%1 is a supplier, not a customer.");
    case Fault::PartyMergedWithItself:
        return tr("%1 cannot be merged with itself.");
    case Fault::DeliveryAddressUnknown:
        return tr("The customer has no delivery address “%1”.");
    case Fault::ArticleUnknown:
        return tr("There is no article %1.");
    case Fault::SkuTaken:
        return tr("The article number %1 is taken.");
    case Fault::GtinTaken:
        return tr("The GTIN %1 belongs to another article.");
    case Fault::PackIsBaseUnit:
        return tr("%1 is the unit of the article itself, not a pack.");
    case Fault::PackTwice:
        return tr("The pack %1 is given twice.");
    case Fault::ArticleContainsItself:
        return tr("%1 cannot be a part of itself.");
    case Fault::UnitInUse:
        return tr(
            "%1 has been moved or ordered in %2; its unit can no longer change. Add an article instead.");
    case Fault::KindInUse:
        return tr("%1 has been moved or ordered as “%2”; that can no longer change.");
    case Fault::UnitNotSold:
        return tr("%1: the article is not sold in %2.");
    case Fault::QuantityNotMultiple:
        return tr("%1 must be a multiple of %2.");
    case Fault::ArticleHasNoStock:
        return tr("%1 is not kept in stock.");
    case Fault::PriceTwice:
        return tr("There is already a price from %1 for this quantity (%2).");
    case Fault::EndBeforeStart:
        return tr("%1 must not lie before %2.");
    case Fault::LocationUnknown:
        return tr("There is no location %1.");
    case Fault::LocationTaken:
        return tr("The location code %1 is taken.");
    case Fault::StockShort:
        return tr("Not enough in stock for %1: %2 is there.");
    case Fault::PromoUnknown:
        return tr("There is no promo code “%1”.");
    case Fault::CurrencyNotUsed:
        return tr("Documents in %1 cannot be made yet; use EUR.");
    case Fault::OrderUnknown:
        return tr("There is no order or quote %1.");
    case Fault::OrderIsEmpty:
        return tr("%1 has no lines.");
    case Fault::OrderIsQuote:
        return tr("%1 is a quote. Accept it first.");
    case Fault::OrderIsNoQuote:
        return tr("%1 is an order, not a quote.");
    case Fault::QuoteAlreadyTaken:
        return tr("%1 has already become an order.");
    case Fault::QuoteExpired:
        return tr("The quote %1 expired on %2. Check its prices.");
    case Fault::OrderNotReleased:
        return tr("%1 is not released yet.");
    case Fault::OrderAlreadyReleased:
        return tr("%1 is already released.");
    case Fault::OrderClosed:
        return tr("%1 is done and closed.");
    case Fault::OrderCancelled:
        return tr("%1 is cancelled.");
    case Fault::OrderHeld:
        return tr("%1 is held: %2. Lift the hold first.");
    case Fault::OrderNotHeld:
        return tr("%1 is not held.");
    case Fault::LineUnknown:
        return tr("There is no line %1.");
    case Fault::LineAlreadyMoved:
        return tr("Line %1 is already picked, shipped or billed (%2); its article can no longer change.");
    case Fault::BelowShipped:
        return tr("Line %1 cannot fall below %2, which is already picked, shipped or billed.");
    case Fault::ChargeBilled:
        return tr("“%1” is already invoiced and stays on the order. Correct the invoice to take it back.");
    case Fault::AlreadyShipped:
        return tr("Line %1: %2 is already picked or shipped and cannot be cancelled. Open a return instead.");
    case Fault::AlreadyPicked:
        return tr("%1: %2 is already picked or shipped. Put it back first.");
    case Fault::RecipientIncomplete:
        return tr("The address of %1 is incomplete: name, street, city and country are needed.");
    case Fault::PriceMissing:
        return tr("There is no price for %1.");
    case Fault::RequestedInPast:
        return tr("Line %1: the requested date %2 has passed.");
    case Fault::PromisedLater:
        return tr("Line %1 can be delivered on %2, later than requested.");
    case Fault::ArticleChanged:
        return tr("Line %1: the article was changed since (%2).");
    case Fault::AddressChanged:
        return tr("The address of customer %1 was changed since.");
    case Fault::BillToChanged:
        return tr("The invoices of customer %1 go to somebody else since.");
    case Fault::CustomerBlocked:
        return tr("Customer %1 is blocked: %2");
    case Fault::DeliveryUnknown:
        return tr("There is no delivery note %1.");
    case Fault::DeliveryAlreadyUndone:
        return tr("%1 has already been taken back.");
    case Fault::DeliveryBilled:
        return tr("%1 is already invoiced. Cancel the invoice first, or open a return.");
    case Fault::DeliveryReturned:
        return tr("Goods of %1 have already come back.");
    case Fault::AlreadyHandedOver:
        return tr("%1 was already handed over on %2.");
    case Fault::AboveOrdered:
        return tr("Line %1: only %2 is still to be delivered.");
    case Fault::NotPicked:
        return tr("%1 is not picked yet (%2 is).");
    case Fault::IncompleteDelivery:
        return tr("The customer takes complete deliveries only. Line %1: %2 is missing.");
    case Fault::NothingToShip:
        return tr("%1 has nothing that can be shipped now.");
    case Fault::PickListUnknown:
        return tr("There is no pick list %1.");
    case Fault::NothingToPick:
        return tr("%1 has nothing reserved that could be picked here.");
    case Fault::NothingPicked:
        return tr("Nothing of %1 is picked.");
    case Fault::AlreadyPacked:
        return tr("%1 is already packed.");
    case Fault::ParcelUnknown:
        return tr("%1 has no parcel %2 that is still here.");
    case Fault::NotOnPickList:
        return tr("%1 is not on this pick list. Expected: %2.");
    case Fault::PickedTooMany:
        return tr("Too many of %1: only %2 is to be picked.");
    case Fault::InvoiceUnknown:
        return tr("There is no invoice %1.");
    case Fault::NothingToBill:
        return tr("%1 has nothing to bill: nothing was delivered that is not billed yet.");
    case Fault::AboveToBill:
        return tr("Line %1: only %2 was delivered and can be billed.");
    case Fault::InvoiceNegative:
        return tr("The invoice for %1 would be negative (%2). Issue a correction instead.");
    case Fault::InvoiceCancelled:
        return tr("%1 was cancelled by %2.");
    case Fault::InvoiceIsCorrection:
        return tr("%1 is itself a correction.");
    case Fault::NothingToCorrect:
        return tr("Nothing of %1 is left to be corrected.");
    case Fault::CorrectionRaises:
        return tr("This would raise %1 by %2: its allowance shrinks more. Cancel it and bill again.");
    case Fault::AboveBilled:
        return tr("%1: only %2 still stands.");
    case Fault::ChargeUnknown:
        return tr("The invoice has no charge %1.");
    case Fault::DeductionAboveCredit:
        return tr("%1 is more than what is credited: at most %2 can be kept back.");
    case Fault::InvoiceKindNeedsOrder:
        return tr("An invoice of the kind “%1” is issued for one order. Name it in “order”.");
    case Fault::FinalTooEarly:
        return tr(
            "%1 is not delivered in full. Issue a partial invoice, or cancel what is not to be delivered.");
    case Fault::InstalmentsDiffer:
        return tr("The instalments come to %1, but %2 is to be paid.");
    case Fault::DocumentUnknown:
    case Fault::PaymentUnknown:
    case Fault::PaymentWithoutParty:
    case Fault::SeveralDebtors:
    case Fault::AboveOpen:
    case Fault::AboveCredit:
    case Fault::NoCredit:
    case Fault::ItemsExceedPayment:
    case Fault::PaymentAlreadyUndone:
    case Fault::PaymentRefunded:
    case Fault::AdvanceUsed:
    case Fault::AdvanceNeeded:
    case Fault::NotAllocated:
    case Fault::OnlyOfDownPayment:
    case Fault::DownPaymentAboveOrder:
    case Fault::DownPaymentOpen:
    case Fault::DownPaymentPaid:
    case Fault::DownPaymentIsWhole:
    case Fault::DownPaymentDiscount:
    case Fault::DownPaymentNeedsMoney:
    case Fault::ReturnUnknown:
    case Fault::ReturnClosed:
    case Fault::AboveDelivered:
    case Fault::AboveReturned:
    case Fault::ReturnWithoutPrice:
    case Fault::NothingReceived:
    case Fault::DeductionWithoutCredit:
    case Fault::WithdrawalOnlyForConsumers:
    case Fault::WithdrawalTooLate:
        return moneyErrorText(fault);
    case Fault::FormatKeyUnknown:
    case Fault::FormatValueInvalid:
    case Fault::FileNotDecodable:
    case Fault::FileTooLarge:
    case Fault::TableEmpty:
    case Fault::TableDamaged:
    case Fault::TableTooWide:
    case Fault::TableTooLong:
    case Fault::ColumnMissing:
    case Fault::ColumnNamedTwice:
    case Fault::ProfileUnknown:
    case Fault::ProfileIsBuiltIn:
    case Fault::RowHasWrongCellCount:
    case Fault::EInvoiceFactMissing:
    case Fault::EInvoiceWrong:
    case Fault::HandOutFactMissing:
    case Fault::CorrectionFactMissing:
    case Fault::HandOutWrong:
    case Fault::EInvoiceUnreadable:
    case Fault::EInvoiceUnknown:
        return tableErrorText(fault);
    case Fault::ColourUnreadable:
    case Fault::ColourTooPale:
    case Fault::PictureUnreadable:
    case Fault::PrinterFailed:
    case Fault::FormatUnknown:
    case Fault::DocumentSuperseded:
    case Fault::DocumentNotArchived:
    case Fault::TextTwice:
        return paperErrorText(fault);
    case Fault::MailServerInvalid:
    case Fault::MailServerUnsafe:
    case Fault::CertificateUnreadable:
    case Fault::MailPlaceUnknown:
    case Fault::MailAccountMissing:
    case Fault::MailPasswordMissing:
    case Fault::MailServerUnreachable:
    case Fault::MailCertificateRefused:
    case Fault::MailNotEncrypted:
    case Fault::MailLoginRefused:
    case Fault::MailPostponed:
    case Fault::MailRefused:
    case Fault::MailCutOff:
    case Fault::MailUnsure:
    case Fault::MailStopped:
    case Fault::MailAddressMissing:
    case Fault::DocumentStaysHere:
    case Fault::OutboxUnknown:
    case Fault::OutboxUnderway:
    case Fault::OutboxClosed:
    case Fault::OutboxOnPaper:
    case Fault::OutboxByMail:
    case Fault::MailNotDue:
        return mailErrorText(fault);
    }
    return {};
}

} // namespace

QString errorText(const Objection &reason)
{
    const bool isOfResult = reason.fault == Fault::NumberTooLarge && reason.subject.isEmpty();
    const QString text = isOfResult ? ErrorText::tr("The result is too large.") : ErrorText::of(reason.fault);
    const bool isQuoted = text.contains(u"“%2”"_s) || text.contains(u"„%2“"_s); // as it was typed
    const bool isAmount = reason.fault == Fault::DeductionAboveCredit;
    return filledIn(text, isAmount ? figureAsRead(reason.subject) : dateAsRead(reason.subject),
                    isQuoted ? reason.detail : detailAsRead(reason));
}

} // namespace kontorist
