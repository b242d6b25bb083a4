#include "ui/records/fact_table.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/chip_delegate.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>

namespace kontorist {

namespace {

constexpr int narrowText = 64;   // less says nothing
constexpr int growingText = 160; // of the one that takes what is left, before anything is
constexpr int factRole = Qt::UserRole, factIcon = Qt::UserRole + 1;

QStandardItem *factItem(const Cell &cell, const ListColumn &column)
{
    auto *item = new QStandardItem(cell.text);
    item->setEditable(false);
    item->setTextAlignment((column.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (cell.role)
        item->setData(static_cast<int>(*cell.role), factRole);
    if (!cell.icon.isEmpty())
        item->setData(cell.icon, factIcon);
    item->setToolTip(cell.more.isEmpty() ? cell.text : cell.more);
    return item;
}

} // namespace

FactTable::FactTable(const QString &name, const QString &title, const QList<ListColumn> &columns,
                     const QString &empty, QWidget *parent)
    : QTableView(parent),
      m_columns(columns),
      m_empty(empty),
      m_model(new QStandardItemModel(0, static_cast<int>(columns.size()), this))
{
    setObjectName(name);
    setAccessibleName(title);
    setModel(m_model);
    setItemDelegate(new ChipDelegate(factRole, factIcon, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(measure::row, fontMetrics().height() + 12));
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(bold);
    horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < columns.size(); ++i) {
        auto *head = new QStandardItem(columns[i].title);
        head->setTextAlignment((columns[i].isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_model->setHorizontalHeaderItem(i, head);
    }
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void FactTable::show(const QList<ListRow> &rows)
{
    const qint64 chosen = m_rows.value(currentIndex().row()).id;
    const bool hadCurrent = currentIndex().isValid();
    const int column = std::max(0, currentIndex().column());
    m_rows = rows;
    m_model->removeRows(0, m_model->rowCount());
    for (const ListRow &row : rows) {
        QList<QStandardItem *> items;
        for (int i = 0; i < m_columns.size(); ++i)
            items.append(factItem(row.cells.value(i), m_columns[i]));
        m_model->appendRow(items);
    }
    const auto same = std::ranges::find_if(m_rows, [&](const ListRow &row) { return row.id == chosen; });
    if ((hadCurrent || hasFocus()) && !m_rows.isEmpty())
        setCurrentIndex(
            m_model->index(same == m_rows.end() ? 0 : static_cast<int>(same - m_rows.begin()), column));
    fit();
    updateGeometry();
    viewport()->update();
}

// Columns as wide as what is in them, and in an empty table as what is to be expected; one takes what the others
// leave. Where there is not room for all, a column without content goes, and then texts are cut, whose tooltips say the
// rest: nobody scrolls sideways for a number.
void FactTable::fit()
{
    for (int i = 0; i < m_columns.size(); ++i)
        setColumnHidden(i, false);
    int all = 0, growing = -1;
    for (int i = 0; i < m_columns.size(); ++i) {
        const int content = m_rows.isEmpty()
                                ? fontMetrics().horizontalAdvance(m_columns[i].widest) + 3 * measure::gap
                                : sizeHintForColumn(i);
        const int wanted = std::max(content, horizontalHeader()->sectionSizeHint(i));
        if (m_columns[i].grows)
            growing = i;
        setColumnWidth(i, m_columns[i].grows ? std::max(narrowText, std::min(wanted, growingText)) : wanted);
        all += columnWidth(i);
    }
    const int room = viewport()->width();
    for (int i = 0; i < m_columns.size() && all > room; ++i)
        if (isBlank(i)) {
            all -= columnWidth(i);
            setColumnHidden(i, true);
        }
    if (all > room)
        squeeze(all - room);
    else if (growing >= 0)
        setColumnWidth(growing, columnWidth(growing) + room - all);
    if (m_wraps)
        heighten();
}

void FactTable::setEmpty(const QString &sentence)
{
    m_empty = sentence;
    viewport()->update();
}

void FactTable::setWraps()
{
    m_wraps = true;
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(ScrollPerPixel);
}

void FactTable::heighten()
{
    const int least = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, std::max(least, sizeHintForRow(row)));
    updateGeometry();
}

bool FactTable::isBlank(int column) const
{
    return !m_rows.isEmpty() && std::ranges::all_of(m_rows, [&](const ListRow &row) {
        return row.cells.value(column).text.isEmpty();
    });
}

// Less says nothing; and what is wrapped is wrapped between words, not within them.
int FactTable::least(int column) const
{
    int widest = narrowText;
    if (!m_wraps || !m_columns[column].grows)
        return widest;
    for (const ListRow &row : m_rows)
        for (const QString &word :
             row.cells.value(column).text.simplified().replace(u'-', u"- "_s).split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word) + 2 * measure::gap);
    return std::min(widest, 2 * growingText);
}

// The widest text first.
void FactTable::squeeze(int excess)
{
    while (excess > 0) {
        int widest = -1;
        for (int i = 0; i < m_columns.size(); ++i)
            if (!m_columns[i].isRight && columnWidth(i) > least(i) &&
                (widest < 0 || columnWidth(i) > columnWidth(widest)))
                widest = i;
        if (widest < 0)
            return;
        const int cut = std::min({excess, columnWidth(widest) - least(widest), measure::gap});
        setColumnWidth(widest, columnWidth(widest) - cut);
        excess -= cut;
    }
}

QSize FactTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, m_mostRows);
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    int high = m_model->rowCount() == 0 ? verticalHeader()->defaultSectionSize() : 0;
    for (int row = 0; row < std::min(rows, m_model->rowCount()); ++row)
        high += rowHeight(row);
    return {400, horizontalHeader()->sizeHint().height() + high + bar + 2 * frameWidth() + 2};
}

QSize FactTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void FactTable::open(int row)
{
    if (row >= 0 && row < m_rows.size() && !m_rows[row].key.isEmpty())
        emit opened(m_rows[row]);
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && !event->modifiers().testFlag(Qt::ControlModifier))
        return open(currentIndex().row());
    if (isEnter || event->key() == Qt::Key_Escape)
        return event->ignore(); // the page's
    QTableView::keyPressEvent(event);
}

void FactTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void FactTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Tokens::of(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(measure::gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_empty);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace kontorist
