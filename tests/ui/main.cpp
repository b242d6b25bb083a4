#define CATCH_CONFIG_RUNNER
#include "ui/shell/theme.h"

#include <catch2/catch.hpp>
#include <QApplication>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const kontorist::Theme theme(application);
    theme.apply(kontorist::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
