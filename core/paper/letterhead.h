#pragma once

#include "core/paper/composer.h"

namespace kontorist::paper {

/// Logo, name and slogan in the letterhead of the form, in coordinates of the page.
void setLetterhead(Composer &composer, Block &block);

} // namespace kontorist::paper
