#pragma once

#include "ui/lists/list_source.h"

#include <QTableView>

class QStandardItemModel;

namespace kontorist {

/// A short table on the page of a record: its lines, its last orders, its open items. Read whole, shown as high as it is, and
/// shown again without moving what is chosen. Enter or a double click opens a row that has a key.
class FactTable final : public QTableView
{
    Q_OBJECT

public:
    /// `title` names it for who cannot see it; `empty` stands there while there are no rows.
    FactTable(const QString &name, const QString &title, const QList<ListColumn> &columns,
              const QString &empty = {}, QWidget *parent = nullptr);

    void show(const QList<ListRow> &rows);
    const QList<ListRow> &rows() const { return m_rows; }
    void setEmpty(const QString &sentence);
    /// Higher than so many rows it does not grow; 8 unless said.
    void setMostRows(int rows) { m_mostRows = rows; }
    /// What is wider than its column goes on in a second line, instead of being cut.
    void setWraps();
    using QTableView::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const kontorist::ListRow &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    bool isBlank(int column) const;
    void squeeze(int excess);
    int least(int column) const;
    void heighten();
    void open(int row);

    const QList<ListColumn> m_columns;
    QString m_empty;
    QStandardItemModel *m_model;
    QList<ListRow> m_rows;
    int m_mostRows = 8;
    bool m_wraps = false;
};

} // namespace kontorist
