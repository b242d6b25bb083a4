#include "core/insight/worklist_actions.h"

#include "core/base/json.h"
#include "core/insight/check_rules.h"
#include "core/insight/check_store.h"
#include "core/progress/progress_store.h"

namespace kontorist::worklist_actions {

void rebuild(Session &session)
{
    Transaction tx(session.database);
    qint64 moved = 0;
    for (const check_store::Listed &each : check_store::listed(tx)) {
        if (check_rules::isListedRight(each.progress, each.steps))
            continue;
        progress_store::refresh(tx, each.progress.order);
        ++moved;
    }
    tx.note(u"worklist.rebuilt"_s, 0, compact({{u"orders"_s, moved}}));
    tx.commit();
}

} // namespace kontorist::worklist_actions
