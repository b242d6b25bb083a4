#include "tests/bench/postgresql_bench.h"

#include "core/base/error.h"
#include "core/db/open_company.h"
#include "core/db/postgresql_connection.h"
#include "tests/bench/company.h"
#include "tests/bench/life.h"
#include "tests/bench/postgresql_floor.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/postgresql_cluster.h"

#include <atomic>
#include <barrier>
#include <thread>

namespace kontorist::bench {

namespace {

using test::cluster;

constexpr int warmUpLives = 5;
constexpr int manyWriters = 8;

Target targetOf(const QString &database)
{
    return Target::read(cluster().url(database));
}

std::unique_ptr<Connection> serverConnection(const QString &database, Recording *into = nullptr)
{
    auto connection = std::make_unique<PostgresqlConnection>(targetOf(database));
    if (!into)
        return connection;
    return std::make_unique<RecordingConnection>(std::move(connection), *into);
}

// The furnished company that all others are copied from.
QString pattern()
{
    const QString database = cluster().create();
    const FixedClock clock(benchDay);
    OpenCompany::create(targetOf(database), clock, {});
    Desk desk(serverConnection(database));
    furnish(desk);
    return database;
}

QList<Recording> recordWhole(const QString &database, int lives)
{
    Recording passing;
    Desk desk(serverConnection(database, &passing));
    Life life(desk.session, desk.clock, 42);
    QList<Recording> all;
    for (int i = 0; i < lives; ++i) {
        passing.clear();
        life.whole();
        all.append(passing);
    }
    return all;
}

struct ServerFigures
{
    Series product;
    Series oneByOne;
    Series pipelined;
    double roundTrips = 0;
    double statements = 0;
};

ServerFigures oneWriter(const QString &furnished, const Options &options)
{
    const int inAll = warmUpLives + options.rounds * options.lives;
    const QList<Recording> recordings = recordWhole(cluster().create(furnished), inAll);
    const QString place = cluster().create(furnished);
    Desk desk(serverConnection(place));
    Life life(desk.session, desk.clock, 42);
    PostgresqlReplay single(targetOf(cluster().create(furnished)), PostgresqlReplay::Way::OneByOne);
    PostgresqlReplay piped(targetOf(cluster().create(furnished)), PostgresqlReplay::Way::Pipelined);
    for (const Recording &recording : recordings) {
        single.add(recording);
        piped.add(recording);
    }
    ServerFigures figures;
    Counters before;
    for (int round = -1, at = 0; round < options.rounds; ++round) {
        const int many = round < 0 ? warmUpLives : options.lives;
        before = round <= 0 ? desk.database.counters() : before;
        const Times a = timed([&] {
            for (int i = 0; i < many; ++i)
                life.whole();
        });
        const Times b = timed([&] {
            for (int i = 0; i < many; ++i)
                single.run(at + i);
        });
        const Times c = timed([&] {
            for (int i = 0; i < many; ++i)
                piped.run(at + i);
        });
        at += many;
        if (round < 0)
            continue;
        figures.product.add(a, many);
        figures.oneByOne.add(b, many);
        figures.pipelined.add(c, many);
    }
    const Counters &after = desk.database.counters();
    const double lives = options.rounds * options.lives;
    figures.roundTrips = static_cast<double>(after.roundTrips - before.roundTrips) / lives;
    figures.statements = static_cast<double>(after.statements - before.statements) / lives;
    return figures;
}

void tellOneWriter(const ServerFigures &figures, Report &report)
{
    const double single = ratio(figures.product.wall, figures.oneByOne.wall);
    const double piped = ratio(figures.product.wall, figures.pipelined.wall);
    report.heading(u"One order's life on PostgreSQL, milliseconds of wall time"_s);
    report.say(u"  product %1, its statements one by one %2 (a:b %3), pipelined %4 (a:b %5)"_s.arg(
        figure(median(figures.product.wall)), figure(median(figures.oneByOne.wall)), figure(single),
        figure(median(figures.pipelined.wall)), figure(piped)));
    report.say(u"  %1 statements in %2 round trips; CPU of the client %3"_s.arg(
        figure(figures.statements), figure(figures.roundTrips), figure(median(figures.product.cpu))));
    report.set(u"postgresql"_s, u"oneWriter"_s,
               QJsonObject{{u"wallMs"_s, median(figures.product.wall)},
                           {u"clientCpuMs"_s, median(figures.product.cpu)},
                           {u"oneByOneWallMs"_s, median(figures.oneByOne.wall)},
                           {u"pipelinedWallMs"_s, median(figures.pipelined.wall)},
                           {u"toOneByOne"_s, single},
                           {u"toPipelined"_s, piped},
                           {u"statements"_s, figures.statements},
                           {u"roundTrips"_s, figures.roundTrips}});
    report.atMost(u"order's life, PostgreSQL, wall : statements one by one"_s, 1.3, single);
    report.atMost(u"order's life, PostgreSQL, wall : statements pipelined"_s, 6, piped);
}

struct Crowd
{
    double perSecond = 0;
    int finished = 0;
    int conflicts = 0;
};

// Each writer is a desk of its own; the clock starts when all are there.
Crowd crowd(const QString &database, int writers, int lives, int firstNode)
{
    std::atomic<int> finished = 0, conflicts = 0;
    std::barrier ready(writers + 1), done(writers + 1);
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            Desk desk(serverConnection(database), benchDay, firstNode + writer);
            Life life(desk.session, desk.clock, quint64(firstNode + writer));
            ready.arrive_and_wait();
            for (int i = 0; i < lives; ++i) {
                try {
                    life.whole();
                    ++finished;
                } catch (const Error &error) {
                    ++conflicts;
                    fprintf(stderr, "a writer met: %s\n", error.what());
                }
            }
            done.arrive_and_wait();
        });
    ready.arrive_and_wait();
    const Times before = timesNow();
    done.arrive_and_wait();
    const Times times = timesNow() - before;
    for (std::thread &thread : threads)
        thread.join();
    return {finished / (milliseconds(times.wall) / 1000), finished, conflicts};
}

// Numbers that are missing or twice there, in all ranges that a life draws from.
std::pair<qint64, qint64> gapsAndDoubles(const QString &database)
{
    const auto connection = serverConnection(database);
    qint64 gaps = 0, doubles = 0;
    for (const char *table : {"sales_order", "pick_list", "delivery", "invoice", "payment"}) {
        const QString sql =
            u"SELECT COALESCE(MAX(count), 0) - COUNT(DISTINCT count), COUNT(*) - COUNT(DISTINCT count) FROM %1"_s
                .arg(QLatin1StringView(table));
        connection->read({sql, {}}, [&](Row &row) {
            gaps += row.take<qint64>();
            doubles += row.take<qint64>();
        });
    }
    return {gaps, doubles};
}

qint64 deadlocks(const QString &database)
{
    qint64 found = 0;
    const auto connection = serverConnection(database);
    connection->read({u"SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"_s, {}},
                     [&](Row &row) { row >> found; });
    return found;
}

void manyAgainstOne(const QString &furnished, const Options &options, Report &report)
{
    const QString database = cluster().create(furnished);
    QList<double> alone, together, ratios;
    int finished = 0, conflicts = 0, node = 1;
    for (int round = 0; round < options.rounds; ++round) {
        const Crowd one = crowd(database, 1, options.lives * 2, node);
        const Crowd many = crowd(database, manyWriters, options.lives, node + 1);
        node += manyWriters + 1;
        alone.append(one.perSecond);
        together.append(many.perSecond);
        ratios.append(many.perSecond / one.perSecond);
        finished += one.finished + many.finished;
        conflicts += one.conflicts + many.conflicts;
    }
    const auto [gaps, doubles] = gapsAndDoubles(database);
    const qint64 dead = deadlocks(database);
    report.say(
        u"  orders a second: one writer %1, %2 writers %3 (× %4); %5 lives, %6 refused or in conflict"_s
            .arg(figure(median(alone)))
            .arg(manyWriters)
            .arg(figure(median(together)), figure(median(ratios)))
            .arg(finished)
            .arg(conflicts));
    report.say(u"  numbers missing %1, double %2; deadlocks %3"_s.arg(gaps).arg(doubles).arg(dead));
    report.set(u"postgresql"_s, u"writers"_s,
               QJsonObject{{u"onePerSecond"_s, median(alone)},
                           {u"eightPerSecond"_s, median(together)},
                           {u"ratio"_s, median(ratios)},
                           {u"lives"_s, finished},
                           {u"conflicts"_s, conflicts},
                           {u"gaps"_s, gaps},
                           {u"doubles"_s, doubles},
                           {u"deadlocks"_s, dead}});
    report.atLeast(u"PostgreSQL, eight writers : one, orders a second"_s, 1.0, median(ratios));
    report.atMost(u"PostgreSQL, numbers missing or double, deadlocks"_s, 0,
                  static_cast<double>(gaps + doubles + dead),
                  conflicts > 0 ? u"%1 lives met a conflict"_s.arg(conflicts) : QString());
}

} // namespace

void benchPostgresql(const Options &options, Report &report)
{
    const QString furnished = pattern();
    tellOneWriter(oneWriter(furnished, options), report);
    manyAgainstOne(furnished, options, report);
}

} // namespace kontorist::bench
