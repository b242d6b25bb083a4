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

QString ReturnText::reason(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::WrongArticle:
        return tr("wrong article");
    case ReturnReason::Defective:
        return tr("defective");
    case ReturnReason::Damaged:
        return tr("damaged on the way");
    case ReturnReason::TooMany:
        return tr("too many");
    case ReturnReason::Unexpected:
        return tr("not as expected");
    case ReturnReason::Unwanted:
        return tr("not wanted any more");
    case ReturnReason::Withdrawal:
        return tr("withdrawal");
    }
    return {};
}

QStringList ReturnText::reasons()
{
    QStringList words;
    for (size_t i = 0; i < wordsOf<ReturnReason>.size(); ++i)
        words.append(reason(static_cast<ReturnReason>(i)));
    return words;
}

QString ReturnText::reason(const QString &stored)
{
    const auto known = fromWord<ReturnReason>(stored);
    return known ? reason(*known) : stored;
}

QString ReturnText::stored(const QString &typed)
{
    const QString said = typed.simplified();
    const qsizetype place = reasons().indexOf(said);
    return place < 0 ? said : word(static_cast<ReturnReason>(place));
}

} // namespace kontorist
