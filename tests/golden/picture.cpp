#include "tests/golden/picture.h"

#include "tests/core/paper/reading.h"
#include "tests/support/test.h"

#include <cstdlib>
#include <QDir>

namespace kontorist::golden {

namespace {

const QString dotsPerInch = u"72"_s;
constexpr int shade = 64; // of 255

} // namespace

QList<QImage> pagesOf(const QString &pdf, const QString &folder)
{
    const QString stem = folder + u"/page"_s;
    paper::test::output(u"pdftoppm"_s, {u"-gray"_s, u"-png"_s, u"-r"_s, dotsPerInch, pdf, stem});
    QList<QImage> pages;
    QDir place(folder);
    for (const QString &file : place.entryList({u"page*.png"_s}, QDir::Files, QDir::Name)) {
        pages.append(QImage(place.filePath(file)).convertToFormat(QImage::Format_Grayscale8));
        place.remove(file);
    }
    return pages;
}

int differentDots(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return std::max(one.width() * one.height(), other.width() * other.height());
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        const uchar *a = one.constScanLine(y), *b = other.constScanLine(y);
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(a[x] - b[x]) > shade ? 1 : 0;
    }
    return different;
}

} // namespace kontorist::golden
