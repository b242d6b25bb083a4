#pragma once

#include "core/db/transaction.h"

namespace kontorist {

/// A command that came with a key, as it is remembered.
struct Operation
{
    QByteArray request; ///< SHA-256
    QByteArray answer;  ///< empty when forgotten
};

namespace operation_store {

std::optional<Operation> find(const Database &database, const QString &key);
void save(Transaction &tx, const QString &key, qint64 at, const Operation &operation);
qint64 forgetAnswersBefore(Transaction &tx, qint64 at);
bool hasAnswersBefore(const Database &database, qint64 at);

} // namespace operation_store
} // namespace kontorist
