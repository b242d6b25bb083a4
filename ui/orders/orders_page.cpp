#include "ui/orders/orders_page.h"

#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/chip_delegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace kontorist {

namespace {

constexpr int typingPause = 120;
constexpr int changesPause = 150;
constexpr int narrowestCustomer = 180;

QTimer *pause(QObject *parent, int milliseconds)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

OrdersPage::OrdersPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : Page(parent),
      m_company(company),
      m_settings(settings),
      m_model(new OrderModel(company, this)),
      m_views(new QTabBar),
      m_filter(new QLineEdit),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_empty(new QLabel),
      m_typing(pause(this, typingPause)),
      m_changes(pause(this, changesPause))
{
    setObjectName(u"ordersPage"_s);
    m_views->setObjectName(u"orderViews"_s);
    m_views->setAccessibleName(tr("Views of the orders"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setFocusPolicy(Qt::StrongFocus);
    for (int i = 0; i < orderViewCount; ++i)
        m_views->addTab({});
    m_filter->setObjectName(u"orderFilter"_s);
    m_filter->setAccessibleName(tr("Filter orders"));
    m_filter->setPlaceholderText(tr("Number, customer or reference (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(measure::gap - 2, 0, 0, 0);
    m_filter->installEventFilter(this);
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    makeTable();
    makeCommands();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_views);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);

    connect(m_views, &QTabBar::currentChanged, this,
            [this](int view) { m_model->setView(static_cast<OrderView>(view)); });
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { lookFor(m_filter->text().simplified()); });
    connect(&m_company, &CompanyThread::changed, m_changes, qOverload<>(&QTimer::start));
    connect(m_changes, &QTimer::timeout, this, &OrdersPage::refresh);
    connect(m_model, &OrderModel::read, this, &OrdersPage::showState);
    showCounts({});
    countViews();
    m_views->setCurrentIndex(std::clamp(m_settings.value(u"orders/view"_s).toInt(), 0, orderViewCount - 1));
}

OrdersPage::~OrdersPage()
{
    m_settings.setValue(u"orders/view"_s, m_views->currentIndex());
    m_settings.setValue(u"orders/columns"_s, m_table->horizontalHeader()->saveState());
}

void OrdersPage::makeTable()
{
    m_table->setObjectName(u"orderTable"_s);
    m_table->setAccessibleName(tr("Orders"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(OrderModel::ChipRole, OrderModel::IconRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(measure::row, fontMetrics().height() + 12));
    makeColumns();
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit summaryChanged(summary()); });
}

void OrdersPage::makeColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    head->setHighlightSections(false);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const auto longest = [this](const QList<QString> &texts) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(text));
        return width + 3 * measure::gap;
    };
    QStringList states, next;
    for (int step = 0; step < static_cast<int>(wordsOf<Step>.size()); ++step) {
        states.append(orderState(OrderState::Released, {static_cast<Step>(step)}).word);
        next.append(nextStep(OrderState::Released, {static_cast<Step>(step)}));
    }
    const QDate day(2026, 12, 23); // a wide one
    const QString amount = format::money(Money(888'888'88));
    const std::array widths = {longest({u"AU-2026-00000"_s}),
                               longest({format::date(day)}),
                               narrowestCustomer,
                               longest(states) + measure::icon + 3 * measure::gap,
                               longest(next),
                               longest({format::weekday(day), lateness(day, day.addDays(88))}),
                               longest({amount}),
                               longest({amount})};
    for (int i = 0; i < OrderModel::ColumnCount; ++i)
        head->resizeSection(i, std::max(widths[static_cast<size_t>(i)], head->sectionSizeHint(i)));
    head->restoreState(m_settings.value(u"orders/columns"_s).toByteArray());
}

// The customer takes what the other columns leave.
void OrdersPage::fitCustomer()
{
    QHeaderView *head = m_table->horizontalHeader();
    const int others = head->length() - head->sectionSize(OrderModel::Customer);
    head->resizeSection(OrderModel::Customer,
                        std::max(narrowestCustomer, m_table->viewport()->width() - others));
}

QAction *OrdersPage::command(const char *name, const QString &text, const QKeySequence &key,
                             std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    m_commands.append(action);
    addAction(action);
    return action;
}

void OrdersPage::makeCommands()
{
    command("filterOrders", tr("&Filter"), QKeySequence::Find, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    command("refreshOrders", tr("&Read again"), Qt::Key_F5, [this] { refresh(); });
    command("nextView", tr("&Next view"), Qt::CTRL | Qt::Key_PageDown,
            [this] { m_views->setCurrentIndex((m_views->currentIndex() + 1) % orderViewCount); });
    command("previousView", tr("&Previous view"), Qt::CTRL | Qt::Key_PageUp, [this] {
        m_views->setCurrentIndex((m_views->currentIndex() + orderViewCount - 1) % orderViewCount);
    });
    command("sortOrders", tr("&Sort by the next column"), Qt::CTRL | Qt::Key_T, [this] {
        QHeaderView *head = m_table->horizontalHeader();
        const int section = head->sortIndicatorSection();
        head->setSortIndicator(section + 1 < OrderModel::ColumnCount ? section + 1 : -1, Qt::AscendingOrder);
    });
    command("turnOrders", tr("&Turn the sorting round"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] {
        QHeaderView *head = m_table->horizontalHeader();
        const bool wasUp = head->sortIndicatorOrder() == Qt::AscendingOrder;
        head->setSortIndicator(head->sortIndicatorSection(),
                               wasUp ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    QAction *copy = command("copyOrders", tr("&Copy rows"), QKeySequence::Copy, [this] { copyRows(); });
    removeAction(copy);
    m_table->addAction(copy); // in a field, the key copies its text
    copy->setShortcutContext(Qt::WidgetShortcut);
}

void OrdersPage::focusFirst()
{
    m_table->setFocus();
}

bool OrdersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitCustomer();
    if (watched == m_filter && event->type() == QEvent::KeyPress)
        return leavesFilter(static_cast<QKeyEvent *>(event)->key());
    return Page::eventFilter(watched, event);
}

// From the field down into the list; Esc clears it first.
bool OrdersPage::leavesFilter(int key)
{
    if (key == Qt::Key_Escape)
        m_filter->clear();
    else if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_table->setFocus();
    if (key != Qt::Key_Escape && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    return true;
}

void OrdersPage::lookFor(const QString &text)
{
    m_model->setText(text);
}

void OrdersPage::refresh()
{
    m_model->refresh();
    countViews();
}

void OrdersPage::countViews()
{
    m_company.ask(
        this,
        [today = m_company.today()](const Database &database) {
            return order_query::counts(database, today);
        },
        [this](const order_query::Counts &counts) { showCounts(counts); });
}

void OrdersPage::showCounts(const order_query::Counts &counts)
{
    m_counts = counts;
    const std::array names = {tr("Open"), tr("On hold"), tr("Back orders"), tr("Ready"), tr("To invoice"),
                              tr("Late"), tr("Quotes"),  tr("Done"),        tr("All")};
    for (int i = 0; i < orderViewCount; ++i) {
        const auto at = static_cast<size_t>(i);
        m_views->setTabText(i, names[at] + u" "_s + format::count(counts[at]));
    }
    showState();
}

void OrdersPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isReading();
    const bool hadFocus = m_table->hasFocus();
    m_empty->setText(emptySentence());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (hadFocus && isEmpty)
        m_filter->setFocus();
    else if (hadFocus && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0); // so that the focus is seen
    emit summaryChanged(summary());
}

QString OrdersPage::emptySentence() const
{
    if (!m_model->text().isEmpty())
        return tr("No order in this view matches “%1”. Esc clears the filter.").arg(m_model->text());
    if (m_counts[static_cast<size_t>(OrderView::All)] == 0)
        return tr(
            "No orders yet. `kontorist call` takes orders from a shop or a script; they appear here at once.");
    return tr("No order is in this view.");
}

QString OrdersPage::summary() const
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.size() > 1) {
        Money sum;
        for (const QModelIndex &row : chosen)
            sum += Money(row.data(OrderModel::MoneyRole).toLongLong());
        return tr("%1 selected · gross %2").arg(format::count(chosen.size()), format::moneyWithSign(sum));
    }
    const QString shown = format::count(m_model->rowCount());
    if (m_model->isComplete())
        return m_model->rowCount() == 1 ? tr("1 order") : tr("%1 orders").arg(shown);
    const size_t view = static_cast<size_t>(m_model->view());
    return m_model->text().isEmpty() ? tr("%1 of %2 orders read").arg(shown, format::count(m_counts[view]))
                                     : tr("%1 orders read, more follow").arg(shown);
}

void OrdersPage::copyRows() const
{
    QString text;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < OrderModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace kontorist
