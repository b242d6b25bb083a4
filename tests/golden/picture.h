#pragma once

#include <QImage>

namespace kontorist::golden {

/// The pages of a PDF as poppler shows them, small and grey: enough to see each line, little enough to keep.
QList<QImage> pagesOf(const QString &pdf, const QString &folder);

/// So many dots of two pictures are not the same. A shade is none: two releases of a font renderer differ in shades.
int differentDots(const QImage &one, const QImage &other);

} // namespace kontorist::golden
