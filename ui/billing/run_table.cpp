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
        setTicked(m_rows[item->row()], item->checkState() == Qt::Checked);
        emit chosenChanged();
    });
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_isFilling)
            emit currentChanged();
    });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { emit opened(m_rows[row]); });
}

/// Where the person was before the rows changed.
struct RunTable::Standing
{
    std::optional<RunRow> current;
    int place = 0;
    QSet<QString> chosen; ///< keys
};

RunTable::Standing RunTable::standing() const
{
    Standing standing;
    if (current())
        standing.current = *current();
    standing.place = std::max(currentRow(), 0);
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        standing.chosen.insert(m_rows[index.row()].key);
    return standing;
}

void RunTable::setRows(const QList<RunRow> &rows)
{
    const Standing before = standing();
    m_rows = rows;
    fill(before);
}

namespace {

// The same work; else what became of it, which has an order of it; else the next of the customer.
qsizetype placeOf(const QList<RunRow> &rows, const RunRow &sought)
{
    const auto at = [&](const auto &isIt) {
        const auto found = std::ranges::find_if(rows, isIt);
        return found == rows.end() ? -1 : found - rows.begin();
    };
    if (const auto same = at([&](const RunRow &row) { return row.key == sought.key; }); same >= 0)
        return same;
    const auto sharesOrder = [&](const RunRow &row) {
        return std::ranges::any_of(row.orders,
                                   [&](const QString &order) { return sought.orders.contains(order); });
    };
    if (const auto changed = at(sharesOrder); changed >= 0)
        return changed;
    return at([&](const RunRow &row) { return row.customer == sought.customer; });
}

} // namespace

void RunTable::restore(const Standing &before)
{
    const qsizetype found = before.current ? placeOf(m_rows, *before.current) : 0;
    const qsizetype place = found >= 0 ? found : std::min<qsizetype>(before.place, m_rows.size() - 1);
    QItemSelection chosen;
    for (int i = 0; i < m_rows.size(); ++i)
        if (before.chosen.contains(m_rows[i].key))
            chosen.select(model()->index(i, 0), model()->index(i, columns - 1));
    if (chosen.isEmpty())
        chosen.select(model()->index(static_cast<int>(place), 0),
                      model()->index(static_cast<int>(place), columns - 1));
    selectionModel()->setCurrentIndex(model()->index(static_cast<int>(place), std::max(currentColumn(), 0)),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void RunTable::fill(const Standing &before)
{
    for (const RunRow &done : std::as_const(m_done))
        if (std::none_of(m_rows.begin(), m_rows.end(),
                         [&](const RunRow &row) { return row.key == done.key; }))
            m_rows.append(done);
    m_isFilling = true;
    setRowCount(static_cast<int>(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i)
        fillRow(i, m_rows[i]);
    if (!m_rows.isEmpty())
        restore(before);
    m_isFilling = false;
    emit chosenChanged();
    emit currentChanged();
}

// A row that was taken out stays out when more of it was shipped, or when it is joined with others.
bool RunTable::isUnticked(const RunRow &row) const
{
    return std::ranges::any_of(row.marks(),
                               [this](const QString &mark) { return m_unticked.contains(mark); });
}

void RunTable::setTicked(const RunRow &row, bool isTicked)
{
    for (const QString &mark : row.marks())
        if (isTicked)
            m_unticked.remove(mark);
        else
            m_unticked.insert(mark);
}

void RunTable::fillRow(int place, const RunRow &row)
{
    const bool isIssued = m_numbers.contains(row.key);
    const bool canBeIssued = row.isReady() && !isIssued;
    auto *tick = runItem({});
    if (canBeIssued) {
        tick->setFlags(tick->flags() | Qt::ItemIsUserCheckable);
        tick->setCheckState(isUnticked(row) ? Qt::Unchecked : Qt::Checked);
        tick->setData(Qt::AccessibleTextRole, tr("To be billed"));
    }
    setItem(place, Tick, tick);
    setItem(place, Order, runItem(row.orders.join(u", "_s)));
    setItem(place, Customer, runItem(row.customerName));
    setItem(place, Notes, runItem(row.deliveryNotes.join(u", "_s)));
    setItem(place, Gross, runItem(row.draft ? format::money(row.gross()) : QString(), Qt::AlignRight));
    if (isIssued)
        setItem(place, Check, runChip(m_numbers[row.key].join(u", "_s), Role::Ok, u"circle-check"_s));
    else if (const QString refusal = m_refusals.value(row.key); !refusal.isEmpty())
        setItem(place, Check, runChip(refusal, Role::Crit, u"alert-triangle"_s));
    else if (!row.isReady())
        setItem(place, Check, runChip(row.trouble, Role::Warn, u"alert-triangle"_s));
    else
        setItem(place, Check, runChip(tr("Ready"), Role::Info, u"file-invoice"_s));
}

void RunTable::setIssued(const QString &key, const QStringList &numbers)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const RunRow &row) { return row.key == key; });
    m_numbers[key] = numbers;
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
        if (row.isReady() && !m_numbers.contains(row.key) && !isUnticked(row))
            chosen.append(row);
    return chosen;
}

const RunRow *RunTable::current() const
{
    return currentRow() >= 0 && currentRow() < m_rows.size() ? &m_rows[currentRow()] : nullptr;
}

QStringList RunTable::currentNumbers() const
{
    return current() ? m_numbers.value(current()->key) : QStringList();
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
            setTicked(row, false);
    fill(standing());
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
