#include "tests/core/mail/reading.h"

#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace kontorist::test {

QJsonObject readLetter(const QByteArray &raw)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.eml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(raw);
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-B"_s, QStringLiteral(MAIL_TESTS "/reading.py"), file.fileName()});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace kontorist::test
