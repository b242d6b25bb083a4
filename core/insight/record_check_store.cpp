#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// The search box finds each customer and article under its number and name of today.
const Invariant searchKnowsRecords{
    u"search-knows-every-record"_s, u"SELECT (SELECT count(*) FROM party) + (SELECT count(*) FROM article)"_s,
    u"WITH kept(id, number, title) AS (SELECT id, number, name FROM party UNION ALL SELECT id, sku, name FROM article) "
    "SELECT k.number FROM kept k LEFT JOIN search_record r ON r.id = k.id WHERE r.id IS NULL OR r.number <> k.number OR substr(r.title, 1, length(k.title)) <> k.title "
    "OR NOT EXISTS (SELECT 1 FROM search_hit h WHERE h.record = k.id) UNION ALL SELECT r.number FROM search_record r "
    "LEFT JOIN kept k ON k.id = r.id WHERE r.kind IN ('party', 'article') AND k.id IS NULL LIMIT 20"_s};

// A merged customer leads to one that stands.
const Invariant mergesLeadSomewhere{
    u"merge-leads-to-a-party"_s, u"SELECT count(*) FROM party"_s,
    u"SELECT p.number FROM party p LEFT JOIN party q ON q.id = p.merged_into WHERE p.merged_into IS NOT NULL "
    "AND (q.id IS NULL OR q.merged_into IS NOT NULL) ORDER BY p.number LIMIT 20"_s};

} // namespace

QList<Invariant> ofRecords()
{
    return {searchKnowsRecords, mergesLeadSomewhere};
}

QList<Noted> noted(const Database &database)
{
    return database.all(
        u"SELECT v.number, v.content_hash, COALESCE(j.detail, '') FROM invoice v LEFT JOIN journal j ON j.subject = v.id "
        "AND j.what IN ('invoice.issued', 'invoice.corrected', 'invoice.cancelled') ORDER BY v.id"_s,
        [](Row &row) {
            Noted one;
            row >> one.number >> one.hash;
            one.detail = row.take<QString>().toUtf8();
            return one;
        });
}

QList<Archived> archivedAfter(const Database &database, qint64 id, int limit)
{
    return database.all(
        u"SELECT id, document, sha256, bytes FROM archive WHERE id > ? ORDER BY id LIMIT ?"_s,
        [](Row &row) {
            Archived one;
            row >> one.id >> one.document >> one.hash >> one.bytes;
            return one;
        },
        id, limit);
}

} // namespace kontorist::check_store
