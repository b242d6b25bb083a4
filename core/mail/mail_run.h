#pragma once

#include "core/journal/session.h"
#include "core/mail/mail.h"

namespace kontorist::mail_run {

/// A line of the outbox after a try, or why there was none.
struct Sent
{
    OutboxEntry entry;
    std::optional<Objection> reason; ///< none = it went out
};

/// Why sendDue would send nothing: MailAccountMissing, MailPasswordMissing, MailNotDue.
std::optional<Objection> objection(const Session &session);

/// Sends one document now: put into the outbox, committed, sent. Asked again under the same key of the session it is the
/// same letter, and goes out once. Raises Refused as mail_actions::queue and archive, and MailAccountMissing,
/// MailPasswordMissing; what the server says stands in the answer.
Sent sendDocument(Session &session, const QString &document, const QString &to,
                  std::optional<DocumentFormat> format);

/// Sends what is due, one after the other, each in units of its own; the session hears how far it is and may stop it
/// between two letters, or before the first byte of one. Where the line or the account is at fault, the rest waits.
/// Raises Refused: MailAccountMissing, MailPasswordMissing.
QList<Sent> sendDue(Session &session);

/// Proves that mail goes out, by a letter to `to` or to the sender himself; answers what the server said. Raises
/// Refused with what stands in the way.
QString test(Session &session, const QString &to);

} // namespace kontorist::mail_run
