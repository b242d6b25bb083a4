#include "ui/shell/house_scroll_bar.h"

#include "ui/shell/tokens.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOptionSlider>

namespace kontorist::house {

namespace {

constexpr int shortestHandle = 32;
constexpr int aside = 2; ///< between the handle and the edges of its bar

// A stretch along the bar, as a rectangle of it.
QRect along(const QStyleOptionSlider &option, int from, int length)
{
    const QRect &bar = option.rect;
    const QRect stretch = option.orientation == Qt::Vertical
                              ? QRect(bar.left(), bar.top() + from, bar.width(), length)
                              : QRect(bar.left() + from, bar.top(), length, bar.height());
    return QStyle::visualRect(option.direction, bar, stretch);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const int length = option.orientation == Qt::Vertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 seen = std::max(option.pageStep, 1);
    const int own = static_cast<int>(length * seen / std::max<qint64>(range + seen, 1));
    const int handle = std::clamp(own, std::min(shortestHandle, length), length);
    const int before = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                       length - handle, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(option, before, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(option, 0, before);
    case QStyle::SC_ScrollBarAddPage:
        return along(option, before + handle, length - before - handle);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    if (option.maximum <= option.minimum)
        return; // all is seen
    const Tokens &tokens = Tokens::of(option.palette);
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF handle =
        QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(aside, aside, -aside, -aside);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isHeld ? tokens.muted : tokens.border);
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

} // namespace kontorist::house
