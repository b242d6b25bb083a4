#pragma once

#include "core/base/text.h"

namespace kontorist::paper {

/// The text as it can be printed with the shipped fonts (Latin, Greek, Cyrillic): composed, with line breaks,
/// without control, joining and direction marks. A character the fonts lack becomes U+FFFD, which is seen;
/// another font would have to come from the machine, and the page would differ from desk to desk.
QString printable(const QString &text);

/// Whether every character can be printed: for rules that warn before a document is issued.
bool isPrintable(const QString &text);

} // namespace kontorist::paper
