#include "app/application.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    const kontorist::SystemClock clock;
    kontorist::Application application(clock, argumentsOf(argc, argv));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // paper needs fonts, but no screen
    QGuiApplication gui(argc, argv);
    return application.run();
}
