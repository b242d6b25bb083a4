#include "app/application.h"
#include "app/desktop.h"
#include "ui/text/language.h"

#include <memory>
#include <QApplication>
#include <QTextStream>

using namespace kontorist;

namespace {

/// Gives the sentences their context in the catalogue.
class Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// The value behind --language, taken out of the arguments; null where it is not given.
QString languageTakenFrom(QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--language"_s);
    if (at < 0)
        return {};
    arguments.removeAt(at);
    return at < arguments.size() ? arguments.takeAt(at) : u""_s;
}

// Qt mourns a missing XDG_RUNTIME_DIR at every start without a session; a script has no use for that.
void beQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

std::unique_ptr<QGuiApplication> started(int &argc, char *argv[], bool hasWindow)
{
    if (!hasWindow && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // paper needs fonts, but no screen
    const QtMessageHandler usual = qInstallMessageHandler(hasWindow ? nullptr : beQuiet);
    std::unique_ptr<QGuiApplication> application;
    if (hasWindow)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return NotOpened;
}

} // namespace

int main(int argc, char *argv[])
{
    const SystemClock clock;
    QStringList arguments = argumentsOf(argc, argv);
    const QString asked = languageTakenFrom(arguments);
    Application headless(clock, arguments);
    const bool wantsWindow = !headless.isHeadless();
    const bool canShow = hasDisplay();
    const auto gui = started(argc, argv, wantsWindow && canShow);
    const QStringList chosen = wantsWindow ? QStringList{chosenLanguage()} : QStringList();
    auto language = std::make_unique<Language>(
        Language::spoken().contains(asked) ? asked
                                           : Language::among(chosen + QLocale::system().uiLanguages()));
    if (!asked.isNull() && !Language::spoken().contains(asked))
        return refuse(Main::tr("“%1” is no language of this program. Choose %2.")
                          .arg(asked, Language::spoken().join(u", "_s)));
    if (!wantsWindow)
        return headless.run();
    if (!canShow)
        return refuse(Main::tr(
            "There is no display to open a window on. `kontorist --help` lists what works without one."));
    return runDesktop(clock, arguments, std::move(language));
}
