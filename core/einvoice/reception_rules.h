#pragma once

#include "core/einvoice/finding.h"

namespace kontorist::einvoice {

/// An e-invoice that came in: what it says, and what is wrong with it.
struct Received
{
    Semantic read;
    std::vector<Finding> findings;

    bool isValid() const; ///< nothing fatal was found
};

namespace reception_rules {

/// A file of others, XML or PDF, read and judged. Raises what container_rules and reading_rules do.
Received received(const QByteArray &file);

} // namespace reception_rules

} // namespace kontorist::einvoice
