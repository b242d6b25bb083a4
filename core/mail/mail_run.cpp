#include "core/mail/mail_run.h"

#include "core/base/email.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/company/company_store.h"
#include "core/documents/document_actions.h"
#include "core/documents/document_rules.h"
#include "core/documents/document_store.h"
#include "core/journal/unit_of_work.h"
#include "core/mail/mail_actions.h"
#include "core/mail/mail_rules.h"
#include "core/mail/mail_store.h"
#include "core/mail/message_rules.h"
#include "core/mail/password_file.h"
#include "core/mail/smtp.h"
#include "core/party/party_store.h"

namespace kontorist::mail_run {

/// What all letters of a run have in common.
struct Office
{
    MailAccount account;
    Company company;
    smtp::Server server;
};

namespace {

Office officeOf(const Session &session)
{
    const auto account = mail_store::account(session.database);
    if (!account)
        throw Refused(Fault::MailAccountMissing);
    Office office{*account, company_store::current(session.database), {}};
    QString password;
    if (!account->user.isEmpty()) {
        password = password_file::passwordOf(
            mail_rules::passwordPlace(*account, mail_store::company(session.database)));
        if (password.isEmpty())
            throw Refused(Fault::MailPasswordMissing, account->user, account->server);
    }
    office.server = {account->server, account->port, account->security,
                     account->user,   password,      account->authority};
    return office;
}

Errand errandOf(const MailAccount &account, const smtp::Server &server, const Message &message,
                const std::function<bool()> &goesOn)
{
    QStringList to{message.recipient};
    if (!account.copyTo.isEmpty() && account.copyTo != message.recipient)
        to.append(account.copyTo);
    return {server, {message.sender, to, message_rules::written(message)}, goesOn};
}

/// A letter that is ready to go.
struct Letter
{
    Message message;
    QByteArray sha256;
};

Letter written(Session &session, const MailAccount &account, const Company &company, const OutboxEntry &entry)
{
    const ArchivedDocument document = document_actions::archive(session, entry.document, entry.format);
    const Party party = party_store::load(session.database, entry.party);
    const QString to = entry.recipient.isEmpty() ? party.addressFor(entry.letter) : entry.recipient;
    if (to.isEmpty())
        throw Refused(Fault::MailAddressMissing, entry.document);
    Letter letter{mail_rules::letter(account, company,
                                     {document.kind, document.name, document.language, party.name}, document),
                  document.sha256};
    letter.message.recipient = to;
    letter.message.at = session.clock.now();
    letter.message.id = mail_rules::messageId(account, entry.id);
    return letter;
}

// What cannot be written down as a letter fails with its reason, so that it does not stand in the way every time.
Sent failed(Session &session, MailAccountId account, const OutboxEntry &entry, const Objection &reason)
{
    const auto attempt = mail_actions::begin(session, {{}, entry.id, account, {}, {}, {}});
    if (attempt)
        mail_actions::finish(session, *attempt, {MailResult::Refused, reason, {}, false});
    return {mail_store::load(session.database, entry.id), reason};
}

// What is to be said of a line that waits no more.
std::optional<Objection> standing(const OutboxEntry &entry, qint64 now)
{
    switch (entry.state) {
    case OutboxState::Done:
        return {};
    case OutboxState::Sending:
        return mail_rules::isUnsure(entry, now) ? Objection{Fault::MailUnsure, entry.sentTo}
                                                : Objection{Fault::OutboxUnderway, entry.document};
    case OutboxState::Pending:
    case OutboxState::Failed:
    case OutboxState::Cancelled:
        break;
    }
    return entry.reason ? entry.reason : Objection{Fault::OutboxClosed, entry.document};
}

// How it ended is written down though the database is away for a moment: what is not said is in doubt.
void finish(Session &session, const MailAttempt &attempt, const MailOutcome &outcome)
{
    constexpr int repeats = 3;
    for (int i = 1;; ++i) {
        try {
            return mail_actions::finish(session, attempt, outcome);
        } catch (const Error &error) {
            const bool wasNotDone =
                error.fault() == Fault::ServerUnreachable || error.fault() == Fault::BusyTooLong;
            if (!wasNotDone || i == repeats)
                throw;
        }
    }
}

// Put into the outbox once for a key, whatever happened after it.
OutboxId queued(Session &session, const QString &document, const QString &to, DocumentFormat format)
{
    const QByteArray request =
        compact({{u"document"_s, document}, {u"to"_s, to}, {u"format"_s, word(format)}});
    const QString key =
        session.key.isEmpty() ? QString() : u"outbox "_s + sha256::hexOf(session.key.toUtf8());
    UnitOfWork unit(session, key, request);
    if (const auto earlier = unit.earlierAnswer())
        return OutboxId(earlier->toLongLong());
    const OutboxId id = mail_actions::queue(session, document, to, format);
    unit.commit(QByteArray::number(id.value()));
    return id;
}

} // namespace

Round::Round(std::shared_ptr<const Office> office, const QList<OutboxId> &ids, const Session &session)
    : m_office(std::move(office)), m_ids(ids), m_progress(session.progress)
{
}

Round Round::ofDue(Session &session)
{
    const auto office = std::make_shared<const Office>(officeOf(session));
    Round round(office, mail_store::due(session.database, session.clock.now()), session);
    round.m_isRun = true;
    return round;
}

Round Round::ofDocument(Session &session, const QString &document, const QString &to,
                        std::optional<DocumentFormat> format)
{
    const auto office = std::make_shared<const Office>(officeOf(session));
    const DocumentFormat form = format.value_or(document_actions::wanted(session.database, document));
    const DocumentRecord record = document_store::find(session.database, document);
    if (!mail_rules::letterKind(record.kind))
        throw Refused(Fault::DocumentStaysHere, record.name);
    document_actions::archive(session, record.name, form); // what cannot be made is not even put there
    return {office, {queued(session, record.name, to, form)}, session};
}

std::optional<Errand> Round::next(Session &session)
{
    while (!m_isStopped && m_next < m_ids.size()) {
        if (m_isRun && m_progress && !m_progress(m_sent.size(), m_ids.size()))
            return {};
        if (auto errand = handOut(session, m_ids[m_next++]))
            return errand;
    }
    if (m_isRun && m_progress)
        m_progress(m_sent.size(), m_ids.size());
    return {};
}

std::optional<Errand> Round::handOut(Session &session, OutboxId id)
{
    const MailAccount &account = m_office->account;
    const OutboxEntry entry = mail_store::load(session.database, id);
    if (entry.state != OutboxState::Pending) {
        m_sent.append({entry, standing(entry, session.clock.now())});
        return {};
    }
    Letter letter;
    try {
        letter = written(session, account, m_office->company, entry);
    } catch (const Refused &refused) {
        m_sent.append(failed(session, account.id, entry, refused.reason()));
        return {};
    } catch (const Failed &damage) {
        if (damage.fault() != Fault::FileDamaged)
            throw;
        m_sent.append(failed(session, account.id, entry, damage.reason()));
        return {};
    }
    m_attempt = mail_actions::begin(
        session, {{}, id, account.id, letter.message.id, letter.message.recipient, letter.sha256});
    if (!m_attempt) {
        const OutboxEntry now = mail_store::load(session.database, id);
        m_sent.append({now, standing(now, session.clock.now())});
        return {};
    }
    const auto goesOn = [progress = m_progress, done = m_sent.size(), all = m_ids.size()] {
        return !progress || progress(done, all);
    };
    return errandOf(account, m_office->server, letter.message, goesOn);
}

void Round::ended(Session &session, const MailOutcome &outcome)
{
    finish(session, *m_attempt, outcome);
    m_sent.append({mail_store::load(session.database, m_attempt->entry), outcome.reason});
    m_attempt.reset();
    m_isStopped = outcome.stopsAll;
}

std::optional<Objection> objection(const Session &session)
{
    try {
        officeOf(session);
    } catch (const Error &missing) {
        return missing.reason();
    }
    if (mail_store::due(session.database, session.clock.now()).isEmpty())
        return Objection{Fault::MailNotDue};
    return {};
}

Sent sendDocument(Session &session, const QString &document, const QString &to,
                  std::optional<DocumentFormat> format)
{
    Round round = Round::ofDocument(session, document, to, format);
    while (const auto errand = round.next(session))
        round.ended(session, errand->handOver());
    return round.sent().first();
}

QList<Sent> sendDue(Session &session)
{
    Round round = Round::ofDue(session);
    while (const auto errand = round.next(session))
        round.ended(session, errand->handOver());
    return round.sent();
}

QString test(Session &session, const QString &to)
{
    return accepted(trial(session, to).handOver());
}

Errand trial(Session &session, const QString &to)
{
    const Office office = officeOf(session);
    if (!to.isEmpty())
        require(email::objection(to, u"to"_s));
    Message message =
        mail_rules::trial(office.account, office.company, document_rules::houseLanguage(office.company));
    message.recipient = to.isEmpty() ? office.account.sender : to;
    message.at = session.clock.now();
    message.id = u"kontorist.test.%1@%2"_s.arg(QString::number(session.database.ids().nextValue(), 36),
                                               office.account.sender.section(u'@', -1));
    return errandOf(office.account, office.server, message, {});
}

QString accepted(const MailOutcome &outcome)
{
    if (outcome.reason)
        throw Refused(outcome.reason->fault, outcome.reason->subject, outcome.reason->detail);
    return outcome.answer;
}

} // namespace kontorist::mail_run
