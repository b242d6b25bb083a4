#include "core/paper/paint.h"

#include "core/base/error.h"
#include "core/paper/fonts.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace kontorist::paper {

namespace {

/// Puts marks on whatever the painter paints on. setOpacity is never called: PDF/A-1 forbids what it writes.
class Ribbon final
{
public:
    explicit Ribbon(QPainter &painter) : m_painter(painter) {}

    void operator()(const FillMark &fill) const
    {
        m_painter.fillRect(rectangle(fill.box), QColor(fill.colour));
    }
    void operator()(const LineMark &line) const
    {
        m_painter.setPen(QPen(QColor(line.colour), line.thickness, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(line.x1, line.y1, line.x2, line.y2);
    }
    void operator()(const ImageMark &image) const { m_painter.drawImage(rectangle(image.box), image.image); }
    void operator()(const CodeMark &code) const;
    void operator()(const TextMark &text);

private:
    static QRect rectangle(const Box &box) { return {box.x, box.y, box.width, box.height}; }
    void drawTurned(const TextMark &text) const;

    QPainter &m_painter;
    FontSet m_fonts;
};

/// In one stroke and with hard edges, so that modules that touch leave no seam between them.
void Ribbon::operator()(const CodeMark &code) const
{
    const int across = code.box.width / code.symbol.width;
    const int down = code.box.height / code.symbol.height;
    QList<QRect> bars;
    for (const Box &dark : code.symbol.dark)
        bars.append({code.box.x + dark.x * across, code.box.y + dark.y * down, dark.width * across,
                     dark.height * down});
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(colour::bars));
    m_painter.drawRects(bars);
    m_painter.restore();
}

void Ribbon::operator()(const TextMark &text)
{
    m_painter.setFont(m_fonts.font(text.style));
    m_painter.setPen(QColor(text.colour));
    if (text.angle == 0)
        m_painter.drawText(QPointF(text.box.x, text.baseline()), text.text);
    else
        drawTurned(text);
}

void Ribbon::drawTurned(const TextMark &text) const
{
    const QPointF middle(text.box.x + text.box.width / 2.0, text.box.y + text.box.height / 2.0);
    m_painter.save();
    m_painter.translate(middle);
    m_painter.rotate(-text.angle);
    m_painter.drawText(QPointF(text.box.x, text.baseline()) - middle, text.text);
    m_painter.restore();
}

void paintMarks(Ribbon &ribbon, const Page &page)
{
    for (const Mark &mark : page.marks)
        std::visit(ribbon, mark);
}

void prepare(QPagedPaintDevice &device, const Page &page)
{
    device.setPageSize(QPageSize(QSizeF(page.width, page.height) / 100, QPageSize::Millimeter));
    device.setPageMargins(QMarginsF());
}

void prepare(QPainter &painter)
{
    // Logos stay sharp: Qt would write them as JPEG otherwise.
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
}

} // namespace

void paint(QPainter &painter, const Page &page)
{
    prepare(painter);
    Ribbon ribbon(painter);
    paintMarks(ribbon, page);
}

void paint(QPagedPaintDevice &device, const std::vector<Page> &pages)
{
    if (pages.empty())
        return;
    prepare(device, pages.front());
    QPainter painter;
    if (!painter.begin(&device))
        throw Failed(Fault::PrinterFailed);
    painter.scale(device.logicalDpiX() / 2540.0, device.logicalDpiY() / 2540.0);
    prepare(painter);
    Ribbon ribbon(painter);
    for (const Page &page : pages) {
        if (&page != &pages.front() && !device.newPage())
            throw Failed(Fault::PrinterFailed);
        paintMarks(ribbon, page);
    }
    if (!painter.end())
        throw Failed(Fault::PrinterFailed);
}

} // namespace kontorist::paper
