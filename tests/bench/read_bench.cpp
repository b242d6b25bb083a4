#include "tests/bench/read_bench.h"

#include "core/insight/check_actions.h"
#include "core/ledger/ledger_store.h"
#include "core/sales/order_list_store.h"
#include "core/search/search_actions.h"
#include "tests/bench/sqlite_floor.h"
#include "tests/bench/stopwatch.h"
#include "ui/orders/order_source.h"

#include <QJsonArray>

namespace kontorist::bench {

namespace {

// What somebody types, letter by letter, on the way to a name, a number or an article.
const QStringList typed{u"Hinrichsen"_s,   u"brueggeman"_s,   u"Meier"_s,  u"Tischlerei Pet"_s,
                        u"AU-2026-0012"_s, u"RE-2026-004"_s,  u"A00123"_s, u"Schraube"_s,
                        u"10042"_s,        u"Elektro Schrö"_s};

QStringList keystrokes()
{
    QStringList all;
    for (const QString &text : typed)
        for (qsizetype length = 1; length <= text.size(); ++length)
            if (!text.left(length).endsWith(u' '))
                all.append(text.left(length));
    return all;
}

struct Taken
{
    double p50 = 0;
    double worst = 0;
    QString worstText;
};

template<class Ask>
Taken eachKeystroke(Ask ask)
{
    QList<double> times;
    Taken taken;
    for (const QString &text : keystrokes()) {
        ask(text);
        QList<double> some;
        for (int i = 0; i < 3; ++i)
            some.append(milliseconds(timed([&] { ask(text); }).cpu));
        times.append(median(some));
        if (times.last() > taken.worst)
            taken.worstText = text;
        taken.worst = std::max(taken.worst, times.last());
    }
    taken.p50 = median(times);
    return taken;
}

// The newest orders as the window gets them, and the very statements of that in C.
struct Newest
{
    double product = 0;
    double raw = 0;
    double toRaw = 0;
};

ListQuestion allOrders(const QString &text)
{
    return {static_cast<int>(OrderView::All), text, {}, 100, benchDay};
}

Newest newest(const QString &file, int rounds)
{
    const OrderSource orders;
    const ListQuestion question = allOrders({});
    Recording recording;
    {
        Desk recorder(connectionTo(file, &recording));
        recording.clear();
        orders.page(recorder.database, question);
    }
    Desk desk(connectionTo(file));
    SqliteFile raw(file);
    SqliteReplay replay(raw, recording);
    Series product, bare;
    for (int round = -1; round < rounds; ++round) {
        const Times a = timed([&] {
            for (int i = 0; i < 20; ++i)
                orders.page(desk.database, question);
        });
        const Times b = timed([&] {
            for (int i = 0; i < 20; ++i)
                replay.run();
        });
        if (round < 0)
            continue;
        product.add(a, 20);
        bare.add(b, 20);
    }
    return {median(product.cpu), median(bare.cpu), ratio(product.cpu, bare.cpu)};
}

void benchSearch(Desk &desk, int size, Report &report)
{
    const Taken box =
        eachKeystroke([&](const QString &text) { search_actions::find(desk.database, text, 20); });
    const OrderSource orders;
    const Taken list =
        eachKeystroke([&](const QString &text) { orders.page(desk.database, allOrders(text)); });
    report.say(
        u"  search box, ms: p50 %1, worst %2 (“%3”); list of orders filtered: p50 %4, worst %5 (“%6”)"_s.arg(
            figure(box.p50), figure(box.worst), box.worstText, figure(list.p50), figure(list.worst),
            list.worstText));
    report.set(u"search"_s, QString::number(size),
               QJsonObject{{u"boxP50Ms"_s, box.p50},
                           {u"boxWorstMs"_s, box.worst},
                           {u"boxWorst"_s, box.worstText},
                           {u"listP50Ms"_s, list.p50},
                           {u"listWorstMs"_s, list.worst},
                           {u"listWorst"_s, list.worstText}});
    const QString at = u" at %1 orders"_s.arg(size);
    report.atMost(u"search as you type, p50 ms"_s + at, 5, box.p50);
    report.atMost(u"search as you type, worst ms"_s + at, 40, box.worst, u"“%1”"_s.arg(box.worstText));
    report.atMost(u"list of orders filtered as you type, p50 ms"_s + at, 5, list.p50);
    report.atMost(u"list of orders filtered as you type, worst ms"_s + at, 40, list.worst,
                  u"“%1”"_s.arg(list.worstText));
}

struct Sum
{
    const char *name;
    QByteArray stored;
    QByteArray raw;
};

const QList<Sum> &sums()
{
    static const QList<Sum> all{
        {"trial balance",
         "SELECT account, SUM(debit) - SUM(credit) FROM account_month GROUP BY account ORDER BY 1",
         "SELECT account, SUM(amount) FROM ledger_line GROUP BY account ORDER BY 1"},
        {"open items", "SELECT COUNT(*), COALESCE(SUM(open), 0) FROM receivable WHERE open > 0",
         "SELECT COUNT(*), COALESCE(SUM(o), 0) FROM (SELECT i.gross - COALESCE((SELECT SUM(a.amount + a.discount) "
         "FROM allocation a LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE a.target = i.id "
         "AND u.allocation IS NULL), 0) AS o FROM invoice i WHERE i.kind IN ('invoice', 'partial', 'collective')) "
         "WHERE o > 0"}};
    return all;
}

void benchSums(const QString &file, int size, Report &report)
{
    SqliteFile raw(file);
    for (const Sum &sum : sums()) {
        QList<QByteArrayList> stored, counted;
        raw.rows(sum.stored);
        const Times quick = timed([&] { stored = raw.rows(sum.stored); });
        const Times slow = timed([&] { counted = raw.rows(sum.raw); });
        const QString name = QString::fromLatin1(sum.name);
        report.say(u"  %1: stored sums %2 ms, raw lines %3 ms, %4"_s.arg(
            name, figure(milliseconds(quick.wall)), figure(milliseconds(slow.wall)),
            stored == counted ? u"equal"_s : u"DIFFERENT"_s));
        report.set(u"sums"_s, u"%1 at %2"_s.arg(name).arg(size),
                   QJsonObject{{u"storedMs"_s, milliseconds(quick.wall)},
                               {u"rawMs"_s, milliseconds(slow.wall)},
                               {u"equal"_s, stored == counted}});
        report.atMost(u"%1 from stored sums, ms at %2 orders"_s.arg(name).arg(size), 10,
                      milliseconds(quick.wall),
                      stored == counted ? QString() : u"differs from the raw sum"_s);
    }
}

void benchCheck(Desk &desk, int size, Report &report)
{
    CheckReport check;
    const Times times = timed([&] { check = check_actions::check(desk.database); });
    QStringList broken;
    for (const Finding &finding : check.findings)
        if (!finding.broken.isEmpty())
            broken.append(finding.name);
    report.say(u"  check: %1 s, %2"_s.arg(figure(milliseconds(times.wall) / 1000),
                                          broken.isEmpty() ? u"nothing broken"_s
                                                           : u"BROKEN: "_s + broken.join(u", "_s)));
    report.set(u"check"_s, QString::number(size),
               QJsonObject{{u"seconds"_s, milliseconds(times.wall) / 1000},
                           {u"cpuSeconds"_s, milliseconds(times.cpu) / 1000},
                           {u"broken"_s, QJsonArray::fromStringList(broken)}});
}

} // namespace

void benchReading(Shelf &shelf, const Options &options, Report &report)
{
    double first = 0;
    for (const int size : options.sizes) {
        if (size == 0)
            continue;
        report.heading(u"Reading at %1 orders"_s.arg(size));
        const QString file = shelf.copy(size, u"read"_s);
        const Newest top = newest(file, options.rounds);
        first = first > 0 ? first : top.product;
        report.say(u"  newest 100 orders, ms: product %1, raw %2, a:b %3"_s.arg(
            figure(top.product), figure(top.raw), figure(top.toRaw)));
        report.set(u"newest"_s, QString::number(size),
                   QJsonObject{{u"ms"_s, top.product}, {u"rawMs"_s, top.raw}, {u"toRaw"_s, top.toRaw}});
        report.atMost(u"newest 100 orders at %1 : raw"_s.arg(size), 3, top.toRaw);
        if (size > options.sizes.value(1))
            report.atMost(u"newest 100 orders at %1 : at %2"_s.arg(size).arg(options.sizes.value(1)), 1.5,
                          top.product / first);
        Desk desk(connectionTo(file));
        benchSearch(desk, size, report);
        benchSums(file, size, report);
        benchCheck(desk, size, report);
    }
}

void benchBytes(Shelf &shelf, const Options &options, Report &report)
{
    const int size = std::min(options.sizes.last(), Shelf::mostLived);
    if (size == 0)
        return;
    const QHash<QString, qint64> empty = bytesByTable(shelf.base(0)), full = shelf.bytesOfFinished(size);
    QList<std::pair<double, QString>> tables;
    double search = 0, archive = 0, all = 0;
    for (auto it = full.begin(); it != full.end(); ++it) {
        const double bytes = static_cast<double>(it.value() - empty.value(it.key())) / size;
        all += bytes;
        search += it.key().startsWith(u"search_") ? bytes : 0;
        archive += it.key() == u"archive" ? bytes : 0;
        tables.append({bytes, it.key()});
    }
    std::sort(tables.rbegin(), tables.rend());
    report.heading(
        u"Bytes of a finished order, at %1 orders: %2, of them search %3, archive %4"_s.arg(size).arg(
            figure(all), figure(search), figure(archive)));
    QJsonObject object{{u"orders"_s, size}, {u"all"_s, all}, {u"search"_s, search}, {u"archive"_s, archive}};
    QStringList words;
    for (const auto &[bytes, table] : std::as_const(tables)) {
        object[table] = bytes;
        if (bytes >= 30)
            words.append(u"%1 %2"_s.arg(table, figure(bytes)));
    }
    report.say(u"  "_s + words.join(u", "_s));
    report.set(u"bytes"_s, u"order"_s, object);
    report.atMost(u"bytes of a finished order without archive and search"_s, 4000, all - search - archive);
}

} // namespace kontorist::bench
