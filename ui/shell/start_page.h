#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QSettings;

namespace kontorist {

/// What the window shows while no company is open: the companies of late, a new one, the sample, and the way to a
/// company on a server. It opens nothing itself.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostRemembered = 8;

    explicit StartPage(QSettings &settings, QWidget *parent = nullptr);

    /// Companies that were open, the last first; a password is never among them.
    static QStringList recent(const QSettings &settings);
    static void remember(QSettings &settings, const QString &place);

    void readRecent();
    void focusFirst();

signals:
    void openWanted(const QString &place);
    void chooseWanted();
    void newWanted();
    void sampleWanted();

private:
    QWidget *makeButtons();
    QWidget *makeRecent();
    QWidget *makeServer();
    void connectToServer();

    QSettings &m_settings;
    QListWidget *m_recent;
    QLineEdit *m_server;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace kontorist
