#include "ui/journal/journal_source.h"

#include "core/base/clock.h"
#include "core/insight/journal_list_store.h"
#include "core/search/search_actions.h"
#include "ui/text/event_text.h"
#include "ui/text/format.h"

#include <QDateTime>
#include <QTimeZone>

namespace kontorist {

namespace {

constexpr int recordsFound = 50;

// The room in which a record of the journal is at home; nothing where it has no page.
QString roomOfRecord(const QString &kind)
{
    if (kind == u"party")
        return u"customers"_s;
    if (kind == u"article")
        return u"articles"_s;
    if (kind == u"order")
        return u"orders"_s;
    if (kind == u"invoice")
        return u"invoices"_s;
    if (kind == u"payment")
        return u"payments"_s;
    if (kind == u"return")
        return u"returns"_s;
    return kind == u"delivery" ? u"deliveries"_s : QString();
}

journal_list_store::Filter journalFilter(const Database &database, const ListQuestion &question)
{
    journal_list_store::Filter filter;
    filter.limit = question.wanted;
    filter.before = question.after ? question.after->id : 0;
    if (question.text.isEmpty())
        return filter;
    filter.subjects = journal_list_store::numbered(database, question.text);
    if (filter.subjects->isEmpty())
        for (const SearchHit &hit : search_actions::find(database, question.text, recordsFound))
            filter.subjects->append(hit.record.id);
    return filter;
}

QString momentOf(qint64 at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, QTimeZone("Europe/Berlin"));
    return format::date(moment.date()) + u' ' + moment.time().toString(u"HH:mm:ss"_s);
}

ListRow journalRow(const journal_list_store::JournalRow &row)
{
    const QString room = roomOfRecord(row.recordKind);
    Cell when{momentOf(row.at)};
    when.number = row.at;
    return {row.seq,
            room.isEmpty() ? QString() : room + u' ' + row.record,
            {when,
             {row.actor},
             {event_text::event(row.what)},
             {row.record},
             {event_text::facts(row.detail)},
             {row.workstation}}};
}

} // namespace

QString JournalSource::title() const
{
    return tr("Journal");
}

QString JournalSource::hint() const
{
    return tr("Number of an order, document, customer or article (Ctrl+F)");
}

QStringList JournalSource::views() const
{
    return {tr("All")};
}

QList<ListColumn> JournalSource::columns() const
{
    return {{tr("When"), format::date(QDate(2026, 12, 23)) + u" 23:59:59"_s, true},
            {tr("Who"), u"Hanna Muster"_s},
            {tr("What"), event_text::event(u"delivery.handedOver"_s)},
            {tr("Record"), u"AU-2026-00000"_s},
            {tr("Facts"), u"MMMMMMMMMMMMMMMMMMMMMMMM"_s, false, true},
            {tr("Where"), u"PC-03-BUERO"_s}};
}

QString JournalSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 entry") : tr("%1 entries").arg(format::count(rows));
}

QString JournalSource::empty() const
{
    return tr("Nothing has been done here yet. What anybody does stands here, for ever.");
}

ListAnswer JournalSource::page(const Database &database, const ListQuestion &question) const
{
    const journal_list_store::Filter filter = journalFilter(database, question);
    ListAnswer answer;
    for (const journal_list_store::JournalRow &row : journal_list_store::list(database, filter))
        answer.rows.append(journalRow(row));
    answer.isLast = answer.rows.size() < filter.limit;
    return answer;
}

QList<qint64> JournalSource::counts(const Database &database, QDate) const
{
    return {journal_list_store::count(database)};
}

} // namespace kontorist
