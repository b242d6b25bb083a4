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
    DateTooEarly,
    DateTooLate,
    TextTooLong,
    TextHasControlCharacters,
    TextMissing,
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
    DiskFull,
    ServerUnreachable,
    ServerUnsafe,
    DatabaseFailed,
    BusyTooLong,
    ChangedMeanwhile,
    KeyReused,
    TargetNotEmpty,
    CopyDiffers,

    // numbering
    PatternUnreadable,
    PatternRepeats,
    DateBeforeLast,
    // exchange: tables that others wrote
    FormatKeyUnknown,
    FormatValueInvalid,
    FileTooLarge,
    FileNotDecodable,
    TableEmpty,
    TableDamaged,
    TableTooWide,
    TableTooLong,
    ColumnMissing,
    ColumnNamedTwice,
    RowHasWrongCellCount,
};
Q_ENUM_NS(Fault)

} // namespace kontorist
