#pragma once

#include "app/commands/command.h"

namespace kontorist {

/// The headless door: one JSON line in is one action, one JSON line out is its answer, given after its commit.
/// Nothing that comes in ends it.
class Door final
{
public:
    explicit Door(Session &session) : m_session(session) {}

    static constexpr qsizetype longestLine = 16LL * 1024 * 1024;

    /// The answer to a line, without a line break.
    QByteArray answer(const QByteArray &line);

private:
    QJsonObject execute(const Command &command, QJsonObject request);
    QJsonObject answerTo(const Command &command, const QJsonObject &fields, const QString &key);
    QJsonObject answerOnce(const Command &command, const QJsonObject &fields, const QString &key);
    QByteArray canonical(const Command &command, const QJsonObject &fields) const;
    QJsonObject runMany(const Command &command, const QJsonObject &fields, const QString &key);
    QJsonObject runUnit(const Command &command, const QJsonObject &fields, const QString &key);
    QJsonObject runOnce(const Command &command, const QJsonObject &fields, const QString &key);
    void keepHouse();

    Session &m_session;
    QDate m_houseKept;
};

} // namespace kontorist
