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

    /// What the room is come to for: the field of the scanner is ready.
    static QString scanning() { return u"scan"_s; }
    void comeTo(const Place &place) override;
    void focusFirst() override;

private:
    void open(const QString &scanned);
    void pickTogether(const QList<ListRow> &rows);

    ScanField *m_scan;
    ScannerTest *m_test;
    bool m_isForScan = false; ///< of the last time it was come to
};

} // namespace kontorist
