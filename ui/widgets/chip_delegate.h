#pragma once

#include <QStyledItemDelegate>

namespace kontorist {

/// Draws a table's cells: a state as a chip with icon and word, an alarming value in its colour, and no focus
/// frame around single cells where whole rows are chosen. The model says with its roles which is which.
class ChipDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChipDelegate(int roleRole, int iconRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_roleRole; ///< gives a Role, or nothing
    int m_iconRole; ///< gives the name of an icon: a chip is drawn
};

} // namespace kontorist
