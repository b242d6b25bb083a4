#define CATCH_CONFIG_RUNNER
#include "ui/shell/theme.h"

#include <catch2/catch.hpp>
#include <QApplication>

namespace {
QtMessageHandler next = nullptr;

// The offscreen screen says this once a window: hundreds of lines, between which a failure is not seen.
void withoutNoise(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains(QLatin1String("propagateSizeHints")))
        next(type, context, text);
}
} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    next = qInstallMessageHandler(withoutNoise);
    const kontorist::Theme theme(application);
    theme.apply(kontorist::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
