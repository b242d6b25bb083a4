#pragma once

#include <QColor>
#include <QPixmap>

/// The program's icons: one set of line drawings in resources/icons, coloured where they are drawn and rendered
/// at the pixels of the screen, so that they stay sharp at 150 %.
namespace kontorist::icon {

/// `edge` in logical pixels.
QPixmap pixmap(const QString &name, const QColor &colour, int edge, qreal devicePixelRatio);

} // namespace kontorist::icon
