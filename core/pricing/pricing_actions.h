#pragma once

#include "core/journal/session.h"
#include "core/pricing/pricing.h"

namespace kontorist::pricing_actions {

/// A new entry of the price list. Raises Refused(PriceTwice, EndBeforeStart).
PriceRow add(Session &session, PriceRow row);

/// The list price of an article from a day on; what an earlier one of the same day said is replaced.
PriceRow setListPrice(Session &session, ArticleId article, Price price, QDate from);

} // namespace kontorist::pricing_actions
