#include "app/desktop.h"

#include "app/application.h"
#include "app/arrival.h"
#include "app/desk_socket.h"
#include "app/rooms.h"
#include "app/sample_maker.h"
#include "app/usage.h"
#include "app/window_door.h"
#include "core/company/company_store.h"
#include "ui/drafts/draft_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/start_page.h"
#include "ui/text/error_text.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

namespace kontorist {

namespace {

constexpr int patienceAtStart = 300; // ms, before an empty window is shown

/// Joins window, company, language and settings.
class Desktop final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)

public:
    /// The place that is asked for first, if any, is opened while the window is made.
    Desktop(const Clock &clock, std::unique_ptr<Language> language, const QString &first);

    void openSample();
    /// The window, as soon as it has a company to show, or after a moment without one.
    void show();
    /// The company is open in another window, which has come to the front: there is nothing to do here.
    bool isDoneElsewhere() const { return m_isDoneElsewhere; }

private:
    using Then = std::function<void()>;

    template<class Act>
    void orComplain(Act act);
    /// What somebody named or opened with a click. What was open before stays until this one is; where it cannot be
    /// opened, the window says why.
    void open(const QString &place);
    void create(const QString &file);
    void begin(const QString &place, const CompanyThread::Opener &opener, const QString &mark,
               const Then &then = {});
    void notOpened(const QString &place, const std::exception_ptr &failure);
    void take(std::unique_ptr<CompanyThread> company, const QString &mark);
    void remember(const QString &place);
    void makeWindow();
    void showCompany();
    void showUnfinished();
    void speak(const QString &code);
    bool isOpenHere(const QString &place) const;
    static bool showsElsewhere(const QString &place, const Failed &failed);
    void keep(const QString &setting, const QString &value);

    const Clock &m_clock;
    QSettings m_settings{u"kontorist"_s, u"kontorist"_s};
    std::unique_ptr<Language> m_language;
    Theme m_theme;
    QString m_name; ///< of the company, for the title
    QString m_mark; ///< behind it
    bool m_isDoneElsewhere = false;
    QString m_comingName; ///< of what is being opened
    Arrival m_arrival;
    QEventLoop m_untilOpened; ///< before the window is shown
    std::unique_ptr<CompanyThread> m_company;
    std::unique_ptr<DeskSocket> m_socket; ///< gone before the company that it asks, as is the window
    std::unique_ptr<MainWindow> m_window;
};

Desktop::Desktop(const Clock &clock, std::unique_ptr<Language> language, const QString &first)
    : m_clock(clock), m_language(std::move(language)), m_theme(*qApp), m_arrival(clock)
{
    if (!first.isEmpty())
        open(first);
    makeWindow();
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings);
    MainWindow *window = m_window.get();
    const auto show = [this](Scheme scheme) {
        m_theme.apply(scheme);
        m_window->setScheme(scheme);
        keep(u"window/scheme"_s, word(scheme));
    };
    show(fromWord<Scheme>(m_settings.value(u"window/scheme"_s).toString()).value_or(Scheme::System));
    window->setLanguage(m_language->code());
    connect(window, &MainWindow::schemeWanted, this, show);
    window->showOpening(m_comingName);
    connect(window, &MainWindow::openWanted, this, &Desktop::open);
    connect(window, &MainWindow::createWanted, this, &Desktop::create);
    connect(window, &MainWindow::openingCancelled, this, [this] {
        m_arrival.giveUp();
        m_comingName.clear();
        m_window->showOpening({});
    });
    connect(window, &MainWindow::sampleWanted, this, [this] { orComplain([this] { openSample(); }); });
    // The window that asks is made anew: not while it is still asking.
    connect(
        window, &MainWindow::languageWanted, this, [this](const QString &code) { speak(code); },
        Qt::QueuedConnection);
}

// Sentences are put into a page when it is made, so all of it is made anew; what was half typed is a draft.
void Desktop::speak(const QString &code)
{
    if (code == m_language->code())
        return;
    if (!m_window->mayLoseTyping())
        return m_window->setLanguage(m_language->code());
    m_settings.setValue(u"window/language"_s, code);
    const Place place = m_company ? m_window->navigator()->place() : Place();
    qApp->setQuitOnLastWindowClosed(false);
    m_window.reset();
    const auto learn = [this, code] {
        m_language.reset(); // before the next is installed: they share the translations of Qt
        m_language = std::make_unique<Language>(code);
    };
    QThreadPool::globalInstance()->waitForDone(); // what is painted aside writes days and sums, too
    m_company ? m_company->whileResting(learn) : learn();
    makeWindow();
    if (m_company) {
        showCompany();
        m_window->navigator()->goTo(place);
    }
    m_window->show();
    qApp->setQuitOnLastWindowClosed(true);
}

template<class Act>
void Desktop::orComplain(Act act)
{
    try {
        act();
    } catch (const Error &error) {
        m_window->complain(errorText(error.reason()));
    }
}

void Desktop::begin(const QString &place, const CompanyThread::Opener &opener, const QString &mark,
                    const Then &then)
{
    const auto door = [](Database &database) {
        return windowDoor(database, userName(), Channel::Window, workstation());
    };
    const auto came = [this, mark, then](std::unique_ptr<CompanyThread> company) {
        take(std::move(company), mark);
        if (then)
            then();
    };
    m_comingName = Target::read(place).name();
    m_arrival.begin(opener, door, came,
                    [this, place](const std::exception_ptr &failure) { notOpened(place, failure); });
    if (m_window)
        m_window->showOpening(m_comingName);
}

void Desktop::take(std::unique_ptr<CompanyThread> company, const QString &mark)
{
    m_comingName.clear();
    m_window->showOpening({});
    m_window->closeCompany();
    m_socket.reset();
    m_company = std::move(company); // the pages that asked the old one are gone
    m_name = QFileInfo(m_company->place()).completeBaseName();
    m_mark = mark;
    if (QFileInfo::exists(m_company->place())) {
        m_socket = std::make_unique<DeskSocket>(m_company->place(), *m_company);
        connect(m_socket.get(), &DeskSocket::showWanted, this, [this] { m_window->comeToFront(); });
    }
    showCompany();
    showUnfinished();
    m_untilOpened.quit();
}

void Desktop::notOpened(const QString &place, const std::exception_ptr &failure)
{
    m_comingName.clear();
    m_window->showOpening({});
    try {
        std::rethrow_exception(failure);
    } catch (const Failed &failed) {
        if (!showsElsewhere(place, failed))
            m_window->complain(errorText(failed.reason()));
        else if (!m_company)
            m_isDoneElsewhere = true;
    } catch (const Error &error) {
        m_window->complain(errorText(error.reason()));
    } catch (const std::exception &bug) {
        qCritical("%s", bug.what());
        m_window->complain(errorText({Fault::InternalError, {}, {}}));
    }
    m_untilOpened.quit();
}

void Desktop::show()
{
    if (m_arrival.isUnderWay()) {
        QTimer::singleShot(patienceAtStart, &m_untilOpened, &QEventLoop::quit);
        m_untilOpened.exec();
    }
    if (!m_isDoneElsewhere)
        m_window->show();
}

// What was being typed when the program ended stands there again.
void Desktop::showUnfinished()
{
    DraftStore::of(*m_company, m_settings)
        ->list(m_window.get(), u"order"_s, [this](const QList<Draft> &drafts) {
            if (!drafts.isEmpty())
                m_window->navigator()->goTo(
                    {u"order-entry"_s, drafts.last().content[u"order"_s].toString(), {}});
        });
}

void Desktop::showCompany()
{
    m_window->show(*m_company, rooms(), m_name + m_mark);
    m_company->ask(
        m_window.get(), [](const Database &database) { return company_store::current(database).name; },
        [this](const QString &name) {
            if (name.isEmpty())
                return;
            m_name = name;
            m_window->setCompanyName(name + m_mark);
        });
}

// What is written goes through the disk before the first paint: only what is new is.
void Desktop::keep(const QString &setting, const QString &value)
{
    if (m_settings.value(setting).toString() != value)
        m_settings.setValue(setting, value);
}

void Desktop::open(const QString &place)
{
    if (isOpenHere(place))
        return m_window->comeToFront();
    const auto opener = [place, &clock = m_clock] {
        return OpenCompany::open(Target::read(place), clock, holder(clock));
    };
    begin(place, opener, {}, [this, place] { remember(place); });
}

// Asking for it once more gets no lock, which would blame this very window.
bool Desktop::isOpenHere(const QString &place) const
{
    if (!m_company)
        return false;
    const Target target = Target::read(place);
    return target.isServer ? target.name() == m_company->place()
                           : QFileInfo(target.file).canonicalFilePath() ==
                                     QFileInfo(m_company->place()).canonicalFilePath() &&
                                 QFileInfo::exists(target.file);
}

void Desktop::remember(const QString &place)
{
    const Target target = Target::read(place);
    if (!target.password.isEmpty())
        return;
    const QString last = target.isServer ? place : QFileInfo(place).absoluteFilePath();
    keep(u"company/last"_s, last);
    if (StartPage::recent(m_settings).value(0) != last)
        StartPage::remember(m_settings, last);
}

void Desktop::create(const QString &file)
{
    const auto opener = [file, &clock = m_clock] {
        const Target target = Target::read(file);
        OpenCompany::create(target, clock, holder(clock));
        return OpenCompany::open(target, clock, holder(clock));
    };
    begin(file, opener, {}, [this, file] {
        remember(file);
        m_window->navigator()->goTo({u"settings"_s, {}, {}}); // who the company is comes first
    });
}

void Desktop::openSample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kontorist"_s;
    const QString file = folder + u"/sample.kontorist"_s;
    if (isOpenHere(file))
        return m_window->comeToFront();
    QDir().mkpath(folder);
    if (!QFileInfo::exists(file) && !makeSample(file, m_clock, m_window.get()))
        return;
    const auto opener = [file, &clock = m_clock] {
        return OpenCompany::open(Target::read(file), clock, holder(clock));
    };
    begin(file, opener, u' ' + tr("(sample)"));
}

// One window a company: the one that has it comes to the front.
bool Desktop::showsElsewhere(const QString &place, const Failed &failed)
{
    return failed.fault() == Fault::FileLocked && DeskVisit::to(Target::read(place).file, "show");
}

QString settingOf(const QString &name)
{
    return QSettings(u"kontorist"_s, u"kontorist"_s).value(name).toString();
}

} // namespace

QString chosenLanguage()
{
    return settingOf(u"window/language"_s);
}

int runDesktop(const Clock &clock, const QStringList &arguments, std::unique_ptr<Language> language)
{
    QStringList places = arguments;
    const bool wantsSample = places.removeAll(u"--sample"_s) > 0;
    const bool isClear =
        places.size() + (wantsSample ? 1 : 0) <= 1 && (places.isEmpty() || !places.first().startsWith(u"--"));
    QTextStream err(stderr);
    if (!isClear) {
        err << usage();
        return NotOpened;
    }
    try {
        const QString first = wantsSample ? QString() : places.value(0, settingOf(u"company/last"_s));
        Desktop desktop(clock, std::move(language), first);
        if (wantsSample)
            desktop.openSample();
        desktop.show();
        return desktop.isDoneElsewhere() ? AllWell : QApplication::exec();
    } catch (const Error &error) {
        err << errorText(error.reason()) << Qt::endl;
        return NotOpened;
    }
}

} // namespace kontorist
