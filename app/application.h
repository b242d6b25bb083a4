#pragma once

#include "core/base/clock.h"
#include "core/db/backup.h"
#include "core/db/open_company.h"
#include "core/journal/session.h"

#include <functional>
#include <QStringList>

namespace kontorist {

/// Exit codes of the headless program: all well, something was refused, the company could not be opened.
enum ExitCode { AllWell = 0, SomeRefused = 1, NotOpened = 2 };

/// The program without a window: what `kontorist WORD …` does. Everything it needs is handed in.
class Application final
{
public:
    Application(const Clock &clock, QStringList arguments) : m_clock(clock), m_arguments(std::move(arguments))
    {
    }

    /// Whether the first word is one of ours; otherwise a window is wanted.
    bool isHeadless() const;
    int run();

private:
    int runWord(const QString &word);
    int create();
    int tour();
    QDate lastDay() const;
    int call();
    /// Hands the lines of stdin to who answers them: the door, or the window in which the company is open.
    int talk(const std::function<QByteArray(const QByteArray &)> &answer);
    int check();
    int backup();
    void backupServer(const Database &server, const QString &file, const backup::Proof &prove) const;
    int restore();
    int move();
    int rights();

    OpenCompany opened(const QString &name) const;
    /// The arguments behind the word that are no options.
    QStringList positional() const;
    bool hasOption(const QString &name) const { return m_arguments.contains(name); }
    QString option(const QString &name) const;

    const Clock &m_clock;
    QStringList m_arguments; ///< without the program's own name
};

/// Who sits here: the login of the operating system, the name of the machine.
QString userName();
QString workstation();
/// How a company's lock says who holds it.
QString holder(const Clock &clock);

} // namespace kontorist
