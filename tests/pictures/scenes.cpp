#include "tests/pictures/scene.h"

namespace kontorist::pictures {

namespace {

// The lists of the rail and of the menu, which a new company has, too.
const QStringList rooms{u"overview"_s, u"orders"_s,  u"warehouse"_s, u"deliveries"_s, u"invoices"_s,
                        u"payments"_s, u"returns"_s, u"customers"_s, u"articles"_s,   u"stock"_s,
                        u"outbox"_s,   u"journal"_s, u"settings"_s};

QList<Scene> fullLists()
{
    QList<Scene> all;
    for (const QString &room : rooms)
        all.append({room, Before::FullCompany, {room, {}, {}}});
    return all;
}

QList<Scene> emptyLists()
{
    QList<Scene> all;
    for (const QString &room : rooms)
        all.append({room + u"-empty"_s, Before::NewCompany, {room, {}, {}}});
    all.append({u"entry-empty"_s, Before::NewCompany, {u"order-entry"_s, {}, {}}});
    all.append({u"import-empty"_s, Before::NewCompany, {u"import"_s, {}, {}}});
    all.append({u"run-empty"_s, Before::NewCompany, {u"invoices"_s, u"run"_s, {}}});
    return all;
}

// The first record of a list, opened as a person opens it.
QList<Scene> records()
{
    const QString lastView = u"<Ctrl+PgDown><Ctrl+PgDown><Ctrl+PgDown><...><Down><Return><...>"_s;
    return {
        {u"order"_s, Before::FullCompany, {u"orders"_s, {}, {}}, u"<...><Down><Return><...>"_s},
        {u"delivery"_s,
         Before::FullCompany,
         {u"deliveries"_s, {}, {}},
         u"<Ctrl+PgDown><Ctrl+PgDown><...><Down><Return><...>"_s},
        {u"invoice"_s, Before::FullCompany, {u"invoices"_s, {}, {}}, u"<...><Down><Return><...>"_s},
        {u"payment"_s, Before::FullCompany, {u"payments"_s, {}, {}}, lastView},
        {u"return"_s, Before::FullCompany, {u"returns"_s, {}, {}}, lastView},
        {u"customer"_s, Before::FullCompany, {u"customers"_s, {}, {}}, u"<...><Down><Return><...>"_s},
        {u"article"_s, Before::FullCompany, {u"articles"_s, {}, {}}, u"<...><Down><Return><...>"_s},
    };
}

QList<Scene> work()
{
    const Place entry{u"order-entry"_s, {}, {}}, warehouse{u"warehouse"_s, {}, {}};
    return {
        {u"entry"_s, Before::FullCompany, entry},
        {u"entry-customer"_s, Before::FullCompany, entry, u"harm<...>"_s},
        {u"entry-lines"_s, Before::FullCompany, entry,
         u"harms<...><Return><...>bo04<Return>10<Return><...>10*bo06<Return><...>"_s},
        {u"warehouse-ship"_s, Before::FullCompany, warehouse,
         u"<Ctrl+PgDown><Ctrl+PgDown><Ctrl+PgDown><...>"_s},
        {u"scan"_s, Before::FullCompany, warehouse,
         u"<Ctrl+PgDown><Ctrl+PgDown><Ctrl+PgDown><...><Down><Return><...>"_s},
        {u"run"_s, Before::FullCompany, {u"invoices"_s, u"run"_s, {}}},
        {u"booking"_s, Before::FullCompany, {u"payments"_s, u"new"_s, {}}},
        {u"return-new"_s, Before::FullCompany, {u"returns"_s, u"new"_s, {}}},
        {u"customer-new"_s, Before::FullCompany, {u"customers"_s, u"new"_s, {}}},
        {u"article-new"_s, Before::FullCompany, {u"articles"_s, u"new"_s, {}}},
        {u"letterhead"_s, Before::FullCompany, {u"settings"_s, u"letterhead"_s, {}}},
        {u"correction"_s,
         Before::FullCompany,
         {u"invoices"_s, {}, {}},
         u"<...><Down><Return><...><Ctrl+Shift+K><...>"_s},
        {u"bill"_s,
         Before::FullCompany,
         {u"orders"_s, {}, {}},
         u"<...><Down><Return><...><Ctrl+I><...><Tab>30<Tab><...>"_s},
        {u"import"_s, Before::FullCompany, {u"import"_s, {}, u"customers.csv"_s}, u"<...><Ctrl+T><...>"_s},
        {u"import-orders"_s, Before::FullCompany, {u"import"_s, {}, u"shop.csv"_s}},
        {u"einvoice"_s, Before::FullCompany, {u"einvoice"_s, {}, u"rechnung.xml"_s}},
        {u"palette"_s, Before::FullCompany, {u"orders"_s, {}, {}}, u"<Ctrl+K>harms<...>"_s},
        {u"keys"_s, Before::FullCompany, {u"orders"_s, {}, {}}, u"<F1>"_s},
    };
}

QList<Scene> errors()
{
    return {
        {u"entry-error"_s,
         Before::FullCompany,
         {u"order-entry"_s, {}, {}},
         u"harms<...><Return><...>xyz<Return><...>"_s},
        {u"warehouse-error"_s,
         Before::FullCompany,
         {u"warehouse"_s, {}, {}},
         u"<Shift+Tab>4099999999<Return><...>"_s},
        {u"booking-error"_s,
         Before::FullCompany,
         {u"payments"_s, u"new"_s, {}},
         u"12,345,6<Tab><Ctrl+Return><...>"_s},
        {u"customer-error"_s, Before::FullCompany, {u"customers"_s, u"new"_s, {}}, u"<Ctrl+Return><...>"_s},
        {u"article-error"_s, Before::FullCompany, {u"articles"_s, u"new"_s, {}}, u"<Ctrl+Return><...>"_s},
        {u"return-error"_s, Before::FullCompany, {u"returns"_s, u"new"_s, {}}, u"AU-1<Return><...>"_s},
        {u"settings-error"_s,
         Before::FullCompany,
         {u"settings"_s, {}, {}},
         u"<Tab><Ctrl+A><Delete><Ctrl+S><...>"_s},
        {u"list-nothing"_s, Before::FullCompany, {u"orders"_s, {}, {}}, u"<Ctrl+F>qqqq<...>"_s},
        {u"record-unknown"_s, Before::FullCompany, {u"orders"_s, u"AU-0000-00000"_s, {}}},
    };
}

} // namespace

QList<Scene> scenes()
{
    QList<Scene> all{{u"start"_s, Before::NoCompany, {}}};
    return all + fullLists() + records() + work() + errors() + emptyLists();
}

} // namespace kontorist::pictures
