#pragma once

#include "core/paper/sheet.h"

/// Papers as a small trading company sends them, filled by hand: the rooms that really print come later.
namespace kontorist::paper::sample {

Letterhead letterhead();
QStringList address();

Sheet invoice(int lines, const QString &language = u"de"_s);
Sheet deliveryNote();
Sheet pickList(int lines);
Sheet handPickList(int lines); ///< A5, without barcodes
Sheet quote();
Sheet collectiveInvoice();

} // namespace kontorist::paper::sample
