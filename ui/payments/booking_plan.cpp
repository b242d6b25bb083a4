#include "ui/payments/booking_plan.h"

#include "core/receivables/payment_rules.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QJsonArray>

namespace kontorist {

Money BookingPlan::open() const
{
    Money sum;
    for (const BookingTarget &target : targets)
        sum += target.kind == BookingTarget::Kind::Invoice ? target.payable.item.open : target.worth;
    return sum;
}

QString BookingPlan::discountObjection() const
{
    if (!discountTrouble.isEmpty() || !discount || targets.isEmpty())
        return discountTrouble;
    if (targets.first().kind != BookingTarget::Kind::Invoice)
        return tr("There is no cash discount on an advance or a credit.");
    return targets.size() > 1 ? tr("It can be typed for one invoice alone; of several the terms decide.")
                              : QString();
}

BookingPlan::Outcome BookingPlan::outcome() const
{
    Outcome outcome;
    outcome.amounts.resize(targets.size());
    outcome.discounts.resize(targets.size());
    if (targets.isEmpty())
        outcome.trouble = tr("Say first what was paid: an invoice, an order or a customer.");
    else if (!amount || !amount->isPositive())
        outcome.trouble = tr("Say how much came in.");
    else
        outcome.trouble = discountObjection();
    if (!outcome.trouble.isEmpty())
        return outcome;
    QList<PayableInvoice> payable;
    QList<PaymentItem> items;
    for (const BookingTarget &target : targets)
        if (target.kind == BookingTarget::Kind::Invoice) {
            payable.append(target.payable);
            items.append({target.number, {}, targets.size() == 1 ? discount : std::nullopt});
        }
    outcome.rest = *amount;
    try {
        for (const payment_rules::Share &share : payment_rules::shares(payable, items, *amount, valueOn))
            for (qsizetype i = 0; i < targets.size(); ++i)
                if (targets[i].payable.item.document == share.invoice && share.invoice != 0) {
                    outcome.amounts[i] = share.amount;
                    outcome.discounts[i] = share.discount;
                    outcome.rest -= share.amount;
                }
    } catch (const Refused &refused) {
        outcome.trouble = errorText(refused.reason());
    }
    return outcome;
}

QString BookingPlan::wordsOf(qsizetype place, const Outcome &outcome) const
{
    const BookingTarget &target = targets[place];
    const Money taken = outcome.amounts[place], granted = outcome.discounts[place];
    const Money left = target.payable.item.open - taken - granted;
    QString sentence = left.isZero() ? tr("%1 is paid").arg(target.number)
                                     : tr("%1 takes %2").arg(target.number, format::moneyWithSign(taken));
    if (granted.isPositive())
        sentence += tr(" with %1 cash discount").arg(format::moneyWithSign(granted));
    return left.isZero() ? sentence + u'.'
                         : sentence + tr(", %1 stay open.").arg(format::moneyWithSign(left));
}

QString BookingPlan::words(const Outcome &outcome) const
{
    if (!outcome.trouble.isEmpty())
        return outcome.trouble;
    QStringList sentences;
    QString order;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        if (targets[i].kind == BookingTarget::Kind::Invoice)
            sentences.append(wordsOf(i, outcome));
        else if (targets[i].kind == BookingTarget::Kind::Order)
            order = targets[i].number;
    }
    if (outcome.rest.isPositive()) {
        const QString rest = format::moneyWithSign(outcome.rest);
        sentences.append(order.isEmpty()
                             ? tr("%1 stay as credit of %2.").arg(rest, targets.first().customerName)
                             : tr("%1 are an advance on %2.").arg(rest, order));
    }
    return sentences.join(u' ');
}

QJsonObject BookingPlan::fields() const
{
    QJsonObject fields{{u"amount"_s, amount.value_or(Money()).written()},
                       {u"valueDate"_s, valueOn.toString(Qt::ISODate)}};
    QJsonArray items;
    for (const BookingTarget &target : targets) {
        if (target.kind == BookingTarget::Kind::Customer)
            continue;
        QJsonObject item{{u"document"_s, target.number}};
        if (discount)
            item[u"discount"_s] = discount->written();
        items.append(item);
    }
    if (items.isEmpty() && !targets.isEmpty())
        fields[u"customer"_s] = targets.first().customer;
    else
        fields[u"items"_s] = items;
    return fields;
}

} // namespace kontorist
