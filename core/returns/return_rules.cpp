#include "core/returns/return_rules.h"

#include "core/billing/picture_rules.h"
#include "core/paper/wording.h"
#include "core/tax/totals_rules.h"

#include <algorithm>

namespace kontorist::return_rules {

QDate withdrawalEnds(QDate delivered)
{
    return delivered.addDays(14);
}

std::optional<Objection> withdrawalObjection(const Party &customer, QDate delivered, QDate today)
{
    if (!customer.isConsumer)
        return Objection{Fault::WithdrawalOnlyForConsumers, customer.number};
    if (today > withdrawalEnds(delivered))
        return Objection{Fault::WithdrawalTooLate, customer.number,
                         withdrawalEnds(delivered).toString(Qt::ISODate)};
    return {};
}

std::optional<Objection> objection(const ReturnCase &returned)
{
    if (returned.state == ReturnState::Settled || returned.state == ReturnState::Rejected)
        return Objection{Fault::ReturnClosed, returned.number};
    return {};
}

QList<ReturnReceipt> receipts(const ReturnLine &line, QList<Returnable> &returnable, Quantity quantity)
{
    QList<ReturnReceipt> all;
    Quantity left = quantity;
    for (Returnable &each : returnable) {
        const Quantity part = each.orderLine == line.orderLine ? std::min(left, each.quantity) : Quantity();
        if (!part.isPositive())
            continue;
        const Quantity unbilled = std::min(part, each.unbilled);
        each.quantity -= part;
        each.unbilled -= unbilled;
        left -= part;
        all.append({0, line.id, each.deliveryLine, line.article, {}, part, unbilled});
    }
    if (left.isPositive())
        throw Refused(Fault::AboveDelivered, u"%1 %2"_s.arg(line.position).arg(line.sku),
                      (quantity - left).written());
    return all;
}

QList<CreditWish> credits(const QList<ReturnReceipt> &receipts, QList<BilledPiece> billed)
{
    QList<CreditWish> wishes;
    for (const ReturnReceipt &receipt : receipts) {
        Quantity left = receipt.quantity - receipt.unbilled;
        for (BilledPiece &piece : billed) {
            const Quantity part =
                piece.deliveryLine == receipt.deliveryLine ? std::min(left, piece.standing) : Quantity();
            if (!part.isPositive())
                continue;
            piece.standing -= part;
            left -= part;
            auto wish = std::find_if(wishes.begin(), wishes.end(),
                                     [&](const CreditWish &each) { return each.invoice == piece.invoice; });
            if (wish == wishes.end())
                wish = wishes.insert(wishes.end(), {piece.invoice, {}});
            wish->wishes.lines.append({piece.line, {}, part, {}, false});
        }
    }
    return wishes;
}

bool isAllBack(const QList<LineProgress> &progress)
{
    return std::all_of(progress.begin(), progress.end(), [](const LineProgress &line) {
        return !line.open().isPositive() && line.shipped + line.replaced == line.returned;
    });
}

QList<correction_rules::ChargeWish> freight(const Invoice &invoice, const QList<Invoice> &corrections,
                                            const Order &order)
{
    const QList<Money> standing = picture_rules::picture(invoice, corrections).charges;
    QList<correction_rules::ChargeWish> wishes;
    for (qsizetype i = 0; i < invoice.charges.size(); ++i) {
        const InvoiceCharge &charge = invoice.charges[i];
        const auto agreed =
            std::find_if(order.charges.begin(), order.charges.end(),
                         [&](const OrderCharge &each) { return each.id == charge.orderCharge; });
        if (charge.kind != Adjustment::Kind::Charge || agreed == order.charges.end())
            continue;
        Money repaid = standing[i];
        if (agreed->standard && agreed->amount && agreed->amount->isPositive()) {
            const Money standard =
                totals_rules::proportion(charge.amount, *agreed->standard, *agreed->amount);
            repaid = std::min(repaid, standard - (charge.amount - standing[i]));
        }
        if (repaid.isPositive())
            wishes.append({charge.position, repaid});
    }
    return wishes;
}

namespace {

constexpr qsizetype longestReason = 200;

const char *printedReason(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::WrongArticle:
        return QT_TRANSLATE_NOOP("Paper", "wrong article");
    case ReturnReason::Defective:
        return QT_TRANSLATE_NOOP("Paper", "defective");
    case ReturnReason::Damaged:
        return QT_TRANSLATE_NOOP("Paper", "damaged on the way");
    case ReturnReason::TooMany:
        return QT_TRANSLATE_NOOP("Paper", "too many");
    case ReturnReason::Unexpected:
        return QT_TRANSLATE_NOOP("Paper", "not as expected");
    case ReturnReason::Unwanted:
        return QT_TRANSLATE_NOOP("Paper", "not wanted any more");
    case ReturnReason::Withdrawal:
        return QT_TRANSLATE_NOOP("Paper", "withdrawal");
    }
    return "";
}

} // namespace

QString reason(const ReturnCase &returned, const QString &language)
{
    const paper::Wording wording(language);
    QStringList reasons;
    for (const ReturnLine &line : returned.lines) {
        const auto known = fromWord<ReturnReason>(line.reason);
        const QString said = known ? wording.text(printedReason(*known)) : line.reason;
        if (!said.isEmpty() && !reasons.contains(said))
            reasons.append(said);
    }
    const QString all = reasons.isEmpty() ? QString() : u": "_s + reasons.join(u", "_s);
    return (returned.number + all).left(longestReason);
}

ReturnState stateAfter(const ReturnCase &returned)
{
    Quantity received, inspected;
    for (const ReturnLine &line : returned.lines) {
        received += line.received;
        inspected += line.inspected;
    }
    if (received.isPositive() && inspected == received)
        return ReturnState::Inspected;
    return received.isPositive() ? ReturnState::Received : ReturnState::Open;
}

StockMovement shippedWith(const ReturnReceipt &receipt, const QList<StockMovement> &shipped)
{
    StockMovement all;
    for (const StockMovement &movement : shipped) {
        if (movement.document != receipt.deliveryLine.value())
            continue;
        if (!all.quantity.isPositive())
            all = movement;
        else {
            all.quantity += movement.quantity;
            all.value += movement.value;
        }
    }
    return all;
}

StockKey homeOf(const StockMovement &movement, const QList<PickedFrom> &picks)
{
    for (const PickedFrom &pick : picks)
        if (pick.staging == movement.from && pick.home.article == movement.article &&
            pick.home.lot == movement.lot)
            return pick.home;
    return {movement.article, movement.from, movement.lot};
}

void takeMistaken(Booking &booking, const ReturnReceipt &receipt)
{
    Quantity left = receipt.quantity;
    for (const StockLevel &level : booking.levelsOf(receipt.article)) {
        const Quantity part = std::min(left, level.free());
        if (level.kind != PlaceKind::Sellable || !part.isPositive())
            continue;
        booking.take(level.key, outside::customer, part, {}, MovementCause::Return, receipt.id);
        left -= part;
    }
    if (left.isPositive())
        throw Refused(Fault::StockShort, {}, (receipt.quantity - left).written());
}

} // namespace kontorist::return_rules
