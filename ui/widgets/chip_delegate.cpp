#include "ui/widgets/chip_delegate.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QPainter>

namespace kontorist {

namespace {

constexpr int padding = 8;

struct Chip
{
    Pair colours;
    QString word;
    QString icon;
};

int widthOf(const Chip &chip, const QFontMetrics &metrics)
{
    return padding + measure::icon + padding / 2 + metrics.horizontalAdvance(chip.word) + padding;
}

void draw(const Chip &chip, QPainter *painter, const QStyleOptionViewItem &option)
{
    const int height = std::min(option.fontMetrics.height() + 4, option.rect.height() - 2);
    QRect area(option.rect.left() + padding, option.rect.center().y() - height / 2,
               std::min(widthOf(chip, option.fontMetrics), option.rect.width() - padding), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chip.colours.ground);
    painter->drawRoundedRect(area, measure::radius, measure::radius);
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(area.left() + padding, area.center().y() - measure::icon / 2 + 1,
                        icon::pixmap(chip.icon, chip.colours.text, measure::icon, ratio));
    area.adjust(padding + measure::icon + padding / 2, 0, -padding / 2, 0);
    painter->setPen(chip.colours.text);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(chip.word, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace

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
    const Chip chip{tokens.chip(static_cast<Role>(role.toInt())), item.text, icon};
    if (!icon.isEmpty())
        item.text.clear();
    else if (role.isValid())
        item.palette.setColor(QPalette::All, QPalette::Text, chip.colours.text),
            item.palette.setColor(QPalette::All, QPalette::HighlightedText, chip.colours.text);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!icon.isEmpty())
        draw(chip, painter, item);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(m_iconRole).toString().isEmpty())
        hint.rwidth() += measure::icon + 2 * padding;
    return hint + QSize(padding, 0);
}

} // namespace kontorist
