#include "tests/bench/bulk_bench.h"
#include "tests/bench/life_bench.h"
#include "tests/bench/paper_bench.h"
#include "tests/bench/postgresql_bench.h"
#include "tests/bench/read_bench.h"
#include "tests/bench/window_bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSaveFile>

using namespace kontorist;
using namespace kontorist::bench;

namespace {

Options optionsFrom(const QCommandLineParser &parser)
{
    Options options;
    options.folder = QDir(parser.value(u"folder"_s));
    options.json = parser.positionalArguments().value(0, options.folder.filePath(u"bench.json"_s));
    options.sqliteOnly = parser.isSet(u"sqlite-only"_s);
    options.restrict = parser.value(u"only"_s);
    if (parser.isSet(u"quick"_s)) {
        options.sizes = {0, 1'000};
        options.rounds = 3;
        options.lives = 10;
        options.bulk = 100;
    }
    if (parser.isSet(u"sizes"_s)) {
        options.sizes.clear();
        for (const QString &size : parser.value(u"sizes"_s).split(u','))
            options.sizes.append(size.toInt());
    }
    if (parser.isSet(u"million"_s))
        options.sizes.append(1'000'000);
    return options;
}

void measure(const Options &options, Report &report)
{
    Shelf shelf(options.folder);
    const auto wanted = [&](const QString &part) {
        return options.restrict.isEmpty() || options.restrict == part;
    };
    if (wanted(u"life"_s))
        benchLives(shelf, options, report);
    if (wanted(u"growth"_s))
        benchGrowth(shelf, options, report);
    if (wanted(u"statements"_s))
        benchStatements(shelf, options, report);
    if (wanted(u"bytes"_s))
        benchBytes(shelf, options, report);
    if (wanted(u"reading"_s))
        benchReading(shelf, options, report);
    if (wanted(u"bulk"_s))
        benchBulk(shelf, options, report);
    if (wanted(u"paper"_s))
        benchPaper(shelf, options, report);
    if (wanted(u"window"_s))
        benchWindow(shelf, options, report);
    if (wanted(u"postgresql"_s) && !options.sqliteOnly)
        benchPostgresql(options, report);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && qstrcmp(argv[1], "--screen") == 0) {
        QApplication screen(argc, argv);
        return runScreen(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"JSON"_s, u"where the figures go"_s, u"[JSON]"_s);
    parser.addOptions({{u"quick"_s, u"small sizes, few rounds"_s},
                       {u"sizes"_s, u"orders already there, by commas"_s, u"sizes"_s},
                       {u"million"_s, u"a million orders as well"_s},
                       {u"sqlite-only"_s, u"no PostgreSQL"_s},
                       {u"only"_s, u"one part"_s, u"part"_s},
                       {u"folder"_s, u"where companies are kept"_s, u"folder"_s, u"build/bench"_s}});
    parser.process(application);
    const Options options = optionsFrom(parser);
    Report report;
    try {
        measure(options, report);
    } catch (const std::exception &error) {
        fprintf(stderr, "bench: %s\n", error.what());
        return 1;
    }
    report.heading(u"Targets"_s);
    report.say(report.verdicts());
    QSaveFile file(options.json);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.json()).toJson()) < 0 ||
        !file.commit()) {
        fprintf(stderr, "bench: %s cannot be written\n", qPrintable(options.json));
        return 1;
    }
    return 0;
}
