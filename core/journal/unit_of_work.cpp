#include "core/journal/unit_of_work.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/journal/operation_store.h"

#include <QCryptographicHash>

namespace kontorist {

namespace {

constexpr qint64 answersKept = 90LL * 24 * 60 * 60 * 1000;

QByteArray hashOf(const QByteArray &request)
{
    return QCryptographicHash::hash(request, QCryptographicHash::Sha256);
}

// What a key has been answered before; with another request it is another's key.
std::optional<QByteArray> earlierAnswer(const Database &database, const QString &key,
                                        const QByteArray &requestHash)
{
    if (key.isEmpty())
        return {};
    const auto earlier = operation_store::find(database, key);
    if (!earlier)
        return {};
    if (earlier->request != requestHash)
        throw Refused(Fault::KeyReused, key);
    return earlier->answer;
}

QByteArray whyOf(const Session &session)
{
    const bool liesBack = session.today() < session.clock.today();
    if (session.reason.isEmpty() && !liesBack)
        return {};
    QJsonObject why;
    if (liesBack)
        why[u"on"_s] = session.today().toString(Qt::ISODate);
    if (!session.reason.isEmpty())
        why[u"reason"_s] = session.reason;
    return compact(why);
}

} // namespace

UnitOfWork::UnitOfWork(Session &session, const QString &key, const QByteArray &request)
    : m_transaction(session.database),
      m_now(session.clock.now()),
      m_key(key),
      m_request(hashOf(request)),
      m_why(whyOf(session)),
      m_earlier(kontorist::earlierAnswer(session.database, key, m_request))
{
}

void UnitOfWork::commit(const QByteArray &answer)
{
    if (!m_key.isEmpty())
        operation_store::save(m_transaction, m_key, m_now, {m_request, answer});
    if (!m_why.isEmpty())
        m_transaction.note(u"unit.explained"_s, m_transaction.subject(), m_why);
    m_transaction.commit();
}

std::optional<QByteArray> answerOfRun(const Session &session, const QString &key, const QByteArray &request)
{
    return earlierAnswer(session.database, key, hashOf(request));
}

void rememberRun(Session &session, const QString &key, const QByteArray &request, const QByteArray &answer)
{
    if (key.isEmpty())
        return;
    Transaction tx(session.database);
    operation_store::save(tx, key, session.clock.now(), {hashOf(request), answer});
    tx.note(u"run.finished"_s, 0);
    tx.commit();
}

void forgetOldAnswers(Session &session)
{
    const qint64 before = session.clock.now() - answersKept;
    if (!operation_store::hasAnswersBefore(session.database, before))
        return;
    Transaction tx(session.database);
    const qint64 forgotten = operation_store::forgetAnswersBefore(tx, before);
    tx.note(u"answers.forgotten"_s, 0, "{\"count\":" + QByteArray::number(forgotten) + '}');
    tx.commit();
}

} // namespace kontorist
