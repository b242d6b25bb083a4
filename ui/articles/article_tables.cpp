#include "ui/articles/article_tables.h"

#include "ui/lists/cells.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/text/price_text.h"

#include <QCoreApplication>

namespace kontorist::article_tables {

namespace {

class ArticleTables
{
    Q_DECLARE_TR_FUNCTIONS(ArticleTables)

public:
    static QString location() { return tr("Location"); }
    static QString what() { return tr("What"); }
    static QString bin() { return tr("Bin"); }
    static QString lot() { return tr("Lot"); }
    static QString there() { return tr("There"); }
    static QString reserved() { return tr("Reserved"); }
    static QString free() { return tr("Free"); }
    static QString value() { return tr("Value €"); }
    static QString order() { return tr("Order"); }
    static QString customer() { return tr("Customer"); }
    static QString quantity() { return tr("Quantity"); }
    static QString promised() { return tr("Promised"); }
    static QString forWhom() { return tr("For"); }
    static QString fromQuantity() { return tr("From quantity"); }
    static QString price() { return tr("Price €"); }
    static QString holds() { return tr("Holds"); }
    static QString everybody() { return tr("Everybody"); }
    static QString group(const QString &name) { return tr("Customers of group %1").arg(name); }
    static QString date() { return tr("Date"); }
    static QString from() { return tr("From"); }
    static QString to() { return tr("To"); }
    static QString expectedFrom() { return tr("Expected from"); }
};

using T = ArticleTables;

const QDate widestDay(2026, 12, 23);

QString widestQuantity()
{
    return format::count(888'888);
}

QString locationOf(const ArticleFacts &facts, LocationId id)
{
    for (const Location &location : facts.locations)
        if (location.id == id)
            return location.code + u' ' + location.name;
    return {};
}

QString placeOf(PlaceKind kind, const QString &bin)
{
    return bin.isEmpty() ? master_text::place(kind) : master_text::place(kind) + u' ' + bin;
}

} // namespace

QList<ListColumn> levelColumns()
{
    return {{T::location(), u"MAIN Hauptlager"_s, false, true},
            {T::what(), master_text::place(PlaceKind::Quarantine)},
            {T::bin(), u"B-04-2"_s},
            {T::lot(), u"CH-2026-11"_s},
            {T::there(), widestQuantity(), true},
            {T::reserved(), widestQuantity(), true},
            {T::free(), widestQuantity(), true},
            {T::value(), format::money(Money(88'888'88)), true}};
}

QList<ListRow> levels(const ArticleFacts &facts)
{
    QList<ListRow> rows;
    for (const StockLevel &level : facts.levels)
        if (!level.onHand.isZero())
            rows.append({level.key.place.value(),
                         {},
                         {{locationOf(facts, level.location)},
                          {master_text::place(level.kind)},
                          {level.bin},
                          {level.key.lot},
                          cell::quantity(level.onHand),
                          cell::quantity(level.reserved),
                          cell::quantity(level.free()),
                          cell::money(level.value)}});
    return rows;
}

QList<ListColumn> incomingColumns()
{
    return {{T::date(), format::weekday(widestDay), true},
            {T::quantity(), widestQuantity(), true},
            {T::expectedFrom(), u"BE-2026-00001"_s, false, true}};
}

QList<ListRow> incoming(const ArticleFacts &facts)
{
    QList<ListRow> rows;
    for (const ExpectedReceipt &receipt : facts.stock.incoming)
        rows.append({rows.size() + 1,
                     {},
                     {cell::weekday(receipt.on), cell::quantity(receipt.quantity), {receipt.source}}});
    return rows;
}

QList<ListColumn> claimColumns()
{
    return {{T::order(), u"AU-2026-00000"_s},
            {T::customer(), u"Bäckerei Sommer GmbH"_s, false, true},
            {T::what(), master_text::claim(ReservationKind::Missing)},
            {T::quantity(), widestQuantity(), true},
            {T::promised(), format::weekday(widestDay), true}};
}

QList<ListRow> claims(const ArticleFacts &facts)
{
    QList<ListRow> rows;
    for (const article_view_store::Claim &claim : facts.claims) {
        Cell what{master_text::claim(claim.kind)};
        if (claim.kind == ReservationKind::Missing)
            what.role = Role::Crit;
        rows.append({rows.size() + 1,
                     claim.order,
                     {{claim.order},
                      {claim.customer},
                      what,
                      cell::quantity(claim.quantity),
                      cell::weekday(claim.promisedOn)}});
    }
    return rows;
}

QList<ListColumn> priceColumns()
{
    return {{T::forWhom(), u"Bäckerei Sommer GmbH"_s, false, true},
            {T::fromQuantity(), u"ab 100.000"_s, true},
            {T::price(), price_text::price(Price::raw(88'888'880'000, 100)), true},
            {T::holds(), u"23.12.2026 – 23.12.2026"_s}};
}

QList<ListRow> prices(const ArticleFacts &facts)
{
    QList<ListRow> rows;
    for (const article_view_store::PriceEntry &entry : facts.prices) {
        const PriceRow &row = entry.row;
        const QString whom = !entry.customer.isEmpty()  ? entry.customer + u' ' + entry.customerName
                             : row.partyGroup.isEmpty() ? T::everybody()
                                                        : T::group(row.partyGroup);
        rows.append(
            {row.id.value(),
             entry.customer,
             {{whom}, {price_text::from(row)}, {price_text::offered(row)}, {price_text::validity(row)}}});
    }
    return rows;
}

QList<ListColumn> movementColumns()
{
    return {{T::date(), format::date(widestDay), true},
            {T::what(), master_text::cause(MovementCause::Undo)},
            {T::quantity(), widestQuantity(), true},
            {T::from(), u"Hauptlager B-04-2"_s, false, true},
            {T::to(), master_text::place(PlaceKind::Quarantine) + u" B-04-2"_s},
            {T::lot(), u"CH-2026-11"_s},
            {T::value(), format::money(Money(88'888'88)), true}};
}

QList<ListRow> movements(const ArticleFacts &facts)
{
    QList<ListRow> rows;
    for (const article_view_store::Movement &movement : facts.movements)
        rows.append({movement.id,
                     {},
                     {cell::date(movement.on),
                      {master_text::cause(movement.cause)},
                      cell::quantity(movement.quantity),
                      {placeOf(movement.from, movement.fromBin)},
                      {placeOf(movement.to, movement.toBin)},
                      {movement.lot},
                      cell::money(movement.value)}});
    return rows;
}

} // namespace kontorist::article_tables
