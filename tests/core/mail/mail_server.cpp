#include "tests/core/mail/mail_server.h"

#include "tests/support/test.h"

#include <QFile>
#include <QThread>

namespace kontorist::test {

MailServer::MailServer(const QStringList &options)
{
    // The system's own Python: it has what the system's packages brought.
    m_process.start(u"/usr/bin/python3"_s,
                    QStringList{u"-B"_s, QStringLiteral(MAIL_TESTS "/server.py"), m_folder.path()} + options);
    const bool isReady = m_process.waitForReadyRead(30'000);
    INFO(m_process.readAllStandardError().toStdString());
    REQUIRE(isReady);
    m_port = m_process.readLine().trimmed().toInt();
    REQUIRE(m_port > 0);
}

MailServer::~MailServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

void MailServer::behave(const QByteArray &json) const
{
    QFile file(m_folder.filePath(u"behaviour.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
}

void MailServer::hang(const QByteArray &stage) const
{
    behave("{\"hang\": \"" + stage + "\"}");
}

bool MailServer::waitForHanging() const
{
    for (int i = 0; i < 600; ++i) {
        if (QFile::exists(m_folder.filePath(u"hangs"_s)))
            return true;
        QThread::msleep(50);
    }
    return false;
}

QByteArray MailServer::content(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> MailServer::letters() const
{
    QList<QByteArray> all;
    while (QFile::exists(m_folder.filePath(u"%1.eml"_s.arg(all.size() + 1))))
        all.append(content(u"%1.eml"_s.arg(all.size() + 1)));
    return all;
}

QJsonObject MailServer::envelope(qsizetype at) const
{
    return QJsonDocument::fromJson(content(u"%1.json"_s.arg(at + 1))).object();
}

} // namespace kontorist::test
