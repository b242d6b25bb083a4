#pragma once

#include "core/db/transaction.h"
#include "core/search/search.h"

namespace kontorist::search_store {

/// Puts a record under its words, in the place of whatever it was found by before.
void index(Transaction &tx, const SearchRecord &record, const QList<SearchWord> &words);

struct KeptWord
{
    qint64 id = 0;
    QString word;
};
/// Words that begin so, sound so, or differ by one letter; at most `limit`.
QList<KeptWord> beginningWith(const Database &database, const QString &prefix, int limit);
QList<KeptWord> soundingLike(const Database &database, const QString &phonetic, int limit);
QList<KeptWord> missingLetter(const Database &database, const QStringList &forms, int limit);
/// The records under a word.
QList<SearchRecord> recordsOf(const Database &database, const QList<qint64> &words, int limit);

/// Documents whose number is one of these, or begins so.
QList<SearchRecord> numbered(const Database &database, const QStringList &numbers);
QList<SearchRecord> numbersBeginningWith(const Database &database, const QString &prefix, int limit);
QStringList patterns(const Database &database);

} // namespace kontorist::search_store
