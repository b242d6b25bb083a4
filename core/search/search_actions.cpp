#include "core/search/search_actions.h"

#include "core/numbering/numbering.h"
#include "core/search/search_rules.h"
#include "core/search/search_store.h"

#include <algorithm>
#include <QHash>

namespace kontorist::search_actions {

namespace {

constexpr int wordsTried = 200;
constexpr int recordsTried = 1'000;

// What the typed digits could be the end of: this year's document of that count, and last year's.
QStringList numbersOfCount(const Database &database, qint64 count)
{
    QStringList numbers;
    const int year = database.clock().today().year();
    for (const QString &pattern : search_store::patterns(database))
        for (const int each : {year, year - 1})
            numbers.append(NumberPattern{pattern}.written(each, count));
    return numbers;
}

QList<SearchHit> byNumber(const Database &database, const QString &text, int limit)
{
    QList<SearchRecord> records = search_store::numbersBeginningWith(database, text.toUpper(), limit);
    bool isCount = false;
    const qint64 count = text.toLongLong(&isCount);
    if (isCount && count > 0 && count < 10'000'000)
        records += search_store::numbered(database, numbersOfCount(database, count));
    QList<SearchHit> hits;
    for (const SearchRecord &record : records)
        hits.append({record, record.number, 0});
    return hits;
}

// Words that a term may mean, with how well they fit.
QHash<qint64, std::pair<QString, int>> wordsFor(const Database &database, const QString &asked)
{
    QList<search_store::KeptWord> kept = search_store::beginningWith(database, asked, wordsTried);
    if (const QString sound = search_rules::phonetic(asked); sound.size() > 1)
        kept += search_store::soundingLike(database, sound, wordsTried);
    if (asked.size() >= search_rules::shortestForTypo)
        kept += search_store::missingLetter(database, search_rules::deletions(asked) + QStringList{asked},
                                            wordsTried);
    QHash<qint64, std::pair<QString, int>> words;
    for (const search_store::KeptWord &word : kept)
        if (const auto hit = search_rules::hit(asked, word.word))
            words.insert(word.id, {word.word, static_cast<int>(*hit)});
    return words;
}

// One reading of a term: every word of it must be there; the ranks add up.
QHash<qint64, SearchHit> byWords(const Database &database, const QStringList &asked)
{
    QHash<qint64, SearchHit> found;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        QHash<qint64, SearchHit> here;
        const auto words = wordsFor(database, asked[i]);
        for (auto word = words.begin(); word != words.end(); ++word)
            for (const SearchRecord &record : search_store::recordsOf(database, {word.key()}, recordsTried)) {
                SearchHit hit{record, word->first, word->second + 1};
                const auto known = here.constFind(record.id);
                if (known == here.constEnd() || hit.rank < known->rank)
                    here.insert(record.id, hit);
            }
        if (i > 0) {
            for (auto hit = here.begin(); hit != here.end();)
                if (found.contains(hit.key())) {
                    hit->rank += found[hit.key()].rank;
                    ++hit;
                } else {
                    hit = here.erase(hit);
                }
        }
        found = here;
    }
    return found;
}

QHash<qint64, SearchHit> byTerm(const Database &database, const search_rules::Term &term)
{
    QHash<qint64, SearchHit> best;
    for (const QStringList &reading : term.readings) {
        const auto hits = byWords(database, reading);
        for (auto hit = hits.begin(); hit != hits.end(); ++hit)
            if (!best.contains(hit.key()) || hit->rank < best[hit.key()].rank)
                best.insert(hit.key(), *hit);
    }
    return best;
}

QList<SearchHit> byTerms(const Database &database, const QString &text)
{
    QHash<qint64, SearchHit> found;
    bool isFirst = true;
    for (const search_rules::Term &term : search_rules::terms(text)) {
        const QHash<qint64, SearchHit> here = byTerm(database, term);
        if (isFirst) {
            found = here;
        } else {
            QHash<qint64, SearchHit> both;
            for (auto hit = here.begin(); hit != here.end(); ++hit)
                if (found.contains(hit.key()))
                    both.insert(hit.key(), {hit->record, found[hit.key()].why + u' ' + hit->why,
                                            found[hit.key()].rank + hit->rank});
            found = both;
        }
        isFirst = false;
    }
    return found.values();
}

QList<SearchHit> bestFirst(QList<SearchHit> hits, int limit)
{
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) {
        return std::tie(a.rank, b.record.id) < std::tie(b.rank, a.record.id);
    });
    return hits.mid(0, limit);
}

} // namespace

QList<SearchHit> findAmong(const Database &database, const QString &kind, const QString &text, int limit)
{
    QList<SearchHit> hits = byTerms(database, text::tidied(text));
    hits.removeIf([&](const SearchHit &hit) { return hit.record.kind != kind; });
    return bestFirst(std::move(hits), limit);
}

QList<SearchHit> find(const Database &database, const QString &text, int limit)
{
    const QString asked = text::tidied(text);
    if (asked.isEmpty())
        return {};
    QList<SearchHit> hits = byNumber(database, asked, limit);
    for (const SearchHit &hit : byTerms(database, asked))
        if (std::none_of(hits.begin(), hits.end(),
                         [&](const SearchHit &each) { return each.record.id == hit.record.id; }))
            hits.append(hit);
    return bestFirst(std::move(hits), limit);
}

} // namespace kontorist::search_actions
