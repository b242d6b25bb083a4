#include "app/application.h"

#include "app/commands/check_commands.h"
#include "app/commands/door.h"
#include "app/sample/sample.h"
#include "app/tour.h"
#include "app/usage.h"
#include "core/base/json.h"
#include "core/db/backup.h"
#include "core/db/migrator.h"
#include "core/db/move.h"
#include "core/insight/check_actions.h"
#include "ui/text/error_text.h"

#include <cstdio>
#include <pwd.h>
#include <QFile>
#include <QFileInfo>
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
    static const QStringList words{u"new"_s,  u"call"_s, u"check"_s,  u"backup"_s,   u"restore"_s,
                                   u"move"_s, u"tour"_s, u"--help"_s, u"--version"_s};
    return !m_arguments.isEmpty() && words.contains(m_arguments.first());
}

QStringList Application::positional() const
{
    QStringList rest;
    for (qsizetype i = 1; i < m_arguments.size(); ++i) {
        if (m_arguments[i].startsWith(u"--")) {
            if (m_arguments[i] == u"--out" || m_arguments[i] == u"--until" || m_arguments[i] == u"--language")
                ++i; // its value
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
                             : word == u"new" || word == u"check"                       ? 1
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
    OpenCompany company = opened(positional().first());
    Session session = Session::begin(*company.database, userName(), Channel::Call, workstation());
    Door door(session);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return NotOpened;
    int code = AllWell;
    while (const auto line = lineOf(stdin)) {
        out.write(door.answer(*line) + '\n');
        out.flush();
        if (door.wasOk())
            continue;
        code = SomeRefused;
        if (hasOption(u"--stop"_s))
            break;
    }
    return code;
}

int Application::check()
{
    const OpenCompany company = opened(positional().first()); // without a desk: a check leaves no trace
    const CheckReport report = check_actions::check(*company.database);
    say(QString::fromUtf8(compact(commands::answerOf(report))));
    return report.isIntact() ? AllWell : SomeRefused;
}

int Application::backup()
{
    const OpenCompany company = opened(positional()[0]);
    if (company.lock) {
        backup::write(*company.database, QFileInfo(positional()[1]).absoluteFilePath());
        return AllWell;
    }
    // A server's copy is a file that every desk can open.
    OpenCompany copy = OpenCompany::create(Target::read(positional()[1]), m_clock, holder(m_clock));
    move::copy(*company.database, *copy.database);
    return AllWell;
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

} // namespace kontorist
