#include "ui/lists/list_model.h"

#include <algorithm>
#include <numeric>
#include <QElapsedTimer>

namespace kontorist {

namespace {

// Behind the rows that are shown already.
template<class Ranked>
QList<Ranked> ranked(const QList<ListRow> &rows, qsizetype first)
{
    QList<Ranked> result;
    result.reserve(rows.size());
    for (const ListRow &row : rows)
        result.append({row, static_cast<int>(first + result.size())});
    return result;
}

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace

ListModel::ListModel(CompanyThread &company, ListSourcePtr source, QObject *parent)
    : QAbstractTableModel(parent),
      m_company(company),
      m_source(std::move(source)),
      m_columns(m_source->columns())
{
    startAnew();
}

void ListModel::setView(int view)
{
    if (view == m_view)
        return;
    m_view = view;
    startAnew();
}

void ListModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    startAnew();
}

void ListModel::startAnew()
{
    ++m_generation;
    ask(Into::Anew);
}

void ListModel::refresh()
{
    if (m_wanted != Into::Anew)
        ask(Into::Over);
}

// One question at a time: whoever types fast is answered for what stands there in the end.
void ListModel::ask(Into into)
{
    if (m_isReading) {
        m_wanted = std::max(m_wanted, into);
        return;
    }
    m_isReading = true;
    ListQuestion question{m_view, m_text, {}, pageSize, m_company.today()};
    if (into == Into::Behind) {
        question.after = last();
        question.wanted = isSorted() ? 10 * pageSize : pageSize;
    } else if (into == Into::Over) {
        question.wanted = std::max<int>(pageSize, static_cast<int>(m_rows.size()));
    }
    m_company.ask(
        this,
        [source = m_source, question](const Database &database) { return source->page(database, question); },
        [this, into, generation = m_generation, since = started()](const ListAnswer &answer) {
            if (into == Into::Over)
                m_cost = since.elapsed();
            if (generation == m_generation)
                take(into, answer);
            m_isReading = false; // only now: a view asks for more as soon as rows come
            goOn();
        },
        [this, into, generation = m_generation](const Objection &) {
            m_isReading = false;
            if (generation == m_generation)
                fail(into);
            else
                goOn();
        });
}

// Rows of another view or filter must not stand under this one; otherwise what was read last is better than nothing.
void ListModel::fail(Into into)
{
    m_hasFailed = true;
    m_wanted = Into::Nothing;
    if (into == Into::Anew) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
        m_isComplete = true;
        m_answered = m_generation;
    }
    emit read();
}

void ListModel::goOn()
{
    const Into wanted = std::exchange(m_wanted, Into::Nothing);
    if (wanted != Into::Nothing)
        ask(wanted);
    else if (isSorted() && canFetchMore({}))
        ask(Into::Behind);
    emit read();
}

void ListModel::take(Into into, const ListAnswer &answer)
{
    m_isComplete = answer.isLast;
    m_hasFailed = false;
    m_answered = m_generation;
    if (into == Into::Anew) {
        beginResetModel();
        m_rows = ranked<Ranked>(answer.rows, 0);
        endResetModel();
    } else if (into == Into::Behind) {
        append(ranked<Ranked>(answer.rows, rowCount()));
    } else {
        replaceWith(ranked<Ranked>(answer.rows, 0));
    }
    if (isSorted() && !canFetchMore({}))
        putInOrder();
}

void ListModel::append(const QList<Ranked> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

// In place: what stays keeps its index, so selection, current row and scroll position stay too.
void ListModel::replaceWith(const QList<Ranked> &rows)
{
    QHash<qint64, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].row.id, i);
    removeOthersThan(places);
    QList<bool> isShown(rows.size(), false);
    for (Ranked &row : m_rows) {
        const qsizetype place = places.value(row.row.id);
        row = rows[place];
        isShown[place] = true;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    QList<Ranked> added;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (!isShown[i])
            added.append(rows[i]);
    append(added);
    putInOrder();
}

void ListModel::removeOthersThan(const QHash<qint64, qsizetype> &rows)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !rows.contains(m_rows[first].row.id))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, first + 1, last);
        m_rows.remove(first + 1, last - first);
        endRemoveRows();
        last = first + 1;
    }
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (isSorted() && canFetchMore({}))
        ask(Into::Behind); // sorts when the rest is there
    else
        putInOrder();
}

void ListModel::putInOrder()
{
    QList<int> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [this](int a, int b) { return m_rows[a].rank < m_rows[b].rank; });
    if (isSorted()) {
        const std::vector<SortKey> keys = sortKeys();
        const bool isUp = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            const auto &first = keys[static_cast<size_t>(isUp ? a : b)];
            const auto &second = keys[static_cast<size_t>(isUp ? b : a)];
            return first < second;
        });
    }
    if (!std::is_sorted(places.begin(), places.end()))
        moveTo(places);
}

// Made once a row: to compare two texts by the rules of a language takes as long as to make the key of one.
std::vector<ListModel::SortKey> ListModel::sortKeys() const
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    keys.reserve(static_cast<size_t>(m_rows.size()));
    for (const Ranked &each : m_rows) {
        const Cell &cell = each.row.cells[m_sortColumn];
        keys.push_back({cell.number, collator.sortKey(cell.number ? QString() : cell.text)});
    }
    return keys;
}

void ListModel::moveTo(const QList<int> &places)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<Ranked> rows;
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

const ListRow &ListModel::last() const
{
    return std::max_element(m_rows.begin(), m_rows.end(),
                            [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; })
        ->row;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

// Of nothing there is nothing behind: the first page answers that alone.
bool ListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.isEmpty() && !m_isComplete &&
           (!isSorted() || m_rows.size() < mostSorted);
}

void ListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_isReading)
        ask(Into::Behind);
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListRow &row = m_rows[index.row()].row;
    const Cell &cell = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.more.isEmpty() ? cell.text : cell.more;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ChipRole:
        return cell.role ? QVariant(static_cast<int>(*cell.role)) : QVariant();
    case IconRole:
        return cell.icon.isEmpty() ? QVariant() : QVariant(cell.icon);
    case SumRole:
        return row.sum.minor();
    case KeyRole:
        return row.key;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const ListColumn &column = m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column.isRight ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace kontorist
