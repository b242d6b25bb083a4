#pragma once

#include "core/journal/session.h"
#include "core/mail/mail.h"
#include "core/mail/smtp.h"

namespace kontorist::mail_run {

/// A line of the outbox after a try, or why there was none.
struct Sent
{
    OutboxEntry entry;
    std::optional<Objection> reason; ///< none = it went out
};

/// A letter on its way to the server. Handing it over takes as long as the server likes, raises nothing and needs no
/// connection to the company: it may be done on any thread.
struct Errand
{
    smtp::Server server;
    smtp::Envelope envelope;
    std::function<bool()> goesOn =
        {}; ///< asked until the first byte of the letter is on its way; may be empty

    MailOutcome handOver() const { return smtp::send(server, envelope, goesOn); }
};

/// What all letters of a round have in common: account, company, server.
struct Office;

/// Sending in steps, for whoever has one connection for everything: what `next` answers is handed over, and `ended` is
/// told how that ended. Before the first byte it is committed that it may go out, afterwards what became of it; between
/// the two nothing of the company is held. Each step raises what the whole raises.
class Round final
{
public:
    /// All that is due.
    static Round ofDue(Session &session);
    /// One document, as sendDocument.
    static Round ofDocument(Session &session, const QString &document, const QString &to,
                            std::optional<DocumentFormat> format);

    std::optional<Errand> next(Session &session);
    void ended(Session &session, const MailOutcome &outcome);
    const QList<Sent> &sent() const { return m_sent; }

private:
    Round(std::shared_ptr<const Office> office, const QList<OutboxId> &ids, const Session &session);

    std::optional<Errand> handOut(Session &session, OutboxId id);

    std::shared_ptr<const Office> m_office;
    QList<OutboxId> m_ids;
    qsizetype m_next = 0;
    std::function<bool(qsizetype, qsizetype)> m_progress;
    bool m_isRun = false; ///< of many: between two letters it is told how far it is, and may be ended
    std::optional<MailAttempt> m_attempt; ///< of what is being handed over
    bool m_isStopped = false;             ///< the next letter would fare no better
    QList<Sent> m_sent;
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
/// The same in two steps: the letter, and what the server said to it.
Errand trial(Session &session, const QString &to);
QString accepted(const MailOutcome &outcome);

} // namespace kontorist::mail_run
