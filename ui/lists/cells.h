#pragma once

#include "core/base/quantity.h"
#include "ui/lists/list_source.h"

/// How values become cells of a list.
namespace kontorist::cell {

Cell date(QDate date);
Cell weekday(QDate date);
Cell money(Money amount); ///< the currency stands in the head
Cell quantity(Quantity quantity);
Cell count(qint64 number);
Cell state(const StateText &state);

/// The widest text of a day that is kept or missed: the day itself, or how late it is.
QString widestPromise();

} // namespace kontorist::cell
