#pragma once

#include "core/base/error.h"
#include "core/documents/document.h"

namespace kontorist {

using MailAccountId = Id<struct MailAccountTag>;
using MailAttemptId = Id<struct MailAttemptTag>;

/// How the line to the mail server is kept secret: from the second sentence on, from the first byte on, or not at all.
enum class MailSecurity { Starttls, Tls, None };
template<>
inline constexpr std::array wordsOf<MailSecurity> = {"starttls", "tls", "none"};

/// What letters with a kind of document say, instead of what the program says. Places such as {number} are filled in.
struct MailText
{
    DocumentKind document = DocumentKind::Invoice;
    QString language;
    QString subject;
    QString text;
};

/// How the company sends mail; each change is a new version. The password is not part of it: it stays with the person.
struct MailAccount
{
    MailAccountId id; ///< of this version; null before the first `mail.set`
    QString server;
    int port = 0;
    MailSecurity security = MailSecurity::Starttls;
    QString user; ///< empty: the server wants no login
    QString sender;
    QString senderName;
    QString copyTo;       ///< gets a copy of each letter that nobody sees; may be empty
    QByteArray authority; ///< PEM: who vouches for the server, where it is nobody whom the system knows
    QList<MailText> texts;
};

/// What stands in the outbox: waits; is handed over at this moment, or was when the program ended; went out; the
/// server wants none of it; nobody wants it any more.
enum class OutboxState { Pending, Sending, Done, Failed, Cancelled };
template<>
inline constexpr std::array wordsOf<OutboxState> = {"pending", "sending", "done", "failed", "cancelled"};

/// How the pages of a document left the house: by a printer, or as a file.
enum class PageWay { Printer, File };
template<>
inline constexpr std::array wordsOf<PageWay> = {"printer", "file"};

/// That a document left as pages.
struct PrintNote
{
    PageWay by = PageWay::Printer;
    QString printer; ///< its name at that desk; may be empty
    int copies = 1;
};

/// What a person decides about a line of the outbox: once more, it is done, no more.
enum class OutboxAct { Retry, Settle, Cancel };

/// How a dialogue with the server ended. Unsure: the letter was handed over, and no answer came.
enum class MailResult { Sent, Postponed, Refused, Unsure };
template<>
inline constexpr std::array wordsOf<MailResult> = {"sent", "postponed", "refused", "unsure"};

struct MailOutcome
{
    MailResult result = MailResult::Sent;
    std::optional<Objection> reason; ///< of all but Sent
    QString answer;                  ///< the server's last words
    bool stopsAll = false;           ///< the next letter would fare no better
};

/// A try to hand a letter over.
struct MailAttempt
{
    MailAttemptId id;
    OutboxId entry;
    MailAccountId account;
    QString messageId;
    QString recipient;
    QByteArray sha256; ///< of the file that goes with it; empty where there was none
};

/// A line of the outbox with the last try.
struct OutboxEntry
{
    OutboxId id;
    QString document;
    qint64 record = 0;
    OutputWay way = OutputWay::Print;
    OutboxState state = OutboxState::Pending;
    QDate queuedOn;
    PartyId party;
    QString partyNumber;
    QString partyName;
    LetterKind letter = LetterKind::Confirmations;
    DocumentFormat format = DocumentFormat::Pdf;
    QString recipient;   ///< empty = the address that the party names for such letters
    qint64 dueAt = 0;    ///< not before, in milliseconds UTC
    bool isHeld = false; ///< it waited before mail was set up, and goes out when a person says so
    int attempts = 0;
    qint64 startedAt = 0; ///< of the last try; 0 = there was none
    QString sentTo;
    QString messageId;
    std::optional<MailResult> result; ///< of the last try; none = it has not ended
    std::optional<Objection> reason;
    QString answer;
};

} // namespace kontorist
