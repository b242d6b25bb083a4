#include "ui/text/table_error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences the context that all errors have in the catalogue.
class TableErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(Fault fault);
};

QString TableErrorText::of(Fault fault)
{
    switch (fault) {
    case Fault::FormatKeyUnknown:
        return tr("A table format has no setting “%1”. It has: %2.");
    case Fault::FormatValueInvalid:
        return tr("%1: a table format cannot use “%2” here.");
    case Fault::FileNotDecodable:
        return tr("Line %1 is not text in the encoding %2. Choose the one that the sender uses.");
    case Fault::FileTooLarge:
        return tr("%1 is larger than %2 bytes and is not read.");
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
    case Fault::ProfileUnknown:
        return tr("There is no import profile “%1”. Save it first, or choose another one.");
    case Fault::ProfileIsBuiltIn:
        return tr("The import profile “%1” comes with the program. Save yours under another name.");
    case Fault::RowHasWrongCellCount:
        return tr(
            "The row has %1 cells and the header has %2. Is a delimiter missing, or text with one unquoted?");
    case Fault::EInvoiceFactMissing:
        return tr("%1 cannot become an e-invoice: %2 is missing.");
    case Fault::EInvoiceWrong:
        return tr("%1 does not hold as an e-invoice (%2) and was not handed out.");
    case Fault::HandOutFactMissing:
        return tr("%1 cannot be issued as the e-invoice that the customer gets. %2");
    case Fault::CorrectionFactMissing:
        return tr(
            "What corrects %1 cannot be an e-invoice, because %2 is missing there. Let the customer have it as PDF or on "
            "paper.");
    case Fault::HandOutWrong:
        return tr(
            "%1 cannot be issued as the e-invoice that the customer gets (%2). Mend that, or let him have it as PDF or on "
            "paper.");
    case Fault::EInvoiceUnreadable:
        return tr("This file cannot be read as an e-invoice: line %1. Ask the sender for it again.");
    case Fault::EInvoiceUnknown:
        return tr("This file is no e-invoice: it begins with %1. Ask the sender for XRechnung or ZUGFeRD.");
    default:
        return {};
    }
}

} // namespace

QString tableErrorText(Fault fault)
{
    return TableErrorText::of(fault);
}

} // namespace kontorist
