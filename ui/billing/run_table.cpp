#include "ui/billing/run_table.h"

#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/chip_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace kontorist {

namespace {

constexpr int runRole = Qt::UserRole, runIcon = Qt::UserRole + 1;

QTableWidgetItem *runItem(const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidgetItem *runChip(const QString &text, Role role, const QString &icon)
{
    QTableWidgetItem *item = runItem(text);
    item->setData(runRole, static_cast<int>(role));
    item->setData(runIcon, icon);
    return item;
}

} // namespace

RunTable::RunTable(QWidget *parent) : QTableWidget(0, columns, parent)
{
    setObjectName(u"runTable"_s);
    setAccessibleName(tr("What is to be billed"));
    setHorizontalHeaderLabels(
        {{}, tr("Order"), tr("Customer"), tr("Delivery notes"), tr("Gross €"), tr("Check")});
    setItemDelegate(new ChipDelegate(runRole, runIcon, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(measure::row, fontMetrics().height() + 12));
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(bold);
    horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < columns; ++i)
        horizontalHeaderItem(i)->setTextAlignment((i == Gross ? Qt::AlignRight : Qt::AlignLeft) |
                                                  Qt::AlignVCenter);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (m_isFilling || item->column() != Tick)
            return;
        const QString &key = m_rows[item->row()].key;
        if (item->checkState() == Qt::Checked)
            m_unticked.remove(key);
        else
            m_unticked.insert(key);
        emit chosenChanged();
    });
    connect(this, &QTableWidget::itemSelectionChanged, this, &RunTable::currentChanged);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { emit opened(m_rows[row]); });
}

void RunTable::setRows(const QList<RunRow> &rows)
{
    m_rows = rows;
    fill();
}

void RunTable::fill()
{
    const QString at = current() ? current()->key : QString();
    for (const RunRow &done : std::as_const(m_done))
        if (std::none_of(m_rows.begin(), m_rows.end(),
                         [&](const RunRow &row) { return row.key == done.key; }))
            m_rows.append(done);
    m_isFilling = true;
    setRowCount(static_cast<int>(m_rows.size()));
    int place = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        fillRow(i, m_rows[i]);
        if (m_rows[i].key == at)
            place = i;
    }
    m_isFilling = false;
    if (!m_rows.isEmpty() && currentRow() != place)
        selectRow(place);
    emit chosenChanged();
    emit currentChanged();
}

void RunTable::fillRow(int place, const RunRow &row)
{
    const bool isIssued = m_numbers.contains(row.key);
    const bool canBeIssued = row.isReady() && !isIssued;
    auto *tick = runItem({});
    if (canBeIssued) {
        tick->setFlags(tick->flags() | Qt::ItemIsUserCheckable);
        tick->setCheckState(m_unticked.contains(row.key) ? Qt::Unchecked : Qt::Checked);
        tick->setData(Qt::AccessibleTextRole, tr("To be billed"));
    }
    setItem(place, Tick, tick);
    setItem(place, Order, runItem(row.orders.join(u", "_s)));
    setItem(place, Customer, runItem(row.customerName));
    setItem(place, Notes, runItem(row.deliveryNotes.join(u", "_s)));
    setItem(place, Gross,
            runItem(row.drafts.isEmpty() ? QString() : format::money(row.gross), Qt::AlignRight));
    if (isIssued)
        setItem(place, Check, runChip(m_numbers[row.key], Role::Ok, u"circle-check"_s));
    else if (const QString refusal = m_refusals.value(row.key); !refusal.isEmpty())
        setItem(place, Check, runChip(refusal, Role::Crit, u"alert-triangle"_s));
    else if (!row.isReady())
        setItem(place, Check, runChip(row.trouble, Role::Warn, u"alert-triangle"_s));
    else
        setItem(place, Check, runChip(tr("Ready"), Role::Info, u"file-invoice"_s));
}

void RunTable::setIssued(const QString &key, const QString &number)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const RunRow &row) { return row.key == key; });
    m_numbers[key] = number;
    m_refusals.remove(key);
    if (found == m_rows.end())
        return;
    m_done.append(*found);
    m_isFilling = true;
    fillRow(static_cast<int>(found - m_rows.begin()), *found);
    m_isFilling = false;
    emit chosenChanged();
}

void RunTable::setRefused(const QString &key, const QString &sentence)
{
    m_refusals[key] = sentence;
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].key == key) {
            m_isFilling = true;
            fillRow(i, m_rows[i]);
            m_isFilling = false;
        }
}

void RunTable::forgetIssued()
{
    m_done.clear();
    m_numbers.clear();
    m_refusals.clear();
}

QList<RunRow> RunTable::chosen() const
{
    QList<RunRow> chosen;
    for (const RunRow &row : m_rows)
        if (row.isReady() && !m_numbers.contains(row.key) && !m_unticked.contains(row.key))
            chosen.append(row);
    return chosen;
}

const RunRow *RunTable::current() const
{
    return currentRow() >= 0 && currentRow() < m_rows.size() ? &m_rows[currentRow()] : nullptr;
}

QString RunTable::currentNumber() const
{
    return current() ? m_numbers.value(current()->key) : QString();
}

int RunTable::ready() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const RunRow &row) {
        return row.isReady() && !m_numbers.contains(row.key);
    }));
}

void RunTable::tickAll(bool isTicked)
{
    m_unticked.clear();
    if (!isTicked)
        for (const RunRow &row : std::as_const(m_rows))
            m_unticked.insert(row.key);
    fill();
}

void RunTable::turnTicks()
{
    bool hasTicked = false;
    const QModelIndexList chosenRows = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosenRows)
        hasTicked = hasTicked || item(index.row(), Tick)->checkState() == Qt::Checked;
    for (const QModelIndex &index : chosenRows)
        if (item(index.row(), Tick)->flags().testFlag(Qt::ItemIsUserCheckable))
            item(index.row(), Tick)->setCheckState(hasTicked ? Qt::Unchecked : Qt::Checked);
}

void RunTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space)
        turnTicks();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) == false && current())
        emit opened(*current());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableWidget::keyPressEvent(event);
}

void RunTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

// The reason may be long: it takes what the others leave.
void RunTable::fitColumns()
{
    const auto breadth = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + 3 * measure::gap;
    };
    const int widths[] = {measure::control, breadth(u"AU-2026-00000"_s), breadth(u"Bäckerei Sommer GmbH"_s),
                          breadth(u"LS-2026-00000"_s), breadth(format::money(Money(888'888'88)))};
    for (int i = Tick; i < Check; ++i)
        horizontalHeader()->resizeSection(
            i, i == Tick ? widths[i] : std::max(widths[i], horizontalHeader()->sectionSizeHint(i)));
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace kontorist
