#pragma once

#include "ui/lists/list_source.h"
#include "ui/shell/company_thread.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace kontorist {

/// A list as a table, read page by page as it is scrolled. Sorting by a column reads the rest of the view first, so
/// that what stands on top is the true first. A change at any desk is read again without moving selection or scroll
/// position. All reading happens on the company's reading thread.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Data { ChipRole = Qt::UserRole, IconRole, SumRole, KeyRole, IdRole };

    static constexpr int pageSize = 200;
    static constexpr int mostSorted = 50'000; ///< beyond that the first so many are sorted

    ListModel(CompanyThread &company, ListSourcePtr source, QObject *parent = nullptr);

    void setView(int view);
    void setText(const QString &text);
    void refresh();

    int view() const { return m_view; }
    QString text() const { return m_text; }
    const ListSource &source() const { return *m_source; }
    const ListRow &row(int row) const { return m_rows[row].row; }
    /// Nothing is left to be read.
    bool isComplete() const { return m_isComplete; }
    bool isReading() const { return m_isReading; }
    /// The rows are those of this view and this text, and not yet those of the ones before.
    bool isAnswered() const { return m_answered == m_generation; }
    /// What was asked last could not be read.
    bool hasFailed() const { return m_hasFailed; }
    /// How long it took to read all rows again, in milliseconds.
    qint64 cost() const { return m_cost; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// An answer has arrived, or none will; what is shown is what the company said last.
    void read();

private:
    /// The later one makes the earlier ones needless.
    enum class Into { Nothing, Behind, Over, Anew };

    struct Ranked
    {
        ListRow row;
        int rank = 0; ///< its place in the list's own order
    };

    struct SortKey
    {
        std::optional<qint64> number;
        QCollatorSortKey text;

        bool operator<(const SortKey &other) const
        {
            return number == other.number ? text < other.text : number < other.number;
        }
    };

    void ask(Into into);
    void take(Into into, const ListAnswer &answer);
    void fail(Into into);
    void goOn();
    void startAnew();
    void append(const QList<Ranked> &rows);
    void replaceWith(const QList<Ranked> &rows);
    void removeOthersThan(const QHash<qint64, qsizetype> &rows);
    void putInOrder();
    void moveTo(const QList<int> &places);
    std::vector<SortKey> sortKeys() const;
    bool isSorted() const { return m_sortColumn >= 0; }
    const ListRow &last() const;

    CompanyThread &m_company;
    const ListSourcePtr m_source;
    const QList<ListColumn> m_columns;
    int m_view = 0;
    QString m_text;
    QList<Ranked> m_rows;
    bool m_isComplete = false;
    bool m_isReading = false;
    bool m_hasFailed = false;
    qint64 m_cost = 0;
    int m_generation = 0;          ///< of view and text; an answer to an older one is dropped
    int m_answered = -1;           ///< whose rows are shown
    Into m_wanted = Into::Nothing; ///< what is asked as soon as the answer of now is here
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace kontorist
