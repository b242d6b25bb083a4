#pragma once

#include <QByteArray>
#include <QImage>

namespace kontorist::paper {

/// A picture file (PNG, JPEG, SVG) for a place on paper of at most so many 1/100 mm: its size there, its
/// shape kept, and pixels of 400 to the inch at most, flattened on white because PDF/A-1 knows no transparency.
struct Picture
{
    QSize size; ///< empty: the bytes are no picture
    QImage image;
};
Picture picture(const QByteArray &bytes, QSize most);

} // namespace kontorist::paper
