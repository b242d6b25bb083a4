#pragma once

#include "core/paper/page.h"

#include <memory>
#include <QAbstractScrollArea>
#include <QHash>

namespace kontorist {

using Pages = std::shared_ptr<const std::vector<paper::Page>>;

/// Pages of paper on the screen, one below the other: the same marks that the printer and the PDF get, painted at the
/// screen's resolution by another thread. PageDown and PageUp turn, + and - zoom, 0 fits the width, 9 the page, 1 is
/// as large as on paper.
class PageCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, Free };

    explicit PageCanvas(QWidget *parent = nullptr);

    /// What stood there before is gone; the same document read again keeps its place.
    void setPages(const Pages &pages, bool isSameDocument = false);
    int pageCount() const { return m_pages ? static_cast<int>(m_pages->size()) : 0; }
    const std::vector<paper::Page> &pages() const { return *m_pages; } ///< there must be some
    int page() const; ///< the one in the middle of the screen, from 0
    void showPage(int page);
    void setFit(Fit fit);
    void zoom(int steps);
    int percent() const; ///< of the paper's own size
    /// What is written on the pages, in reading order.
    QString text() const;
    /// Every page that is seen has been painted as sharp as it is shown.
    bool isPainted() const;

    QSize sizeHint() const override { return {480, 640}; }

signals:
    void viewChanged(); ///< another page, another size

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void zoomTo(qreal scale);
    void setScale(qreal scale);
    qreal ownScale() const;
    qreal fittingScale() const;
    QSize sizeOf(int page) const;
    QRect areaOf(int page) const; ///< on the viewport
    bool isSeen(int page) const;
    void want(int page);
    void take(int page, int generation, const QImage &image);

    Pages m_pages;
    Fit m_fit = Fit::Width;
    qreal m_scale = 0; ///< logical pixels for 1/100 mm
    QHash<int, QImage> m_images;
    QHash<int, int> m_painted; ///< the generation of each image
    QHash<int, int> m_wanted;
    int m_generation = 0; ///< of pages and scale
};

} // namespace kontorist
