#pragma once

#include "core/paper/composer.h"

namespace kontorist::paper {

/// Whether an address stands in the window of the envelope as DIN 5008 has it: at most six lines of 10 pt,
/// none wider than 80 mm. What does not fit is printed smaller.
bool fitsAddressField(const QStringList &address);

/// The return line and the address, in coordinates of the page.
void setAddressField(Composer &composer, Block &block);

} // namespace kontorist::paper
