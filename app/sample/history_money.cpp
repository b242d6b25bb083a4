#include "app/sample/history.h"

#include "core/base/date.h"
#include "core/base/error.h"

namespace kontorist {

void History::bill()
{
    m_clock.set(m_day, 17);
    const QJsonObject answer = m_call(u"invoice.run"_s, {{u"until"_s, date::written(m_day)}});
    for (const QJsonValue &each : answer[u"issued"_s].toArray()) {
        const QJsonObject invoice = each.toObject();
        expectMoney(invoice[u"invoice"_s].toString(), invoice[u"order"_s].toString(),
                    Money::read(invoice[u"gross"_s].toString(), {}));
    }
}

// Most pay about when it is due, some early for the discount, some late, some in two parts, and some must be
// reminded.
void History::expectMoney(const QString &invoice, const QString &order, Money gross)
{
    if (!gross.isPositive())
        return;
    const auto buyer = m_buyerOfOrder.constFind(order);
    const int discountDays = buyer == m_buyerOfOrder.constEnd() ? -1 : m_buyers[*buyer].discountDays;
    const auto in = [this](int days, const QString &document, bool takesDiscount, int share) {
        onDay(m_day.addDays(days),
              [this, document, takesDiscount, share] { book(document, takesDiscount, share); });
    };
    const int habit = m_chance.below(100);
    if (discountDays > 2 && habit < 60)
        return in(m_chance.between(2, discountDays - 1), invoice, true, 100);
    if (habit < 70)
        return in(m_chance.between(8, 20), invoice, false, 100);
    if (habit < 76) {
        in(m_chance.between(10, 20), invoice, false, 50);
        return in(m_chance.between(25, 45), invoice, false, 100);
    }
    in(m_chance.between(25, habit < 94 ? 60 : 150), invoice, false, 100);
}

// `share` percent of what is open then; returns and advances may have lowered it.
void History::book(const QString &invoice, bool takesDiscount, int share)
{
    const QJsonArray rows = m_call(u"openitems.list"_s, {})[u"rows"_s].toArray();
    for (const QJsonValue &each : rows) {
        const QJsonObject row = each.toObject();
        if (row[u"invoice"_s] != invoice)
            continue;
        const Money open = Money::read(row[u"open"_s].toString(), {});
        const Money gross = Money::read(row[u"gross"_s].toString(), {});
        if (!open.isPositive())
            return;
        Money amount = share == 100 ? open : Percent::read(QString::number(share), {}).of(open);
        const bool isWhole = open == gross && share == 100;
        if (takesDiscount && isWhole)
            for (const Buyer &buyer : m_buyers)
                if (buyer.number == row[u"customer"_s].toString())
                    amount = open - buyer.discount.of(open);
        QJsonObject payment{{u"invoice"_s, invoice}, {u"amount"_s, amount.written()}};
        if (amount != open && isWhole)
            payment[u"discountTaken"_s] = true;
        m_call(u"payment.record"_s, payment);
        return;
    }
}

// Who pays before the goods go gets them when the money is here.
void History::prepay(const QString &order)
{
    const QJsonObject shown = m_call(u"order.show"_s, {{u"order"_s, order}});
    if (shown[u"state"_s] != u"released"_s)
        return;
    const QJsonObject item{{u"document"_s, order}, {u"amount"_s, shown[u"gross"_s]}};
    m_call(
        u"payment.record"_s,
        {{u"amount"_s, shown[u"gross"_s]}, {u"items"_s, QJsonArray{item}}, {u"method"_s, u"prepayment"_s}});
}

} // namespace kontorist
