#include "core/paper/paginate.h"
#include "core/paper/paint.h"
#include "tests/core/paper/samples.h"
#include "tests/support/test.h"

#include <QPainter>

namespace kontorist::paper {

namespace {

/// A preview at ten dots to the millimetre.
QImage preview(const Page &page)
{
    QImage image(page.width / 10, page.height / 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    paint(painter, page);
    return image;
}

int inked(const QImage &image, const Box &box)
{
    int count = 0;
    for (int y = box.y / 10; y < box.bottom() / 10; ++y)
        for (int x = box.x / 10; x < box.right() / 10; ++x)
            count += image.pixel(x, y) != 0xffffffff ? 1 : 0;
    return count;
}

Page pageWith(const Mark &mark)
{
    return Page{1000, 1000, {mark}};
}

} // namespace

TEST_CASE("every mark leaves its ink inside its box")
{
    const Symbol stripes{3, 1, {{0, 0, 1, 1}, {2, 0, 1, 1}}};
    const Style style{Face::Bold, 300, 400};
    QImage red(4, 4, QImage::Format_RGB32);
    red.fill(Qt::red);
    const Box box{200, 300, 600, 400};
    for (const Mark &mark :
         {Mark(FillMark{box, colour::text}), Mark(ImageMark{box, red}), Mark(CodeMark{box, stripes}),
          Mark(LineMark{200, 500, 800, 500, 20, colour::text}),
          Mark(TextMark{box, style, colour::text, u"Hxg"_s})}) {
        const QImage image = preview(pageWith(mark));
        CHECK(inked(image, box) > 30);
        CHECK(inked(image, {0, 0, 1000, 1000}) == inked(image, box));
    }
}

TEST_CASE("a barcode's modules stand where the symbol has them")
{
    const QImage image = preview(pageWith(CodeMark{{0, 0, 900, 300}, {3, 1, {{0, 0, 1, 1}, {2, 0, 1, 1}}}}));
    CHECK(image.pixel(15, 10) == 0xff000000);
    CHECK(image.pixel(45, 10) == 0xffffffff);
    CHECK(image.pixel(75, 10) == 0xff000000);
}

TEST_CASE("turned text turns around its middle")
{
    TextMark mark{{200, 450, 600, 100}, {Face::Bold, 140, 190}, colour::text, u"ENTWURF"_s};
    mark.angle = 90;
    const QImage image = preview(pageWith(mark));
    CHECK(inked(image, {450, 200, 100, 600}) > 100);
    CHECK(inked(image, {200, 450, 200, 100}) == 0);
}

TEST_CASE("a preview of an invoice shows its parts where the page has them")
{
    const Page page = paginate(sample::invoice(5)).front();
    const QImage image = preview(page);
    for (const Mark &mark : page.marks)
        CHECK(inked(image, covered(mark).moved(0, -5)) + inked(image, covered(mark).moved(0, 5)) > 0);
    CHECK(inked(image, {10500, 4500, 1500, 5000}) == 0); // between window and information block
}

} // namespace kontorist::paper
