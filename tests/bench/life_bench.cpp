#include "tests/bench/life_bench.h"

#include "core/db/sqlite_connection.h"
#include "tests/bench/limit.h"

#include <QJsonArray>
#include <stdexcept>

namespace kontorist::bench {

namespace {

constexpr int warmUp = 5;

using StepTimes = std::array<Times, stepCount>;
using LifeRecording = std::array<Recording, stepCount>;

template<class Play>
StepTimes playLives(int lives, Play play)
{
    StepTimes times;
    for (int life = 0; life < lives; ++life)
        for (int step = 0; step < stepCount; ++step)
            times[static_cast<size_t>(step)] += timed([&] { play(life, step); });
    return times;
}

// Lives that were lived once, on a copy of its own, to be asked again elsewhere.
QList<LifeRecording> recordLives(const QString &file, int lives)
{
    Recording passing;
    Desk desk(connectionTo(file, &passing));
    Life life(desk.session, desk.clock, 42);
    QList<LifeRecording> all;
    for (int i = 0; i < lives; ++i) {
        LifeRecording one;
        for (int step = 0; step < stepCount; ++step) {
            passing.clear();
            life.play(static_cast<LifeStep>(step));
            one[static_cast<size_t>(step)] = passing;
        }
        all.append(one);
    }
    return all;
}

// The recording, made ready for the C API.
class FloorLives final
{
public:
    FloorLives(const QString &file, const QList<LifeRecording> &lives) : m_file(file)
    {
        for (const LifeRecording &life : lives)
            for (const Recording &step : life)
                m_steps.emplace_back(m_file, step);
    }
    void play(int life, int step) { m_steps[static_cast<size_t>(life * stepCount + step)].run(); }
    QByteArray journalEnd() { return m_file.rows("SELECT hex(hash) FROM journal_head").first().first(); }

private:
    SqliteFile m_file;
    std::vector<SqliteReplay> m_steps;
};

void count(LifeFigures &figures, const LifeRecording &life)
{
    for (size_t step = 0; step < stepCount; ++step) {
        figures.statements[step] = statementsIn(life[step]);
        figures.commits[step] = commitsIn(life[step]);
    }
}

QString limitFile(Shelf &shelf, int orders, const Options &options)
{
    const QString file = shelf.copy(0, u"limit"_s);
    QFile::remove(file);
    LimitLife filling(file, SqliteFile::Durability::Off);
    filling.isBatch = true;
    filling.file().run("BEGIN");
    for (int i = 0; i < orders; ++i)
        filling.whole();
    filling.file().run("COMMIT");
    Q_UNUSED(options)
    return file;
}

} // namespace

void LifeSeries::addRound(const std::array<Times, stepCount> &round, int lives)
{
    Times sum;
    for (size_t step = 0; step < stepCount; ++step) {
        steps[step].add(round[step], lives);
        sum += round[step];
    }
    all.add(sum, lives);
}

LifeFigures measureLives(Shelf &shelf, int orders, const Options &options)
{
    const int lives = options.lives;
    const int inAll = warmUp + options.rounds * lives;
    const QString recorded = shelf.copy(orders, u"recorded"_s);
    const QList<LifeRecording> recordings = recordLives(recorded, inAll);
    LifeFigures figures;
    count(figures, recordings.last());

    Desk desk(connectionTo(shelf.copy(orders, u"product"_s)));
    Life life(desk.session, desk.clock, 42);
    const auto connection = connectionTo(shelf.copy(orders, u"connection"_s));
    FloorLives floor(shelf.copy(orders, u"floor"_s), recordings);
    LimitLife limit(limitFile(shelf, orders, options));

    for (int round = -1; round < options.rounds; ++round) {
        const int from = round < 0 ? 0 : warmUp + round * lives;
        const int many = round < 0 ? warmUp : lives;
        const auto product = playLives(many, [&](int, int step) { life.play(static_cast<LifeStep>(step)); });
        const auto bare = playLives(many, [&](int at, int step) { floor.play(from + at, step); });
        const auto alone = playLives(many, [&](int at, int step) {
            repeat(*connection, recordings[from + at][static_cast<size_t>(step)]);
        });
        const auto least = playLives(many, [&](int, int step) { limit.play(static_cast<LifeStep>(step)); });
        if (round < 0)
            continue;
        figures.product.addRound(product, many);
        figures.floor.addRound(bare, many);
        figures.limit.addRound(least, many);
        LifeSeries together;
        together.addRound(alone, many);
        figures.connection.cpu += together.all.cpu;
        figures.connection.wall += together.all.wall;
    }
    for (size_t step = 0; step < stepCount; ++step)
        figures.limitStatements[step] = limit.statements()[step] / inAll;
    SqliteFile truth(recorded);
    if (floor.journalEnd() != truth.rows("SELECT hex(hash) FROM journal_head").first().first())
        throw std::runtime_error("the replay did other work than the product");
    return figures;
}

namespace {

QString row(const QString &name, const QList<double> &cpu, const QList<double> &floorCpu,
            const QList<double> &limitCpu, const Series &wall, const Series &floorWall)
{
    return u"  %1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(name, -9)
        .arg(figure(median(cpu)), 9)
        .arg(figure(median(floorCpu)), 9)
        .arg(figure(median(limitCpu)), 9)
        .arg(figure(ratio(cpu, floorCpu)), 7)
        .arg(figure(ratio(cpu, limitCpu)), 7)
        .arg(figure(median(wall.wall)), 9)
        .arg(figure(median(floorWall.wall)), 9)
        .arg(figure(ratio(wall.wall, floorWall.wall)), 7);
}

QJsonObject facts(const Series &product, const Series &floor, const Series &limit)
{
    return {{u"cpuMs"_s, median(product.cpu)},
            {u"floorCpuMs"_s, median(floor.cpu)},
            {u"limitCpuMs"_s, median(limit.cpu)},
            {u"cpuToFloor"_s, ratio(product.cpu, floor.cpu)},
            {u"cpuToLimit"_s, ratio(product.cpu, limit.cpu)},
            {u"wallMs"_s, median(product.wall)},
            {u"floorWallMs"_s, median(floor.wall)},
            {u"limitWallMs"_s, median(limit.wall)},
            {u"wallToFloor"_s, ratio(product.wall, floor.wall)},
            {u"wallToLimit"_s, ratio(product.wall, limit.wall)}};
}

qint64 sum(const std::array<qint64, stepCount> &values)
{
    return std::accumulate(values.begin(), values.end(), qint64(0));
}

void judge(const LifeFigures &figures, Report &report)
{
    const Series &product = figures.product.all;
    const Series &floor = figures.floor.all;
    report.atMost(u"order's life, SQLite, CPU : same statements in C"_s, 2.0, ratio(product.cpu, floor.cpu));
    report.atMost(u"  its connection alone, CPU : same statements in C"_s, 1.5,
                  ratio(figures.connection.cpu, floor.cpu));
    report.atMost(u"order's life, SQLite, wall with syncs : same statements in C"_s, 1.25,
                  ratio(product.wall, floor.wall));
    const qint64 actions = std::accumulate(actionsOf.begin(), actionsOf.end(), 0);
    report.atMost(u"commits per user action"_s, 1.0,
                  static_cast<double>(sum(figures.commits)) / static_cast<double>(actions));
}

} // namespace

void benchLives(Shelf &shelf, const Options &options, Report &report)
{
    const LifeFigures figures = measureLives(shelf, 0, options);
    report.heading(u"One order's life on SQLite, milliseconds (a product, b its statements in C, c limit)"_s);
    report.say(u"  step         a CPU     b CPU     c CPU     a:b     a:c    a wall    b wall     a:b"
               "  statements a/c  commits"_s);
    for (size_t step = 0; step < stepCount; ++step) {
        const Series &a = figures.product.steps[step], &b = figures.floor.steps[step],
                     &c = figures.limit.steps[step];
        const QString name = QString::fromLatin1(lifeSteps[step]);
        report.say(row(name, a.cpu, b.cpu, c.cpu, a, b) + u"  %1/%2 %3"_s.arg(figures.statements[step], 7)
                                                              .arg(figures.limitStatements[step], -6)
                                                              .arg(figures.commits[step], 8));
        QJsonObject object = facts(a, b, c);
        object[u"statements"_s] = figures.statements[step];
        object[u"commits"_s] = figures.commits[step];
        object[u"limitStatements"_s] = figures.limitStatements[step];
        report.set(u"life"_s, name, object);
    }
    const Series &a = figures.product.all, &b = figures.floor.all, &c = figures.limit.all;
    report.say(row(u"in all"_s, a.cpu, b.cpu, c.cpu, a, b) + u"  %1/%2 %3"_s.arg(sum(figures.statements), 7)
                                                                 .arg(sum(figures.limitStatements), -6)
                                                                 .arg(sum(figures.commits), 8));
    report.say(u"  the product's connection alone, with these statements: %1 ms CPU, a:b %2"_s.arg(
        figure(median(figures.connection.cpu)), figure(ratio(figures.connection.cpu, b.cpu))));
    QJsonObject whole = facts(a, b, c);
    whole[u"statements"_s] = sum(figures.statements);
    whole[u"commits"_s] = sum(figures.commits);
    whole[u"connectionCpuMs"_s] = median(figures.connection.cpu);
    whole[u"connectionToFloor"_s] = ratio(figures.connection.cpu, b.cpu);
    report.set(u"life"_s, u"all"_s, whole);
    judge(figures, report);
}

void benchGrowth(Shelf &shelf, const Options &options, Report &report)
{
    report.heading(u"Growth: CPU of a life, milliseconds"_s);
    Options less = options;
    less.lives = std::max(5, options.lives / 2);
    double first = 0;
    for (const int size : options.sizes) {
        const LifeFigures figures = measureLives(shelf, size, less);
        const double cpu = median(figures.product.all.cpu);
        if (size == 0)
            first = cpu;
        const double growth = first > 0 ? cpu / first : 0;
        report.say(
            u"  %1 orders: product %2, its statements in C %3, limit %4; × empty %5"_s.arg(size, 8).arg(
                figure(cpu), figure(median(figures.floor.all.cpu)), figure(median(figures.limit.all.cpu)),
                figure(growth)));
        report.set(u"growth"_s, QString::number(size),
                   facts(figures.product.all, figures.floor.all, figures.limit.all));
        if (first > 0 && size >= 100'000)
            report.atMost(u"CPU of a life at %1 orders : at an empty company"_s.arg(size),
                          size >= 1'000'000 ? 2.5 : 1.5, growth);
    }
}

void benchStatements(Shelf &shelf, const Options &options, Report &report)
{
    const int size = options.sizes.last();
    const QList<LifeRecording> lives = recordLives(shelf.copy(size, u"recorded"_s), warmUp + options.lives);
    SqliteFile file(shelf.copy(size, u"floor"_s));
    QHash<QByteArray, SqliteReplay::Cost> costs, warm;
    for (qsizetype i = 0; i < lives.size(); ++i)
        for (const Recording &step : lives[i])
            SqliteReplay(file, step).run(i < warmUp ? warm : costs);
    QList<std::pair<qint64, QByteArray>> order;
    for (auto it = costs.begin(); it != costs.end(); ++it)
        order.append({it->nanoseconds, it.key()});
    std::sort(order.rbegin(), order.rend());
    report.heading(
        u"The statements of a life that cost most at %1 orders, milliseconds of CPU in C"_s.arg(size));
    QJsonArray all;
    for (const auto &[nanoseconds, sql] : order.mid(0, 15)) {
        const double cost = milliseconds(nanoseconds) / options.lives;
        const double runs = static_cast<double>(costs[sql].runs) / options.lives;
        report.say(u"  %1  ×%2  %3"_s.arg(figure(cost), 6)
                       .arg(figure(runs), 5)
                       .arg(QString::fromUtf8(sql.left(150))));
        all.append(QJsonObject{{u"ms"_s, cost}, {u"runs"_s, runs}, {u"sql"_s, QString::fromUtf8(sql)}});
    }
    report.set(u"statements"_s, QString::number(size), all);
}

} // namespace kontorist::bench
