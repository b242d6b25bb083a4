#include "ui/widgets/icon.h"

#include "core/base/text.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kontorist::icon {

QPixmap pixmap(const QString &name, const QColor &colour, int edge, qreal devicePixelRatio)
{
    const QString key = u"%1 %2 %3 %4"_s.arg(name, colour.name()).arg(edge).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1()); // Qt would draw it black
    pixmap = QPixmap(QSize(edge, edge) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace kontorist::icon
