#include "core/mail/mail_actions.h"

#include "core/base/email.h"
#include "core/base/json.h"
#include "core/billing/billing_store.h"
#include "core/delivery/delivery_store.h"
#include "core/documents/document_store.h"
#include "core/mail/mail_rules.h"
#include "core/mail/mail_store.h"
#include "core/party/party_store.h"
#include "core/sales/order_store.h"

namespace kontorist::mail_actions {

namespace {

// Who gets a document: the debtor of an invoice, the customer of an order and of its deliveries.
PartyId recipientOf(const Database &database, const DocumentRecord &record)
{
    switch (record.kind) {
    case DocumentKind::Invoice:
    case DocumentKind::Correction:
        return billing_store::load(database, InvoiceId(record.record)).debtor;
    case DocumentKind::DeliveryNote:
        return order_store::load(database, delivery_store::get(database, record.number).order).customer;
    case DocumentKind::Quote:
    case DocumentKind::Confirmation:
    case DocumentKind::PickList:
        break;
    }
    return order_store::load(database, OrderId(record.record)).customer;
}

QString addressOf(const Database &database, PartyId party, LetterKind letter, const QString &said)
{
    return said.isEmpty() ? party_store::load(database, party).addressFor(letter) : said;
}

// The line in which the same document already waits for the same address.
std::optional<OutboxId> waiting(const Database &database, const QString &document, const QString &address,
                                DocumentFormat format, qint64 now)
{
    const QList<OutboxEntry> entries = mail_store::list(
        database, {{OutboxState::Pending, OutboxState::Sending}, OutputWay::Email, document, 100, {}});
    for (const OutboxEntry &entry : entries) {
        if (addressOf(database, entry.party, entry.letter, entry.recipient) != address)
            continue;
        if (mail_rules::isUnsure(entry, now))
            throw Refused(Fault::MailUnsure, address);
        if (entry.format == format)
            return entry.id;
    }
    return {};
}

QByteArray detailOf(const QString &document, const QString &to, const QString &answer)
{
    QJsonObject detail{{u"document"_s, document}, {u"to"_s, to}};
    if (!answer.isEmpty())
        detail[u"answer"_s] = answer;
    return compact(detail);
}

QByteArray detailOf(const QString &document, const PrintNote &note)
{
    QJsonObject detail{{u"document"_s, document}, {u"by"_s, word(note.by)}};
    if (!note.printer.isEmpty())
        detail[u"printer"_s] = note.printer;
    if (note.copies > 1)
        detail[u"copies"_s] = note.copies;
    return compact(detail);
}

QString eventOf(OutboxAct act)
{
    switch (act) {
    case OutboxAct::Settle:
        return u"outbox.settled"_s;
    case OutboxAct::Cancel:
        return u"outbox.cancelled"_s;
    case OutboxAct::Retry:
        break;
    }
    return u"outbox.retried"_s;
}

} // namespace

MailAccount set(Session &session, MailAccount account)
{
    require(mail_rules::objection(account));
    Transaction tx(session.database);
    if (!mail_store::account(tx))
        mail_store::holdWaiting(tx);
    account.id = tx.newId<struct MailAccountTag>();
    mail_store::save(tx, account);
    tx.note(u"mail.set"_s, account.id.value(), compact({{u"server"_s, account.server}}));
    tx.commit();
    return account;
}

OutboxId queue(Session &session, const QString &document, const QString &to, DocumentFormat format)
{
    const DocumentRecord record = document_store::find(session.database, document);
    const auto letter = mail_rules::letterKind(record.kind);
    if (!letter)
        throw Refused(Fault::DocumentStaysHere, record.name);
    if (!to.isEmpty())
        require(email::objection(to, u"to"_s));
    const PartyId party = recipientOf(session.database, record);
    const QString address = addressOf(session.database, party, *letter, to);
    if (address.isEmpty())
        throw Refused(Fault::MailAddressMissing, record.name);
    Transaction tx(session.database);
    if (const auto there = waiting(tx, record.name, address, format, session.clock.now())) {
        tx.note(u"mail.chosen"_s, record.record, detailOf(record.name, address, {}));
        tx.commit();
        return *there;
    }
    const OutboxId id = order_store::queue(tx, {record.name, record.record, word(OutputWay::Email),
                                                session.today(), party, *letter, word(format), to});
    tx.note(u"mail.chosen"_s, record.record, detailOf(record.name, address, {}));
    tx.commit();
    return id;
}

std::optional<MailAttempt> begin(Session &session, MailAttempt attempt)
{
    Transaction tx(session.database);
    if (!mail_store::claim(tx, attempt.entry))
        return {};
    const OutboxEntry entry = mail_store::load(tx, attempt.entry);
    attempt.id = tx.newId<struct MailAttemptTag>();
    mail_store::addAttempt(tx, attempt, session.desk.id, session.clock.now());
    tx.note(u"mail.begun"_s, entry.record, detailOf(entry.document, attempt.recipient, {}));
    tx.commit();
    return attempt;
}

void finish(Session &session, const MailAttempt &attempt, const MailOutcome &outcome)
{
    Transaction tx(session.database);
    const OutboxEntry entry = mail_store::load(tx, attempt.entry);
    const qint64 now = session.clock.now();
    mail_store::addOutcome(tx, attempt.id, outcome, now);
    const OutboxState state = mail_rules::after(outcome.result);
    const bool waits = state == OutboxState::Pending && !outcome.stopsAll;
    if (state != OutboxState::Sending)
        mail_store::change(tx, entry.id, OutboxState::Sending, state,
                           waits ? mail_rules::nextTry(entry.attempts, now) : 0);
    tx.note(u"mail."_s + word(outcome.result), entry.record,
            detailOf(entry.document, attempt.recipient,
                     outcome.answer.isEmpty() && outcome.reason ? outcome.reason->detail : outcome.answer));
    tx.commit();
}

OutboxEntry decide(Session &session, OutboxId id, OutboxAct act, const QString &reason)
{
    Transaction tx(session.database);
    const OutboxEntry entry = mail_store::load(tx, id);
    require(mail_rules::objection(entry, act, session.clock.now()));
    if (!mail_store::change(tx, id, entry.state, mail_rules::after(act)))
        throw Conflict(Fault::ChangedMeanwhile, entry.document);
    tx.note(eventOf(act), entry.record, compact({{u"document"_s, entry.document}, {u"reason"_s, reason}}));
    OutboxEntry decided = mail_store::load(tx, id);
    tx.commit();
    return decided;
}

Printed printed(Session &session, const QString &document, const PrintNote &note)
{
    const DocumentRecord record = document_store::find(session.database, document);
    if (!document_store::archived(session.database, record.name, DocumentFormat::Pdf))
        throw Refused(Fault::DocumentNotArchived, record.name);
    Transaction tx(session.database);
    const qint64 settled = mail_store::settlePrinted(tx, record.name);
    tx.note(u"document.printed"_s, record.record, detailOf(record.name, note));
    tx.commit();
    return {record.name, settled};
}

} // namespace kontorist::mail_actions
