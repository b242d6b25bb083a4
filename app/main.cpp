#include "app/application.h"

#include <QGuiApplication>

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// Qt mourns a missing XDG_RUNTIME_DIR at every start without a session; a script has no use for that.
void beQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char *argv[])
{
    const kontorist::SystemClock clock;
    kontorist::Application application(clock, argumentsOf(argc, argv));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // paper needs fonts, but no screen
    const QtMessageHandler usual = qInstallMessageHandler(beQuiet);
    QGuiApplication gui(argc, argv);
    qInstallMessageHandler(usual);
    return application.run();
}
