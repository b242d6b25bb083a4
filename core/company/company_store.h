#pragma once

#include "core/company/company.h"
#include "core/db/transaction.h"

namespace kontorist::company_store {

/// The company as it is now; one without name and id when nothing was ever set.
Company current(const Database &database);
void ask(Questions &questions, Company &into);
/// The version that a document names.
Company version(const Database &database, CompanyId id);
void askVersion(Questions &questions, Company &into, CompanyId id);
/// A new version, which holds from now on.
void save(Transaction &tx, const Company &company);

} // namespace kontorist::company_store
