#pragma once

#include "core/paper/page.h"

class QPagedPaintDevice;
class QPainter;

namespace kontorist::paper {

/// One page with a painter whose unit is 1/100 mm and whose origin is the corner of the paper: a preview
/// scales the painter and calls it for the page it shows.
void paint(QPainter &painter, const Page &page);

/// All pages, each on a page of the device, which must print on the full page. The device is told their size.
/// Raises Failed(PrinterFailed).
void paint(QPagedPaintDevice &device, const std::vector<Page> &pages);

} // namespace kontorist::paper
