#pragma once

#include "ui/orders/order_query.h"
#include "ui/shell/company_thread.h"

#include <QAbstractTableModel>

namespace kontorist {

/// The list of orders as a table: newest first, read page by page as it is scrolled. Sorting by a column reads
/// the rest of the view first, so that what stands on top is the true first. A change at any desk is read again
/// without moving selection or scroll position. All reading happens on the company's thread.
class OrderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Date, Customer, State, Next, Promised, Net, Gross, ColumnCount };
    enum Data { ChipRole = Qt::UserRole, IconRole, MoneyRole, IdRole };

    static constexpr int pageSize = 200;
    static constexpr int mostSorted = 50'000; ///< beyond that the newest so many are sorted

    explicit OrderModel(CompanyThread &company, QObject *parent = nullptr);

    void setView(OrderView view);
    void setText(const QString &text);
    void refresh();

    OrderView view() const { return m_view; }
    QString text() const { return m_text; }
    /// Nothing older is left to be read.
    bool isComplete() const { return m_isComplete; }
    bool isReading() const { return m_isReading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// An answer has arrived; what is shown is what the company says now.
    void read();

private:
    enum class Into { Nothing, Anew, Behind, Over };

    void ask(Into into);
    void take(Into into, const order_query::Page &page);
    void goOn();
    void startAnew();
    void append(const QList<OrderListRow> &rows);
    void replaceWith(const QList<OrderListRow> &rows);
    void removeOthersThan(const QHash<OrderId, qsizetype> &rows);
    void putInOrder();
    bool isBefore(const OrderListRow &a, const OrderListRow &b) const;
    bool isSorted() const { return m_sortColumn >= 0; }
    OrderId oldest() const;
    QString display(const OrderListRow &row, int column) const;

    CompanyThread &m_company;
    OrderView m_view = OrderView::Open;
    QString m_text;
    QList<OrderListRow> m_rows;
    bool m_isComplete = false;
    bool m_isReading = false;
    int m_generation = 0;          ///< of view and text; an answer to an older one is dropped
    Into m_wanted = Into::Nothing; ///< what is asked as soon as the answer of now is here
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace kontorist
