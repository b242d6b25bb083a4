#include "app/desktop.h"

#include "app/application.h"
#include "app/rooms.h"
#include "app/sample/sample.h"
#include "app/usage.h"
#include "app/window_door.h"
#include "core/company/company_store.h"
#include "ui/shell/main_window.h"
#include "ui/text/error_text.h"

#include <atomic>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>
#include <QTimer>

namespace kontorist {

namespace {

/// Joins window, company and settings.
class Desktop final
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)

public:
    explicit Desktop(const Clock &clock);

    /// Raises what opening raises; what was open before stays then.
    void open(const QString &place);
    void openSample();
    bool makeSample(const QString &file);
    /// The company of last time, if there is one that opens.
    /// What somebody named or opened with a click: where it cannot be opened, the window says why.
    void openNamed(const QString &place);
    void openLast();
    void show() { m_window->show(); }

private:
    template<class Act>
    void orComplain(Act act);
    void take(const CompanyThread::Opener &opener, const QString &mark);

    const Clock &m_clock;
    QSettings m_settings{u"kontorist"_s, u"kontorist"_s};
    Theme m_theme;
    std::unique_ptr<CompanyThread> m_company;
    std::unique_ptr<MainWindow> m_window; ///< gone before the company that its page asks
};

Desktop::Desktop(const Clock &clock)
    : m_clock(clock), m_theme(*qApp), m_window(std::make_unique<MainWindow>(m_settings))
{
    const auto show = [this](Scheme scheme) {
        m_theme.apply(scheme);
        m_window->setScheme(scheme);
        m_settings.setValue(u"window/scheme"_s, word(scheme));
    };
    show(fromWord<Scheme>(m_settings.value(u"window/scheme"_s).toString()).value_or(Scheme::System));
    QObject::connect(m_window.get(), &MainWindow::schemeWanted, m_window.get(), show);
    QObject::connect(m_window.get(), &MainWindow::openWanted, m_window.get(),
                     [this](const QString &file) { openNamed(file); });
    QObject::connect(m_window.get(), &MainWindow::sampleWanted, m_window.get(),
                     [this] { orComplain([&] { openSample(); }); });
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
    auto company = std::make_unique<CompanyThread>(
        opener,
        [](Database &database) { return windowDoor(database, userName(), Channel::Window, workstation()); },
        m_clock);
    const QString base = QFileInfo(company->place()).completeBaseName();
    m_window->show(*company, rooms(), base + mark);
    QObject::connect(company.get(), &CompanyThread::troubled, m_window.get(),
                     [this](const Objection &reason) { m_window->complain(errorText(reason)); });
    company->ask(
        m_window.get(), [](const Database &database) { return company_store::current(database).name; },
        [this, mark](const QString &name) {
            if (!name.isEmpty())
                m_window->setCompanyName(name + mark);
        });
    m_company = std::move(company); // the pages that asked the old one are gone
}

void Desktop::open(const QString &place)
{
    const Target target = Target::read(place);
    const QString last = target.isServer ? place : QFileInfo(place).absoluteFilePath();
    take([&] { return OpenCompany::open(target, m_clock, holder(m_clock)); }, {});
    if (target.password.isEmpty())
        m_settings.setValue(u"company/last"_s, last);
}

// Two years take some seconds: they are lived on a thread of their own, with a bar and a way out.
bool Desktop::makeSample(const QString &file)
{
    std::atomic<int> percent = 0;
    std::atomic<bool> isWanted = true;
    std::exception_ptr trouble;
    bool isMade = false;
    const std::unique_ptr<QThread> maker(QThread::create([&] {
        try {
            const sample::Wish wish{m_clock.today(), 24, [&](int done) {
                                        percent = done;
                                        return isWanted.load();
                                    }};
            isMade = sample::make(Target::read(file), wish, m_clock);
        } catch (...) {
            trouble = std::current_exception();
        }
    }));
    QProgressDialog bar(tr("The sample company lives through two years …"), tr("Cancel"), 0, 100,
                        m_window.get());
    bar.setObjectName(u"sampleProgress"_s);
    bar.setMinimumDuration(0);
    bar.setAutoClose(false);
    bar.setWindowModality(Qt::WindowModal);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &bar, [&] {
        if (isWanted)
            bar.setValue(percent);
    });
    QObject::connect(&bar, &QProgressDialog::canceled, &bar, [&] { isWanted = false; });
    QEventLoop loop;
    QObject::connect(maker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    maker->start();
    timer.start(50);
    loop.exec();
    maker->wait();
    if (trouble)
        std::rethrow_exception(trouble);
    return isMade;
}

void Desktop::openSample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kontorist"_s;
    const QString file = folder + u"/sample.kontorist"_s;
    QDir().mkpath(folder);
    if (!QFileInfo::exists(file) && !makeSample(file))
        return;
    take([&] { return OpenCompany::open(Target::read(file), m_clock, holder(m_clock)); },
         u' ' + tr("(sample)"));
}

void Desktop::openNamed(const QString &place)
{
    orComplain([&] { open(place); });
}

void Desktop::openLast()
{
    const QString last = m_settings.value(u"company/last"_s).toString();
    if (!last.isEmpty())
        openNamed(last);
}

} // namespace

int runDesktop(const Clock &clock, const QStringList &arguments)
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
        Desktop desktop(clock);
        if (wantsSample)
            desktop.openSample();
        else if (!places.isEmpty())
            desktop.openNamed(places.first());
        else
            desktop.openLast();
        desktop.show();
        return QApplication::exec();
    } catch (const Error &error) {
        err << errorText(error.reason()) << Qt::endl;
        return NotOpened;
    }
}

} // namespace kontorist
