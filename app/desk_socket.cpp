#include "app/desk_socket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace kontorist {

namespace {

constexpr qsizetype longestLine =
    17LL * 1024 * 1024; // a little more than the door takes, so that it is the one to refuse
constexpr int connectingTime = 2000;
constexpr int welcomeTime = 5000;
const QByteArray callWish = "call";
const QByteArray showWish = "show";

} // namespace

/// One connection. What it sends is done in order, and answered in order.
class DeskSocket::Visitor final : public QObject
{
public:
    Visitor(QLocalSocket *socket, DeskSocket &desk) : QObject(&desk), m_socket(socket), m_desk(desk)
    {
        socket->setParent(this);
        connect(socket, &QLocalSocket::readyRead, this, &Visitor::read);
        connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    }

private:
    void read()
    {
        m_unread += m_socket->readAll();
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            const QByteArray line = m_unread.first(end);
            m_unread.remove(0, end + 1);
            take(line);
        }
        if (m_unread.size() > longestLine)
            m_socket->abort();
    }

    void take(const QByteArray &line)
    {
        if (m_isCalling) {
            m_desk.m_company.hand(this, line, [this](const QByteArray &answer) { say(answer); });
            return;
        }
        m_isCalling = line == callWish;
        if (line == showWish)
            emit m_desk.showWanted();
        say(m_isCalling || line == showWish ? "ok" : "unknown");
    }

    void say(const QByteArray &line)
    {
        m_socket->write(line + '\n');
        m_socket->flush();
    }

    QLocalSocket *m_socket;
    DeskSocket &m_desk;
    QByteArray m_unread;
    bool m_isCalling = false;
};

DeskSocket::DeskSocket(const QString &file, CompanyThread &company, QObject *parent)
    : QObject(parent), m_company(company)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    const QString place = placeOf(file);
    QLocalServer::removeServer(place); // of a window that was killed: the lock of the company is ours
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            new Visitor(socket, *this);
    });
    if (!m_server.listen(place))
        qWarning("%s",
                 qPrintable(m_server.errorString())); // scripts are told that the file is open, as before
}

DeskSocket::~DeskSocket() = default;

QString DeskSocket::placeOf(const QString &file)
{
    const QByteArray whole = QFileInfo(file).canonicalFilePath().toUtf8();
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().first(24));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(u"kontorist-"_s + name);
}

DeskVisit::DeskVisit(const QString &file, std::unique_ptr<QLocalSocket> socket)
    : m_file(file), m_socket(std::move(socket))
{
}

DeskVisit::~DeskVisit() = default;

std::unique_ptr<DeskVisit> DeskVisit::to(const QString &file, const QByteArray &wish)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(DeskSocket::placeOf(file));
    if (!socket->waitForConnected(connectingTime))
        return nullptr;
    std::unique_ptr<DeskVisit> visit(new DeskVisit(file, std::move(socket)));
    try {
        return visit->answerWithin(wish, welcomeTime) == "ok" ? std::move(visit) : nullptr;
    } catch (const Failed &) {
        return nullptr; // nobody who understands us
    }
}

QByteArray DeskVisit::answerWithin(const QByteArray &line, int milliseconds)
{
    m_socket->write(line + '\n');
    while (!m_socket->canReadLine())
        if (!m_socket->waitForReadyRead(milliseconds) && !m_socket->canReadLine())
            throw Failed(Fault::OutcomeUnknown, m_file);
    QByteArray said = m_socket->readLine();
    said.chop(1);
    return said;
}

} // namespace kontorist
