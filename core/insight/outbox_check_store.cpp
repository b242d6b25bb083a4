#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// What was issued to go out by mail stands in the outbox since then, once and in that form: the journal says which was.
const Invariant mailIsQueued{
    u"issued-mail-is-queued"_s,
    u"SELECT count(*) FROM journal WHERE what IN ('invoice.issued', 'invoice.corrected', 'invoice.cancelled') "
    "AND detail LIKE '%\"mailedAs\":%'"_s,
    u"SELECT v.number FROM invoice v JOIN journal j ON j.subject = v.id AND j.what IN ('invoice.issued', 'invoice.corrected', 'invoice.cancelled') "
    "WHERE j.detail LIKE '%\"mailedAs\":%' AND (SELECT count(*) FROM outbox o WHERE o.record = v.id AND o.document = v.number "
    "AND o.way = 'email' AND o.letter = 'invoices' AND o.operation = v.operation AND j.detail LIKE '%\"mailedAs\":\"' || o.format || '\"%') <> 1 "
    "ORDER BY v.id LIMIT 20"_s};

// A letter on its way has a try without a known end, one that failed has a try that was refused, and what the server has
// taken waits no more, unless a person wanted it once more.
const Invariant linesFollowTries{
    u"outbox-follows-its-tries"_s, u"SELECT count(*) FROM outbox WHERE way = 'email'"_s,
    u"WITH tried(outbox, result) AS (SELECT a.outbox, COALESCE(e.result, 'unsure') FROM mail_attempt a LEFT JOIN mail_outcome e ON e.attempt = a.id) "
    "SELECT o.document FROM outbox o WHERE o.way = 'email' AND ("
    "(o.state = 'sending' AND NOT EXISTS (SELECT 1 FROM tried t WHERE t.outbox = o.id AND t.result = 'unsure')) "
    "OR (o.state = 'failed' AND NOT EXISTS (SELECT 1 FROM tried t WHERE t.outbox = o.id AND t.result = 'refused')) "
    "OR (o.state IN ('pending', 'sending', 'failed') AND EXISTS (SELECT 1 FROM tried t WHERE t.outbox = o.id AND t.result = 'sent') "
    "AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.subject = o.id AND j.what = 'outbox.retried'))) ORDER BY o.id LIMIT 20"_s};

// A line of the outbox is about a document that there is.
const Invariant linesNameDocuments{
    u"outbox-names-its-document"_s, u"SELECT count(*) FROM outbox"_s,
    u"SELECT o.document FROM outbox o LEFT JOIN invoice v ON v.id = o.record AND v.number = o.document "
    "LEFT JOIN delivery d ON d.id = o.record AND d.number = o.document LEFT JOIN sales_order s ON s.id = o.record "
    "WHERE CASE o.letter WHEN 'invoices' THEN v.id WHEN 'deliveries' THEN d.id ELSE s.id END IS NULL ORDER BY o.id LIMIT 20"_s};

} // namespace

QList<Invariant> ofOutbox()
{
    return {mailIsQueued, linesFollowTries, linesNameDocuments};
}

} // namespace kontorist::check_store
