#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

class BulkRun;

/// The room of the delivery notes: their list, and what several of them are billed or handed over together.
class DeliveriesPage final : public ListPage
{
    Q_OBJECT

public:
    DeliveriesPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

private:
    void handOver(const QList<ListRow> &rows);
    void report();
    void bill(const QList<ListRow> &rows);

    BulkRun *m_run;
};

} // namespace kontorist
