#pragma once

#include "core/base/error.h"
#include "core/billing/invoice.h"
#include "core/journal/session.h"

#include <functional>

namespace kontorist::billing_run {

/// A document that a run could not make, and why.
struct Blocked
{
    QString order;
    Objection reason;
};

struct Result
{
    QList<Invoice> issued;
    QList<Blocked> blocked;
};

/// The invoice run (Rechnungslauf): bills what is supplied up to a day, by each customer's mode: each delivery, an
/// order when it is complete, a week or a month when it is over. `collective` joins all of a customer. A document
/// that is refused is listed and stops nothing; a run that was killed goes on when it is started again.
/// `progress` hears how far it is and may stop it between two documents.
Result run(Session &session, QDate until, std::optional<bool> collective,
           const std::function<bool(qsizetype done, qsizetype all)> &progress = {});

} // namespace kontorist::billing_run
