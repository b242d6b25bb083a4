#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

class ScanField;
class ScannerTest;

/// The room of the warehouse: what can be picked, packed and shipped. A row opens the screen of the scanner; so does
/// the code on an order or a pick list, wherever the focus is.
class WarehousePage final : public ListPage
{
    Q_OBJECT

public:
    WarehousePage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

private:
    void open(const QString &scanned);
    void pickTogether(const QList<ListRow> &rows);

    ScanField *m_scan;
    ScannerTest *m_test;
};

} // namespace kontorist
