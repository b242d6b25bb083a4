#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

/// The room of the customers: their list.
class CustomersPage final : public ListPage
{
    Q_OBJECT

public:
    CustomersPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

private:
    void takeOrder(const QList<ListRow> &rows);
};

} // namespace kontorist
