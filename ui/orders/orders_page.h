#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

class BulkRun;

/// The room of the orders: their list, and what can be done with many of them at once.
class OrdersPage final : public ListPage
{
    Q_OBJECT

public:
    OrdersPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

private:
    void release(const QList<ListRow> &rows);
    void report();

    BulkRun *m_run;
};

} // namespace kontorist
