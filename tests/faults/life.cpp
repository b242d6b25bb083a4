#include "tests/faults/life.h"

#include "core/company/company_actions.h"
#include "core/company/company_store.h"
#include "core/db/backup.h"
#include "core/journal/journal_store.h"
#include "tests/faults/working_desk.h"
#include "tests/support/intact.h"
#include "tests/support/rich_trade.h"

#include <algorithm>
#include <QDir>

namespace kontorist::test {

namespace {

constexpr int momentsPerWalk = 100;
constexpr int rowByRowEach = 10; // commits
constexpr qsizetype troublesKept = 5;

SqliteConnection &sqlite(Database &database)
{
    return static_cast<SqliteConnection &>(database.connection());
}

/// A company at work, each of whose commits is written down.
class Recorded
{
public:
    Recorded(Disk &disk, Life &life, const Target &target, const Clock &clock, const Setting &setting)
        : company(OpenCompany::open(target, clock, u"test"_s)),
          session(Session::begin(*company.database, u"Hanna Muster"_s, Channel::Test, u"PC-03"_s))
    {
        const QString every = QString::number(setting.checkpointEvery);
        const QString level = setting.synchronous == u"FULL"  ? u"2"_s
                              : setting.synchronous == u"OFF" ? u"0"_s
                                                              : u"1"_s;
        sqlite(*company.database).setPragma(u"synchronous"_s, setting.synchronous, level);
        sqlite(*company.database).setPragma(u"wal_autocheckpoint"_s, every, every);
        company.database->addListener([&](const QList<Event> &) { keep(disk, life); });
    }

    OpenCompany company;
    Session session;

private:
    void keep(Disk &disk, Life &life)
    {
        life.heads.append(journal_store::head(*company.database).hash);
        const qsizetype commit = life.heads.size() - 1;
        disk.acknowledge(commit);
        if (commit % rowByRowEach == 0)
            life.whole[commit] = move::digests(*company.database);
    }
};

/// One image, opened.
class Inspection
{
public:
    Inspection(const Life &life, qint64 acknowledged, const QString &where, Tally &tally)
        : m_life(life), m_acknowledged(acknowledged), m_where(where), m_tally(tally)
    {
    }

    void inspect(const QString &file, bool isWhole)
    {
        ++m_tally.images;
        m_tally.whole += isWhole ? 1 : 0;
        try {
            const FixedClock clock(QDate(2027, 1, 4));
            const OpenCompany company = OpenCompany::open(Target::read(file), clock, u"test"_s);
            compare(*company.database);
            if (isWhole)
                compareRows(*company.database);
        } catch (const std::exception &trouble) {
            m_tally.add(m_tally.damaged, m_where + QString::fromUtf8(trouble.what()));
        }
    }

private:
    void compare(Database &database)
    {
        const journal_store::Head head = journal_store::head(database);
        const QByteArray promised = m_life.heads[m_acknowledged];
        m_commit = m_life.heads.indexOf(head.hash);
        const QString found = m_where + u"commit %1 of %2"_s.arg(m_commit).arg(m_acknowledged);
        if (!backup::isSound(sqlite(database), backup::Depth::Full) ||
            database.number(u"SELECT count(*) FROM journal"_s) != head.seq)
            m_tally.add(m_tally.damaged, found + u": pages or journal are broken"_s);
        const auto kept = promised.isEmpty() ? std::optional<qint64>(0)
                                             : database.one(u"SELECT seq FROM journal WHERE hash = ?"_s,
                                                            only<qint64>, promised);
        if (!kept)
            return m_tally.add(m_tally.lost, found);
        const qint64 more =
            database.number(u"SELECT count(DISTINCT id) FROM journal WHERE seq > ?"_s, kept.value());
        if (more > 1 || (m_commit < 0 && !m_life.hasRefusals))
            m_tally.add(m_tally.invented, found);
    }

    void compareRows(Database &database)
    {
        const QStringList invariants = broken(database);
        if (!invariants.isEmpty())
            m_tally.add(m_tally.damaged, m_where + invariants.first());
        if (m_life.whole.contains(m_commit) && m_life.whole[m_commit] != move::digests(database))
            m_tally.add(m_tally.damaged, m_where + u"rows differ"_s);
        Session session = Session::begin(database, u"Hanna Muster"_s, Channel::Test, u"PC-03"_s);
        Company company = company_store::current(database);
        company.name = u"Nordlicht Handel GmbH"_s;
        company.street = u"Speicherstadt 7"_s;
        company.postcode = u"20457"_s;
        company.city = u"Hamburg"_s;
        company.taxNumber = u"22/815/08154"_s;
        company_actions::set(session, company); // work goes on
        if (!broken(database).isEmpty())
            m_tally.add(m_tally.damaged, m_where + u"work does not go on"_s);
    }

    const Life &m_life;
    qint64 m_acknowledged;
    QString m_where;
    Tally &m_tally;
    qint64 m_commit = -1;
};

QList<qsizetype> someMoments(qsizetype events, Random &random)
{
    QList<qsizetype> moments;
    for (int i = 0; i < momentsPerWalk; ++i)
        moments.append(1 + static_cast<qsizetype>(random() % static_cast<quint64>(events)));
    std::sort(moments.begin(), moments.end());
    return moments;
}

} // namespace

Wish Wish::read(int images)
{
    const auto number = [](const char *name, int otherwise) {
        return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
    };
    return {number("FAULT_IMAGES", images), static_cast<quint64>(number("FAULT_SEED", 20261124)),
            number("FAULT_CHUNK", 0)};
}

QString Wish::text() const
{
    return u"FAULT_IMAGES=%1 FAULT_SEED=%2 FAULT_CHUNK=%3"_s.arg(images).arg(seed).arg(chunk);
}

QString placeImage(const QString &folder, const QHash<QByteArray, QByteArray> &image)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QFile::remove(folder + u'/' + name);
    for (auto each = image.cbegin(); each != image.cend(); ++each) {
        QFile file(folder + u'/' + QString::fromUtf8(each.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            throw std::runtime_error("there is no room for the images of the test");
    }
    return folder + u"/firma.kontorist"_s;
}

void Tally::add(int &count, const QString &trouble)
{
    ++count;
    if (troubles.size() < troublesKept)
        troubles.append(trouble);
}

Life lived(Disk &disk, const Setting &setting)
{
    TestCompany place(Kind::SQLite);
    place.company.database.reset();
    place.company.lock.reset();
    Life life;
    disk.startRecording();
    {
        Recorded first(disk, life, place.target, place.clock, setting);
        life.heads.append(journal_store::head(*first.company.database).hash);
        Trade trade(first.session, place.clock);
        trade.setUp();
        trade.quotesAndOrders();
        trade.picking();
    }
    if (!setting.isShort) {
        Recorded second(disk, life, place.target, place.clock, setting);
        Trade trade(second.session, place.clock);
        trade.shipping();
        trade.billing();
        trade.correcting();
        trade.paying();
        trade.advances();
        trade.downPayments();
        trade.returnsWithOriginal();
        trade.returnsOtherwise();
        trade.endings();
    }
    life.log = disk.stopRecording();
    return life;
}

Life livedWithFailingSyncs(Disk &disk, Random &random)
{
    TestCompany warm(Kind::SQLite); // so that the making of the pattern is not recorded
    Life life;
    life.hasRefusals = true;
    disk.startRecording();
    WorkingDesk desk;
    Database &database = desk.company.database();
    life.heads.append(journal_store::head(database).hash);
    sqlite(database).setPragma(u"wal_autocheckpoint"_s, u"60"_s, u"60"_s);
    database.addListener([&](const QList<Event> &) {
        life.heads.append(journal_store::head(database).hash);
        disk.acknowledge(life.heads.size() - 1);
    });
    for (const QByteArray &line : lifeLines(desk.company.folder.path())) {
        disk.setTrouble({1 + static_cast<int>(random() % 2), false, false, Disk::Sync});
        const bool isDone = desk.say(line)[u"ok"_s].toBool();
        disk.heal();
        if (!isDone && !desk.say(line)[u"ok"_s].toBool())
            throw std::runtime_error("an action does not pass after a sync has failed");
    }
    life.log = disk.stopRecording();
    return life;
}

Tally cutPowerTwice(Disk &disk, const Life &life, int images, Random &random)
{
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2027, 1, 4));
    Tally tally;
    const auto oneOf = [&random](qsizetype count) {
        return static_cast<qsizetype>(random() % static_cast<quint64>(count));
    };
    while (tally.images < images) {
        PowerCut first(life.log, random);
        for (const qsizetype moment : someMoments(life.log.size(), random)) {
            first.goTo(moment);
            const QString file = placeImage(folder.path(), first.image(PowerCut::fates[1 + oneOf(4)]));
            disk.startRecording();
            OpenCompany::open(Target::read(file), clock, u"test"_s);
            const QList<DiskEvent> log = disk.stopRecording();
            PowerCut second(log, random);
            second.goTo(1 + oneOf(log.size()));
            const QString where = u"after event %1, and again: "_s.arg(moment);
            placeImage(folder.path(), second.image(PowerCut::fates[oneOf(5)]));
            Inspection(life, first.acknowledged(), where, tally).inspect(file, false);
        }
    }
    return tally;
}

Tally cutPower(const Life &life, int images, Random &random, int wholeEach)
{
    const QTemporaryDir folder;
    Tally tally;
    while (tally.images < images) {
        PowerCut cut(life.log, random);
        for (const qsizetype moment : someMoments(life.log.size(), random)) {
            cut.goTo(moment);
            for (const PowerCut::Fate fate : PowerCut::fates) {
                if (tally.images == images || (cut.isSettled() && fate != PowerCut::Fate::All))
                    continue;
                const QString file = placeImage(folder.path(), cut.image(fate));
                const QString where = u"after event %1, fate %2: "_s.arg(moment).arg(static_cast<int>(fate));
                Inspection(life, cut.acknowledged(), where, tally)
                    .inspect(file, tally.images % wholeEach == 0);
            }
        }
    }
    return tally;
}

} // namespace kontorist::test
