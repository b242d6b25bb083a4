#include "app/commands/door.h"
#include "app/sample/sample.h"
#include "core/base/json.h"
#include "core/db/open_company.h"
#include "tests/pictures/studio.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <QThread>

// Takes the pictures of docs/pictures: every scene in one language and scheme, at the scale of QT_SCALE_FACTOR. Says
// what it saw besides: texts that are cut off, inputs without a name, and how long the window stood still at most.

namespace kontorist::pictures {

namespace {

/// Knows how long the window's thread was busy with one thing.
class Watch final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside || QThread::currentThread() != thread()) // those of the company may take their time
            return QApplication::notify(receiver, event);
        m_isInside = true;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, timer.elapsed());
        m_isInside = false;
        return done;
    }
    qint64 takeLongest() { return std::exchange(m_longest, 0); }

private:
    bool m_isInside = false;
    qint64 m_longest = 0;
};

const FixedClock &clockOfPictures()
{
    static const FixedClock clock(QDate(2026, 11, 24), 10);
    return clock;
}

// Some orders left the house this morning, so that the invoice run has something to bill.
void shipSome(const QString &file)
{
    const OpenCompany company = OpenCompany::open(Target::read(file), clockOfPictures(), u"pictures"_s);
    Session session = Session::begin(*company.database, u"Svenja Matzen"_s, Channel::Call, u"Kontor 1"_s);
    Door door(session);
    const QByteArray ready = door.answer(R"({"do": "orders.list", "state": "released", "limit": 3})");
    for (const QJsonValue &row : QJsonDocument::fromJson(ready)[u"rows"_s].toArray())
        door.answer(compact({{u"do"_s, u"delivery.ship"_s}, {u"order"_s, row[u"order"_s]}}));
}

// Made once a folder: two years take some seconds.
QString companyIn(const QString &folder, Before before)
{
    const QString file =
        QDir(folder).filePath(before == Before::NewCompany ? u"new.kontorist"_s : u"sample.kontorist"_s);
    if (before == Before::NoCompany)
        return {};
    if (QFileInfo::exists(file))
        return file;
    if (before == Before::NewCompany)
        OpenCompany::create(Target::read(file), clockOfPictures(), u"pictures"_s);
    else {
        sample::make(Target::read(file), {clockOfPictures().today()}, clockOfPictures());
        shipSome(file);
    }
    return file;
}

struct Wish
{
    QString folder, language, company, only;
    Scheme scheme;
    QSize size;
};

void take(const Wish &wish, Watch &watch)
{
    QTextStream out(stdout);
    std::unique_ptr<Studio> studio;
    std::optional<Before> before;
    const QString look = u"%1-%2-%3"_s.arg(
        wish.language, word(wish.scheme),
        QString::number(qRound(100 * QString::fromLocal8Bit(qgetenv("QT_SCALE_FACTOR")).toDouble())));
    for (const Scene &scene : scenes()) {
        if (!wish.only.isEmpty() && !QDir::match(wish.only, scene.name))
            continue;
        if (before != scene.before) {
            studio.reset();
            const QString company = !wish.company.isEmpty() && scene.before == Before::FullCompany
                                        ? wish.company
                                        : companyIn(wish.folder, scene.before);
            studio = std::make_unique<Studio>(company, clockOfPictures(), wish.scheme, wish.size);
            before = scene.before;
        }
        watch.takeLongest();
        studio->play(scene);
        const qint64 stood = watch.takeLongest();
        const QString folder = QDir(wish.folder).filePath(scene.name);
        QDir().mkpath(folder);
        studio->picture().save(QDir(folder).filePath(look + u".png"_s));
        out << scene.name << ' ' << look << " busy at most " << stood << " ms\n";
        for (const QString &text : studio->cutOff())
            out << "  cut off " << text.simplified() << '\n';
        for (const QString &name : studio->unnamed())
            out << "  unnamed " << name << '\n';
        out.flush();
    }
}

int run(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", "1");
    Watch watch(argc, argv);
    QApplication::setCursorFlashTime(0);
    QCommandLineParser arguments;
    arguments.addOptions({{u"language"_s, u"en or de"_s, u"code"_s, u"en"_s},
                          {u"scheme"_s, u"light or dark"_s, u"scheme"_s, u"light"_s},
                          {u"size"_s, u"of the window"_s, u"WxH"_s, u"1366x740"_s},
                          {u"only"_s, u"scenes of this name"_s, u"pattern"_s},
                          {u"company"_s, u"a full company in place of the sample"_s, u"file"_s}});
    arguments.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    arguments.process(watch);
    const QStringList size = arguments.value(u"size"_s).split(u'x');
    const Wish wish{QDir(arguments.positionalArguments().value(0, u"."_s)).absolutePath(),
                    arguments.value(u"language"_s),
                    arguments.isSet(u"company"_s)
                        ? QFileInfo(arguments.value(u"company"_s)).absoluteFilePath()
                        : QString(),
                    arguments.value(u"only"_s),
                    fromWord<Scheme>(arguments.value(u"scheme"_s)).value_or(Scheme::Light),
                    QSize(size.value(0).toInt(), size.value(1).toInt())};
    const Language language(wish.language);
    const Theme theme(watch);
    theme.apply(wish.scheme);
    QDir().mkpath(wish.folder);
    take(wish, watch);
    return 0;
}

} // namespace

} // namespace kontorist::pictures

int main(int argc, char *argv[])
{
    return kontorist::pictures::run(argc, argv);
}
