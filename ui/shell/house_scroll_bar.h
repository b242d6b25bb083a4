#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

/// A scroll bar is its handle and nothing else: no arrows, no groove. The handle has the contrast of a border, which
/// Fusion's own has not on either ground.
namespace kontorist::house {

inline constexpr int scrollBarWidth = 12;

/// Where a part lies; empty for what there is not.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter);

} // namespace kontorist::house
