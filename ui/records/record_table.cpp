#include "ui/records/record_table.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/chip_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace kontorist {

namespace {

constexpr int lineRole = Qt::UserRole, lineIcon = Qt::UserRole + 1;

QTableWidgetItem *lineItem(const Cell &cell, bool isRight)
{
    auto *item = new QTableWidgetItem(cell.text);
    item->setTextAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setToolTip(cell.more.isEmpty() ? cell.text : cell.more);
    if (cell.role)
        item->setData(lineRole, static_cast<int>(*cell.role));
    if (!cell.icon.isEmpty())
        item->setData(lineIcon, cell.icon);
    return item;
}

} // namespace

RecordTable::RecordTable(const QString &name, const QString &accessibleName, const QList<ListColumn> &columns,
                         QWidget *parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent), m_columns(columns)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setItemDelegate(new ChipDelegate(lineRole, lineIcon, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(measure::row, fontMetrics().height() + 12));
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(bold);
    horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < columns.size(); ++i) {
        auto *head = new QTableWidgetItem(columns[i].title);
        head->setTextAlignment((columns[i].isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setHorizontalHeaderItem(i, head);
    }
    fitColumns();
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { emit opened(m_rows[row]); });
}

void RecordTable::setRows(const QList<ListRow> &rows)
{
    const int at = currentRow();
    m_rows = rows;
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].cells.size(); ++column)
            setItem(row, column, lineItem(rows[row].cells[column], m_columns[column].isRight));
    if (at >= 0 && at < rowCount())
        selectRow(at);
    updateGeometry();
}

void RecordTable::setMostShown(int rows)
{
    m_most = rows;
    updateGeometry();
}

QSize RecordTable::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 1, m_most);
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {400, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                     2 * frameWidth() + bar};
}

void RecordTable::fitColumns()
{
    int others = 0, growing = -1;
    for (int i = 0; i < m_columns.size(); ++i) {
        const int text = fontMetrics().horizontalAdvance(m_columns[i].widest) + 3 * measure::gap;
        const int width = std::max(text, horizontalHeader()->sectionSizeHint(i));
        horizontalHeader()->resizeSection(i, width);
        if (m_columns[i].grows)
            growing = i;
        else
            others += width;
    }
    if (growing >= 0)
        horizontalHeader()->resizeSection(growing, std::max(120, viewport()->width() - others));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) == false && currentRow() >= 0)
        emit opened(m_rows[currentRow()]);
    else if (event->key() == Qt::Key_Escape || (isEnter && currentRow() < 0))
        event->ignore();
    else
        QTableWidget::keyPressEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

// So that the focus is seen.
void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableWidget::focusInEvent(event);
    if (currentRow() < 0 && rowCount() > 0)
        selectRow(0);
}

} // namespace kontorist
