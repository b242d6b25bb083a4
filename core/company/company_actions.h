#pragma once

#include "core/company/company.h"
#include "core/journal/session.h"

namespace kontorist::company_actions {

/// Sets what stands on paper and how the company works; a new version. Raises Refused.
Company set(Session &session, Company company);

} // namespace kontorist::company_actions
