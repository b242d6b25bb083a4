#pragma once

#include "core/paper/composer.h"

namespace kontorist::paper {

/// A paragraph of running text over the width of the page.
Block paragraphBlock(Composer &composer, const Paragraph &paragraph);

Block closingBlock(Composer &composer, const Closing &closing);

} // namespace kontorist::paper
