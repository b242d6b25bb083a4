#include "core/documents/letterhead_actions.h"

#include "core/company/company_store.h"
#include "core/db/transaction.h"
#include "core/documents/letterhead_rules.h"
#include "core/documents/letterhead_store.h"

namespace kontorist::letterhead_actions {

Letterhead set(Session &session, Letterhead letterhead)
{
    Transaction tx(session.database);
    require(letterhead_rules::objection(letterhead, company_store::current(tx)));
    letterhead.id = tx.newId<struct LetterheadTag>();
    letterhead_store::save(tx, letterhead);
    tx.note(u"letterhead.set"_s, letterhead.id.value());
    tx.commit();
    return letterhead;
}

} // namespace kontorist::letterhead_actions
