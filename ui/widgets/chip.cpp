#include "ui/widgets/chip.h"

#include "ui/widgets/icon.h"

#include <QPainter>

namespace kontorist::chip {

namespace {

int widthOfIcon(const Chip &chip)
{
    return chip.icon.isEmpty() ? 0 : measure::icon + padding / 2;
}

} // namespace

int width(const Chip &chip, const QFontMetrics &metrics)
{
    return padding + widthOfIcon(chip) + metrics.horizontalAdvance(chip.word) + padding;
}

void draw(const Chip &chip, QPainter *painter, const QRect &area, const QFontMetrics &metrics)
{
    const int height = std::min(metrics.height() + 4, area.height() - 2);
    QRect ground(area.left(), area.center().y() - height / 2, std::min(width(chip, metrics), area.width()),
                 height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chip.colours.ground);
    painter->drawRoundedRect(ground, measure::radius, measure::radius);
    if (!chip.icon.isEmpty())
        painter->drawPixmap(ground.left() + padding, ground.center().y() - measure::icon / 2 + 1,
                            icon::pixmap(chip.icon, chip.colours.text, measure::icon,
                                         painter->device()->devicePixelRatioF()));
    ground.adjust(padding + widthOfIcon(chip), 0, -padding / 2, 0);
    painter->setPen(chip.colours.text);
    painter->drawText(ground, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(chip.word, Qt::ElideRight, ground.width()));
    painter->restore();
}

} // namespace kontorist::chip
