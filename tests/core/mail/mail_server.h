#pragma once

#include "core/base/json.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kontorist::test {

/// A mail server that others wrote, on this computer, for one test: server.py beside this file. Gone with this object.
class MailServer final
{
public:
    explicit MailServer(const QStringList &options = {});
    ~MailServer();
    Q_DISABLE_COPY_MOVE(MailServer)

    int port() const { return m_port; }
    QString certificate() const { return m_folder.filePath(u"certificate.pem"_s); }
    /// What it does from now on; {} = as it should.
    void behave(const QByteArray &json) const;
    void hang(const QByteArray &stage) const;
    /// Waits until it hangs, with the letter in its hands.
    bool waitForHanging() const;

    /// The letters that it got, byte by byte, in the order in which they came.
    QList<QByteArray> letters() const;
    /// Of a letter, from 0 on: {"from", "to", "secret"}.
    QJsonObject envelope(qsizetype at) const;

private:
    QByteArray content(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace kontorist::test
