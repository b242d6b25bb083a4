#include "ui/print/page_canvas.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/paper/paint.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/aside.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace kontorist {

namespace {

constexpr qreal hundredthsPerInch = 2540;
constexpr qreal zoomStep = 1.2;
constexpr qreal smallest = 0.2, largest = 6; ///< of the paper's own size

// As many pixels as the screen has for it, so that nothing is blurred.
QImage paintedPage(const Pages &pages, int number, QSize size, qreal ratio)
{
    const paper::Page &page = (*pages)[static_cast<size_t>(number)];
    QImage image(size * ratio, QImage::Format_RGB32);
    image.fill(Tokens::light().base);
    image.setDevicePixelRatio(ratio);
    try {
        QPainter painter(&image);
        painter.scale(size.width() / qreal(page.width), size.height() / qreal(page.height));
        paper::paint(painter, page);
    } catch (const Error &error) {
        qWarning("%s", error.what());
    }
    return image;
}

} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void PageCanvas::setPages(const Pages &pages, bool isSameDocument)
{
    const int at = verticalScrollBar()->value();
    m_pages = pages;
    // With one that comes and goes the width would fit, not fit, and fit again.
    setVerticalScrollBarPolicy(pageCount() > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    ++m_generation;
    if (!isSameDocument)
        m_images.clear();
    layOut();
    verticalScrollBar()->setValue(isSameDocument ? at : 0);
    viewport()->update();
    emit viewChanged();
}

QString PageCanvas::text() const
{
    QStringList lines;
    for (int i = 0; i < pageCount(); ++i)
        for (const paper::Mark &mark : (*m_pages)[static_cast<size_t>(i)].marks)
            if (const auto *text = std::get_if<paper::TextMark>(&mark))
                lines.append(text->text);
    return lines.join(u'\n');
}

qreal PageCanvas::ownScale() const
{
    return logicalDpiX() / hundredthsPerInch;
}

int PageCanvas::percent() const
{
    return qRound(m_scale / ownScale() * 100);
}

qreal PageCanvas::fittingScale() const
{
    if (pageCount() == 0)
        return ownScale();
    const paper::Page &first = m_pages->front();
    const qreal across = (viewport()->width() - 2.0 * measure::margin) / first.width;
    if (m_fit == Fit::Width)
        return across;
    return std::min(across, (viewport()->height() - 2.0 * measure::margin) / first.height);
}

void PageCanvas::layOut()
{
    if (m_fit != Fit::Free)
        setScale(fittingScale());
    int height = measure::margin, width = 0;
    for (int i = 0; i < pageCount(); ++i) {
        height += sizeOf(i).height() + measure::margin;
        width = std::max(width, sizeOf(i).width() + 2 * measure::margin);
    }
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PageCanvas::setScale(qreal scale)
{
    const qreal next = std::clamp(scale, smallest * ownScale(), largest * ownScale());
    if (qFuzzyCompare(next, m_scale))
        return;
    m_scale = next;
    ++m_generation;
}

void PageCanvas::setFit(Fit fit)
{
    const int at = page();
    m_fit = fit;
    layOut();
    showPage(at);
    viewport()->update();
    emit viewChanged();
}

void PageCanvas::zoom(int steps)
{
    zoomTo(m_scale * std::pow(zoomStep, steps));
}

void PageCanvas::zoomTo(qreal scale)
{
    const int at = page();
    m_fit = Fit::Free;
    setScale(scale);
    layOut();
    showPage(at);
    viewport()->update();
    emit viewChanged();
}

QSize PageCanvas::sizeOf(int page) const
{
    const paper::Page &sheet = (*m_pages)[static_cast<size_t>(page)];
    return {qRound(sheet.width * m_scale), qRound(sheet.height * m_scale)};
}

QRect PageCanvas::areaOf(int page) const
{
    int top = measure::margin - verticalScrollBar()->value();
    for (int i = 0; i < page; ++i)
        top += sizeOf(i).height() + measure::margin;
    const QSize size = sizeOf(page);
    const int left = std::max(measure::margin, (viewport()->width() - size.width()) / 2);
    return {QPoint(left - horizontalScrollBar()->value(), top), size};
}

bool PageCanvas::isSeen(int page) const
{
    return areaOf(page).intersects(viewport()->rect());
}

int PageCanvas::page() const
{
    for (int i = 0; i < pageCount(); ++i)
        if (areaOf(i).bottom() >= viewport()->height() / 2)
            return i;
    return std::max(0, pageCount() - 1);
}

void PageCanvas::showPage(int page)
{
    if (pageCount() == 0)
        return;
    const QRect area = areaOf(std::clamp(page, 0, pageCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + area.top() - measure::margin);
}

bool PageCanvas::isPainted() const
{
    for (int i = 0; i < pageCount(); ++i)
        if (isSeen(i) && m_painted.value(i, -1) != m_generation)
            return false;
    return pageCount() > 0;
}

void PageCanvas::want(int page)
{
    if (m_wanted.value(page, -1) == m_generation || m_painted.value(page, -1) == m_generation)
        return;
    m_wanted[page] = m_generation;
    doAside(
        this,
        [pages = m_pages, page, size = sizeOf(page), ratio = devicePixelRatioF()] {
            return paintedPage(pages, page, size, ratio);
        },
        [this, page, generation = m_generation](const QImage &image) { take(page, generation, image); });
}

void PageCanvas::take(int page, int generation, const QImage &image)
{
    if (generation < m_painted.value(page, -1) || page >= pageCount())
        return;
    m_images[page] = image;
    m_painted[page] = generation;
    viewport()->update();
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), pageCount() > 0 ? tokens.hairline : tokens.window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < pageCount(); ++i) {
        if (!isSeen(i))
            continue;
        want(i);
        const QRect area = areaOf(i);
        painter.fillRect(area, Tokens::light().base);
        if (const QImage image = m_images.value(i); !image.isNull())
            painter.drawImage(area, image);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(tokens.accent, measure::ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    emit viewChanged();
}

void PageCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    emit viewChanged();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showPage(page() + 1);
    case Qt::Key_PageUp:
        return showPage(page() - 1);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(pageCount() - 1);
    case Qt::Key_Plus:
        return zoom(1);
    case Qt::Key_Minus:
        return zoom(-1);
    case Qt::Key_0:
        return setFit(Fit::Width);
    case Qt::Key_9:
        return setFit(Fit::Page);
    case Qt::Key_1:
        return zoomTo(ownScale());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace kontorist
