#include "core/journal/operation_store.h"

namespace kontorist::operation_store {

std::optional<Operation> find(const Database &database, const QString &key)
{
    return database.one(
        u"SELECT request, answer FROM operation WHERE key = ?"_s,
        [](Row &row) {
            Operation operation;
            row >> operation.request >> operation.answer;
            return operation;
        },
        key);
}

void save(Transaction &tx, const QString &key, qint64 at, const Operation &operation)
{
    tx.write(u"INSERT INTO operation (key, id, at, request, answer) VALUES (?, ?, ?, ?, ?)"_s, key,
             tx.operation(), at, operation.request, QString::fromUtf8(operation.answer));
}

bool hasAnswersBefore(const Database &database, qint64 at)
{
    return database.number(u"SELECT count(*) FROM operation WHERE at < ? AND answer <> ''"_s, at) > 0;
}

qint64 forgetAnswersBefore(Transaction &tx, qint64 at)
{
    return tx.changed(u"UPDATE operation SET answer = '' WHERE at < ? AND answer <> ''"_s, at);
}

} // namespace kontorist::operation_store
