#include "app/rooms.h"

#include "core/sales/order_list_store.h"
#include "ui/entry/entry_page.h"
#include "ui/orders/orders_page.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the titles their context in the catalogue.
class Rooms
{
    Q_DECLARE_TR_FUNCTIONS(Rooms)
};

template<class ListPage>
Page *listOf(Workshop &workshop)
{
    return new ListPage(workshop.company, workshop.settings);
}

template<class RecordPage>
Page *recordOf(Workshop &workshop, const Place &place)
{
    return new RecordPage(workshop.company, workshop.settings, place);
}

qint64 deliverable(const Database &database, QDate today)
{
    return order_list_store::counts(database, today).deliverable;
}

} // namespace

QList<Room> rooms()
{
    return {{u"orders"_s, Rooms::tr("Orders"), u"clipboard-list"_s, Qt::ALT | Qt::Key_2, &listOf<OrdersPage>,
             nullptr, &deliverable},
            {u"order-entry"_s, QString(), QString(), Qt::Key_F7, &listOf<EntryPage>, &recordOf<EntryPage>,
             nullptr, Rooms::tr("&New order")}};
}

} // namespace kontorist
