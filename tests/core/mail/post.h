#pragma once

#include "tests/app/conversation.h"
#include "tests/core/mail/mail_server.h"

namespace kontorist::test {

/// Lets the company send its mail by a server of this test, without encryption and login.
void useMail(Conversation &desk, const MailServer &server);

/// "AU-2026-00001/1 pending, …": what stands in the outbox for mail, the oldest first; `words` asks for another state.
QString outbox(Conversation &desk, const char *state = "all");
/// The newest line for mail.
QJsonObject newest(Conversation &desk);

} // namespace kontorist::test
