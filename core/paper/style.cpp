#include "core/paper/style.h"

#include <cmath>

namespace kontorist::paper {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

bool isLegible(QColor onWhite)
{
    if (!onWhite.isValid() || onWhite.alpha() < 255)
        return false;
    const double luminance = 0.2126 * linear(onWhite.redF()) + 0.7152 * linear(onWhite.greenF()) +
                             0.0722 * linear(onWhite.blueF());
    return 1.05 / (luminance + 0.05) >= 4.5;
}

} // namespace kontorist::paper
