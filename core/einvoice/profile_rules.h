#pragma once

#include "core/einvoice/rule.h"

namespace kontorist::einvoice {

/// Whether what a file says that it follows (BT-24) is EN 16931 or something beside it; empty is BR-01's matter.
bool isKnownSpecification(const QString &specification);

/// Why a profile of Factur-X and ZUGFeRD is no invoice at all in Germany: MINIMUM and BASIC WL have no lines, and so lack
/// what § 14 (4) UStG asks for (BMF of 15 October 2024). Empty for all others.
QString noInvoiceProfile(const QString &specification);

/// What profile EXTENDED allows beyond EN 16931 and is checked: subtotals.
const Rules &extendedRules();

} // namespace kontorist::einvoice
