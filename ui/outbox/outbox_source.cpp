#include "ui/outbox/outbox_source.h"

#include "core/mail/mail_store.h"
#include "ui/lists/cells.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

QList<OutboxState> statesOf(int view)
{
    switch (view) {
    case OutboxSource::Waiting:
        return {OutboxState::Pending};
    case OutboxSource::Doubtful:
        return {OutboxState::Sending};
    case OutboxSource::Refused:
        return {OutboxState::Failed};
    case OutboxSource::Gone:
        return {OutboxState::Done};
    default:
        return {};
    }
}

// What the server or the program said of it; of mail that waits, why it does.
QString saidOf(const OutboxEntry &entry)
{
    if (entry.reason && entry.state != OutboxState::Done)
        return errorText(*entry.reason);
    return entry.answer;
}

// Where its page is: a document that has one opens it with Enter.
QString roomOf(const OutboxEntry &entry)
{
    switch (entry.letter) {
    case LetterKind::Deliveries:
        return u"deliveries"_s;
    case LetterKind::Confirmations:
        return u"orders"_s;
    case LetterKind::Invoices:
    case LetterKind::Reminders:
        break;
    }
    return u"invoices"_s;
}

ListRow rowOf(const OutboxEntry &entry)
{
    ListRow row{entry.id.value(),
                QString::number(entry.id.value()),
                {{entry.document},
                 cell::date(entry.queuedOn),
                 {entry.partyName},
                 {entry.way == OutputWay::Email ? OutboxSource::tr("e-mail") : OutboxSource::tr("print")},
                 cell::state(OutboxSource::state(entry)),
                 {entry.sentTo.isEmpty() ? entry.recipient : entry.sentTo},
                 {saidOf(entry)}}};
    row.room = roomOf(entry);
    row.fact = entry;
    return row;
}

} // namespace

QString OutboxSource::title() const
{
    return tr("Outbox");
}

QString OutboxSource::hint() const
{
    return tr("Number of the document (Ctrl+F)");
}

QStringList OutboxSource::views() const
{
    return {tr("Waits"), tr("In doubt"), tr("Refused"), tr("Went out"), tr("All")};
}

QList<ListColumn> OutboxSource::columns() const
{
    return {{tr("Document"), u"AU-2026-00000/10"_s},
            {tr("Since"), format::date(QDate(2026, 12, 23)), true},
            {tr("Customer"), u"Landmaschinen Claussen GmbH"_s},
            {tr("Way"), tr("e-mail")},
            {tr("State"), tr("on its way or in doubt")},
            {tr("To"), u"buchhaltung@kunde.example"_s},
            {tr("What was said"), u"MMMMMMMMMMMMMMMMMMMM"_s, false, true}};
}

QString OutboxSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 document") : tr("%1 documents").arg(format::count(rows));
}

QString OutboxSource::empty() const
{
    return tr("Nothing waits here. What is to be printed or mailed stands here until it went out.");
}

ListAnswer OutboxSource::page(const Database &database, const ListQuestion &question) const
{
    mail_store::Filter filter;
    filter.states = statesOf(question.view);
    filter.document = question.text;
    filter.limit = question.wanted;
    if (question.after)
        filter.before = OutboxId(question.after->id);
    ListAnswer answer;
    for (const OutboxEntry &entry : mail_store::list(database, filter))
        answer.rows.append(rowOf(entry));
    answer.isLast = answer.rows.size() < filter.limit;
    return answer;
}

QList<qint64> OutboxSource::counts(const Database &database, QDate) const
{
    const QHash<OutboxState, qint64> counts = mail_store::counts(database);
    qint64 all = 0;
    for (const qint64 count : counts)
        all += count;
    return {counts.value(OutboxState::Pending), counts.value(OutboxState::Sending),
            counts.value(OutboxState::Failed), counts.value(OutboxState::Done), all};
}

StateText OutboxSource::state(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Pending:
        return entry.isHeld ? StateText{tr("waits for a word"), Role::Warn, u"hourglass"_s}
                            : StateText{tr("waits"), Role::Info, u"clock"_s};
    case OutboxState::Sending:
        return {tr("on its way or in doubt"), Role::Crit, u"alert-triangle"_s};
    case OutboxState::Done:
        return {tr("went out"), Role::Ok, u"circle-check"_s};
    case OutboxState::Failed:
        return {tr("refused"), Role::Crit, u"alert-octagon"_s};
    case OutboxState::Cancelled:
        break;
    }
    return {tr("given up"), Role::Neutral, u"ban"_s};
}

} // namespace kontorist
