#include "ui/lists/record_list.h"

#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/pause.h"
#include "ui/widgets/primary_button.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int typingPause = 120;
constexpr int narrowestGrowing = 180;
constexpr int changesPause = 150;
constexpr int longestPause = 30'000;
constexpr int refreshShare = 9; // it is read again for one tenth of the time at most

} // namespace

RecordList::RecordList(CompanyThread &company, ListSourcePtr source, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_company(company),
      m_source(std::move(source)),
      m_settings(settings),
      m_model(new ListModel(company, m_source, this)),
      m_views(new QTabBar),
      m_filter(new QLineEdit),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_empty(new QWidget),
      m_emptyText(new QLabel),
      m_remedy(new QPushButton),
      m_typing(pauseOf(typingPause, this)),
      m_changes(pauseOf(changesPause, this))
{
    makeHead();
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_views);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);

    connect(m_views, &QTabBar::currentChanged, m_model, &ListModel::setView);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &RecordList::applyFilter);
    connect(&m_company, &CompanyThread::changed, m_changes, gatheredBy(m_changes));
    connect(m_changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible(); // who does not look need not be answered
        if (!m_isStale)
            refresh();
    });
    // A long list that is sorted is read whole: it takes no more than a small part of the time.
    connect(m_model, &ListModel::read, this, [this] {
        m_changes->setInterval(
            static_cast<int>(std::clamp<qint64>(refreshShare * m_model->cost(), changesPause, longestPause)));
    });
    connect(m_model, &ListModel::read, this, &RecordList::showState);
    showCounts({});
    // What is counted may be all there is; who opens the list waits for rows, not for that.
    connect(m_model, &ListModel::read, this, &RecordList::countViews, Qt::SingleShotConnection);
    m_views->setCurrentIndex(std::clamp(m_settings.value(key(u"view"_s)).toInt(), 0, m_views->count() - 1));
}

RecordList::~RecordList()
{
    m_settings.setValue(key(u"view"_s), m_views->currentIndex());
    m_settings.setValue(key(u"columns"_s), m_table->horizontalHeader()->saveState());
}

QString RecordList::key(const QString &what) const
{
    return u"lists/%1/%2"_s.arg(m_source->name(), what);
}

void RecordList::makeHead()
{
    const QString name = m_source->name();
    m_views->setObjectName(name + u"Views"_s);
    m_views->setAccessibleName(tr("Views: %1").arg(m_source->title()));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setFocusPolicy(Qt::StrongFocus);
    for (const QString &view : m_source->views())
        m_views->addTab(view);
    if (m_views->count() < 2)
        m_views->hide();
    m_filter->setObjectName(name + u"Filter"_s);
    m_filter->setAccessibleName(tr("Filter: %1").arg(m_source->title()));
    m_filter->setPlaceholderText(m_source->hint());
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(measure::gap - 2, 0, 0, 0);
    m_filter->installEventFilter(this);
    m_empty->setObjectName(name + u"EmptyState"_s);
    m_emptyText->setObjectName(name + u"Empty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_remedy->setObjectName(name + u"Remedy"_s);
    m_remedy->hide();
    auto *layout = new QVBoxLayout(m_empty);
    layout->setSpacing(measure::margin);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_remedy, 0, Qt::AlignCenter);
    layout->addStretch();
}

void RecordList::makeTable()
{
    m_table->setObjectName(m_source->name() + u"Table"_s);
    m_table->setAccessibleName(m_source->title());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(ListModel::ChipRole, ListModel::IconRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(measure::row, fontMetrics().height() + 12));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *head = m_table->horizontalHeader();
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    head->setHighlightSections(false);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSectionsMovable(true);
    m_table->setSortingEnabled(true);
    fitColumns();
    head->restoreState(m_settings.value(key(u"columns"_s)).toByteArray());
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        emit summaryChanged(summary());
        emit chosenChanged();
    });
    connect(m_table, &QTableView::doubleClicked, this, &RecordList::open);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void RecordList::fitColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    const QList<ListColumn> columns = m_source->columns();
    for (int i = 0; i < columns.size(); ++i) {
        const int text = m_table->fontMetrics().horizontalAdvance(columns[i].widest) + 3 * measure::gap;
        head->resizeSection(i, std::max(text, head->sectionSizeHint(i)));
    }
}

void RecordList::resetColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    for (int i = 0; i < head->count(); ++i)
        head->moveSection(head->visualIndex(i), i);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    fitColumns();
    fitGrowing();
}

// One column takes what the others leave.
void RecordList::fitGrowing()
{
    QHeaderView *head = m_table->horizontalHeader();
    const QList<ListColumn> columns = m_source->columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (!columns[i].grows)
            continue;
        const int others = head->length() - head->sectionSize(i);
        const int narrowest =
            std::min(narrowestGrowing, m_table->fontMetrics().horizontalAdvance(columns[i].widest));
        head->resizeSection(i, std::max(narrowest, m_table->viewport()->width() - others));
    }
}

void RecordList::setRemedy(QAction *action)
{
    const auto follow = [this, action] {
        const QString key = keyName(action->shortcut());
        m_remedy->setText(key.isEmpty() ? action->text() : action->text() + u"  "_s + key);
        m_remedy->setEnabled(action->isEnabled());
        m_remedy->setToolTip(action->toolTip());
    };
    follow();
    m_remedy->disconnect();
    connect(action, &QAction::changed, m_remedy, follow);
    connect(m_remedy, &QPushButton::clicked, action, &QAction::trigger);
    m_remedy->show();
}

QList<ListRow> RecordList::chosen() const
{
    QList<ListRow> rows;
    if (!isAnswered())
        return rows;
    for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
        rows.append(m_model->row(each.row()));
    return rows;
}

void RecordList::focusTable()
{
    m_table->setFocus();
    if (m_stack->currentWidget() == m_empty)
        m_filter->setFocus();
}

void RecordList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordList::showView(int view)
{
    m_views->setCurrentIndex(view);
}

void RecordList::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void RecordList::turnView(int by)
{
    m_views->setCurrentIndex((m_views->currentIndex() + by + m_views->count()) % m_views->count());
}

void RecordList::sortByNext()
{
    QHeaderView *head = m_table->horizontalHeader();
    const int section = head->sortIndicatorSection();
    head->setSortIndicator(section + 1 < head->count() ? section + 1 : -1, Qt::AscendingOrder);
}

void RecordList::turnSorting()
{
    QHeaderView *head = m_table->horizontalHeader();
    const bool wasUp = head->sortIndicatorOrder() == Qt::AscendingOrder;
    head->setSortIndicator(head->sortIndicatorSection(), wasUp ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitGrowing();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter)
        return leavesFilter(pressed);
    const QModelIndex current = m_table->currentIndex();
    if (watched == m_table && current.isValid() && (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) &&
        static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier) == false) {
        open(current);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// From the field down into the list; Esc clears it first.
bool RecordList::leavesFilter(int pressed)
{
    if (pressed == Qt::Key_Escape)
        m_filter->clear();
    else if (pressed != Qt::Key_Down && pressed != Qt::Key_Return && pressed != Qt::Key_Enter)
        return false;
    applyFilter();
    m_table->setFocus();
    if (pressed != Qt::Key_Escape && isAnswered() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0); // otherwise when the rows come
    return true;
}

void RecordList::applyFilter()
{
    m_typing->stop();
    m_model->setText(m_filter->text().simplified());
}

bool RecordList::isAnswered() const
{
    return m_model->isAnswered() && m_model->text() == m_filter->text().simplified();
}

void RecordList::open(const QModelIndex &index)
{
    if (isAnswered())
        emit opened(m_model->row(index.row()));
}

void RecordList::refresh()
{
    m_model->refresh();
    countViews();
}

void RecordList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

void RecordList::countViews()
{
    m_company.ask(
        this,
        [source = m_source, today = m_company.today()](const Database &database) {
            return source->counts(database, today);
        },
        [this](const QList<qint64> &counts) { showCounts(counts); });
}

void RecordList::showCounts(const QList<qint64> &counts)
{
    m_counts = counts;
    const QStringList views = m_source->views();
    for (int i = 0; i < views.size(); ++i)
        m_views->setTabText(i, i < counts.size() ? views[i] + u' ' + format::count(counts[i]) : views[i]);
    showState();
}

void RecordList::showState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isReading();
    const bool hadFocus = m_table->hasFocus();
    m_emptyText->setText(emptySentence());
    m_stack->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(m_table));
    if (hadFocus && isEmpty)
        m_filter->setFocus();
    else if (hadFocus && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0); // so that the focus is seen
    emit summaryChanged(summary());
}

QString RecordList::emptySentence() const
{
    if (m_model->hasFailed())
        return tr("This could not be read. F5 tries it again.");
    if (!m_model->text().isEmpty())
        return tr("Nothing in this view matches “%1”. Esc clears the filter.").arg(m_model->text());
    for (const qint64 count : m_counts)
        if (count > 0)
            return tr("Nothing is in this view.");
    return m_source->empty();
}

QString RecordList::summary() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() > 1) {
        Money sum;
        for (const QModelIndex &row : rows)
            sum += Money(row.data(ListModel::SumRole).toLongLong());
        const QString chosen = tr("%1 selected").arg(format::count(rows.size()));
        return sum.minor() == 0 ? chosen : chosen + u" · "_s + format::moneyWithSign(sum);
    }
    QString shown = m_source->counted(m_model->rowCount());
    if (m_model->isComplete())
        return shown;
    const qint64 all = m_counts.value(m_model->view());
    return m_model->text().isEmpty() && all > 0
               ? tr("%1 of %2 read").arg(format::count(m_model->rowCount()), m_source->counted(all))
               : tr("%1 read, more follow").arg(shown);
}

void RecordList::copyRows() const
{
    QString text;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace kontorist
