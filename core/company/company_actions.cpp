#include "core/company/company_actions.h"

#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/db/transaction.h"

namespace kontorist::company_actions {

Company set(Session &session, Company company)
{
    require(company_rules::objection(company));
    Transaction tx(session.database);
    company.id = tx.newId<struct CompanyTag>();
    company_store::save(tx, company);
    tx.note(u"company.set"_s, company.id.value());
    tx.commit();
    return company;
}

} // namespace kontorist::company_actions
