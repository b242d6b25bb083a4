#include "core/exchange/import_source.h"

#include "core/base/atomic_file.h"
#include "core/exchange/table_file.h"

#include <QDir>
#include <QRegularExpression>

namespace kontorist {

namespace {

// Only files: a device has no end, and a pipe perhaps no beginning. Whoever named the path can name another.
QByteArray bytesOf(const QString &path)
{
    try {
        return readFile(path, table_file::mostBytes);
    } catch (const Failed &trouble) {
        throw Refused(trouble.reason());
    }
}

// What stands for the star of a pattern: orders-*.csv in orders-1996.csv → 1996.
QString starOf(const QString &pattern, const QString &name)
{
    const QString exact = QRegularExpression::escape(pattern).replace(u"\\*"_s, u"(.*)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(exact)).match(name).captured(1);
}

ImportSource sourceOf(const QFileInfo &heads, const ImportProfile &profile)
{
    ImportSource source{heads.fileName(), bytesOf(heads.filePath()), {}};
    if (!profile.lines)
        return source;
    QString name = profile.lines->file;
    name.replace(u'*', starOf(profile.table.file, heads.fileName()));
    source.lines = bytesOf(heads.dir().filePath(name));
    return source;
}

} // namespace

QList<ImportSource> ImportSource::at(const QString &path, const ImportProfile &profile)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return {sourceOf(info, profile)};
    const QString pattern = profile.table.file.isEmpty() ? u"*.csv"_s : profile.table.file;
    const QFileInfoList files = QDir(path).entryInfoList({pattern}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        throw Refused(Fault::FileMissing, QDir(path).filePath(pattern));
    QList<ImportSource> sources;
    for (const QFileInfo &file : files)
        sources.append(sourceOf(file, profile));
    return sources;
}

} // namespace kontorist
