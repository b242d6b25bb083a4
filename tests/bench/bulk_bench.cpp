#include "tests/bench/bulk_bench.h"

#include "core/billing/billing_run.h"
#include "core/delivery/delivery_actions.h"
#include "core/sales/order_actions.h"
#include "tests/bench/order_import.h"
#include "tests/bench/sqlite_floor.h"
#include "tests/bench/stopwatch.h"

#include <functional>
#include <stdexcept>

namespace kontorist::bench {

namespace {

constexpr int unitsPerCommit = 100;

void billAll(Desk &desk, int orders)
{
    const billing_run::Result result = billing_run::run(desk.session, desk.session.today(), false);
    if (result.issued.size() < orders)
        throw std::runtime_error("the run of the bench did not bill all orders");
}

// Orders that are delivered and wait for their invoice.
void deliver(Desk &desk, const QString &order)
{
    order_actions::release(desk.session, order, 0, {});
    delivery_actions::ShipRequest request;
    request.order = order;
    delivery_actions::ship(desk.session, request);
}

QString deliveredCompany(Shelf &shelf, const QByteArray &table, int orders)
{
    const QString file = shelf.copy(0, u"delivered"_s);
    Desk desk(connectionTo(file));
    importAll(desk, table, orders);
    for (int i = 1; i <= orders; ++i)
        deliver(desk, u"AU-%1-%2"_s.arg(benchYear).arg(i, 5, 10, QChar(u'0')));
    return file;
}

using Work = std::function<void(Desk &)>;
using Fresh = std::function<QString(const QString &)>;

struct Bulk
{
    Series product;
    Series floor;
    qint64 statements = 0;
    qint64 commits = 0;
};

Bulk inTurn(const Fresh &fresh, const Work &work, int units, int rounds)
{
    Bulk bulk;
    Recording recording;
    {
        Desk desk(connectionTo(fresh(u"recorded"_s), &recording));
        recording.clear();
        work(desk);
    }
    bulk.statements = statementsIn(recording);
    bulk.commits = commitsIn(recording);
    for (int round = 0; round < rounds; ++round) {
        Desk desk(connectionTo(fresh(u"product"_s)));
        bulk.product.add(timed([&] { work(desk); }), units);
        SqliteFile file(fresh(u"floor"_s));
        SqliteReplay replay(file, recording, true);
        bulk.floor.add(timed([&] {
                           file.run("BEGIN IMMEDIATE");
                           replay.run();
                           file.run("COMMIT");
                       }),
                       units);
    }
    return bulk;
}

void tell(const QString &name, const QString &key, const Bulk &bulk, int units, Report &report)
{
    const double times = ratio(bulk.product.cpu, bulk.floor.cpu);
    report.say(
        u"  %1: product %2 ms CPU each, its statements in C in one batch %3, a:b %4; %5 statements, %6 commits"_s
            .arg(name, figure(median(bulk.product.cpu)), figure(median(bulk.floor.cpu)), figure(times))
            .arg(figure(static_cast<double>(bulk.statements) / units))
            .arg(bulk.commits));
    report.set(u"bulk"_s, key,
               QJsonObject{{u"cpuMs"_s, median(bulk.product.cpu)},
                           {u"floorCpuMs"_s, median(bulk.floor.cpu)},
                           {u"cpuToFloor"_s, times},
                           {u"wallMs"_s, median(bulk.product.wall)},
                           {u"statements"_s, static_cast<double>(bulk.statements) / units},
                           {u"commits"_s, bulk.commits}});
    report.atMost(u"%1, CPU : same statements in one batch"_s.arg(name), 3, times);
    report.atMost(u"%1, units in a commit"_s.arg(name), unitsPerCommit,
                  static_cast<double>(units) / static_cast<double>(std::max<qint64>(1, bulk.commits)));
}

} // namespace

void benchBulk(Shelf &shelf, const Options &options, Report &report)
{
    const int orders = options.bulk;
    const QByteArray table = orderTable(0, orders);
    report.heading(u"Bulk: %1 orders"_s.arg(orders));
    const Bulk imported = inTurn([&](const QString &name) { return shelf.copy(0, name); },
                                 [&](Desk &desk) { importAll(desk, table, orders); }, orders, options.rounds);
    tell(u"import of orders"_s, u"import"_s, imported, orders, report);
    const QString delivered = deliveredCompany(shelf, table, orders);
    const Bulk billed = inTurn([&](const QString &name) { return shelf.copyOf(delivered, name); },
                               [&](Desk &desk) { billAll(desk, orders); }, orders, options.rounds);
    tell(u"invoice run"_s, u"invoiceRun"_s, billed, orders, report);
}

} // namespace kontorist::bench
