#include "ui/returns/return_text.h"

namespace kontorist {

StateText ReturnText::state(ReturnState state)
{
    switch (state) {
    case ReturnState::Open:
        return {tr("Announced"), Role::Neutral, u"truck-return"_s};
    case ReturnState::Received:
        return {tr("Arrived"), Role::Info, u"package"_s};
    case ReturnState::Inspected:
        return {tr("Inspected"), Role::Special, u"list-check"_s};
    case ReturnState::Settled:
        return {tr("Done"), Role::Ok, u"circle-check"_s};
    case ReturnState::Rejected:
        return {tr("Rejected"), Role::Neutral, u"ban"_s};
    }
    return {};
}

QString ReturnText::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Resell:
        return tr("as new: back into stock");
    case Verdict::Second:
        return tr("second choice");
    case Verdict::Repair:
        return tr("to be repaired");
    case Verdict::Scrap:
        return tr("scrap");
    case Verdict::SendBack:
        return tr("goes back to the customer");
    }
    return {};
}

QString ReturnText::settlement(Settlement how)
{
    switch (how) {
    case Settlement::Credit:
        return tr("Invoice correction");
    case Settlement::Refund:
        return tr("Invoice correction, money back");
    case Settlement::Replace:
        return tr("Replacement");
    case Settlement::Reject:
        return tr("Nothing: rejected");
    }
    return {};
}

QStringList ReturnText::reasons()
{
    return {tr("wrong article"), tr("defective"),       tr("damaged on the way"),
            tr("too many"),      tr("not as expected"), tr("not wanted any more")};
}

} // namespace kontorist
