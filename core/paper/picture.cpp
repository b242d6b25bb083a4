#include "core/paper/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace kontorist::paper {

namespace {

QSize pixels(QSize onPaper)
{
    constexpr int perInch = 400;
    return {std::max(1, onPaper.width() * perInch / 2540), std::max(1, onPaper.height() * perInch / 2540)};
}

QImage whitePaper(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

Picture rendered(QSvgRenderer &drawing, QSize most)
{
    const QSize size = drawing.defaultSize().scaled(most, Qt::KeepAspectRatio);
    QImage image = whitePaper(pixels(size));
    QPainter painter(&image);
    drawing.render(&painter);
    return {size, image};
}

QImage flattened(const QImage &image)
{
    QImage flat = whitePaper(image.size());
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

} // namespace

Picture picture(const QByteArray &bytes, QSize most)
{
    if (bytes.trimmed().startsWith('<')) {
        QSvgRenderer drawing(bytes);
        return drawing.isValid() && !drawing.defaultSize().isEmpty() ? rendered(drawing, most) : Picture{};
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImage image = QImageReader(&buffer).read();
    if (image.isNull())
        return {};
    const QSize size = image.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (image.width() > pixels(size).width())
        image = image.scaled(pixels(size), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return {size, flattened(image)};
}

} // namespace kontorist::paper
