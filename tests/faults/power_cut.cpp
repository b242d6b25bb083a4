#include "tests/faults/power_cut.h"

#include <algorithm>
#include <array>

namespace kontorist::test {

namespace {

constexpr qint64 sector = 512;

void put(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

void apply(QByteArray &content, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Write)
        return put(content, event.at, event.bytes);
    if (content.size() > event.at)
        content.truncate(event.at);
    else
        content.append(event.at - content.size(), '\0');
}

void apply(QHash<QByteArray, int> &names, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Delete)
        names.remove(event.name);
    else
        names[event.name] = event.file;
}

} // namespace

// A file that was there before was so from the beginning, whenever SQLite first opens it.
PowerCut::PowerCut(const QList<DiskEvent> &log, Random &random) : m_log(log), m_random(random)
{
    for (const DiskEvent &event : log)
        if (event.kind == DiskEvent::Kind::Found) {
            m_sure[event.file] = event.bytes;
            m_sureNames[event.name] = event.file;
        }
}

void PowerCut::goTo(qsizetype events)
{
    for (; m_at < events; ++m_at)
        take(m_log[m_at]);
}

void PowerCut::take(const DiskEvent &event)
{
    using What = DiskEvent::Kind;
    switch (event.kind) {
    case What::Found:
        return;
    case What::Create:
    case What::Delete:
        m_names.append(&event);
        return;
    case What::Write:
    case What::Truncate:
        m_writes.append(&event);
        return;
    case What::Sync:
        return makeSure(event.file, true);
    case What::SyncFailed:
        return makeSure(event.file, false);
    case What::SyncFolder:
        return makeNamesSure();
    case What::Acknowledge:
        m_acknowledged = event.at;
        return;
    }
}

void PowerCut::makeSure(int file, bool isCertain)
{
    QList<const DiskEvent *> others;
    for (const DiskEvent *write : std::as_const(m_writes)) {
        if (write->file != file)
            others.append(write);
        else if (isCertain || m_random() % 2 == 0)
            apply(m_sure[file], *write);
    }
    m_writes = others;
}

void PowerCut::makeNamesSure()
{
    for (const DiskEvent *event : std::as_const(m_names))
        apply(m_sureNames, *event);
    m_names.clear();
}

bool PowerCut::isChosen(Fate fate, qsizetype index, qsizetype firstOnes, unsigned chance)
{
    switch (fate) {
    case Fate::Nothing:
        return false;
    case Fate::All:
        return true;
    case Fate::First:
        return index < firstOnes;
    case Fate::Any:
    case Fate::Torn:
        break;
    }
    return m_random() % 100 < chance;
}

void PowerCut::tear(QByteArray &content, const DiskEvent &write)
{
    for (qint64 from = write.at; from < write.at + write.bytes.size();) {
        const qint64 until = std::min((from / sector + 1) * sector, write.at + write.bytes.size());
        if (m_random() % 2 == 0)
            put(content, from, QByteArrayView(write.bytes).sliced(from - write.at, until - from));
        from = until;
    }
}

QHash<QByteArray, QByteArray> PowerCut::image(Fate fate)
{
    const unsigned chance = std::array{10u, 50u, 90u}[m_random() % 3];
    const auto among = [this](qsizetype count) {
        return static_cast<qsizetype>(m_random() % static_cast<quint64>(count + 1));
    };
    QHash<int, QByteArray> contents = m_sure;
    const qsizetype firstWrites = among(m_writes.size());
    for (qsizetype i = 0; i < m_writes.size(); ++i) {
        const DiskEvent &event = *m_writes[i];
        QByteArray &content = contents[event.file];
        if (isChosen(fate, i, firstWrites, chance))
            apply(content, event);
        else if (fate == Fate::Torn && event.kind == DiskEvent::Kind::Write)
            tear(content, event);
    }
    QHash<QByteArray, int> names = m_sureNames;
    const qsizetype firstNames = among(m_names.size());
    for (qsizetype i = 0; i < m_names.size(); ++i)
        if (isChosen(fate, i, firstNames, chance))
            apply(names, *m_names[i]);
    QHash<QByteArray, QByteArray> files;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        files[name.key()] = contents.value(name.value());
    return files;
}

} // namespace kontorist::test
