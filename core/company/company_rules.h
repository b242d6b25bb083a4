#pragma once

#include "core/base/error.h"
#include "core/company/company.h"

namespace kontorist::company_rules {

/// Whether these facts may be kept at all.
std::optional<Objection> objection(const Company &company);

/// Whether the company may issue invoices: name and address (§ 14 Abs. 4 Nr. 1 UStG), and a tax number or VAT id
/// (Nr. 2), each missing one named.
std::optional<Objection> issuingObjection(const Company &company);

/// No document of goods bears a day to come.
std::optional<Objection> dateObjection(QDate on, QDate today);
/// Whether something may be posted on a day: not in the future, not in a closed period.
std::optional<Objection> postingObjection(const Company &company, QDate on, QDate today);

} // namespace kontorist::company_rules
