#pragma once

#include "app/commands/command.h"

#include <memory>

namespace kontorist {

class Door;

/// A line that waits for somebody outside the house (Work). Its answer is the one that Door::answer would have given.
class LongLine final
{
public:
    /// What is to be done before it goes on, with no connection, on any thread; none = its answer stands.
    std::optional<Job> next();
    /// When it stands, without a line break.
    QByteArray answer() const { return m_answer; }

private:
    friend class Door;
    LongLine(Door &door, const Session &session, const QJsonObject &request);

    std::optional<QJsonObject> begin();

    Door &m_door;
    Session m_session; ///< of its own: other lines are answered meanwhile
    QJsonObject m_request;
    const Command &m_command;
    QByteArray m_canonical; ///< what its key stands for
    std::unique_ptr<Work> m_work;
    QByteArray m_answer;
};

/// The headless door: one JSON line in is one action, one JSON line out is its answer, given after its commit.
/// Nothing that comes in ends it.
class Door final
{
public:
    explicit Door(Session &session) : m_session(session) {}

    static constexpr qsizetype longestLine = 16LL * 1024 * 1024;

    /// The answer to a line, without a line break.
    QByteArray answer(const QByteArray &line);
    /// The same of a line that may take long because of somebody else; none = it is one to be answered at once.
    std::unique_ptr<LongLine> begun(const QByteArray &line);

private:
    friend class LongLine;

    QJsonObject execute(const Command &command, QJsonObject request);
    QString admit(Session &session, const Command &command, QJsonObject &request);
    QJsonObject answerTo(const Command &command, const QJsonObject &fields, const QString &key);
    QJsonObject answerOnce(const Command &command, const QJsonObject &fields, const QString &key);
    QJsonObject runMany(const Command &command, const QJsonObject &fields, const QString &key);
    QJsonObject runUnit(const Command &command, const QJsonObject &fields, const QString &key);
    QJsonObject runOnce(const Command &command, const QJsonObject &fields, const QString &key);
    void keepHouse(const Session &session);

    Session &m_session;
    QDate m_houseKept;
};

} // namespace kontorist
