#pragma once

#include "core/pricing/pricing.h"

/// Prices and their conditions in words, in the language of the screen.
namespace kontorist::price_text {

QString price(const Price &price);         ///< "12,50", "12,50 je 100"
QString priceWithSign(const Price &price); ///< "12,50 €", "12,50 € je 100"
QString offered(const PriceRow &row);      ///< the price, or "− 10 %"
QString from(const PriceRow &row);         ///< "ab 100", or nothing
QString validity(const PriceRow &row); ///< "since 1 Jan 2026", "until …"; nothing where it holds for ever

} // namespace kontorist::price_text
