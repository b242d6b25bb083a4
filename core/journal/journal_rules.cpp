#include "core/journal/journal_rules.h"

#include "core/base/sha256.h"

namespace kontorist::journal_rules {

QByteArray canonical(const JournalEntry &entry)
{
    const QByteArray facts[] = {
        QByteArray::number(entry.seq),     QByteArray::number(entry.id),
        QByteArray::number(entry.at),      entry.desk.actor.toUtf8(),
        word(entry.desk.channel).toUtf8(), entry.desk.workstation.toUtf8(),
        entry.desk.program.toUtf8(),       entry.what.toUtf8(),
        QByteArray::number(entry.subject), entry.detail,
    };
    QByteArray form = "kontorist journal 1\n";
    for (const QByteArray &fact : facts)
        form += QByteArray::number(fact.size()) + ':' + fact + '\n';
    return form;
}

QByteArray chained(const QByteArray &predecessor, const JournalEntry &entry)
{
    return Sha256().add(predecessor).add(canonical(entry)).result();
}

JournalEntry sealed(JournalEntry entry, const QByteArray &predecessor)
{
    entry.hash = chained(predecessor, entry);
    return entry;
}

} // namespace kontorist::journal_rules
