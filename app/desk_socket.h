#pragma once

#include "ui/shell/company_thread.h"

#include <QLocalServer>

class QLocalSocket;

namespace kontorist {

/// A company in a file belongs to one program at a time. While it is open in a window, that window takes the lines
/// of `kontorist call` over a local socket that only its owner may open, and answers them as the door does: what a
/// script enters appears on the screen like anything else. A second window on the same file comes to the front
/// instead. A line ends with a line break; the first of a connection says what is wanted: "call" or "show".
class DeskSocket final : public QObject
{
    Q_OBJECT

public:
    /// `file` is the company's; whoever makes this holds its lock.
    DeskSocket(const QString &file, CompanyThread &company, QObject *parent = nullptr);
    ~DeskSocket() override;

    /// Where the socket of that company is, in the owner's own folder for such things.
    static QString placeOf(const QString &file);

signals:
    void showWanted();

private:
    class Visitor;

    CompanyThread &m_company;
    QLocalServer m_server;
};

/// The other end: what a program does that finds the company open in a window.
class DeskVisit final
{
public:
    /// Nothing when no window answers.
    static std::unique_ptr<DeskVisit> to(const QString &file, const QByteArray &wish);
    ~DeskVisit();

    /// The answer to a line, without its line break, however long it takes. Raises Failed(OutcomeUnknown) when the
    /// window went away.
    QByteArray answer(const QByteArray &line) { return answerWithin(line, -1); }

private:
    DeskVisit(const QString &file, std::unique_ptr<QLocalSocket> socket);
    QByteArray answerWithin(const QByteArray &line, int milliseconds);

    QString m_file;
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace kontorist
