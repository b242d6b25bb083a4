#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <array>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>

namespace kontorist {

namespace {

constexpr qint64 fileChunk = 65'536;

/// A file that is open as long as this lives. `close` tells what a destructor could not.
class OpenFile final
{
public:
    OpenFile(const FileLayer &files, FileLayer::Handle handle) : m_files(files), m_handle(handle) {}
    ~OpenFile()
    {
        try {
            close();
        } catch (const Failed &) { // something else failed before, and is on its way to the person
        }
    }
    Q_DISABLE_COPY_MOVE(OpenFile)

    FileLayer::Handle handle() const { return m_handle; }
    void close()
    {
        if (m_handle >= 0)
            m_files.close(std::exchange(m_handle, -1));
    }

private:
    const FileLayer &m_files;
    FileLayer::Handle m_handle;
};

/// Calls `take` with each piece of a file until its end or until `take` has enough and says no.
template<class Take>
void eachPiece(const FileLayer &files, const QString &path, Take take)
{
    OpenFile file(files, files.open(path));
    std::array<char, fileChunk> buffer;
    while (const qint64 got = files.read(file.handle(), buffer.data(), fileChunk))
        if (!take(QByteArrayView(buffer.data(), got)))
            break;
    file.close();
}

/// The new content on its way: gone with this object unless it took its place.
class Draft final
{
public:
    Draft(const FileLayer &files, const QString &path, const QString &target)
        : m_files(files), m_path(path), m_file(files, files.create(path, target))
    {
    }
    ~Draft()
    {
        if (m_isPlaced)
            return;
        try {
            m_files.remove(m_path);
        } catch (const Failed &) { // it stays behind; the failure that led here is the one to tell
        }
    }
    Q_DISABLE_COPY_MOVE(Draft)

    void fill(QByteArrayView content)
    {
        while (!content.isEmpty())
            content = content.sliced(m_files.write(m_file.handle(), content.data(), content.size()));
        m_files.sync(m_file.handle());
        m_file.close();
    }

    void proveEqual(QByteArrayView content) const
    {
        qint64 length = 0;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        eachPiece(m_files, m_path, [&](QByteArrayView piece) {
            hash.addData(piece);
            length += piece.size();
            return true;
        });
        if (length != content.size() || hash.result() != sha256::of(content))
            throw Failed(Fault::FileNotWritable, {}, u"read back %1 bytes, not those written"_s.arg(length));
    }

    void takeThePlaceOf(const QString &target)
    {
        m_files.rename(m_path, target);
        m_isPlaced = true;
    }

private:
    const FileLayer &m_files;
    QString m_path;
    OpenFile m_file;
    bool m_isPlaced = false;
};

// Short, because the longest names leave no room for an addition.
QString draftNameIn(const QString &folder)
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return u"%1/.kontorist-%2.tmp"_s.arg(folder, QString::number(random, 36));
}

// Whatever was in the way, the person is told of the path that he named.
template<class Act>
void named(const QString &path, Act act)
{
    try {
        act();
    } catch (const Failed &trouble) {
        const bool isFull = trouble.fault() == Fault::DiskFull;
        throw Failed(isFull ? Fault::DiskFull : Fault::FileNotWritable, path, trouble.reason().detail);
    }
}

QString behindLinks(const QString &path)
{
    if (path.contains(QChar(0))) // no name of a file; the file layer says so
        return path;
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : path;
}

} // namespace

AtomicFile::AtomicFile(const QString &path, const FileLayer &files) : m_path(path), m_files(files) {}

void AtomicFile::write(const QByteArray &content) const
{
    named(m_path, [&] { replaceWith(content); });
}
void AtomicFile::replaceBy(const QString &finished) const
{
    named(m_path, [&] {
        const QString target = behindLinks(m_path);
        OpenFile file(m_files, m_files.open(finished));
        m_files.sync(file.handle());
        file.close();
        m_files.rename(finished, target);
        m_files.syncFolder(QFileInfo(target).path());
    });
}

void AtomicFile::replaceWith(const QByteArray &content) const
{
    const QString target = behindLinks(m_path);
    const QString folder = QFileInfo(target).path();
    Draft draft(m_files, draftNameIn(folder), target);
    draft.fill(content);
    draft.proveEqual(content);
    draft.takeThePlaceOf(target);
    m_files.syncFolder(folder);
}

QByteArray readFile(const QString &path, qint64 most, const FileLayer &files)
{
    QByteArray content;
    try {
        eachPiece(files, path, [&](QByteArrayView piece) {
            content.append(piece);
            return content.size() <= most;
        });
    } catch (const Failed &trouble) {
        throw Failed(trouble.fault(), path, trouble.reason().detail);
    }
    if (content.size() > most)
        throw Refused(Fault::FileTooLarge, path, QString::number(most));
    return content;
}

} // namespace kontorist
