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

namespace {

/// What all letters of a run have in common.
struct Office
{
    MailAccount account;
    Company company;
    smtp::Server server;
    std::function<bool()> goesOn;
};

Office officeOf(const Session &session)
{
    const auto account = mail_store::account(session.database);
    if (!account)
        throw Refused(Fault::MailAccountMissing);
    Office office{*account, company_store::current(session.database), {}, {}};
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

MailOutcome handOver(const Office &office, const Message &message)
{
    QStringList to{message.recipient};
    if (!office.account.copyTo.isEmpty() && office.account.copyTo != message.recipient)
        to.append(office.account.copyTo);
    return smtp::send(office.server, {message.sender, to, message_rules::written(message)}, office.goesOn);
}

/// A letter that is ready to go.
struct Letter
{
    Message message;
    QByteArray sha256;
};

Letter written(Session &session, const Office &office, const OutboxEntry &entry)
{
    const ArchivedDocument document = document_actions::archive(session, entry.document, entry.format);
    const Party party = party_store::load(session.database, entry.party);
    const QString to = entry.recipient.isEmpty() ? party.addressFor(entry.letter) : entry.recipient;
    if (to.isEmpty())
        throw Refused(Fault::MailAddressMissing, entry.document);
    Letter letter{mail_rules::letter(office.account, office.company,
                                     {document.kind, document.name, document.language, party.name}, document),
                  document.sha256};
    letter.message.recipient = to;
    letter.message.at = session.clock.now();
    letter.message.id = mail_rules::messageId(office.account, entry.id);
    return letter;
}

// What cannot be written down as a letter fails with its reason, so that it does not stand in the way every time.
Sent failed(Session &session, const Office &office, const OutboxEntry &entry, const Objection &reason)
{
    const auto attempt = mail_actions::begin(session, {{}, entry.id, office.account.id, {}, {}, {}});
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

/// One letter, and whether the next would fare no better.
struct Tried
{
    Sent sent;
    bool stopsAll = false;
};

Tried send(Session &session, const Office &office, OutboxId id)
{
    const OutboxEntry entry = mail_store::load(session.database, id);
    if (entry.state != OutboxState::Pending)
        return {{entry, standing(entry, session.clock.now())}};
    Letter letter;
    try {
        letter = written(session, office, entry);
    } catch (const Refused &refused) {
        return {failed(session, office, entry, refused.reason())};
    } catch (const Failed &damage) {
        if (damage.fault() != Fault::FileDamaged)
            throw;
        return {failed(session, office, entry, damage.reason())};
    }
    const auto attempt = mail_actions::begin(
        session, {{}, id, office.account.id, letter.message.id, letter.message.recipient, letter.sha256});
    if (!attempt) {
        const OutboxEntry now = mail_store::load(session.database, id);
        return {{now, standing(now, session.clock.now())}};
    }
    const MailOutcome outcome = handOver(office, letter.message);
    finish(session, *attempt, outcome);
    return {{mail_store::load(session.database, id), outcome.reason}, outcome.stopsAll};
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
    Office office = officeOf(session);
    const DocumentFormat form = format.value_or(document_actions::wanted(session.database, document));
    const DocumentRecord record = document_store::find(session.database, document);
    if (!mail_rules::letterKind(record.kind))
        throw Refused(Fault::DocumentStaysHere, record.name);
    document_actions::archive(session, record.name, form); // what cannot be made is not even put there
    const OutboxId id = queued(session, record.name, to, form);
    return send(session, office, id).sent;
}

QList<Sent> sendDue(Session &session)
{
    Office office = officeOf(session);
    const QList<OutboxId> due = mail_store::due(session.database, session.clock.now());
    QList<Sent> all;
    office.goesOn = [&] { return !session.progress || session.progress(all.size(), due.size()); };
    for (const OutboxId id : due) {
        if (!office.goesOn())
            break;
        const Tried tried = send(session, office, id);
        all.append(tried.sent);
        if (tried.stopsAll)
            break;
    }
    office.goesOn();
    return all;
}

QString test(Session &session, const QString &to)
{
    Office office = officeOf(session);
    if (!to.isEmpty())
        require(email::objection(to, u"to"_s));
    Message message =
        mail_rules::trial(office.account, office.company, document_rules::houseLanguage(office.company));
    message.recipient = to.isEmpty() ? office.account.sender : to;
    message.at = session.clock.now();
    message.id = u"kontorist.test.%1@%2"_s.arg(QString::number(session.database.ids().nextValue(), 36),
                                               office.account.sender.section(u'@', -1));
    const MailOutcome outcome = handOver(office, message);
    if (outcome.reason)
        throw Refused(outcome.reason->fault, outcome.reason->subject, outcome.reason->detail);
    return outcome.answer;
}

} // namespace kontorist::mail_run
