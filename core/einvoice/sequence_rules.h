#pragma once

#include "core/einvoice/xml_element.h"

namespace kontorist::einvoice::sequence_rules {

/// The first child that stands behind one that the schema of its syntax wants behind it; nothing where all are in order.
const XmlElement *misplaced(const XmlElement &parent, Syntax syntax);

} // namespace kontorist::einvoice::sequence_rules
