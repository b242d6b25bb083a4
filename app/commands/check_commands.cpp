#include "app/commands/check_commands.h"

#include "app/commands/command.h"
#include "core/insight/check_actions.h"

#include <QJsonArray>

namespace kontorist::commands {

QJsonObject answerOf(const CheckReport &report)
{
    QJsonArray invariants;
    for (const Finding &finding : report.findings)
        invariants.append(QJsonObject{{u"name"_s, finding.name},
                                      {u"checked"_s, finding.checked},
                                      {u"broken"_s, QJsonArray::fromStringList(finding.broken)}});
    return {{u"ok"_s, true},
            {u"invariants"_s, invariants},
            {u"chain"_s, report.brokenLink.isEmpty() ? u"intact"_s : report.brokenLink},
            {u"entries"_s, report.entries},
            {u"head"_s, QString::fromLatin1(report.end.toHex())}};
}

namespace {

QJsonObject check(Session &session, const Input &)
{
    return answerOf(check_actions::check(session.database));
}

} // namespace

QList<Command> ofChecks()
{
    return {
        {"check", "Proves every invariant and the journal's chain", Command::Effect::Reads, {}, {}, check}};
}

} // namespace kontorist::commands
