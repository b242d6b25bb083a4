#include "core/stock/stock_actions.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/numbering/numbering_store.h"
#include "core/progress/progress_store.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"

namespace kontorist::stock_actions {

namespace {

Location locationOf(const Database &database, const QString &code)
{
    if (code.isEmpty())
        return stock_store::locations(database).first();
    const auto found = stock_store::location(database, code);
    if (!found)
        throw Refused(Fault::LocationUnknown, code);
    return *found;
}

void insistOnStock(const Article &article)
{
    if (!article.isOfStock())
        throw Refused(Fault::ArticleHasNoStock, article.sku);
}

void insistOnShort(const QString &bin, const QString &lot)
{
    require(text::objection(bin, u"bin"_s, text::code));
    require(text::objection(lot, u"lot"_s, text::articleNumber));
}

// At what it cost now, else what the article costs, else what lies there already is worth.
Money valueOf(const ReceiptLine &line, const StockLevel &level)
{
    if (line.cost)
        return line.cost->times(line.quantity);
    if (line.article.cost)
        return line.article.cost->times(line.quantity);
    if (level.onHand.isPositive())
        return line.quantity.shareOf(level.onHand, level.value);
    return {};
}

// Lines whose goods have changed hands: their orders stand elsewhere now, and may keep goods for another time.
void follow(Transaction &tx, const QList<Reallocation> &changes, QDate today)
{
    QList<OrderId> orders;
    for (const Reallocation &change : changes)
        for (const Reservation &each : change.ended + change.begun)
            if (!orders.contains(each.order))
                orders.append(each.order);
    if (orders.isEmpty())
        return;
    stock_store::limit(tx, orders, allocation_rules::incompleteUntil(company_store::current(tx), today));
    progress_store::refresh(tx, orders);
}

// What every raising of stock does: back-orders are served in the same unit.
Reallocation serveWaiting(Transaction &tx, Booking &booking, const QList<ArticleId> &articles, QDate today)
{
    Reallocation served = allocation_rules::served(booking, stock_store::waiting(tx, articles, today));
    stock_store::apply(tx, served);
    return served;
}

QList<ArticleId> articlesOf(const QList<StockKey> &keys)
{
    QList<ArticleId> articles;
    for (const StockKey &key : keys)
        if (!articles.contains(key.article))
            articles.append(key.article);
    return articles;
}

Booking lockedBooking(Transaction &tx, const QList<StockKey> &keys, QDate today)
{
    stock_store::prepare(tx, keys);
    return Booking(stock_store::lockToServe(tx, articlesOf(keys), today));
}

} // namespace

Received receive(Session &session, const Receipt &receipt)
{
    require(company_rules::dateObjection(session.today(), session.clock.today()));
    Transaction tx(session.database);
    const Location location = locationOf(tx, receipt.location);
    QList<StockKey> keys;
    QStringList bins;
    for (const ReceiptLine &line : receipt.lines) {
        insistOnStock(line.article);
        insistOnShort(line.bin, line.lot);
        bins.append(line.bin);
    }
    const auto places = stock_store::places(tx, location.id, PlaceKind::Sellable, bins);
    for (const ReceiptLine &line : receipt.lines)
        keys.append({line.article.id, places[line.bin], line.lot});
    Booking booking = lockedBooking(tx, keys, session.today());
    const qint64 id = tx.newId<struct GoodsReceiptTag>().value();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const ReceiptLine &line = receipt.lines[i];
        const Money value = valueOf(line, booking.level(keys[i]));
        booking.bringIn(outside::supplier, keys[i], line.quantity, value, MovementCause::Receipt, id);
        if (!receipt.purchase.isEmpty())
            stock_store::fulfil(tx, receipt.purchase, line.article.id, line.quantity);
    }
    if (receipt.closesRest)
        stock_store::closeRest(tx, receipt.purchase);
    const Reallocation served = serveWaiting(tx, booking, articlesOf(keys), session.today());
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    follow(tx, {served}, session.today());
    const DocumentNumber number = numbering_store::draw(tx, Series::Receipt, session.today());
    stock_store::saveReceipt(tx, {id, number.year, number.count, number.text, session.today(), location.id,
                                  receipt.purchase, receipt.supplierReference});
    tx.note(u"stock.received"_s, id, compact({{u"number"_s, number.text}}));
    tx.commit();
    return {number.text, served.begun};
}

Counted count(Session &session, const Count &count)
{
    insistOnStock(count.article);
    insistOnShort(count.bin, count.lot);
    Transaction tx(session.database);
    const Location location = locationOf(tx, count.location);
    const StockKey key{count.article.id, stock_store::place(tx, location.id, PlaceKind::Sellable, count.bin),
                       count.lot};
    Booking booking = lockedBooking(tx, {key}, session.today());
    const StockLevel before = booking.level(key);
    if (count.at && *count.at > session.clock.now())
        throw Refused(Fault::DateInFuture, u"countedAt"_s);
    const Quantity since = count.at ? stock_store::movedSince(tx, key, *count.at) : Quantity();
    const Quantity counted = count.isDifference ? before.onHand + count.counted : count.counted + since;
    if (counted.isNegative())
        throw Refused(Fault::StockShort, count.article.sku, before.onHand.written());
    const Quantity difference = counted - before.onHand;
    const qint64 id = tx.newId<struct StockCountTag>().value();
    Reallocation broken, served;
    if (difference.isPositive()) {
        const Money value = valueOf({count.article, difference, {}, {}, {}}, before);
        booking.bringIn(outside::loss, key, difference, value, MovementCause::Count, id);
        served = serveWaiting(tx, booking, {key.article}, session.today());
    } else if (difference.isNegative()) {
        const QList<Reservation> reservations = stock_store::reservationsAt(tx, key);
        broken = allocation_rules::freed(booking,
                                         allocation_rules::latest(reservations, -difference - before.free()));
        stock_store::apply(tx, broken);
        booking.take(key, outside::loss, -difference, {}, MovementCause::Count, id);
        if (!broken.isEmpty()) // what is not here may lie in another bin
            served = serveWaiting(tx, booking, {key.article}, session.today());
    }
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    follow(tx, {broken, served}, session.today());
    stock_store::saveCount(tx,
                           {id, key, counted - since, difference, count.at, session.today(), count.reason});
    tx.note(u"stock.counted"_s, key.article.value(),
            compact({{u"counted"_s, (counted - since).written()},
                     {u"difference"_s, difference.written()},
                     {u"reason"_s, count.reason}}));
    tx.commit();
    return {difference, served.begun, allocation_rules::stillMissing(broken.ended, served.begun)};
}

Location addLocation(Session &session, Location location)
{
    require(text::objection(location.code, u"code"_s, text::code));
    Transaction tx(session.database);
    if (stock_store::location(tx, location.code))
        throw Refused(Fault::LocationTaken, location.code);
    location.id = tx.newId<struct LocationTag>();
    stock_store::addLocation(tx, location);
    tx.note(u"location.added"_s, location.id.value(), compact({{u"code"_s, location.code}}));
    tx.commit();
    return location;
}

void expect(Session &session, const Article &article, const QString &locationCode,
            const ExpectedReceipt &receipt)
{
    insistOnStock(article);
    Transaction tx(session.database);
    const qint64 id = tx.newId<struct ExpectedReceiptTag>().value();
    stock_store::expect(tx, id, article.id, locationOf(tx, locationCode).id, receipt);
    tx.note(u"stock.expected"_s, article.id.value(),
            compact({{u"quantity"_s, receipt.quantity.written()},
                     {u"on"_s, receipt.on.toString(Qt::ISODate)},
                     {u"from"_s, receipt.source}}));
    tx.commit();
}

QList<Reservation> freeExpired(Session &session)
{
    if (stock_store::expired(session.database, session.today()).isEmpty())
        return {};
    Transaction tx(session.database);
    QList<Reservation> expired = stock_store::expired(tx, session.today());
    QList<StockKey> keys;
    for (const Reservation &each : expired)
        keys.append(each.key);
    Booking booking(stock_store::lockToServe(tx, articlesOf(keys), session.today()));
    expired = stock_store::expired(tx, session.today()); // as it stands now that nobody else can change it
    const Reallocation freed = allocation_rules::freed(booking, expired);
    stock_store::apply(tx, freed);
    const Reallocation served = serveWaiting(tx, booking, articlesOf(keys), session.today());
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    follow(tx, {freed, served}, session.today());
    tx.note(u"stock.freed"_s, 0, compact({{u"reservations"_s, freed.ended.size()}}));
    tx.commit();
    return freed.ended;
}

} // namespace kontorist::stock_actions
