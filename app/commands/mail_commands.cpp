#include "app/commands/mail_work.h"
#include "app/commands/shared_fields.h"
#include "core/documents/document_store.h"
#include "core/mail/mail_actions.h"
#include "core/mail/mail_rules.h"
#include "core/mail/mail_run.h"
#include "core/mail/mail_store.h"
#include "core/mail/password_file.h"
#include "ui/text/error_text.h"

namespace kontorist::commands {

namespace {

constexpr qint64 longestAuthority = 100'000;

constexpr Field textFields[] = {
    {"document", FieldType::Word, true, "with which documents",
     "quote|confirmation|deliveryNote|invoice|correction"},
    {"language", FieldType::Word, true, "of the documents", "de|en"},
    {"subject", FieldType::Text, false, "with {document}, {number}, {company}, {customer}"},
    {"text", FieldType::Note, false, "with the same, and {signature}"},
};
constexpr Field setFields[] = {
    {"server", FieldType::Text, false, "smtp.example.com; needed the first time, as is sender"},
    {"port", FieldType::Integer, false, "default 587, with tls 465"},
    {"security", FieldType::Word, false,
     "starttls (default), tls from the first byte on, or none: only for a server on this very computer",
     "starttls|tls|none"},
    {"user", FieldType::Text, false, "of the login; empty: the server wants none"},
    {"sender", FieldType::Text, false, "address that letters come from"},
    {"senderName", FieldType::Text, false, "default: the company's name"},
    {"copyTo", FieldType::Text, false, "address that gets a hidden copy of each letter; empty: none"},
    {"authority", FieldType::Text, false,
     "path of a PEM file: who vouches for the server, where the system knows nobody; empty: the system's"},
    {"texts", FieldType::List, false, "what letters say instead of the usual; replaces those of before", "",
     textFields},
};
constexpr Field passwordFields[] = {
    {"password", FieldType::Text, false, "empty: it is forgotten"},
};
constexpr Field testFields[] = {
    {"to", FieldType::Text, false, "address; default the sender's"},
};
constexpr Field sendFields[] = {
    {"document", FieldType::Text, true, "number; of quotes and confirmations also with the revision: AU-…/1"},
    {"to", FieldType::Text, false, "address; default the one that the customer names for such papers"},
    {"format", FieldType::Word, false, "default: as the customer wants invoices, pdf of all else",
     "pdf|zugferd|xrechnung-cii|xrechnung-ubl"},
};
constexpr Field printedFields[] = {
    {"document", FieldType::Text, true, "number; of quotes and confirmations also with the revision: AU-…/1"},
    {"by", FieldType::Word, false, "default printer; file: its PDF is what was handed out", "printer|file"},
    {"printer", FieldType::Text, false, "its name"},
    {"copies", FieldType::Integer, false, "default 1"},
};
constexpr Field listFields[] = {
    {"state", FieldType::Word, false, "default open: all that is neither done nor cancelled",
     "open|pending|sending|done|failed|cancelled|all"},
    {"way", FieldType::Word, false, "default both", "print|email"},
    {"document", FieldType::Text, false,
     "number; of quotes and confirmations also with the revision: AU-…/1"},
    {"limit", FieldType::Integer, false, "default 100"},
    {"after", FieldType::Text, false, "`next` of the page before"},
};
constexpr Field decideFields[] = {
    {"entry", FieldType::Text, true, "as outbox.list names it"},
};

void takeText(const Input &input, const char *name, QString &into)
{
    into = input.optionalText(name).value_or(into);
}

void takeTexts(const Input &input, MailAccount &account)
{
    if (!input.has("texts"))
        return;
    account.texts.clear();
    for (const Input &text : input.list("texts"))
        account.texts.append({text.word<DocumentKind>("document").value_or(DocumentKind::Invoice),
                              text.text("language"), text.text("subject"), text.text("text")});
}

QJsonObject set(Session &session, const Input &input)
{
    MailAccount account = mail_store::account(session.database).value_or(MailAccount());
    const bool keepsPort = account.port != 0 && account.port != mail_rules::usualPort(account.security);
    takeText(input, "server", account.server);
    account.security = input.word<MailSecurity>("security").value_or(account.security);
    account.port = input.integer("port", keepsPort ? account.port : mail_rules::usualPort(account.security));
    takeText(input, "user", account.user);
    takeText(input, "sender", account.sender);
    takeText(input, "senderName", account.senderName);
    takeText(input, "copyTo", account.copyTo);
    if (const auto path = input.optionalText("authority"))
        account.authority = path->isEmpty() ? QByteArray() : shared::fileContent(*path, longestAuthority);
    takeTexts(input, account);
    mail_actions::set(session, account);
    return {};
}

QJsonArray textRows(const QList<MailText> &texts)
{
    QJsonArray rows;
    for (const MailText &text : texts)
        rows.append(QJsonObject{{u"document"_s, word(text.document)},
                                {u"language"_s, text.language},
                                {u"subject"_s, text.subject},
                                {u"text"_s, text.text}});
    return rows;
}

QString passwordPlace(const Database &database, const MailAccount &account)
{
    return mail_rules::passwordPlace(account, mail_store::company(database));
}

QJsonObject show(Session &session, const Input &)
{
    const auto account = mail_store::account(session.database);
    if (!account)
        return {{u"isSet"_s, false}};
    const QString place = passwordPlace(session.database, *account);
    return {{u"isSet"_s, true},
            {u"server"_s, account->server},
            {u"port"_s, account->port},
            {u"security"_s, word(account->security)},
            {u"user"_s, account->user},
            {u"sender"_s, account->sender},
            {u"senderName"_s, account->senderName},
            {u"copyTo"_s, account->copyTo},
            {u"hasAuthority"_s, !account->authority.isEmpty()},
            {u"hasPassword"_s, password_file::isKnown(place)},
            {u"texts"_s, textRows(account->texts)}};
}

// It changes nothing in the company and is remembered by no key: the password stays with the person at this computer.
QJsonObject keepPassword(Session &session, const Input &input)
{
    const auto account = mail_store::account(session.database);
    if (!account)
        throw Refused(Fault::MailAccountMissing);
    password_file::keep(passwordPlace(session.database, *account), input.text("password"));
    return {};
}

QJsonObject test(Session &session, const Input &input)
{
    return {{u"answer"_s, mail_run::test(session, input.text("to"))}};
}

std::unique_ptr<Work> beginTest(Session &session, const Input &input)
{
    return std::make_unique<Trial>(mail_run::trial(session, input.text("to")));
}

QString momentOf(qint64 at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject rowOf(const OutboxEntry &entry, const std::optional<Objection> &reason, qint64 now)
{
    QJsonObject row{{u"entry"_s, QString::number(entry.id.value())},
                    {u"document"_s, entry.document},
                    {u"way"_s, word(entry.way)},
                    {u"state"_s, word(entry.state)},
                    {u"unsure"_s, mail_rules::isUnsure(entry, now)},
                    {u"held"_s, entry.isHeld},
                    {u"queuedOn"_s, shared::dated(entry.queuedOn)},
                    {u"customer"_s, entry.partyNumber},
                    {u"name"_s, entry.partyName},
                    {u"letter"_s, word(entry.letter)},
                    {u"format"_s, word(entry.format)},
                    {u"to"_s, entry.sentTo.isEmpty() ? entry.recipient : entry.sentTo},
                    {u"attempts"_s, entry.attempts},
                    {u"lastAt"_s, momentOf(entry.startedAt)},
                    {u"dueAt"_s, momentOf(entry.dueAt)},
                    {u"messageId"_s, entry.messageId},
                    {u"answer"_s, entry.answer}};
    if (reason) {
        row[u"fault"_s] = name(reason->fault);
        row[u"text"_s] = errorText(*reason);
    }
    return row;
}

QJsonObject sentDocument(const QList<mail_run::Sent> &sent, qint64 now)
{
    return rowOf(sent.first().entry, sent.first().reason, now);
}

QJsonObject sendDocument(Session &session, const Input &input)
{
    const mail_run::Sent sent = mail_run::sendDocument(session, input.text("document"), input.text("to"),
                                                       input.word<DocumentFormat>("format"));
    return sentDocument({sent}, session.clock.now());
}

std::unique_ptr<Work> beginDocument(Session &session, const Input &input)
{
    return std::make_unique<Posting>(mail_run::Round::ofDocument(session, input.text("document"),
                                                                 input.text("to"),
                                                                 input.word<DocumentFormat>("format")),
                                     &sentDocument);
}

QJsonObject notePrinted(Session &session, const Input &input)
{
    const PrintNote note{input.word<PageWay>("by").value_or(PageWay::Printer), input.text("printer"),
                         input.integer("copies", 1)};
    const mail_actions::Printed printed = mail_actions::printed(session, input.text("document"), note);
    return {{u"document"_s, printed.document}, {u"settled"_s, printed.settled}};
}

QList<OutboxState> statesOf(const QString &said)
{
    if (said == u"all")
        return {};
    if (const auto one = fromWord<OutboxState>(said))
        return {*one};
    return {OutboxState::Pending, OutboxState::Sending, OutboxState::Failed};
}

OutboxId idOf(const Input &input, const char *name)
{
    bool isNumber = false;
    const qint64 id = input.text(name).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        throw Refused(Fault::OutboxUnknown, input.text(name));
    return OutboxId(id);
}

QJsonObject list(Session &session, const Input &input)
{
    mail_store::Filter filter;
    filter.states = statesOf(input.text("state"));
    filter.way = input.word<OutputWay>("way");
    if (input.has("document"))
        filter.document = document_store::find(session.database, input.text("document")).name;
    filter.limit = std::min(input.integer("limit", 100), 1000);
    if (input.has("after"))
        filter.before = idOf(input, "after");
    const QList<OutboxEntry> entries = mail_store::list(session.database, filter);
    QJsonArray rows;
    for (const OutboxEntry &entry : entries)
        rows.append(rowOf(entry, entry.reason, session.clock.now()));
    QJsonObject answer{{u"entries"_s, rows}};
    if (entries.size() == filter.limit)
        answer[u"next"_s] = QString::number(entries.last().id.value());
    return answer;
}

QJsonObject sentDue(const QList<mail_run::Sent> &all, qint64 now)
{
    QJsonArray rows;
    qsizetype gone = 0;
    for (const mail_run::Sent &sent : all) {
        gone += !sent.reason;
        rows.append(rowOf(sent.entry, sent.reason, now));
    }
    return {{u"sent"_s, gone}, {u"entries"_s, rows}};
}

QJsonObject sendDue(Session &session, const Input &)
{
    return sentDue(mail_run::sendDue(session), session.clock.now());
}

std::unique_ptr<Work> beginDue(Session &session, const Input &)
{
    return std::make_unique<Posting>(mail_run::Round::ofDue(session), &sentDue);
}

QJsonObject decided(Session &session, const Input &input, OutboxAct act)
{
    const OutboxEntry entry = mail_actions::decide(session, idOf(input, "entry"), act, session.reason);
    return {{u"document"_s, entry.document}, {u"state"_s, word(entry.state)}};
}

QJsonObject retry(Session &session, const Input &input)
{
    return decided(session, input, OutboxAct::Retry);
}

QJsonObject settle(Session &session, const Input &input)
{
    return decided(session, input, OutboxAct::Settle);
}

QJsonObject cancel(Session &session, const Input &input)
{
    return decided(session, input, OutboxAct::Cancel);
}

const QList<Fault> faultsOfLine{Fault::MailAccountMissing, Fault::MailPasswordMissing};
const QList<Fault> faultsOfDecision{Fault::OutboxUnknown, Fault::OutboxUnderway, Fault::OutboxClosed,
                                    Fault::ChangedMeanwhile};
const QList<Fault> faultsOfRetry = faultsOfDecision + QList<Fault>{Fault::OutboxOnPaper};

QList<Command> ofAccount()
{
    return {
        {"mail.set",
         "Sets how the company sends mail; what waited until now goes out only when a person says so",
         Command::Effect::Changes,
         setFields,
         {Fault::TextMissing, Fault::MailServerInvalid, Fault::MailServerUnsafe, Fault::NumberTooLarge,
          Fault::NumberTooSmall, Fault::EmailInvalid, Fault::CertificateUnreadable, Fault::MailPlaceUnknown,
          Fault::TextTwice, Fault::FileMissing, Fault::FileNotReadable, Fault::FileTooLarge},
         set},
        {"mail.password",
         "Keeps the password of the mail server for this person at this computer, never in the company",
         Command::Effect::Reads,
         passwordFields,
         {Fault::MailAccountMissing, Fault::FileNotWritable, Fault::FileDamaged, Fault::DiskFull},
         keepPassword},
        {"mail.show", "How the company sends mail", Command::Effect::Reads, {}, {}, show},
        Command{"mail.test", "Sends a letter that proves that mail goes out", Command::Effect::Runs,
                testFields,
                faultsOfLine + QList<Fault>{Fault::EmailInvalid, Fault::MailServerUnreachable,
                                            Fault::MailCertificateRefused, Fault::MailNotEncrypted,
                                            Fault::MailLoginRefused, Fault::MailPostponed, Fault::MailRefused,
                                            Fault::MailCutOff, Fault::MailUnsure},
                test}
            .inSteps(beginTest),
    };
}

} // namespace

QList<Command> ofMail()
{
    return ofAccount() +
           QList<Command>{
               Command{"document.send", "Sends a document by mail now; under the same key it goes out once",
                       Command::Effect::Runs, sendFields,
                       faultsOfLine + QList<Fault>{Fault::DocumentUnknown, Fault::DocumentStaysHere,
                                                   Fault::DocumentSuperseded, Fault::FormatUnknown,
                                                   Fault::EInvoiceFactMissing, Fault::EInvoiceWrong,
                                                   Fault::OrderCancelled, Fault::RecipientIncomplete,
                                                   Fault::PriceMissing, Fault::MailAddressMissing,
                                                   Fault::EmailInvalid, Fault::MailUnsure},
                       sendDocument}
                   .inSteps(beginDocument),
               {"document.printed",
                "Notes that a document was printed; what waited in the outbox to be printed waits no more",
                Command::Effect::Changes,
                printedFields,
                {Fault::DocumentUnknown, Fault::DocumentNotArchived},
                notePrinted},
               {"outbox.list",
                "What waits to leave the house, and what became of the rest",
                Command::Effect::Reads,
                listFields,
                {Fault::OutboxUnknown, Fault::DocumentUnknown},
                list},
               Command{"outbox.send",
                       "Sends all mail that is due; answers what became of each letter",
                       Command::Effect::Runs,
                       {},
                       faultsOfLine,
                       sendDue}
                   .inSteps(beginDue),
               {"outbox.retry",
                "Mail that failed, that is held, or of which nobody knows goes out with the next outbox.send",
                Command::Effect::Changes, decideFields, faultsOfRetry, retry},
               {"outbox.done", "Marks as done what went out on another way, or did go out after all",
                Command::Effect::Changes, decideFields, faultsOfDecision, settle},
               {"outbox.cancel", "Gives up what nobody wants any more", Command::Effect::Changes,
                decideFields, faultsOfDecision, cancel},
           };
}

} // namespace kontorist::commands
