#pragma once

#include "app/commands/caller.h"
#include "app/sample/chance.h"
#include "core/base/clock.h"

#include <functional>
#include <map>
#include <QJsonArray>

namespace kontorist {

/// The life of the sample company: day by day its desk takes orders, its warehouse ships them, its bookkeeper bills
/// them and books the money, late payers, returns and shortages included. Everything is done by the commands of the
/// headless door, on a clock that is moved; chance has a fixed seed, so the same days make the same company.
class History final
{
public:
    History(Session &session, FixedClock &clock, quint64 seed);

    /// Master data, places, prices and the first stock, as of a day.
    void begin(QDate day);
    /// The first hours of a day, by the clock as it stands: orders come in, and the warehouse and the bookkeeper find
    /// what the day before has left them.
    void morning(QDate day);
    /// Lives the days up to and including `until`; `progress` hears each of them and may end it by answering false.
    /// Answers whether it came to the end.
    bool live(QDate from, QDate until, const std::function<bool(QDate)> &progress);

private:
    using Act = std::function<void()>;

    struct Ware
    {
        QString sku;
        Price price;
        Price cost;
        bool isOfStock = true;
        QString reorderPoint;
        QString reorderQuantity;
    };
    struct Buyer
    {
        QString number;
        bool paysBefore = false; ///< prepayment
        int discountDays = -1;   ///< of the first cash discount; -1 = none
        Percent discount;
    };

    void liveDay();
    void takeOrder();
    void quote();
    void release(const QString &order);
    QJsonObject draft(const Buyer &buyer);
    QString quantityOf(const Ware &ware);

    void ship(const QString &order, int attempts);
    void pick(const QString &order);
    void comeBack(const QString &deliveryNote);
    void settle(const QString &returned);

    void bill();
    void expectMoney(const QString &invoice, const QString &order, Money gross);
    void book(const QString &invoice, bool takesDiscount, int share);
    void prepay(const QString &order);

    void post();
    void reorder();
    void count();

    void later(int workingDays, Act act);
    void onDay(QDate day, Act act) { m_agenda.emplace(day, std::move(act)); }
    void tick(); ///< some minutes pass

    Session &m_session;
    FixedClock &m_clock;
    Chance m_chance;
    Caller m_call;
    QDate m_day;
    std::multimap<QDate, Act> m_agenda;
    QList<Ware> m_wares;
    QList<Buyer> m_buyers;
    QHash<QString, qsizetype> m_buyerOfOrder;
    int m_purchases = 0;
};

} // namespace kontorist
