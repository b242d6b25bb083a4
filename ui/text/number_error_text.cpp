#include "ui/text/number_error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences the context that all errors have in the catalogue.
class NumberErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(Fault fault);
};

QString NumberErrorText::of(Fault fault)
{
    switch (fault) {
    case Fault::PatternUnreadable:
        return tr("“%1” is no pattern for numbers. Use A-Z, 0-9, - and / beside {YYYY}, {YY} and {N:5}.");
    case Fault::PatternRepeats:
        return tr("“%1” could give the same number twice. It needs {N} once, and the year.");
    case Fault::PatternTaken:
        return tr("“%1” could give a number that “%2” has given already. Begin it with other letters.");
    case Fault::NumbersDrawn:
        return tr("Numbers up to %2 are given; going on elsewhere would leave a gap or give one twice.");
    case Fault::DateBeforeLast:
        return tr("%2 lies before the date of the last document of this range (%1). Choose a later date.");
    default:
        return {};
    }
}

} // namespace

QString numberErrorText(Fault fault)
{
    return NumberErrorText::of(fault);
}

} // namespace kontorist
