#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

QString sentence(Fault fault)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ErrorText", text); };
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
    case Fault::PrinterFailed:
        return tr(
            "The printer does not take the pages. Nothing was printed; look at the printer and repeat.");
    case Fault::FileMissing:
        return tr("There is no file %1.");
    case Fault::FileExists:
        return tr("%1 exists already and is left as it is.");
    case Fault::FileNotReadable:
        return tr("%1 cannot be read.");
    case Fault::FileNotWritable:
        return tr("%1 cannot be written.");
    case Fault::FileTooLarge:
        return tr("%1 is larger than %2 bytes and is not read.");
    case Fault::FileLocked:
        return tr("%1 is in use: %2. Close it there first.");
    case Fault::FileOnNetworkShare:
        return tr(
            "%1 lies on a network drive, where a company file can be damaged. Use PostgreSQL for several workstations.");
    case Fault::FileDamaged:
        return tr("%1 is damaged. Nothing was changed; restore the last backup.");
    case Fault::NotACompany:
        return tr("%1 is not a Kontorist company.");
    case Fault::SchemaNewer:
        return tr(
            "%1 was written by a newer Kontorist (schema %2). Update this program; the company was not touched.");
    case Fault::DiskFull:
        return tr("The disk is full. Nothing was saved; make room and try again.");
    case Fault::ServerUnreachable:
        return tr("The database server cannot be reached: %1.");
    case Fault::ServerUnsafe:
        return tr(
            "The database server does not write safely (%1 is off). Ask its administrator to switch it on.");
    case Fault::DatabaseFailed:
        return tr("The database reported an error. Nothing was saved.");
    case Fault::BusyTooLong:
        return tr("The company was busy too long. Nothing was saved; try again.");
    case Fault::ChangedMeanwhile:
        return tr("%1 was changed meanwhile. Read it again and repeat.");
    case Fault::KeyReused:
        return tr("The key %1 was already used for another request.");
    case Fault::TargetNotEmpty:
        return tr("%1 is not empty. Copy into a new company.");
    case Fault::CopyDiffers:
        return tr("The copy differs from its source in %1. The source stays in use.");
    case Fault::PatternUnreadable:
        return tr("“%1” is no pattern for numbers. Use A-Z, 0-9, - and / beside {YYYY}, {YY} and {N:5}.");
    case Fault::PatternRepeats:
        return tr("“%1” could give the same number twice. It needs {N} once, and the year.");
    case Fault::DateBeforeLast:
        return tr("%2 lies before the date of the last document of this range (%1). Choose a later date.");
    case Fault::FormatKeyUnknown:
        return tr("A table format has no setting “%1”. It has: %2.");
    case Fault::FormatValueInvalid:
        return tr("%1: a table format cannot use “%2” here.");
    case Fault::FileTooLarge:
        return tr("The file is larger than %1 MB. Split it.");
    case Fault::FileNotDecodable:
        return tr("Line %1 is not text in the encoding %2. Choose the one that the sender uses.");
    case Fault::TableEmpty:
        return tr("The file has no line with the names of the columns.");
    case Fault::TableDamaged:
        return tr(
            "Line %1: the quotation mark before “%2” has no proper end. Correct it, or ask for the file again.");
    case Fault::TableTooWide:
        return tr("A table may have at most %1 columns. Is %2 the right delimiter?");
    case Fault::TableTooLong:
        return tr("A table may have at most %1 rows. Split the file.");
    case Fault::ColumnMissing:
        return tr("The file has no column “%1”. It has: %2.");
    case Fault::ColumnNamedTwice:
        return tr("The file has two columns “%1”. Rename one of them.");
    case Fault::RowHasWrongCellCount:
        return tr(
            "The row has %1 cells and the header has %2. Is a delimiter missing, or text with one unquoted?");
    }
    return {};
}

} // namespace

QString errorText(const Objection &reason)
{
    QString text = sentence(reason.fault);
    // One pass, so that a subject which itself contains %2 is not filled in again.
    return text.contains(u"%2"_s)   ? text.arg(reason.subject, reason.detail)
           : text.contains(u"%1"_s) ? text.arg(reason.subject)
                                    : text;
}

} // namespace kontorist
