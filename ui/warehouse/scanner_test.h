#pragma once

#include "ui/shell/company_thread.h"
#include "ui/warehouse/scan_word.h"

#include <QElapsedTimer>
#include <QLineEdit>

class QLabel;
class QTimer;

namespace kontorist {

/// Takes every key as it comes, also those that end a scan or cannot be seen.
class ScannerProbe final : public QLineEdit
{
    Q_OBJECT

public:
    /// What was sent behind one another without a pause.
    struct Sent
    {
        QString text;    ///< what can be seen of it
        QStringList odd; ///< by name: what cannot
        QString end;     ///< "Enter", "Tab"; empty = nothing ended it
        qint64 slowest = 0;
    };

    explicit ScannerProbe(QWidget *parent = nullptr);

signals:
    void sent(const kontorist::ScannerProbe::Sent &sent);
    void left(); ///< Esc

protected:
    bool event(QEvent *event) override;

private:
    void take(const QKeyEvent &key);
    void end(const QString &key);

    Sent m_sent;
    QElapsedTimer m_sinceKey;
    QTimer *m_silence; ///< after it nothing more is coming
};

/// Shows what the scanner at this desk sends: characters, what ends them, how fast, and what the company knows under them.
/// Nothing is counted or opened by it.
class ScannerTest final : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerTest(CompanyThread &company, QWidget *parent = nullptr);

    void open();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void close();
    void show(const ScannerProbe::Sent &sent);
    static QStringList words(const ScannerProbe::Sent &sent);
    static QString meaningWords(const ScanMeaning &meaning);

    CompanyThread &m_company;
    ScannerProbe *m_probe;
    QLabel *m_result;
    int m_scan = 0; ///< an answer to an older one is dropped
};

} // namespace kontorist
