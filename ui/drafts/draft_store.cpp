#include "ui/drafts/draft_store.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "ui/shell/company_thread.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

namespace kontorist {

namespace {

/// What the system said when it did not go.
struct Trouble
{
    QString reason;
};

} // namespace

/// The file, on its thread. It is opened when the first draft is kept, and again when it could not be: somebody may
/// have made room. With a rollback journal, because two windows of one user may have a company at a server open.
class DraftStore::File final
{
public:
    explicit File(QString name) : m_name(std::move(name)) {}
    ~File() { close(); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    bool exists() const { return QFileInfo::exists(m_name); }

    void keep(const Draft &draft)
    {
        run(u"INSERT INTO draft (id, kind, content, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "kind = excluded.kind, content = excluded.content, changed_at = excluded.changed_at"_s,
            {draft.key, draft.kind, QString::fromUtf8(compact(draft.content)), draft.changedAt});
    }
    void drop(const QString &key) { run(u"DELETE FROM draft WHERE id = ?"_s, {key}); }
    QList<Draft> list(const QString &kind)
    {
        QSqlQuery rows =
            run(u"SELECT id, kind, content, changed_at FROM draft WHERE kind = ? ORDER BY changed_at, id"_s,
                {kind});
        QList<Draft> drafts;
        while (rows.next())
            drafts.append({rows.value(0).toString(), rows.value(1).toString(),
                           QJsonDocument::fromJson(rows.value(2).toString().toUtf8()).object(),
                           rows.value(3).toLongLong()});
        return drafts;
    }

private:
    QSqlQuery run(const QString &sql, const QVariantList &values = {})
    {
        open();
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        bool isDone = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        isDone = isDone && query.exec();
        if (isDone)
            return query;
        const QSqlError error = query.lastError();
        query = QSqlQuery(); // a connection in use cannot be closed
        giveUp(error);
    }

    void open()
    {
        if (!m_connection.isEmpty())
            return;
        QDir().mkpath(QFileInfo(m_name).path());
        m_connection = u"drafts-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        QSqlError error;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
            database.setDatabaseName(m_name);
            database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
            if (!database.open())
                error = database.lastError();
        } // a connection in use cannot be given up
        if (error.isValid())
            giveUp(error);
        QFile::setPermissions(m_name, QFile::ReadOwner | QFile::WriteOwner); // customers' names stand in it
        run(u"PRAGMA synchronous = FULL"_s);
        run(u"CREATE TABLE IF NOT EXISTS draft (id TEXT PRIMARY KEY, kind TEXT NOT NULL, content TEXT NOT NULL, "
            "changed_at INTEGER NOT NULL) STRICT"_s);
    }

    [[noreturn]] void giveUp(const QSqlError &error)
    {
        const Trouble trouble{error.text()};
        close();
        throw trouble;
    }

    void close()
    {
        if (m_connection.isEmpty())
            return;
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
        m_connection.clear();
    }

    const QString m_name;
    QString m_connection; ///< empty while it is not open
};

DraftStore::DraftStore(const QString &file, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_worker(new QObject), m_file(std::make_unique<File>(file))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"drafts"_s);
    m_thread.start();
}

DraftStore::~DraftStore()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_file.reset(); }, Qt::BlockingQueuedConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

DraftStore *DraftStore::of(CompanyThread &company, const QSettings &settings)
{
    const auto children = company.findChildren<DraftStore *>(Qt::FindDirectChildrenOnly);
    if (!children.isEmpty())
        return children.first();
    const QString ours = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString folder = settings.value(u"drafts/folder"_s, ours).toString();
    const QByteArray hash =
        QCryptographicHash::hash(company.place().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"drafts-"_s + QString::fromLatin1(hash.left(16)) + u".sqlite"_s;
    return new DraftStore(QDir(folder).filePath(name), company.clock(), &company);
}

void DraftStore::work(std::function<void(File &)> job)
{
    QMetaObject::invokeMethod(m_worker, [this, job = std::move(job)] {
        try {
            job(*m_file);
        } catch (const Trouble &trouble) {
            qWarning("drafts: %s", qUtf8Printable(trouble.reason));
            QMetaObject::invokeMethod(this, [this, trouble] { emit failed(trouble.reason); });
        }
    });
}

void DraftStore::keep(const Draft &draft)
{
    Draft stamped = draft;
    stamped.changedAt = m_clock.now();
    work([this, stamped](File &file) {
        file.keep(stamped);
        QMetaObject::invokeMethod(this, [this, stamped] { emit kept(stamped.key, stamped.changedAt); });
    });
}

void DraftStore::drop(const QString &key)
{
    work([key](File &file) {
        if (file.exists())
            file.drop(key);
    });
}

void DraftStore::list(QObject *asker, const QString &kind, std::function<void(const QList<Draft> &)> answer)
{
    const QPointer<QObject> waiting(asker);
    work([this, kind, waiting, answer = std::move(answer)](File &file) {
        const QList<Draft> drafts = file.exists() ? file.list(kind) : QList<Draft>();
        QMetaObject::invokeMethod(this, [waiting, answer, drafts] {
            if (waiting)
                answer(drafts);
        });
    });
}

} // namespace kontorist
