#pragma once

#include "core/db/database.h"
#include "core/tax/tax.h"

namespace kontorist::tax_store {

/// The rates in force, of all classes and days.
TaxRates rates(const Database &database);
void ask(Questions &questions, TaxRates &into);

} // namespace kontorist::tax_store
