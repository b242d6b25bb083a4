#pragma once

#include "core/paper/composer.h"

namespace kontorist::paper {

/// What stands at fixed places around the text, in coordinates of the page.

/// The head of the first page and where the text may begin below it.
struct FirstHead
{
    Block block;
    Area subject;
    int textFrom;      ///< no text behind the subject above this
    QList<Fact> facts; ///< those that had no room in the information block
};
FirstHead firstHead(Composer &composer);

/// The company's data at the foot of every page.
struct Foot
{
    Block block;
    int textUntil; ///< no text below this
};
Foot foot(Composer &composer);

Block shortHead(Composer &composer, int page, int count);
Block pageNumber(Composer &composer, int page, int count);
Block watermark(Composer &composer);

} // namespace kontorist::paper
