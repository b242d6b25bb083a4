#pragma once

#include "core/db/transaction.h"
#include "core/journal/session.h"

namespace kontorist {

/// One command of a person or a program: exactly one durable commit, remembered under the key that came with
/// it. The same key with the same request answers what it answered first and does nothing; with another
/// request it is Refused(KeyReused). Actions called inside join it. The reason that a person gave, and a day that lies
/// back, stand in the journal beside what was done.
class UnitOfWork final
{
public:
    UnitOfWork(Session &session, const QString &key, const QByteArray &request);

    /// Set when this key has been here before: the answer to repeat.
    const std::optional<QByteArray> &earlierAnswer() const { return m_earlier; }
    void commit(const QByteArray &answer);

private:
    Transaction m_transaction;
    qint64 m_now;
    QString m_key;
    QByteArray m_request;
    QByteArray m_why; ///< what a person said beside the command: the day, where it lies back, and the reason
    std::optional<QByteArray> m_earlier;
};

/// A run makes many commits. Its key is remembered with its answer when it has come to its end; one that was
/// killed before has left no key, and goes on where it stopped when it is started again under it.
std::optional<QByteArray> answerOfRun(const Session &session, const QString &key, const QByteArray &request);
void rememberRun(Session &session, const QString &key, const QByteArray &request, const QByteArray &answer);

/// Answers older than 90 days are forgotten; their keys stay, so that a late repeat still does nothing.
void forgetOldAnswers(Session &session);

} // namespace kontorist
