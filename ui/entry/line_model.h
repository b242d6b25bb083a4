#pragma once

#include "ui/entry/order_look.h"
#include "ui/text/state_text.h"

#include <QAbstractTableModel>

class QTimer;

namespace kontorist {

/// The lines of an order that is being typed, with what the company says of each. What has not been answered yet is
/// left open, never wrong.
class LineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Position, Article, Name, Amount, SinglePrice, Sum, Deliverable, ColumnCount };
    enum Roles { RoleRole = Qt::UserRole, IconRole };

    explicit LineModel(QObject *parent = nullptr);

    void setLines(const QList<TypedLine> &lines);
    /// What was answered to these lines.
    void setLook(const OrderLook &look, const QList<TypedLine> &lines);
    /// Tints a row for two seconds: it is not where it was a moment ago.
    void flash(int row);
    /// Why a typed line cannot be; empty = it can.
    QString trouble(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;
    StateText deliverable(int row) const;
    const OrderLine *looked(int row) const;
    QVariant ground(int row) const;

    QList<TypedLine> m_lines;
    QList<TypedLine> m_lookedAt;
    OrderLook m_look;
    int m_flashed = -1;
    QTimer *m_tint;
};

} // namespace kontorist
