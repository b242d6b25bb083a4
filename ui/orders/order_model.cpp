#include "ui/orders/order_model.h"

#include "ui/text/format.h"

#include <algorithm>

namespace kontorist {

OrderModel::OrderModel(CompanyThread &company, QObject *parent)
    : QAbstractTableModel(parent), m_company(company)
{
    connect(&company, &CompanyThread::troubled, this, [this] {
        m_isReading = false;
        m_wanted = Into::Nothing;
    });
    startAnew();
}

void OrderModel::setView(OrderView view)
{
    if (view == m_view)
        return;
    m_view = view;
    startAnew();
}

void OrderModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    startAnew();
}

void OrderModel::startAnew()
{
    ++m_generation;
    ask(Into::Anew);
}

void OrderModel::refresh()
{
    if (m_wanted != Into::Anew)
        ask(Into::Over);
}

// One question at a time: whoever types fast is answered for what stands there in the end.
void OrderModel::ask(Into into)
{
    if (m_isReading) {
        m_wanted = into;
        return;
    }
    m_isReading = true;
    order_query::Question question{m_view, m_text, m_company.today(), {}, pageSize};
    if (into == Into::Behind) {
        question.before = oldest();
        question.wanted = isSorted() ? 10 * pageSize : pageSize;
    } else if (into == Into::Over) {
        question.wanted = std::max<int>(pageSize, static_cast<int>(m_rows.size()));
    }
    m_company.ask(
        this, [question](const Database &database) { return order_query::page(database, question); },
        [this, into, generation = m_generation](const order_query::Page &page) {
            if (generation == m_generation)
                take(into, page);
            m_isReading = false; // only now: a view asks for more as soon as rows come
            goOn();
        });
}

void OrderModel::goOn()
{
    const Into wanted = std::exchange(m_wanted, Into::Nothing);
    if (wanted != Into::Nothing)
        ask(wanted);
    else if (isSorted() && canFetchMore({}))
        ask(Into::Behind);
    emit read();
}

void OrderModel::take(Into into, const order_query::Page &page)
{
    m_isComplete = page.isLast;
    if (into == Into::Anew) {
        beginResetModel();
        m_rows = page.rows;
        endResetModel();
    } else if (into == Into::Behind) {
        append(page.rows);
    } else {
        replaceWith(page.rows);
    }
    if (isSorted() && !canFetchMore({}))
        putInOrder();
}

void OrderModel::append(const QList<OrderListRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

// In place: what stays keeps its index, so selection, current row and scroll position stay too.
void OrderModel::replaceWith(const QList<OrderListRow> &rows)
{
    QHash<OrderId, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].order.id, i);
    removeOthersThan(places);
    QList<bool> isShown(rows.size(), false);
    for (OrderListRow &row : m_rows) {
        const qsizetype place = places.value(row.order.id);
        row = rows[place];
        isShown[place] = true;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    QList<OrderListRow> added;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (!isShown[i])
            added.append(rows[i]);
    append(added);
    putInOrder();
}

void OrderModel::removeOthersThan(const QHash<OrderId, qsizetype> &rows)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !rows.contains(m_rows[first].order.id))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, first + 1, last);
        m_rows.remove(first + 1, last - first);
        endRemoveRows();
        last = first + 1;
    }
}

void OrderModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (isSorted() && canFetchMore({}))
        ask(Into::Behind); // sorts when the rest is there
    else
        putInOrder();
}

bool OrderModel::isBefore(const OrderListRow &a, const OrderListRow &b) const
{
    switch (m_sortColumn) {
    case Number:
        return a.order.number < b.order.number;
    case Date:
        return a.order.orderedOn < b.order.orderedOn;
    case Customer:
        return *a.byName < *b.byName;
    case Promised:
        return a.order.promisedOn < b.order.promisedOn;
    case Net:
        return a.order.net < b.order.net;
    case Gross:
        return a.order.gross < b.order.gross;
    default:
        return display(a, m_sortColumn) < display(b, m_sortColumn);
    }
}

void OrderModel::putInOrder()
{
    QList<int> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    const auto newestFirst = [this](int a, int b) { return m_rows[a].order.id > m_rows[b].order.id; };
    const auto chosen = [this](int a, int b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(m_rows[a], m_rows[b])
                                                 : isBefore(m_rows[b], m_rows[a]);
    };
    std::sort(places.begin(), places.end(), newestFirst);
    if (isSorted())
        std::stable_sort(places.begin(), places.end(), chosen);
    if (std::is_sorted(places.begin(), places.end()))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<OrderListRow> rows;
    rows.reserve(m_rows.size());
    QList<int> placeOf(m_rows.size());
    for (const int place : places) {
        placeOf[place] = static_cast<int>(rows.size());
        rows.append(m_rows[place]);
    }
    m_rows.swap(rows);
    // All at once: one after the other, an index that has moved would be taken for the one that still stands there.
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after.append(index(placeOf[each.row()], each.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

OrderId OrderModel::oldest() const
{
    OrderId oldest;
    for (const OrderListRow &row : m_rows)
        if (oldest.isNull() || row.order.id < oldest)
            oldest = row.order.id;
    return oldest;
}

int OrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool OrderModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && (!isSorted() || m_rows.size() < mostSorted);
}

void OrderModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_isReading)
        ask(Into::Behind);
}

QString OrderModel::display(const OrderListRow &row, int column) const
{
    const order_list_store::OrderRow &order = row.order;
    switch (column) {
    case Number:
        return order.number;
    case Date:
        return format::date(order.orderedOn);
    case Customer:
        return order.customerName;
    case State:
        return orderState(order.state, row.standing.steps).word;
    case Next:
        return nextStep(order.state, row.standing.steps);
    case Promised: {
        const QString late = row.standing.isLate ? lateness(order.promisedOn, m_company.today()) : QString();
        return late.isEmpty() ? format::weekday(order.promisedOn) : late;
    }
    case Net:
        return format::money(order.net);
    case Gross:
        return format::money(order.gross);
    default:
        return {};
    }
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OrderListRow &row = m_rows[index.row()];
    const bool isRight = index.column() >= Promised || index.column() == Date;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Promised ? format::weekday(row.order.promisedOn)
                                          : display(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    case ChipRole:
        if (index.column() == State)
            return static_cast<int>(orderState(row.order.state, row.standing.steps).role);
        return index.column() == Promised && row.standing.isLate ? static_cast<int>(Role::Crit) : QVariant();
    case IconRole:
        return index.column() == State ? orderState(row.order.state, row.standing.steps).icon : QVariant();
    case MoneyRole:
        return row.order.gross.minor();
    case IdRole:
        return row.order.id.value();
    default:
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = section >= Promised || section == Date;
        return QVariant::fromValue(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    const std::array names = {tr("Number"), tr("Date"),     tr("Customer"), tr("State"),
                              tr("Next"),   tr("Promised"), tr("Net €"),    tr("Gross €")};
    return section < ColumnCount ? names[static_cast<size_t>(section)] : QString();
}

} // namespace kontorist
