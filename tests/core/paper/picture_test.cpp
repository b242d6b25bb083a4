#include "core/paper/picture.h"
#include "tests/support/test.h"

#include <QBuffer>

namespace kontorist::paper {

namespace {

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return buffer.data();
}

} // namespace

TEST_CASE("a logo lies on white, without transparency")
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(0, 0, Qt::red);
    const Picture logo = picture(pngOf(image), {7500, 1800});
    CHECK_FALSE(logo.image.hasAlphaChannel());
    CHECK(logo.image.pixel(0, 0) == 0xffff0000);
    CHECK(logo.image.pixel(39, 19) == 0xffffffff);
}

TEST_CASE("a logo keeps its shape and is as large as its place allows")
{
    QImage wide(400, 100, QImage::Format_RGB32);
    wide.fill(Qt::blue);
    CHECK(picture(pngOf(wide), {7500, 1800}).size == QSize(7200, 1800));
    CHECK(picture(pngOf(wide), {4000, 1800}).size == QSize(4000, 1000));
    const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='20'>"
                               "<rect width='10' height='20' fill='#00f' fill-opacity='0.5'/></svg>";
    const Picture logo = picture(drawing, {7500, 1800});
    CHECK(logo.size == QSize(900, 1800));
    CHECK(qBlue(logo.image.pixel(50, 50)) == 255);
    CHECK(qRed(logo.image.pixel(50, 50)) > 100); // half blue on white, all of it opaque
}

TEST_CASE("a huge logo is brought down to 400 dots an inch")
{
    QImage huge(4000, 1000, QImage::Format_RGB32);
    huge.fill(Qt::blue);
    const Picture logo = picture(pngOf(huge), {7500, 1800});
    CHECK(logo.image.width() == 7200 * 400 / 2540);
    CHECK(logo.size == QSize(7200, 1800));
}

TEST_CASE("bytes that are no picture give none")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("GIF8"), QByteArray("<svg"), QByteArray("<svg/>")})
        CHECK(picture(bytes, {7500, 1800}).size.isEmpty());
}

} // namespace kontorist::paper
