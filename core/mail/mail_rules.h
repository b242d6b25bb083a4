#pragma once

#include "core/mail/mail.h"
#include "core/mail/message.h"

namespace kontorist::mail_rules {

/// Longer than the longest dialogue with a server: until then nobody may decide about a letter that is on its way.
constexpr qint64 underway = 6LL * 60 * 1000;

/// Why an account cannot be: TextMissing, MailServerInvalid, MailServerUnsafe, NumberTooLarge, EmailInvalid,
/// CertificateUnreadable, MailPlaceUnknown, TextTwice.
std::optional<Objection> objection(const MailAccount &account);

/// The port where none is said.
int usualPort(MailSecurity security);

/// By which a password is remembered: another server or login is another place. `company` tells companies apart.
QString passwordPlace(const MailAccount &account, qint64 company);

/// What a letter is about.
struct Subject
{
    DocumentKind kind = DocumentKind::Invoice;
    QString number;
    QString language;
    QString customer;
};
/// A letter with a document: words, signature (§ 35a GmbHG) and the name of the file. Address, moment and id are the
/// caller's to fill.
Message letter(const MailAccount &account, const Company &company, const Subject &subject,
               const ArchivedDocument &document);
/// A letter without one, that proves that mail goes out.
Message trial(const MailAccount &account, const Company &company, const QString &language);

/// Which letters are about a document; none = it stays in the house.
std::optional<LetterKind> letterKind(DocumentKind kind);

QString messageId(const MailAccount &account, OutboxId entry);

/// When a letter is tried again that was postponed so often.
qint64 nextTry(int attempts, qint64 now);

/// Whether a letter may have gone out, and nobody knows.
bool isUnsure(const OutboxEntry &entry, qint64 now);
/// Why nobody may decide so: OutboxUnderway, OutboxClosed, OutboxOnPaper.
std::optional<Objection> objection(const OutboxEntry &entry, OutboxAct act, qint64 now);
/// Why a line of the outbox is not printed by it: OutboxByMail, OutboxClosed.
std::optional<Objection> printObjection(const OutboxEntry &entry);
OutboxState after(OutboxAct act);
/// What becomes of a line when a try has ended.
OutboxState after(MailResult result);

} // namespace kontorist::mail_rules
