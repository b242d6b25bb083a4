#include "core/journal/unit_of_work.h"

#include "core/base/error.h"
#include "core/journal/operation_store.h"

#include <QCryptographicHash>

namespace kontorist {

namespace {

constexpr qint64 answersKept = 90LL * 24 * 60 * 60 * 1000;

} // namespace

UnitOfWork::UnitOfWork(Session &session, const QString &key, const QByteArray &request)
    : m_transaction(session.database),
      m_now(session.clock.now()),
      m_key(key),
      m_request(QCryptographicHash::hash(request, QCryptographicHash::Sha256))
{
    if (key.isEmpty())
        return;
    const auto earlier = operation_store::find(session.database, key);
    if (!earlier)
        return;
    if (earlier->request != m_request)
        throw Refused(Fault::KeyReused, key);
    m_earlier = earlier->answer;
}

void UnitOfWork::commit(const QByteArray &answer)
{
    if (!m_key.isEmpty())
        operation_store::save(m_transaction, m_key, m_now, {m_request, answer});
    m_transaction.commit();
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
