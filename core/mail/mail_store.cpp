#include "core/mail/mail_store.h"

#include <limits>
#include <QMetaEnum>

namespace kontorist::mail_store {

namespace {

constexpr qsizetype longestWords = 1000;

const QString selectEntries =
    u"SELECT o.id, o.document, o.record, o.way, o.state, o.queued_on, o.party, o.letter, o.format, o.recipient, o.due_at, o.held, "
    "COALESCE(p.number, ''), COALESCE(p.name, ''), (SELECT count(*) FROM mail_attempt x WHERE x.outbox = o.id), "
    "COALESCE(a.started_at, 0), COALESCE(a.recipient, ''), COALESCE(a.message_id, ''), r.result, COALESCE(r.fault, ''), "
    "COALESCE(r.subject, ''), COALESCE(r.detail, ''), COALESCE(r.answer, '') "
    "FROM outbox o LEFT JOIN party p ON p.id = o.party "
    "LEFT JOIN mail_attempt a ON a.id = (SELECT MAX(x.id) FROM mail_attempt x WHERE x.outbox = o.id) "
    "LEFT JOIN mail_outcome r ON r.attempt = a.id "_s;

OutboxEntry readEntry(Row &row)
{
    OutboxEntry entry;
    row >> entry.id >> entry.document >> entry.record >> entry.way >> entry.state >> entry.queuedOn >>
        entry.party >> entry.letter >> entry.format >> entry.recipient >> entry.dueAt >> entry.isHeld >>
        entry.partyNumber >> entry.partyName >> entry.attempts >> entry.startedAt >> entry.sentTo >>
        entry.messageId >> entry.result;
    const auto fault = row.take<QString>();
    const auto subject = row.take<QString>();
    const auto detail = row.take<QString>();
    row >> entry.answer;
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Fault>().keyToValue(fault.toLatin1().constData(), &isKnown);
    if (isKnown)
        entry.reason = Objection{static_cast<Fault>(value), subject, detail};
    return entry;
}

MailAccount readAccount(Row &row)
{
    MailAccount account;
    row >> account.id >> account.server >> account.port >> account.security >> account.user >>
        account.sender >> account.senderName >> account.copyTo >> account.authority;
    return account;
}

MailText readText(Row &row)
{
    MailText text;
    row >> text.document >> text.language >> text.subject >> text.text;
    return text;
}

} // namespace

std::optional<MailAccount> account(const Database &database)
{
    auto account = database.one(
        u"SELECT a.id, a.server, a.port, a.security, a.login, a.sender, a.sender_name, a.copy_to, a.authority "
        "FROM mail_account_now n JOIN mail_account a ON a.id = n.account WHERE n.one = 1"_s,
        readAccount);
    if (account)
        account->texts = database.all(
            u"SELECT document, language, subject, text FROM mail_text WHERE account = ? ORDER BY document, language"_s,
            readText, account->id);
    return account;
}

qint64 company(const Database &database)
{
    return database.one(u"SELECT id FROM mail_account ORDER BY id LIMIT 1"_s, only<qint64>).value_or(0);
}

void save(Transaction &tx, const MailAccount &account)
{
    tx.write(
        u"INSERT INTO mail_account (id, server, port, security, login, sender, sender_name, copy_to, authority, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        account.id, account.server, account.port, account.security, account.user, account.sender,
        account.senderName, account.copyTo, account.authority, tx.operation());
    Rows texts;
    for (const MailText &text : account.texts)
        texts.add(account.id, text.document, text.language, text.subject, text.text);
    tx.writeRows(u"INSERT INTO mail_text (account, document, language, subject, text) VALUES {rows}"_s,
                 texts);
    tx.write(u"INSERT INTO mail_account_now (one, account) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET "
             "account = excluded.account"_s,
             account.id);
}

QList<OutboxEntry> list(const Database &database, const Filter &filter)
{
    static const QString sql =
        u"WITH v(state) AS (VALUES {rows}) "_s + selectEntries +
        u"WHERE o.state IN (SELECT state FROM v) AND o.way <> 'none' AND (? = '' OR o.way = ?) "
        "AND (? = '' OR o.document = ?) AND o.id < ? ORDER BY o.id DESC LIMIT ?"_s;
    Rows states;
    for (const char *each : wordsOf<OutboxState>)
        if (const QString state = QLatin1StringView(each);
            filter.states.isEmpty() || filter.states.contains(fromWord<OutboxState>(state).value()))
            states.add(state);
    const QString way = filter.way ? word(*filter.way) : QString();
    const qint64 before = filter.before.isNull() ? std::numeric_limits<qint64>::max() : filter.before.value();
    return database.among(sql, states, readEntry, way, way, filter.document, filter.document, before,
                          filter.limit);
}

QHash<OutboxState, qint64> counts(const Database &database)
{
    QHash<OutboxState, qint64> counts;
    database.all(u"SELECT state, count(*) FROM outbox WHERE way <> 'none' GROUP BY state"_s, [&](Row &row) {
        const auto state = row.take<OutboxState>();
        row >> counts[state];
        return 0;
    });
    return counts;
}

OutboxEntry load(const Database &database, OutboxId id)
{
    static const QString sql = selectEntries + u"WHERE o.id = ? AND o.way <> 'none'"_s;
    const auto entry = database.one(sql, readEntry, id);
    if (!entry)
        throw Refused(Fault::OutboxUnknown, QString::number(id.value()));
    return *entry;
}

QList<OutboxId> due(const Database &database, qint64 now)
{
    return database.all(
        u"SELECT id FROM outbox WHERE way = 'email' AND state = 'pending' AND held = 0 AND due_at <= ? ORDER BY id"_s,
        only<OutboxId>, now);
}

void holdWaiting(Transaction &tx)
{
    tx.write(u"UPDATE outbox SET held = 1 WHERE way = 'email' AND state = 'pending' AND held = 0"_s);
}

bool claim(Transaction &tx, OutboxId id)
{
    return tx.changed(
               u"UPDATE outbox SET state = 'sending' WHERE id = ? AND way = 'email' AND state = 'pending'"_s,
               id) == 1;
}

bool change(Transaction &tx, OutboxId id, OutboxState from, OutboxState to, qint64 dueAt)
{
    return tx.changed(u"UPDATE outbox SET state = ?, due_at = ?, held = 0 WHERE id = ? AND state = ?"_s, to,
                      dueAt, id, from) == 1;
}

qint64 settlePrinted(Transaction &tx, const QString &document)
{
    return tx.changed(
        u"UPDATE outbox SET state = 'done' WHERE document = ? AND way = 'print' AND state = 'pending'"_s,
        document);
}

void addAttempt(Transaction &tx, const MailAttempt &attempt, DeskId desk, qint64 now)
{
    tx.write(
        u"INSERT INTO mail_attempt (id, outbox, account, message_id, recipient, sha256, desk, started_at, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        attempt.id, attempt.entry, attempt.account, attempt.messageId, attempt.recipient, attempt.sha256,
        desk, now, tx.operation());
}

void addOutcome(Transaction &tx, MailAttemptId attempt, const MailOutcome &outcome, qint64 now)
{
    const Objection reason = outcome.reason.value_or(Objection{Fault::InternalError});
    tx.write(
        u"INSERT INTO mail_outcome (attempt, ended_at, result, fault, subject, detail, answer, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        attempt, now, outcome.result, outcome.reason ? name(reason.fault) : QString(),
        reason.subject.left(longestWords), reason.detail.left(longestWords),
        outcome.answer.left(longestWords), tx.operation());
}

} // namespace kontorist::mail_store
