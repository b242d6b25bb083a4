#include "app/sample/history.h"

#include "core/article/article_store.h"
#include "core/base/calendar.h"
#include "core/base/date.h"
#include "core/base/error.h"
#include "core/stock/stock_store.h"

#include <QFile>
#include <QJsonDocument>

namespace kontorist {

namespace {

constexpr auto state = calendar::State::SchleswigHolstein;

QJsonDocument sampleFile(const QString &name)
{
    QFile file(u":/sample/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the program was built without its sample data");
    return QJsonDocument::fromJson(file.readAll());
}

} // namespace

History::History(Session &session, FixedClock &clock, quint64 seed)
    : m_session(session), m_clock(clock), m_chance(seed), m_call(session)
{
}

void History::begin(QDate day)
{
    m_day = day;
    m_clock.set(day, 8);
    m_call(u"company.set"_s, sampleFile(u"company"_s).object());
    m_call(u"location.add"_s, {{u"code"_s, u"LADEN"_s},
                               {u"name"_s, u"Abholmarkt Wellseedamm"_s},
                               {u"shipsOrders"_s, true},
                               {u"priority"_s, 5}});
    QJsonArray stock;
    for (const QJsonValue &each : sampleFile(u"articles"_s).array()) {
        const QJsonObject article = each.toObject();
        m_call(u"article.add"_s, article);
        Ware ware{article[u"sku"_s].toString(),
                  Price::read(article[u"price"_s].toString(), u"price"_s),
                  {},
                  article.contains(u"reorderPoint"_s),
                  article[u"reorderPoint"_s].toString(),
                  article[u"reorderQuantity"_s].toString()};
        if (ware.isOfStock) {
            ware.cost = Price::read(article[u"cost"_s].toString(), u"cost"_s);
            stock.append(QJsonObject{{u"sku"_s, ware.sku},
                                     {u"quantity"_s, ware.reorderQuantity},
                                     {u"cost"_s, article[u"cost"_s]}});
        }
        m_wares.append(ware);
    }
    m_call(u"stock.receive"_s, {{u"lines"_s, stock}, {u"supplierReference"_s, u"Eröffnungsbestand"_s}});
    for (const QJsonValue &each : sampleFile(u"customers"_s).array()) {
        const QJsonObject customer = each.toObject();
        const QString number = m_call(u"party.add"_s, customer)[u"party"_s].toString();
        const QJsonObject discount =
            customer[u"terms"_s].toObject()[u"discounts"_s].toArray().first().toObject();
        m_buyers.append(
            {number, customer[u"payBy"_s].toString() == u"prepayment"_s,
             discount.isEmpty() ? -1 : discount[u"days"_s].toInt(),
             discount.isEmpty() ? Percent() : Percent::read(discount[u"percent"_s].toString(), {})});
    }
}

void History::morning(QDate day)
{
    m_day = day;
    for (int orders = m_chance.between(3, 5); orders > 0; --orders)
        takeOrder();
}

bool History::live(QDate from, QDate until, const std::function<bool(QDate)> &progress)
{
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        if (progress && !progress(day))
            return false;
        if (!calendar::isWorkingDay(day, state))
            continue;
        m_day = day;
        m_clock.set(day, 7);
        liveDay();
    }
    return true;
}

// Morning: the post of the day before, goods in and shipments, and the money on the bank's statement. Over the day: the telephone. Evening:
// invoices.
void History::liveDay()
{
    post();
    while (!m_agenda.empty() && m_agenda.begin()->first <= m_day) {
        const Act act = m_agenda.begin()->second;
        m_agenda.erase(m_agenda.begin());
        tick();
        act();
    }
    const int busy = m_day.month() >= 3 && m_day.month() <= 10 ? 4 : 3;
    for (int orders = m_chance.between(0, busy); orders > 0; --orders)
        takeOrder();
    bill();
    if (m_day.dayOfWeek() == 1)
        reorder();
    if (m_day.dayOfWeek() == 5 && m_chance.in(25))
        count();
}

// What the day before has left goes out: on paper, and by a mail program of their own.
void History::post()
{
    const QJsonArray waiting =
        m_call(u"outbox.list"_s, {{u"state"_s, u"pending"_s}, {u"limit"_s, 1000}})[u"entries"_s].toArray();
    for (const QJsonValue &line : waiting)
        m_call(u"outbox.done"_s, {{u"entry"_s, line[u"entry"_s]}});
}

void History::tick()
{
    m_clock.advance(60'000LL * m_chance.between(1, 6));
}

void History::later(int workingDays, Act act)
{
    onDay(calendar::workingDaysAfter(m_day, workingDays, state), std::move(act));
}

// What runs low is ordered from its supplier, who takes his time and now and then too much of it.
void History::reorder()
{
    QList<ArticleId> articles;
    QHash<ArticleId, const Ware *> wares;
    for (const Ware &ware : m_wares) {
        if (!ware.isOfStock)
            continue;
        const ArticleId id = article_store::get(m_session.database, ware.sku).id;
        articles.append(id);
        wares.insert(id, &ware);
    }
    const auto availability = stock_store::availability(m_session.database, articles);
    for (const ArticleId &id : articles) {
        const Ware &ware = *wares[id];
        Quantity coming = availability[id].available() - availability[id].waiting;
        for (const ExpectedReceipt &receipt : availability[id].incoming)
            coming += receipt.quantity;
        if (coming > Quantity::read(ware.reorderPoint, {}))
            continue;
        const QString purchase = u"BE-%1-%2"_s.arg(m_day.year()).arg(++m_purchases, 5, 10, QChar(u'0'));
        const QDate arrives = calendar::workingDaysAfter(m_day, m_chance.between(3, 8), state);
        m_call(u"stock.expect"_s, {{u"sku"_s, ware.sku},
                                   {u"quantity"_s, ware.reorderQuantity},
                                   {u"expectedOn"_s, date::written(arrives)},
                                   {u"from"_s, purchase}});
        onDay(arrives, [this, ware, purchase] {
            m_call(u"stock.receive"_s, {{u"sku"_s, ware.sku},
                                        {u"quantity"_s, ware.reorderQuantity},
                                        {u"cost"_s, ware.cost.written()},
                                        {u"purchase"_s, purchase},
                                        {u"closeRest"_s, true}});
        });
    }
}

// Somebody counts a shelf, and finds a piece less than the books say.
void History::count()
{
    const Ware &ware = m_chance.among(m_wares);
    if (!ware.isOfStock)
        return;
    const Article article = article_store::get(m_session.database, ware.sku);
    const QString home = stock_store::locations(m_session.database).first().code;
    for (const StockLevel &level : stock_store::levels(m_session.database, article.id)) {
        const Quantity counted = level.onHand - Quantity::whole(1);
        if (level.kind != PlaceKind::Sellable || counted.isNegative())
            continue;
        m_call(u"stock.count"_s, {{u"sku"_s, ware.sku},
                                  {u"location"_s, home},
                                  {u"bin"_s, level.bin},
                                  {u"counted"_s, counted.written()},
                                  {u"reason"_s, u"Stichprobe"_s}});
        return;
    }
}

} // namespace kontorist
