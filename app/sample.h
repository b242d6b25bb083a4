#pragma once

#include "core/db/open_company.h"

namespace kontorist {

/// The company to try things out in: opened where it lies, made where it does not. Raises what opening raises.
OpenCompany sampleCompany(const QString &file, const Clock &clock);

} // namespace kontorist
