#include "ui/warehouse/warehouse_page.h"

#include "ui/warehouse/scan_field.h"
#include "ui/warehouse/scan_word.h"
#include "ui/warehouse/scanner_test.h"
#include "ui/warehouse/warehouse_source.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace kontorist {

WarehousePage::WarehousePage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<WarehouseSource>(), settings, parent),
      m_scan(new ScanField),
      m_test(new ScannerTest(company))
{
    m_scan->setObjectName(u"warehouseScan"_s);
    m_scan->setAccessibleName(tr("Scan an order or a pick list"));
    m_scan->setPlaceholderText(m_scan->accessibleName());
    head()->insertWidget(0, m_scan, 1);
    connect(m_scan, &ScanField::scanned, this, &WarehousePage::open);
    connect(m_scan, &ScanField::pressed, this, [this](int key) {
        if (key == Qt::Key_Down || key == Qt::Key_Escape)
            list().focusTable();
        else if (key == Qt::Key_F8)
            m_scan->setFocus(Qt::ShortcutFocusReason);
    });
    opensIn(u"warehouse"_s);
    rowCommand(
        "pickTogether", tr("Pick to&gether"), Qt::CTRL | Qt::Key_Return,
        [this](const QList<ListRow> &rows) { pickTogether(rows); }, As::MainButton);
    rowCommand("warehouseOrder", tr("Open the &order"), Qt::ALT | Qt::Key_O,
               [this](const QList<ListRow> &rows) {
                   emit goWanted({u"orders"_s, rows.first().key, {}});
               });
    QAction *waiting = command("warehouseWaiting", tr("Show &back orders"), Qt::ALT | Qt::Key_R,
                               [this] { list().showView(4); });
    list().setRemedy(waiting);
    command("testScanner", tr("Test the scann&er"), {}, [this] { m_test->open(); });
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_test);
    connect(m_test, &ScannerTest::closed, this, [this] { list().focusTable(); });
}

void WarehousePage::comeTo(const Place &place)
{
    m_isForScan = place.with == scanning();
    ListPage::comeTo(place);
}

void WarehousePage::focusFirst()
{
    if (std::exchange(m_isForScan, false))
        m_scan->setFocus(Qt::OtherFocusReason);
    else
        ListPage::focusFirst();
}

void WarehousePage::open(const QString &scanned)
{
    company().ask(
        this, [scanned](const Database &database) { return meaningOf(database, scanned); },
        [this](const ScanMeaning &meaning) {
            if (meaning.kind == ScanMeaning::Kind::Order || meaning.kind == ScanMeaning::Kind::PickList)
                emit goWanted({u"warehouse"_s, meaning.number, {}});
            else if (meaning.kind == ScanMeaning::Kind::DeliveryNote)
                emit goWanted({u"deliveries"_s, meaning.number, {}});
            else
                emit complained(tr("“%1” is no order, pick list or delivery note.").arg(meaning.word));
        });
}

// One way through the warehouse for all of them; a single one needs no list before something is scanned.
void WarehousePage::pickTogether(const QList<ListRow> &rows)
{
    if (rows.size() == 1)
        return emit goWanted({u"warehouse"_s, rows.first().key, {}});
    QJsonArray orders;
    for (const ListRow &row : rows)
        orders.append(row.key);
    act({u"pick.start"_s, {{u"orders"_s, orders}}}, [this](const Answer &answer) {
        emit goWanted({u"warehouse"_s, answer.fields[u"pickList"_s].toString(), {}});
    });
}

} // namespace kontorist
