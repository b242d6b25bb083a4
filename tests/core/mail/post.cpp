#include "tests/core/mail/post.h"

#include <QJsonArray>

namespace kontorist::test {

void useMail(Conversation &desk, const MailServer &server)
{
    desk.done("mail.set",
              R"("server": "localhost", "port": %1, "security": "none", "sender": "buero@lindner.example")",
              server.port());
}

namespace {

QJsonArray rows(Conversation &desk, const char *state)
{
    return desk
        .done("outbox.list", R"("way": "email", "state": "%1")", QString::fromLatin1(state))[u"entries"_s]
        .toArray();
}

} // namespace

QString outbox(Conversation &desk, const char *state)
{
    QStringList all;
    for (const QJsonValue &row : rows(desk, state))
        all.prepend(row[u"document"_s].toString() + u' ' + row[u"state"_s].toString());
    return all.join(u", "_s);
}

QJsonObject newest(Conversation &desk)
{
    const QJsonArray all = rows(desk, "all");
    REQUIRE(!all.isEmpty());
    return all[0].toObject();
}

} // namespace kontorist::test
