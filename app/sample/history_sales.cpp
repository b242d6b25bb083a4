#include "app/sample/history.h"

#include "core/base/error.h"

namespace kontorist {

namespace {

// How often the warehouse looks again at an order for which nothing has come.
constexpr int mostAttempts = 12;

} // namespace

// Small parts go by the hundred, tools by the piece.
QString History::quantityOf(const Ware &ware)
{
    const Money price = ware.price.times(Quantity::whole(1));
    if (price < Money(100))
        return QString::number(50 * m_chance.between(1, 8));
    if (price < Money(1200))
        return QString::number(m_chance.between(1, 15));
    return QString::number(m_chance.between(1, 3));
}

QJsonObject History::draft(const Buyer &buyer)
{
    static const QStringList channels{u"phone"_s, u"phone"_s, u"phone"_s,  u"email"_s,
                                      u"email"_s, u"shop"_s,  u"counter"_s};
    QJsonArray lines;
    QStringList taken;
    for (int wanted = m_chance.between(1, 7); wanted > 0; --wanted) {
        const Ware &ware = m_chance.among(m_wares);
        if (taken.contains(ware.sku))
            continue;
        taken.append(ware.sku);
        QJsonObject line{{u"sku"_s, ware.sku}, {u"quantity"_s, quantityOf(ware)}};
        if (m_chance.in(3))
            line[u"discountPercent"_s] = u"10"_s;
        lines.append(line);
    }
    QJsonObject draft{{u"customer"_s, buyer.number},
                      {u"channel"_s, m_chance.among(QList<QString>(channels))},
                      {u"lines"_s, lines}};
    if (m_chance.in(35))
        draft[u"reference"_s] = u"Bestellung %1"_s.arg(m_chance.between(4000, 9999));
    if (m_chance.in(30))
        draft[u"charges"_s] =
            QJsonArray{QJsonObject{{u"amount"_s, u"6.90"_s}, {u"reason"_s, u"Versandkosten"_s}}};
    return draft;
}

void History::takeOrder()
{
    tick();
    const qsizetype at = m_chance.below(static_cast<int>(m_buyers.size()));
    const Buyer &buyer = m_buyers[at];
    QJsonObject order = draft(buyer);
    if (m_chance.in(8)) {
        order[u"asQuote"_s] = true;
        const QString quote = m_call(u"order.add"_s, order)[u"order"_s].toString();
        m_call(u"order.confirm"_s, {{u"order"_s, quote}});
        if (m_chance.in(60))
            later(m_chance.between(2, 8), [this, quote, at] {
                const QString accepted =
                    m_call(u"quote.accept"_s, {{u"quote"_s, quote}})[u"order"_s].toString();
                m_buyerOfOrder.insert(accepted, at);
                release(accepted);
            });
        return;
    }
    const QString number = m_call(u"order.add"_s, order)[u"order"_s].toString();
    m_buyerOfOrder.insert(number, at);
    if (m_chance.in(2))
        later(1, [this, number] {
            m_call(u"order.cancel"_s, {{u"order"_s, number}, {u"reason"_s, u"Kunde hat abgesagt"_s}});
        });
    else if (m_chance.in(80))
        release(number);
    else
        later(1, [this, number] { release(number); });
}

void History::release(const QString &order)
{
    try {
        m_call(u"order.release"_s, {{u"order"_s, order}});
        m_call(u"order.confirm"_s, {{u"order"_s, order}});
    } catch (const Refused &) {
        return; // an open point stops it: the clerk will see it
    }
    if (m_buyers[m_buyerOfOrder[order]].paysBefore)
        later(m_chance.between(2, 5), [this, order] { prepay(order); });
    later(1, [this, order] { ship(order, 0); });
}

void History::pick(const QString &order)
{
    const QJsonObject list = m_call(u"pick.start"_s, {{u"orders"_s, QJsonArray{order}}});
    QJsonArray scans;
    for (const QJsonValue &each : list[u"stops"_s].toArray()) {
        const QJsonObject stop = each.toObject();
        scans.append(QJsonObject{{u"sku"_s, stop[u"sku"_s]},
                                 {u"quantity"_s, stop[u"quantity"_s]},
                                 {u"order"_s, stop[u"order"_s]},
                                 {u"line"_s, stop[u"line"_s]}});
    }
    if (!scans.isEmpty())
        m_call(u"pick.record"_s, {{u"pickList"_s, list[u"pickList"_s]}, {u"scans"_s, scans}});
}

// Ships what can go, and comes back for the rest.
void History::ship(const QString &order, int attempts)
{
    try {
        if (m_chance.in(25))
            pick(order);
        const QJsonObject parcel{{u"tracking"_s, u"00340434%1"_s.arg(m_chance.between(100'000, 999'999))},
                                 {u"weightGrams"_s, m_chance.between(400, 18'000)}};
        const QString note =
            m_call(u"delivery.ship"_s,
                   {{u"order"_s, order}, {u"parcels"_s, QJsonArray{parcel}}})[u"deliveryNote"_s]
                .toString();
        if (m_chance.in(4))
            later(m_chance.between(4, 9), [this, note] { comeBack(note); });
    } catch (const Refused &refused) {
        if (refused.fault() == Fault::OrderClosed || refused.fault() == Fault::OrderCancelled)
            return;
        attempts += 1;
    }
    if (attempts < mostAttempts &&
        m_call(u"order.show"_s, {{u"order"_s, order}})[u"state"_s] == u"released"_s)
        later(2, [this, order, attempts] { ship(order, attempts); });
}

void History::comeBack(const QString &deliveryNote)
{
    static const QList<QString> reasons{u"falsch bestellt"_s, u"beschädigt"_s, u"passt nicht"_s};
    try {
        const QString returned =
            m_call(
                u"return.open"_s,
                {{u"deliveryNote"_s, deliveryNote},
                 {u"lines"_s, QJsonArray{QJsonObject{{u"line"_s, 1},
                                                     {u"quantity"_s, u"1"_s},
                                                     {u"reason"_s, m_chance.among(reasons)}}}}})[u"return"_s]
                .toString();
        later(m_chance.between(3, 7), [this, returned] { settle(returned); });
    } catch (const Refused &refused) {
        if (refused.fault() != Fault::AboveDelivered && refused.fault() != Fault::LineUnknown)
            throw; // a service cannot come back; all else would be a mistake of this story
    }
}

void History::settle(const QString &returned)
{
    const QJsonObject line{{u"line"_s, 1}, {u"quantity"_s, u"1"_s}};
    m_call(u"return.receive"_s, {{u"return"_s, returned}, {u"lines"_s, QJsonArray{line}}});
    QJsonObject judged = line;
    judged[u"verdict"_s] = m_chance.in(70) ? u"resell"_s : u"scrap"_s;
    m_call(u"return.inspect"_s, {{u"return"_s, returned}, {u"lines"_s, QJsonArray{judged}}});
    m_call(u"return.settle"_s, {{u"return"_s, returned}, {u"how"_s, u"credit"_s}});
}

} // namespace kontorist
