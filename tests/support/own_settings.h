#pragma once

#include <QString>
#include <QTemporaryDir>

namespace kontorist::test {

/// A folder for this person's settings as long as this lives, so that a test leaves none behind.
class OwnSettings final
{
public:
    OwnSettings() : m_before(qgetenv("XDG_CONFIG_HOME"))
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    }
    ~OwnSettings()
    {
        if (m_before.isEmpty())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", m_before);
    }
    Q_DISABLE_COPY_MOVE(OwnSettings)

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    const QTemporaryDir m_folder;
    const QByteArray m_before;
};

} // namespace kontorist::test
