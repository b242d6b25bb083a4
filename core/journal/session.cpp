#include "core/journal/session.h"

#include "core/journal/journal_rules.h"
#include "core/journal/journal_store.h"

#include <stdexcept>

namespace kontorist {

namespace {

// The events of a unit of work, sealed behind the end of the chain.
void chain(Transaction &tx, const Desk &desk, const QList<Event> &events)
{
    const journal_store::Head end = journal_store::advance(tx, events.size());
    JournalEntry entry{end.seq, tx.operation(), tx.database().clock().now(), desk, {}, 0, {}, end.hash};
    QList<JournalEntry> entries;
    for (const Event &event : events) {
        ++entry.seq;
        entry.what = event.what;
        entry.subject = event.subject;
        entry.detail = event.detail;
        entry = journal_rules::sealed(entry, entry.hash);
        entries.append(entry);
    }
    journal_store::add(tx, entries);
}

} // namespace

Session Session::begin(Database &database, const QString &actor, Channel channel, const QString &workstation)
{
    const Desk desk{database.ids().next<struct DeskTag>(), actor, channel, workstation,
                    QLatin1StringView(KONTORIST_VERSION)};
    database.setWitness([](const Database &company, qint64 operation) {
        return journal_store::hasOperation(company, operation);
    });
    Session session{database, database.clock(), desk};
    session.takeTheChair();
    return session;
}

void Session::takeTheChair() const
{
    const auto write = [desk = desk, isStored = isDeskStored](Transaction &tx, const QList<Event> &events) {
        if (events.isEmpty())
            throw std::logic_error("a unit of work said nothing of what it did");
        if (!*isStored)
            journal_store::saveDesk(tx, desk);
        chain(tx, desk, events);
    };
    // Only a commit that came through makes the row sure; before, the next unit must write it again.
    database.setChronicler(write, [isStored = isDeskStored] { *isStored = true; });
}

} // namespace kontorist
