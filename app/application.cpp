#include "app/application.h"

#include "app/commands/check_commands.h"
#include "app/commands/door.h"
#include "app/desk_socket.h"
#include "app/sample/sample.h"
#include "app/tour.h"
#include "app/usage.h"
#include "core/base/json.h"
#include "core/db/backup.h"
#include "core/db/migrator.h"
#include "core/db/move.h"
#include "core/db/rights.h"
#include "core/insight/check_actions.h"
#include "ui/text/error_text.h"

#include <cstdio>
#include <pwd.h>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSysInfo>
#include <QTextStream>
#include <unistd.h>

namespace kontorist {

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

// The next line of any bytes, NUL among them; of one that is too long only so much that it is answered as such.
std::optional<QByteArray> lineOf(std::FILE *in)
{
    QByteArray line;
    int c = getc_unlocked(in);
    if (c == EOF)
        return {};
    for (; c != EOF && c != '\n'; c = getc_unlocked(in))
        if (line.size() <= Door::longestLine)
            line.append(static_cast<char>(c));
    return line;
}

void complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

} // namespace

QString userName()
{
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return u"user"_s;
}

QString workstation()
{
    return QSysInfo::machineHostName();
}

QString holder(const Clock &clock)
{
    const QString since = QDateTime::fromMSecsSinceEpoch(clock.now()).toString(u"yyyy-MM-dd HH:mm"_s);
    return u"%1, %2, %3"_s.arg(userName(), workstation(), since);
}

bool Application::isHeadless() const
{
    static const QStringList words{u"new"_s,  u"call"_s,   u"check"_s, u"backup"_s, u"restore"_s,
                                   u"move"_s, u"rights"_s, u"tour"_s,  u"--help"_s, u"--version"_s};
    return !m_arguments.isEmpty() && words.contains(m_arguments.first());
}

QStringList Application::positional() const
{
    QStringList rest;
    for (qsizetype i = 1; i < m_arguments.size(); ++i) {
        if (m_arguments[i].startsWith(u"--")) {
            static const QStringList withValue{u"--out"_s, u"--until"_s, u"--language"_s, u"--head"_s};
            if (withValue.contains(m_arguments[i]))
                ++i;
            continue;
        }
        rest.append(m_arguments[i]);
    }
    return rest;
}

QString Application::option(const QString &name) const
{
    const qsizetype at = m_arguments.indexOf(name);
    return at >= 0 && at + 1 < m_arguments.size() ? m_arguments[at + 1] : QString();
}

OpenCompany Application::opened(const QString &name) const
{
    return OpenCompany::open(Target::read(name), m_clock, holder(m_clock));
}

int Application::run()
{
    try {
        return runWord(m_arguments.first());
    } catch (const Error &error) {
        complain(errorText(error.reason()));
        return NotOpened;
    } catch (const std::exception &bug) {
        complain(QString::fromUtf8(bug.what()));
        return NotOpened;
    }
}

int Application::runWord(const QString &word)
{
    const qsizetype needed = word == u"backup" || word == u"restore" || word == u"move" ? 2
                             : word == u"new" || word == u"check" || word == u"rights"  ? 1
                                                                                        : 0;
    if (word == u"--version") {
        say(QStringLiteral("Kontorist " KONTORIST_VERSION));
        return AllWell;
    }
    if (word == u"--help" || positional().size() < needed) {
        say(usage());
        return word == u"--help" ? AllWell : NotOpened;
    }
    if (word == u"new")
        return create();
    if (word == u"tour")
        return tour();
    if (word == u"call")
        return call();
    if (word == u"check")
        return check();
    if (word == u"backup")
        return backup();
    if (word == u"restore")
        return restore();
    if (word == u"rights")
        return rights();
    return move();
}

int Application::create()
{
    const Target place = Target::read(positional().first());
    if (hasOption(u"--sample"_s))
        sample::make(place, {lastDay()}, m_clock);
    else
        OpenCompany::create(place, m_clock, holder(m_clock));
    return AllWell;
}

// The day on which a sample's history ends.
QDate Application::lastDay() const
{
    const QString until = option(u"--until"_s);
    const QDate day = until.isEmpty() ? m_clock.today() : date::read(until, u"--until"_s);
    if (day > m_clock.today())
        throw Refused(Fault::DateInFuture, u"--until"_s);
    return day;
}

int Application::tour()
{
    const QString folder = option(u"--out"_s);
    if (folder.isEmpty()) {
        say(usage());
        return NotOpened;
    }
    QTextStream out(stdout);
    Tour(folder, m_clock, out).run(lastDay());
    return AllWell;
}

int Application::call()
{
    if (hasOption(u"--help"_s)) {
        say(hasOption(u"--markdown"_s) ? commands::manual().trimmed()
                                       : commands::help(positional().value(0)));
        return AllWell;
    }
    if (positional().isEmpty()) {
        say(usage());
        return NotOpened;
    }
    const QString place = positional().first();
    try {
        const OpenCompany company = opened(place);
        Session session = Session::begin(*company.database, userName(), Channel::Call, workstation());
        Door door(session);
        return talk([&door](const QByteArray &line) { return door.answer(line); });
    } catch (const Failed &failed) {
        const auto window = failed.fault() == Fault::FileLocked ? DeskVisit::to(place, "call") : nullptr;
        if (!window)
            throw;
        return talk([&window](const QByteArray &line) { return window->answer(line); });
    }
}

int Application::talk(const std::function<QByteArray(const QByteArray &)> &answer)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return NotOpened;
    int code = AllWell;
    while (const auto line = lineOf(stdin)) {
        const QByteArray said = answer(*line);
        out.write(said + '\n');
        out.flush();
        if (QJsonDocument::fromJson(said).object()[u"ok"_s].toBool())
            continue;
        code = SomeRefused;
        if (hasOption(u"--stop"_s))
            break;
    }
    return code;
}

int Application::check()
{
    const QByteArray formerEnd = QByteArray::fromHex(option(u"--head"_s).toLatin1());
    if (hasOption(u"--head"_s) && formerEnd.size() != 32) {
        say(usage());
        return NotOpened;
    }
    const OpenCompany company = opened(positional().first()); // without a desk: a check leaves no trace
    const CheckReport report = check_actions::check(*company.database, formerEnd);
    say(QString::fromUtf8(compact(commands::answerOf(report))));
    return report.isIntact() ? AllWell : SomeRefused;
}

// A copy takes its name when it is proven: its pages, every invariant and the chain. What it answers is worth writing
// down elsewhere: `check --head` proves by it later that nothing was rewritten.
int Application::backup()
{
    const OpenCompany company = opened(positional()[0]);
    const QString file = QFileInfo(positional()[1]).absoluteFilePath();
    CheckReport report;
    const auto prove = [&](const Database &copy) {
        report = check_actions::check(copy);
        if (!report.isIntact())
            throw Failed(Fault::CopyUnsound, file, report.broken().join(u", "_s));
    };
    if (company.lock)
        backup::write(*company.database, file, prove);
    else
        backupServer(*company.database, file, prove);
    say(QString::fromUtf8(compact({{u"ok"_s, true},
                                   {u"file"_s, file},
                                   {u"invariants"_s, report.findings.size()},
                                   {u"entries"_s, report.entries},
                                   {u"head"_s, QString::fromLatin1(report.end.toHex())}})));
    return AllWell;
}

// A server's copy is a file that every desk can open.
void Application::backupServer(const Database &server, const QString &file, const backup::Proof &prove) const
{
    const QString place = file + u".begun"_s;
    const auto removeAll = [&place] {
        for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(place + part);
    };
    removeAll(); // of a program that was killed
    const auto clean = qScopeGuard(removeAll);
    const OpenCompany scratch = OpenCompany::createScratch(place, m_clock);
    move::copy(server, *scratch.database);
    backup::write(*scratch.database, file, prove);
}

int Application::restore()
{
    backup::restore(QFileInfo(positional()[0]).absoluteFilePath(),
                    QFileInfo(positional()[1]).absoluteFilePath());
    opened(positional()[1]); // brings an older schema up to date, and proves that it opens
    return AllWell;
}

int Application::move()
{
    const OpenCompany from = opened(positional()[0]);
    OpenCompany to = OpenCompany::create(Target::read(positional()[1]), m_clock, holder(m_clock));
    for (const move::TableDigest &digest : move::copy(*from.database, *to.database))
        say(u"%1 %2 %3"_s.arg(digest.table, -24).arg(digest.rows, 9).arg(QString::fromLatin1(digest.digest)));
    return AllWell;
}

// What a server needs so that each login may do what its duty asks for, and nothing else; or only said.
int Application::rights()
{
    const Target place = Target::read(positional().first());
    if (!place.isServer)
        throw Refused(Fault::RightsNeedServer, place.name());
    const OpenCompany company = opened(positional().first());
    const QStringList statements = kontorist::rights::establishment(*company.database);
    if (hasOption(u"--dry-run"_s))
        say(statements.join(u";\n"_s) + u';');
    else
        kontorist::rights::execute(*company.database, statements);
    return AllWell;
}

} // namespace kontorist
