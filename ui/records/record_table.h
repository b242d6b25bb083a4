#pragma once

#include "ui/lists/list_source.h"

#include <QTableWidget>

namespace kontorist {

/// The lines of a record: a table as high as its rows, walked with the arrows, left with Tab. Enter opens a row that
/// has a page of its own.
class RecordTable final : public QTableWidget
{
    Q_OBJECT

public:
    RecordTable(const QString &name, const QString &accessibleName, const QList<ListColumn> &columns,
                QWidget *parent = nullptr);

    /// Keeps the row that the person is on.
    void setRows(const QList<ListRow> &rows);
    const QList<ListRow> &rows() const { return m_rows; }
    /// More rows than so many scroll.
    void setMostShown(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void opened(const kontorist::ListRow &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitColumns();

    const QList<ListColumn> m_columns;
    QList<ListRow> m_rows;
    int m_most = 12;
};

} // namespace kontorist
