#include "app/rooms.h"

#include "core/sales/order_list_store.h"
#include "ui/articles/article_page.h"
#include "ui/articles/articles_page.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/journal/journal_page.h"
#include "ui/orders/orders_page.h"
#include "ui/overview/overview_page.h"
#include "ui/settings/settings_page.h"
#include "ui/stock/stock_page.h"

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
    return {{u"overview"_s, Rooms::tr("Overview"), u"home"_s, Qt::ALT | Qt::Key_1, &listOf<OverviewPage>},
            {u"orders"_s, Rooms::tr("Orders"), u"clipboard-list"_s, Qt::ALT | Qt::Key_2, &listOf<OrdersPage>,
             nullptr, &deliverable},
            {u"customers"_s, Rooms::tr("Customers"), u"users"_s, Qt::ALT | Qt::Key_7, &listOf<CustomersPage>,
             &recordOf<CustomerPage>},
            {u"articles"_s, Rooms::tr("Articles"), u"box"_s, Qt::ALT | Qt::Key_8, &listOf<ArticlesPage>,
             &recordOf<ArticlePage>},
            {u"stock"_s, Rooms::tr("Stock"), u"package"_s, {}, &listOf<StockPage>},
            {u"journal"_s, Rooms::tr("Journal"), u"history"_s, {}, &listOf<JournalPage>},
            {u"settings"_s, Rooms::tr("Settings"), u"settings"_s, Qt::CTRL | Qt::Key_Comma,
             &listOf<SettingsPage>}};
}

} // namespace kontorist
