#pragma once

#include "core/paper/composer.h"

namespace kontorist::paper {

/// Where the information block ends, and what of it found no room.
struct Information
{
    int bottom;
    QList<Fact> rest; ///< for which the page had no room; the text begins with them
};

/// The information block with the document's barcode below it, in coordinates of the page.
Information setInformation(Composer &composer, Block &block);

/// The same facts as a strip of columns, label above value, for papers without an information block.
Block factStrip(Composer &composer, const QList<Fact> &facts, int width);

/// The document's barcode with its text; the text alone if it cannot be encoded or is too wide.
Block documentCode(Composer &composer, int width);

} // namespace kontorist::paper
