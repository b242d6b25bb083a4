#include "ui/widgets/chip_delegate.h"

#include "ui/widgets/chip.h"

#include <QApplication>

namespace kontorist {

ChipDelegate::ChipDelegate(int roleRole, int iconRole, QObject *parent)
    : QStyledItemDelegate(parent), m_roleRole(roleRole), m_iconRole(iconRole)
{
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state.setFlag(QStyle::State_HasFocus, false);
    const Tokens &tokens = Tokens::of(option.palette);
    const QVariant role = index.data(m_roleRole);
    const QString icon = index.data(m_iconRole).toString();
    const chip::Chip state{tokens.chip(static_cast<Role>(role.toInt())), item.text, icon};
    if (!icon.isEmpty())
        item.text.clear();
    else if (role.isValid())
        item.palette.setColor(QPalette::All, QPalette::Text, state.colours.text),
            item.palette.setColor(QPalette::All, QPalette::HighlightedText, state.colours.text);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!icon.isEmpty())
        chip::draw(state, painter, item.rect.adjusted(chip::padding, 0, 0, 0), item.fontMetrics);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(m_iconRole).toString().isEmpty())
        hint.rwidth() += measure::icon + 2 * chip::padding;
    return hint + QSize(chip::padding, 0);
}

} // namespace kontorist
