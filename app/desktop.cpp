#include "app/desktop.h"

#include "app/application.h"
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

#include <future>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

namespace kontorist {

namespace {

// On a thread of its own; what opening raises is raised to whoever takes the company.
std::future<OpenCompany> openedMeanwhile(const QString &place, const Clock &clock)
{
    if (place.isEmpty())
        return {};
    return std::async(std::launch::async, [place, &clock] {
        return OpenCompany::open(Target::read(place), clock, holder(clock));
    });
}

/// Joins window, company, language and settings.
class Desktop final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)

public:
    /// The place that will be asked for first, if any, is opened while the window is made.
    Desktop(const Clock &clock, std::unique_ptr<Language> language, const QString &first);

    void openSample();
    /// What somebody named or opened with a click: where it cannot be opened, the window says why.
    void openNamed(const QString &place);
    void show() { m_window->show(); }
    /// The company is open in another window, which has come to the front: there is nothing to do here.
    bool isDoneElsewhere() const { return m_isDoneElsewhere; }

private:
    template<class Act>
    void orComplain(Act act);
    /// Raises what opening raises; what was open before stays then.
    void open(const QString &place);
    void create(const QString &file);
    void take(const CompanyThread::Opener &opener, const QString &mark);
    void makeWindow();
    void showCompany();
    void showUnfinished();
    void speak(const QString &code);
    bool showsElsewhere(const QString &place, const Failed &failed);
    OpenCompany opened(const QString &place);
    void keep(const QString &setting, const QString &value);

    const Clock &m_clock;
    QString m_first;
    std::future<OpenCompany> m_opening;
    QSettings m_settings{u"kontorist"_s, u"kontorist"_s};
    std::unique_ptr<Language> m_language;
    Theme m_theme;
    QString m_name; ///< of the company, for the title
    QString m_mark; ///< behind it
    bool m_isDoneElsewhere = false;
    std::unique_ptr<CompanyThread> m_company;
    std::unique_ptr<DeskSocket> m_socket; ///< gone before the company that it asks, as is the window
    std::unique_ptr<MainWindow> m_window;
};

Desktop::Desktop(const Clock &clock, std::unique_ptr<Language> language, const QString &first)
    : m_clock(clock),
      m_first(first),
      m_opening(openedMeanwhile(first, clock)),
      m_language(std::move(language)),
      m_theme(*qApp)
{
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
    connect(window, &MainWindow::openWanted, this, [this](const QString &place) { openNamed(place); });
    connect(window, &MainWindow::createWanted, this,
            [this](const QString &file) { orComplain([&] { create(file); }); });
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
    m_settings.setValue(u"window/language"_s, code);
    const Place place = m_company ? m_window->navigator()->place() : Place();
    qApp->setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_language.reset(); // before the next is installed: they share the translations of Qt
    m_language = std::make_unique<Language>(code);
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

void Desktop::take(const CompanyThread::Opener &opener, const QString &mark)
{
    const auto door = [](Database &database) {
        return windowDoor(database, userName(), Channel::Window, workstation());
    };
    auto company = std::make_unique<CompanyThread>(opener, door, m_clock);
    m_window->closeCompany();
    m_socket.reset();
    m_company = std::move(company); // the pages that asked the old one are gone
    m_name = QFileInfo(m_company->place()).completeBaseName();
    m_mark = mark;
    if (QFileInfo::exists(m_company->place())) {
        m_socket = std::make_unique<DeskSocket>(m_company->place(), *m_company);
        connect(m_socket.get(), &DeskSocket::showWanted, this, [this] {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
        });
    }
    connect(m_company.get(), &CompanyThread::troubled, this,
            [this](const Objection &reason) { m_window->complain(errorText(reason)); });
    showCompany();
    showUnfinished();
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

OpenCompany Desktop::opened(const QString &place)
{
    if (m_opening.valid() && place == m_first)
        return m_opening.get();
    return OpenCompany::open(Target::read(place), m_clock, holder(m_clock));
}

// What is written goes through the disk before the first paint: only what is new is.
void Desktop::keep(const QString &setting, const QString &value)
{
    if (m_settings.value(setting).toString() != value)
        m_settings.setValue(setting, value);
}

void Desktop::open(const QString &place)
{
    const Target target = Target::read(place);
    const QString last = target.isServer ? place : QFileInfo(place).absoluteFilePath();
    take([&] { return opened(place); }, {});
    if (!target.password.isEmpty())
        return;
    keep(u"company/last"_s, last);
    if (StartPage::recent(m_settings).value(0) != last)
        StartPage::remember(m_settings, last);
}

void Desktop::create(const QString &file)
{
    OpenCompany::create(Target::read(file), m_clock, holder(m_clock));
    open(file);
    m_window->navigator()->goTo({u"settings"_s, {}, {}}); // who the company is comes first
}

void Desktop::openSample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kontorist"_s;
    const QString file = folder + u"/sample.kontorist"_s;
    QDir().mkpath(folder);
    if (!QFileInfo::exists(file) && !makeSample(file, m_clock, m_window.get()))
        return;
    take([&] { return OpenCompany::open(Target::read(file), m_clock, holder(m_clock)); },
         u' ' + tr("(sample)"));
}

void Desktop::openNamed(const QString &place)
{
    try {
        open(place);
    } catch (const Failed &failed) {
        if (showsElsewhere(place, failed))
            m_isDoneElsewhere = !m_company;
        else
            m_window->complain(errorText(failed.reason()));
    } catch (const Error &error) {
        m_window->complain(errorText(error.reason()));
    }
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
        else if (!first.isEmpty())
            desktop.openNamed(first);
        if (desktop.isDoneElsewhere())
            return AllWell;
        desktop.show();
        return QApplication::exec();
    } catch (const Error &error) {
        err << errorText(error.reason()) << Qt::endl;
        return NotOpened;
    }
}

} // namespace kontorist
