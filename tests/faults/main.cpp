#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Thousands of images are written and thrown away; a file system in memory takes them quickly.
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    // The machine's own words about thousands of faults that were made for it would bury the figures.
    QLoggingCategory::setFilterRules(QStringLiteral("default.critical=false"));
    QGuiApplication application(argc, argv); // fonts and paint need one
    return Catch::Session().run(argc, argv);
}
