#pragma once

#include "core/insight/customer_list_store.h"

/// Who is there already with the telephone number or e-mail of somebody who is about to be added.
namespace kontorist::customer_twin {

/// Nobody where nobody really has it: what only sounds or looks like it is none.
std::optional<customer_list_store::CustomerRow> find(const Database &database, const QString &phone,
                                                     const QString &email, QDate today);
/// "10001 Bäckerei Sommer has the same telephone or e-mail."
QString sentence(const customer_list_store::CustomerRow &twin);

} // namespace kontorist::customer_twin
