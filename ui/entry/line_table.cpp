#include "ui/entry/line_table.h"

#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/primary_button.h"

#include <algorithm>
#include <numeric>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace kontorist {

namespace {

constexpr int shortestName = 24; // of a name

} // namespace

LineTable::LineTable(LineModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"entryLines"_s);
    setAccessibleName(tr("Lines of the order"));
    setModel(model);
    setItemDelegate(new ChipDelegate(LineModel::RoleRole, LineModel::IconRole, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab visits every input once, not every cell
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(measure::row, fontMetrics().height() + 12));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(LineModel::Name, QHeaderView::Stretch);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit editWanted(index.row()); });
    connect(model, &QAbstractItemModel::rowsInserted, this, &QTableView::scrollToBottom,
            Qt::QueuedConnection);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &LineTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &LineTable::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &LineTable::fit);
    setWidths();
}

void LineTable::setWidths()
{
    const QHash<int, QString> widest{{LineModel::Position, u"100"_s},
                                     {LineModel::Article, u"4012345678901"_s},
                                     {LineModel::Amount, u"10.000 Karton"_s},
                                     {LineModel::SinglePrice, u"10.000,00 / 100"_s},
                                     {LineModel::Sum, u"1.000.000,00"_s},
                                     {LineModel::Deliverable, u"1.000 sofort, Rest Mi 26.11.2026"_s}};
    constexpr int around = 24, icon = 32;
    for (auto each = widest.begin(); each != widest.end(); ++each) {
        const QString head = model()->headerData(each.key(), Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max(fontMetrics().horizontalAdvance(each.value()),
                                  horizontalHeader()->fontMetrics().horizontalAdvance(head));
        m_wanted[each.key()] = text + around + (each.key() == LineModel::Deliverable ? icon : 0);
    }
    m_day = fontMetrics().horizontalAdvance(format::weekday(QDate(2026, 12, 23))) + around + icon;
    fit();
}

// In a small window the figures are as wide as those that are there, and what is said behind a day gives way to the
// names; what is cut off stands in the tooltip.
void LineTable::fit()
{
    QHash<int, int> widths = m_wanted;
    const int name = fontMetrics().averageCharWidth() * shortestName;
    const auto left = [&] {
        const int taken = std::accumulate(widths.begin(), widths.end(), 0);
        return viewport()->width() - name - (taken - widths[LineModel::Deliverable]);
    };
    if (left() < m_wanted[LineModel::Deliverable])
        for (const int column :
             {LineModel::Article, LineModel::Amount, LineModel::SinglePrice, LineModel::Sum})
            widths[column] = std::min(widths[column], std::max(sizeHintForColumn(column),
                                                               horizontalHeader()->sectionSizeHint(column)));
    const int wanted = m_wanted[LineModel::Deliverable];
    widths[LineModel::Deliverable] = std::clamp(left(), std::min(m_day, wanted), wanted);
    for (auto each = widths.begin(); each != widths.end(); ++each)
        setColumnWidth(each.key(), each.value());
}

void LineTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void LineTable::choose(int row)
{
    if (row < 0 || row >= model()->rowCount())
        return;
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(model()->index(row, 0));
}

void LineTable::focusLast()
{
    if (model()->rowCount() == 0)
        return;
    choose(model()->rowCount() - 1);
    setFocus();
}

void LineTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBehindLast = event->key() == Qt::Key_Down && chosen() == model()->rowCount() - 1;
    if (isPlain && isEnter && chosen() >= 0)
        emit editWanted(chosen());
    else if (isPlain && (isBehindLast || event->key() == Qt::Key_Escape))
        emit left();
    else
        QTableView::keyPressEvent(event);
}

void LineTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        setWidths();
}

// While there is no line, how one is made.
void LineTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Tokens::of(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(measure::margin, 0, -measure::margin, 0),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Article, Enter, quantity, Enter. Lines of an e-mail or a table can be pasted: %1.")
                         .arg(keyName(QKeySequence::Paste)));
}

} // namespace kontorist
