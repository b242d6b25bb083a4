#pragma once

#include "ui/shell/tokens.h"

#include <QFontMetrics>
#include <QString>

class QPainter;

/// A state as it is drawn everywhere: word and icon on the ground of its role.
namespace kontorist::chip {

inline constexpr int padding = 8;

struct Chip
{
    Pair colours;
    QString word;
    QString icon; ///< may be empty
};

int width(const Chip &chip, const QFontMetrics &metrics);
/// At the left of the area, in its middle; elided where the area is too narrow.
void draw(const Chip &chip, QPainter *painter, const QRect &area, const QFontMetrics &metrics);

} // namespace kontorist::chip
