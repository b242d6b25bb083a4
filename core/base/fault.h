#pragma once

#include <QtCore/qobjectdefs.h>

namespace kontorist {

Q_NAMESPACE

/// Everything that can be wrong, on one page, in the order of the street. The sentence for each stands in
/// ui/text/error_text.cpp, which does not compile while one is missing. Core never makes sentences.
enum class Fault {
    // base: what a person typed is no value of its kind
    NotANumber,
    TooManyDecimals,
    NumberTooLarge,
    NumberTooSmall,
    NotADate,
    NotAMoment,
    DateTooEarly,
    DateTooLate,
    TextTooLong,
    TextHasControlCharacters,
    TextMissing,
    OneOfTwo,
    ChoiceUnknown,
    UnitUnknown,
    CountryUnknown,
    CurrencyUnknown,
    IbanInvalid,
    BicInvalid,
    CreditorReferenceInvalid,
    CreditorIdentifierInvalid,
    VatIdInvalid,
    GtinInvalid,
    GlnInvalid,
    SsccInvalid,
    EmailInvalid,

    // paper
    NotEncodable,
    ColourUnreadable,
    ColourTooPale,
    PictureUnreadable,
    PrinterFailed,

    // files and databases
    FileMissing,
    FileExists,
    FileNotReadable,
    FileNotWritable,
    FileTooLarge,
    FileLocked,
    FileOnNetworkShare,
    FileDamaged,
    NotACompany,
    SchemaNewer,
    SchemaOlder,
    DiskFull,
    DiskFailed,
    MemoryShort,
    ServerUnreachable,
    OutcomeUnknown,
    ServerUnsafe,
    DatabaseFailed,
    RightMissing,
    RightsNeedServer,
    RolesNotMade,
    RoleUnfit,
    BusyTooLong,
    ChangedMeanwhile,
    KeyReused,
    TargetNotEmpty,
    CopyDiffers,
    CopyUnsound,
    InternalError,

    // users
    DutyMissing,

    // numbering
    PatternUnreadable,
    PatternRepeats,
    PatternTaken,
    NumbersDrawn,
    DateBeforeLast,

    // company
    CompanyIncomplete,
    DateInFuture,
    PeriodClosed,

    // tax
    TaxRateUnknown,
    TaxCaseContradiction,
    VatIdNotValidated,
    VatIdNotConfirmed,
    OutsideScopeMixed,

    // party
    PartyUnknown,
    PartyNumberTaken,
    PartyIsNoCustomer,
    PartyMergedWithItself,
    DeliveryAddressUnknown,

    // article
    ArticleUnknown,
    SkuTaken,
    GtinTaken,
    PackIsBaseUnit,
    PackTwice,
    ArticleContainsItself,
    UnitInUse,
    KindInUse,
    UnitNotSold,
    QuantityNotMultiple,
    ArticleHasNoStock,

    // pricing
    PriceTwice,
    EndBeforeStart,

    // stock
    LocationUnknown,
    LocationTaken,
    StockShort,

    // sales
    PromoUnknown,
    CurrencyNotUsed,
    OrderUnknown,
    OrderIsEmpty,
    OrderIsQuote,
    OrderIsNoQuote,
    QuoteAlreadyTaken,
    QuoteExpired,
    OrderNotReleased,
    OrderAlreadyReleased,
    OrderClosed,
    OrderCancelled,
    OrderHeld,
    OrderNotHeld,
    LineUnknown,
    LineAlreadyMoved,
    BelowShipped,
    ChargeBilled,
    AlreadyShipped,
    AlreadyPicked,
    RecipientIncomplete,
    PriceMissing,
    RequestedInPast,
    PromisedLater,
    ArticleChanged,
    AddressChanged,
    BillToChanged,
    CustomerBlocked,

    // delivery
    DeliveryUnknown,
    DeliveryAlreadyUndone,
    DeliveryBilled,
    DeliveryReturned,
    AlreadyHandedOver,
    AboveOrdered,
    NotPicked,
    IncompleteDelivery,
    NothingToShip,
    PickListUnknown,
    NothingToPick,
    NothingPicked,
    AlreadyPacked,
    ParcelUnknown,
    NotOnPickList,
    PickedTooMany,

    // billing
    InvoiceUnknown,
    NothingToBill,
    InvoiceNegative,
    InvoiceCancelled,
    InvoiceIsCorrection,
    NothingToCorrect,
    CorrectionRaises,
    AboveBilled,
    ChargeUnknown,
    DeductionAboveCredit,
    InvoiceKindNeedsOrder,
    OnlyOfDownPayment,
    DownPaymentAboveOrder,
    DownPaymentOpen,
    DownPaymentPaid,
    DownPaymentIsWhole,
    FinalTooEarly,
    ProformaNotMade,
    InstalmentsNotMade,

    // receivables
    DocumentUnknown,
    PaymentUnknown,
    PaymentWithoutParty,
    SeveralDebtors,
    AboveOpen,
    AboveCredit,
    NoCredit,
    ItemsExceedPayment,
    PaymentAlreadyUndone,
    PaymentRefunded,
    AdvanceUsed,
    AdvanceNeeded,
    NotAllocated,
    DownPaymentDiscount,
    DownPaymentNeedsMoney,

    // returns
    ReturnUnknown,
    ReturnClosed,
    AboveDelivered,
    AboveReturned,
    ReturnWithoutPrice,
    NothingReceived,
    DeductionWithoutCredit,
    WithdrawalOnlyForConsumers,
    WithdrawalTooLate,

    // einvoice
    EInvoiceFactMissing,
    EInvoiceWrong,
    EInvoiceUnreadable,
    EInvoiceUnknown,

    // documents
    FormatUnknown,
    DocumentSuperseded,
    TextTwice,

    // mail
    MailServerInvalid,
    MailServerUnsafe,
    CertificateUnreadable,
    MailPlaceUnknown,
    MailAccountMissing,
    MailPasswordMissing,
    MailServerUnreachable,
    MailCertificateRefused,
    MailNotEncrypted,
    MailLoginRefused,
    MailPostponed,
    MailRefused,
    MailCutOff,
    MailUnsure,
    MailStopped,
    MailAddressMissing,
    DocumentStaysHere,
    OutboxUnknown,
    OutboxUnderway,
    OutboxClosed,

    // exchange: tables that others wrote
    FormatKeyUnknown,
    FormatValueInvalid,
    FileNotDecodable,
    TableEmpty,
    TableDamaged,
    TableTooWide,
    TableTooLong,
    ColumnMissing,
    ColumnNamedTwice,
    RowHasWrongCellCount,
    ProfileUnknown,
    ProfileIsBuiltIn,
};
Q_ENUM_NS(Fault)

} // namespace kontorist
