#pragma once

#include "core/journal/session.h"
#include "core/mail/mail.h"

namespace kontorist::mail_actions {

/// How the company sends mail from now on; a new version. What waited until now, where there was no account, goes out
/// only when a person says so. Raises Refused as mail_rules::objection.
MailAccount set(Session &session, MailAccount account);

/// Puts a document into the outbox for mail, to `to` or to the address that its customer names for such letters, and
/// answers its line. One that already waits there for the same address is that line. Raises Refused: DocumentUnknown,
/// DocumentStaysHere, MailAddressMissing, EmailInvalid, MailUnsure where nobody knows whether it went out before.
OutboxId queue(Session &session, const QString &document, const QString &to, DocumentFormat format);

/// Takes a letter for this desk, and is committed before its first byte goes out. None: it waits no more.
std::optional<MailAttempt> begin(Session &session, MailAttempt attempt);
/// How it ended.
void finish(Session &session, const MailAttempt &attempt, const MailOutcome &outcome);

/// What a person decides. Raises Refused: OutboxUnknown, and as mail_rules::objection; Conflict(ChangedMeanwhile).
OutboxEntry decide(Session &session, OutboxId entry, OutboxAct act, const QString &reason);

/// What is known of a document that was printed.
struct Printed
{
    QString document;
    qint64 settled = 0; ///< lines of the outbox that waited for it
};
/// Notes that the pages of a document left the house, with its order or invoice; what waited to be printed waits no
/// more. Raises Refused: DocumentUnknown, DocumentNotArchived, since what leaves the house is kept first.
Printed printed(Session &session, const QString &document, const PrintNote &note);

} // namespace kontorist::mail_actions
