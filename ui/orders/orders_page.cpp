#include "ui/orders/orders_page.h"

#include "ui/orders/order_source.h"

#include <QAction>

namespace kontorist {

OrdersPage::OrdersPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<OrderSource>(), settings, parent)
{
    opensIn(u"orders"_s);
}

} // namespace kontorist
