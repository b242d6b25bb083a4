#include "tests/bench/window_bench.h"

#include "app/desktop.h"
#include "app/window_door.h"
#include "tests/bench/stopwatch.h"
#include "ui/lists/list_model.h"
#include "ui/orders/order_source.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

namespace kontorist::bench {

namespace {

constexpr int pagesTurned = 40;
constexpr int longestWait = 120'000; // ms
constexpr QSize screenSize(1100, 700);

// What of the process's memory is its own, and its share of what it shares.
double megabytesOfMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

void tell(const QJsonObject &figures)
{
    printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
}

/// Ends the process when what is waited for has been painted.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(bool wantsRows) : m_wantsRows(wantsRows) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isSeen && isIt(watched)) {
            m_isSeen = true;
            QTimer::singleShot(0, this, [] { // the event is to be painted first
                tell({{u"cpuMs"_s, milliseconds(readClock(CLOCK_PROCESS_CPUTIME_ID))},
                      {u"memory"_s, megabytesOfMemory()}});
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool isIt(QObject *watched) const
    {
        if (!m_wantsRows)
            return qobject_cast<QMainWindow *>(watched) != nullptr;
        const auto *table = qobject_cast<QTableView *>(watched->parent());
        return table && table->viewport() == watched && table->model()->rowCount() > 0;
    }

    bool m_wantsRows;
    bool m_isSeen = false;
};

int showEmpty()
{
    QMainWindow window;
    window.resize(screenSize);
    window.show();
    return QApplication::exec();
}

// The least that a window with a list in it can be: texts in memory, no menu, no company, no style of its own.
int showTable()
{
    QStandardItemModel texts(30, 8);
    for (int row = 0; row < texts.rowCount(); ++row)
        for (int column = 0; column < texts.columnCount(); ++column)
            texts.setItem(row, column, new QStandardItem(u"Text %1 %2"_s.arg(row).arg(column)));
    auto *table = new QTableView;
    table->setModel(&texts);
    QMainWindow window;
    window.setCentralWidget(table);
    window.resize(screenSize);
    window.show();
    return QApplication::exec();
}

template<class Condition>
void waitFor(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// Each page is painted before the next is turned; rows that are not there yet are waited for.
double turnPages(QAbstractItemModel &model)
{
    QTableView table;
    table.setModel(&model);
    table.resize(screenSize);
    table.show();
    QCoreApplication::processEvents();
    QScrollBar *bar = table.verticalScrollBar();
    const Times times = timed([&] {
        for (int page = 0; page < pagesTurned; ++page) {
            const int wanted = bar->value() + bar->pageStep();
            bar->setValue(wanted); // at the end of what is there the table asks for more
            waitFor([&] { return bar->maximum() >= wanted; });
            bar->setValue(wanted);
            table.viewport()->repaint();
            QCoreApplication::processEvents();
        }
    });
    return milliseconds(times.wall) / pagesTurned;
}

// The same texts, all there.
void copyInto(QStandardItemModel &to, const QAbstractItemModel &from)
{
    for (int row = 0; row < from.rowCount(); ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < from.columnCount(); ++column)
            items.append(new QStandardItem(from.index(row, column).data().toString()));
        to.appendRow(items);
    }
}

int scroll(const QString &company)
{
    const SystemClock clock;
    const auto door = [](Database &database) { return windowDoor(database, u"bench"_s, Channel::Test, {}); };
    CompanyThread thread([&] { return OpenCompany::open(Target::read(company), clock, u"bench"_s); }, door,
                         clock);
    const auto settled = [](const ListModel &model) { return model.rowCount() > 0 && !model.isReading(); };
    ListModel whole(thread, std::make_shared<OrderSource>());
    whole.setView(static_cast<int>(OrderView::All));
    waitFor([&] { return settled(whole); });
    QStandardItemModel memory;
    const double rowsSeen = pagesTurned * 40;
    while (whole.canFetchMore({}) && whole.rowCount() < rowsSeen) {
        whole.fetchMore({});
        waitFor([&] { return settled(whole); });
    }
    copyInto(memory, whole);
    QList<double> product, limit;
    for (int round = 0; round < 5; ++round) {
        ListModel model(thread, std::make_shared<OrderSource>());
        model.setView(static_cast<int>(OrderView::All));
        waitFor([&] { return settled(model); });
        product.append(turnPages(model));
        limit.append(turnPages(memory));
    }
    tell({{u"productMs"_s, median(product)},
          {u"memoryMs"_s, median(limit)},
          {u"ratio"_s, ratio(product, limit)}});
    return 0;
}

/// What a process of its own tells, and how long it took until it told.
struct Told
{
    QJsonObject figures;
    double wallMs = 0;
};

Told screen(const QString &what, const QString &company, const QString &settings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, settings); // nobody's own window is remembered or opened
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Told told;
    const Times times = timed([&] {
        process.start(QCoreApplication::applicationFilePath(), {u"--screen"_s, what, company});
        while (!process.canReadLine())
            if (!process.waitForReadyRead(longestWait))
                throw std::runtime_error("the window of the bench shows nothing");
    });
    told.figures = QJsonDocument::fromJson(process.readLine()).object();
    told.wallMs = milliseconds(times.wall);
    process.waitForFinished(longestWait);
    return told;
}

struct Start
{
    QList<double> wall, cpu, memory;

    void add(const Told &told)
    {
        wall.append(told.wallMs);
        cpu.append(told.figures[u"cpuMs"_s].toDouble());
        memory.append(told.figures[u"memory"_s].toDouble());
    }
};

void benchStart(const QString &company, int size, const Options &options, Report &report)
{
    const QTemporaryDir settings;
    Start empty, table, list;
    for (int round = -1; round < options.rounds; ++round) { // the first one warms the machine
        const Told bare = screen(u"empty"_s, company, settings.path());
        const Told texts = screen(u"table"_s, company, settings.path());
        const Told full = screen(u"list"_s, company, settings.path());
        if (round < 0)
            continue;
        empty.add(bare);
        table.add(texts);
        list.add(full);
    }
    const double wall = ratio(list.wall, empty.wall), memory = median(list.memory);
    const QString at = u" at %1"_s.arg(size);
    report.say(
        u"  start to painted orders%1: %2 ms (CPU %3), empty window %4 ms (CPU %5): × %6; PSS %7 MB, empty %8"_s
            .arg(at, figure(median(list.wall)), figure(median(list.cpu)), figure(median(empty.wall)),
                 figure(median(empty.cpu)), figure(wall), figure(memory), figure(median(empty.memory))));
    const double least = ratio(table.wall, empty.wall);
    report.say(
        u"  a bare table of texts in memory%1: %2 ms, × %3 of the empty window; the program × %4 of it"_s.arg(
            at, figure(median(table.wall)), figure(least), figure(ratio(list.wall, table.wall))));
    report.set(u"window"_s, QString::number(size),
               QJsonObject{{u"wallMs"_s, median(list.wall)},
                           {u"cpuMs"_s, median(list.cpu)},
                           {u"emptyWallMs"_s, median(empty.wall)},
                           {u"emptyCpuMs"_s, median(empty.cpu)},
                           {u"ratio"_s, wall},
                           {u"tableWallMs"_s, median(table.wall)},
                           {u"tableRatio"_s, least},
                           {u"memoryMb"_s, memory},
                           {u"emptyMemoryMb"_s, median(empty.memory)}});
    report.atMost(u"start to a usable list : empty window, wall"_s + at, 1.5, wall);
    report.atMost(u"memory of the list, PSS in MB"_s + at, 45, memory);
    report.atMost(u"memory of the list above the empty window, MB"_s + at, 20, memory - median(empty.memory));
}

void benchScrolling(const QString &company, int size, Report &report)
{
    const QTemporaryDir settings;
    const QJsonObject found = screen(u"scroll"_s, company, settings.path()).figures;
    const double pages = found[u"ratio"_s].toDouble();
    report.say(u"  a page of the list at %1: %2 ms, of a model in memory %3 ms: × %4"_s.arg(size).arg(
        figure(found[u"productMs"_s].toDouble()), figure(found[u"memoryMs"_s].toDouble()), figure(pages)));
    report.set(u"window"_s, u"scroll %1"_s.arg(size), found);
    report.atMost(u"list, page by page : model in memory at %1"_s.arg(size), 1.5, pages);
}

} // namespace

void benchWindow(Shelf &shelf, const Options &options, Report &report)
{
    report.heading(u"The window"_s);
    for (const int size : options.sizes) {
        if (size == 0)
            continue;
        const QString company = shelf.copyOf(shelf.base(size), u"window"_s);
        benchStart(company, size, options, report);
        benchScrolling(company, size, report);
    }
}

int runScreen(const QString &what, const QString &company)
{
    FirstPaint paint(what != u"empty");
    if (what == u"scroll")
        return scroll(company);
    qApp->installEventFilter(&paint);
    if (what == u"table")
        return showTable();
    return what == u"list" ? runDesktop(SystemClock(), {company}, std::make_unique<Language>(u"en"_s))
                           : showEmpty();
}

} // namespace kontorist::bench
