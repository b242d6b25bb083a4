#include "ui/text/paper_error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences the context that all errors have in the catalogue.
class PaperErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(Fault fault);
};

QString PaperErrorText::of(Fault fault)
{
    switch (fault) {
    case Fault::ColourUnreadable:
        return tr("“%2” is no colour. Write six digits or letters a to f behind #, for example #1f5fa8.");
    case Fault::ColourTooPale:
        return tr("%2 can hardly be read on white paper. Choose a darker colour.");
    case Fault::PictureUnreadable:
        return tr("The file is no picture that can be printed. Choose a PNG, JPEG or SVG file.");
    case Fault::PrinterFailed:
        return tr(
            "The printer does not take the pages. Nothing was printed; look at the printer and repeat.");
    case Fault::FormatUnknown:
        return tr("%1 cannot be exported as %2.");
    case Fault::DocumentSuperseded:
        return tr("%1 was never made; the order has changed since. Use %2.");
    case Fault::DocumentNotArchived:
        return tr("%1 is not archived yet. Export it first: what leaves the house is kept.");
    case Fault::TextTwice:
        return tr("There are two texts for one kind of document and one language (%2). Keep one of them.");
    default:
        return {};
    }
}

} // namespace

QString paperErrorText(Fault fault)
{
    return PaperErrorText::of(fault);
}

} // namespace kontorist
